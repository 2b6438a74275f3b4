import { describe, expect, it } from 'vitest'
import { joinTorn, withTables } from '../../src/parse/tables.ts'
import { rangesOf } from '../../src/parse/text.ts'
import type { TableBlock } from '../../src/parse/tree.ts'
import { linesIn } from './cleaned.ts'

const blocksIn = (source: string, tabs = true) => withTables(linesIn(source), source, tabs)

/** Rows of cells of each table, and the text of each other line. */
const shown = (source: string, tabs = true) =>
  blocksIn(source, tabs).map((block) =>
    'rows' in block ? block.rows.map((row) => row.map(({ text }) => text.value)) : block.text.value,
  )

const tableIn = (source: string) => blocksIn(source).find((block): block is TableBlock => 'rows' in block)!

const HEAD = 'STT\tNhiệm vụ\tChủ trì'
const PIPE_HEAD = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|'

describe('every form of a table', () => {
  const rows = [
    ['STT', 'Nhiệm vụ', 'Chủ trì'],
    ['1', 'Vớt bèo', 'Thôn Đoài'],
  ]

  it.each([
    ['a Markdown table', `${PIPE_HEAD}\n| 1 | Vớt **bèo** | Thôn Đoài |`],
    ['pipes without a delimiter row', '| STT | Nhiệm vụ | Chủ trì |\n| 1 | Vớt bèo | Thôn Đoài |'],
    ['tabs', `${HEAD}\n1\tVớt bèo\tThôn Đoài`],
    ['tabs between blank lines', `${HEAD}\n\n1\tVớt bèo\tThôn Đoài`],
    ['a cell a line', '|\nSTT\n|\nNhiệm vụ\n|\nChủ trì\n|\n|\n1\n|\nVớt\nbèo\n|\nThôn Đoài\n|'],
    ['pipes between the cells only', 'STT | Nhiệm vụ | Chủ trì\n1 | Vớt bèo | Thôn Đoài'],
  ])('%s', (_, source) => {
    expect(shown(source)).toEqual([rows])
  })

  describe('a bare cell a line', () => {
    const BARE = 'STT\nNhiệm vụ\nChủ trì\n1\nVớt bèo\nThôn Đoài\n2\nĐốt bèo\nThôn Trung'
    const read = [...rows, ['2', 'Đốt bèo', 'Thôn Trung']]

    it.each([
      ['as the header has cells', BARE, [read]],
      ['between blank lines', BARE.replaceAll('\n', '\n\n'), [read]],
      ['and what stands below', `${BARE}\nII. KINH PHÍ\nXã lo.`, [read, 'II. KINH PHÍ', 'Xã lo.']],
      [
        'with a group',
        BARE.replace('Chủ trì\n', 'Chủ trì\nI\nViệc gấp\n'),
        [[read[0], ['I', 'Việc gấp'], read[1], read[2]]],
      ],
      [
        'with a last column that nobody filled in',
        `${BARE.replace('Chủ trì', 'Chủ trì\nGhi chú')}\nCác thôn báo cáo.`,
        [[[...rows[0]!, 'Ghi chú'], read[1], read[2]], 'Các thôn báo cáo.'],
      ],
      [
        'is none where the rows have other numbers of cells',
        'STT\nViệc\nAi\n1\nVớt\n2\nĐốt\nThôn',
        ['STT', 'Việc', 'Ai', '1', 'Vớt', '2', 'Đốt', 'Thôn'],
      ],
    ])('%s', (_, source, found) => {
      expect(shown(source)).toEqual(found)
    })
  })

  it('keeps the lines of a cell where the form tells them apart', () => {
    const [, row] = tableIn(`${PIPE_HEAD}\n| 1 | Vớt bèo<br>Đốt bèo<br/> | x |`).rows
    expect(row![1]!.text.value).toBe('Vớt bèo Đốt bèo')
    expect(row![1]!.lines.map(({ text }) => text.value)).toEqual(['Vớt bèo', 'Đốt bèo'])
  })

  it('keeps empty cells, also at the ends of a row', () => {
    expect(shown(`${HEAD}\n1\tVớt bèo\t\n\tĐốt bèo\tThôn Đoài\nII. Việc sau\t\t\n2\t\tThôn Trung`)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Vớt bèo', ''],
        ['', 'Đốt bèo', 'Thôn Đoài'],
        ['II. Việc sau', '', ''],
        ['2', '', 'Thôn Trung'],
      ],
    ])
  })

  it('reads an empty cell between lone pipes where the row is not full', () => {
    expect(
      shown('|\nSTT\n|\nViệc\n|\nAi\n|\n|\n1\n|\n|\nThôn Đoài\n|\n|\n2\n|\nVớt bèo\n|\nThôn Trung\n|'),
    ).toEqual([
      [
        ['STT', 'Việc', 'Ai'],
        ['1', '', 'Thôn Đoài'],
        ['2', 'Vớt bèo', 'Thôn Trung'],
      ],
    ])
  })
})

describe('a table that a page break cuts', () => {
  it('is one table again, without the repeated header', () => {
    expect(shown(`${HEAD}\n1\tVớt bèo\tThôn Đoài\n\n7\n\n${HEAD}\n2\tĐốt bèo\tThôn Trung`)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Vớt bèo', 'Thôn Đoài'],
        ['2', 'Đốt bèo', 'Thôn Trung'],
      ],
    ])
  })

  it('is one where pipes lost their header behind the break, with the page number beside it', () => {
    const source = `${PIPE_HEAD}\n| 1 | Vớt bèo | x |\n\n7\n\n| 2 | Đốt bèo | y |\n| 3 | Đào | z |`
    expect(shown(source)).toEqual([
      [
        ['STT', 'Nhiệm vụ', 'Chủ trì'],
        ['1', 'Vớt bèo', 'x'],
        ['2', 'Đốt bèo', 'y'],
        ['3', 'Đào', 'z'],
      ],
      '7',
    ])
  })

  it('is two where the columns differ', () => {
    expect(shown(`${PIPE_HEAD}\n| 1 | Vớt bèo | x |\n\n7\n\n| a | b |\n| c | d |`)).toHaveLength(3)
  })

  it('has one cell again where the break tore it', () => {
    const source = `${HEAD}\n1\tVớt bèo\n\n7\n\ntrên kênh\tThôn Đoài\n2\tĐốt\tThôn Trung`
    const [, row] = tableIn(source).rows
    expect(row!.map(({ text }) => text.value)).toEqual(['1', 'Vớt bèo trên kênh', 'Thôn Đoài'])
    expect(rangesOf(row![1]!.text).map(({ from, to }) => source.slice(from, to))).toEqual([
      'Vớt bèo',
      'trên kênh',
    ])
    expect(row![1]!.lines.map(({ gap }) => gap)).toEqual([true, false])
  })

  it('has its last cell whole where a line break tore the row', () => {
    expect(tableIn(`${HEAD}\n1\tVớt bèo\tThôn Đoài,\nthôn Trung\n2\tĐốt\tx`).rows[1]![2]!.text.value).toBe(
      'Thôn Đoài, thôn Trung',
    )
  })
})

describe('what is no table', () => {
  it.each([
    ['a tab in one line', 'Vớt bèo\tThôn Đoài\tSong'],
    ['two columns only', 'Vớt bèo\tThôn Đoài\nĐốt\tThôn Trung'],
    ['the closing block', 'Nơi nhận:\tTM. ỦY BAN\tx\n- Lưu: VT\tCHỦ TỊCH\ty'],
    ['a lone pipe', 'Vớt bèo\n|\nĐốt bèo'],
    ['an indented line', 'Vớt bèo\n\tĐốt bèo\n\tĐào đất'],
    ['pipes over nothing', '|\n|\n|'],
    ['a pipe in a sentence', 'Vớt bèo | Đốt bèo'],
  ])('%s', (_, source) => {
    expect(shown(source).every((block) => typeof block === 'string')).toBe(true)
  })

  it('a letterhead in two columns, where tabs part these', () => {
    expect(shown('A\tB\tC\nD\tE\tF', false)).toEqual(['A B C', 'D E F'])
  })

  it('a cell that swallows a chapter', () => {
    const chapter = Array.from({ length: 80 }, (_, i) => `Dòng ${i}`).join('\n')
    expect(shown(`|\n${chapter}\n|`)).toHaveLength(82)
  })
})

describe('joinTorn', () => {
  it('gives the other half where one is empty', () => {
    const [, row] = tableIn(`${HEAD}\n1\t\tThôn Đoài`).rows
    expect(joinTorn(row![2]!, row![1]!)).toBe(row![2])
    expect(joinTorn(row![1]!, row![2]!)).toBe(row![2])
  })
})
