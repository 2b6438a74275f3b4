import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/parse/tree.ts'
import { treeOf } from './cleaned.ts'

const TITLE = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\n'

/** The outline below a title: a line a node, paragraphs as ¶, tables as ▦, and the codes of its faults. */
function shown(body: string) {
  const tree = treeOf(TITLE + body)
  return {
    outline: linesOf(tree.main.body, 0),
    faults: tree.faults.map(({ code, path, args }): Record<string, unknown> => ({ code, path, ...args })),
  }
}

const linesOf = (blocks: readonly Block[], depth: number): string[] =>
  blocks.flatMap((block) => {
    const indent = '  '.repeat(depth)
    if (block.type === 'table') return [`${indent}▦`]
    if (block.type === 'paragraph') return [`${indent}¶ ${block.text.value}`]
    return [`${indent}${block.marker.raw} ${block.path}`, ...linesOf(block.children, depth + 1)]
  })

const outlineOf = (markers: string) => {
  const { outline, faults } = shown(
    markers
      .split(' ')
      .map((marker) => `${marker} Việc\n`)
      .join('\n'),
  )
  expect(faults).toEqual([])
  return outline.map((line) => line.replace(/^(\s*)\S+ /, '$1'))
}

describe('a marker that follows the last one of a list continues it', () => {
  it.each([
    ['I. 1. 2. II. 1.', ['I', '  I/1', '  I/2', 'II', '  II/1']],
    ['1. a) b) 2. a)', ['1', '  1/a', '  1/b', '2', '  2/a']],
    [
      'I. 1. a) - + + - b) 2.',
      [
        'I',
        '  I/1',
        '    I/1/a',
        '      I/1/a/-',
        '        I/1/a/-/+',
        '        I/1/a/-/+',
        '      I/1/a/-',
        '    I/1/b',
        '  I/2',
      ],
    ],
    ['A. I. II. B. I.', ['A', '  A/I', '  A/II', 'B', '  B/I']],
    [
      '1. 1.1. 1.2. 2. 2.1. 2.1.1. 2.2.',
      ['1', '  1/1.1', '  1/1.2', '2', '  2/2.1', '    2/2.1/2.1.1', '  2/2.2'],
    ],
    ['c) d)', ['c', 'd']],
    ['1. 1. 1.', ['1', '1', '1']],
    ['1. (1) (2) 2.', ['1', '  1/1', '  1/2', '2']],
    ['- - -', ['-', '-', '-']],
  ])('%s', (markers, outline) => {
    if (markers === 'c) d)') expect(shown('c) Việc\n\nd) Việc\n').outline).toEqual(['c) c', 'd) d'])
    else expect(outlineOf(markers)).toEqual(outline)
  })

  it('reads I, V, C, D as letters or Roman by their neighbours', () => {
    expect(outlineOf('A. B. C. D.')).toEqual(['A', 'B', 'C', 'D'])
    expect(outlineOf('G. H. I. K.'.replace('G. H. ', 'A. B. C. D. E. G. H. '))).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
      'G',
      'H',
      'I',
      'K',
    ])
    expect(outlineOf('I. II. III. IV. V. VI.')).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI'])
    expect(outlineOf('1. a) b) c) d) đ) e) g) h) i) k)').at(-1)).toBe('  1/k')
  })
})

describe('attributes behind a star', () => {
  const work = '1. Vớt bèo\n- Trên kênh\n- Dưới cống\n* Đơn vị thực hiện: Thôn Đoài\n* Thời gian: Tháng 3\n'

  it('belong to the node above the dashes where they close these', () => {
    const outline = ['1. 1', '  - 1/-', '  - 1/-', '  * 1/*', '  * 1/*']
    expect(shown(work).outline).toEqual(outline)
    expect(shown(`${work}2. Đốt bèo\n`).outline).toEqual([...outline, '2. 2'])
  })

  it('belong to the dash above where others follow', () => {
    expect(shown(`${work}- Ngoài đê\n`).outline).toEqual([
      '1. 1',
      '  - 1/-',
      '  - 1/-',
      '    * 1/-/*',
      '    * 1/-/*',
      '  - 1/-',
    ])
  })
})

describe('digits that a scan made letters of', () => {
  it('count as what they were', () => {
    expect(shown('I. MỘT\n\nll. HAI\n\nl. Việc\n\n2. Việc\n\nIII. BA\n')).toEqual({
      outline: ['I. I', 'll. ll', '  l. ll/l', '  2. ll/2', 'III. III'],
      faults: [],
    })
  })
})

describe('a number that is missing', () => {
  it('is one at the head of a document in letters, where these open a heading in capitals', () => {
    expect(shown('C. VIỆC CHUNG\n\n1. Vớt bèo\n').outline).toEqual(['C. C', '  1. C/1'])
    expect(shown('C. Mác\n\n1. Vớt bèo\n').outline).toEqual(['¶ C. Mác', '1. 1'])
  })

  it('is a fault, and the node is kept', () => {
    expect(shown('I. Một\n\nIII. Ba\n')).toEqual({
      outline: ['I. I', 'III. III'],
      faults: [{ code: 'numbering-gap', path: 'III', marker: 'III.', after: 1 }],
    })
  })

  it('is one at the head of a list, too', () => {
    expect(shown('I. Một\n\n2. Hai\n').faults).toEqual([
      { code: 'numbering-gap', path: 'I/2', marker: '2.', after: 0 },
    ])
  })

  it('is one among decimal numbers', () => {
    expect(shown('1. Một\n\n1.1. A\n\n1.3. C\n').faults).toEqual([
      { code: 'numbering-gap', path: '1/1.3', marker: '1.3.', after: 1 },
    ])
  })

  it('is none where a number stands twice', () => {
    expect(shown('I. Một\n\nII. Hai\n\nII. Hai nữa\n')).toEqual({
      outline: ['I. I', 'II. II', 'II. II'],
      faults: [],
    })
  })
})

describe('what stands between the nodes', () => {
  it('is text of the node above', () => {
    expect(shown('I. Một\n\nVớt bèo.\n\n1. Hai\n\nĐốt bèo.\n').outline).toEqual([
      'I. I',
      '  ¶ Vớt bèo.',
      '  1. I/1',
      '    ¶ Đốt bèo.',
    ])
  })

  it('is, where it is a table, of the numbered node above, not of a bullet', () => {
    const table = 'STT\tViệc\tAi làm\n1\tVớt bèo\tThôn Đoài\n'
    expect(shown(`I. Một\n\n1. Hai\n\n- Ba\n\n${table}`).outline).toEqual([
      'I. I',
      '  1. I/1',
      '    - I/1/-',
      '    ▦',
    ])
  })

  it('is a list below a bullet that announces it', () => {
    expect(shown('- Gồm hai việc:\n\n1. Vớt bèo\n\n2. Đốt bèo\n').outline).toEqual([
      '- -',
      '  1. -/1',
      '  2. -/2',
    ])
  })
})

describe('more than 64 levels', () => {
  it('stay text, and one fault tells of it', () => {
    const numbers = Array.from({ length: 70 }, (_, level) => `${'1.'.repeat(level + 1)} Vớt bèo`)
    const { outline, faults } = shown(numbers.join('\n'))
    expect(outline.at(-1)).toBe(`${'  '.repeat(64)}¶ ${numbers.at(-1)}`)
    expect(faults.map(({ code, deepest }) => [code, deepest])).toEqual([['outline-too-deep', 64]])
  })
})
