import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/read/read.ts'
import {
  type DocSpec,
  inList,
  joined,
  type ListLevelSpec,
  listDefinition,
  listDefinitions,
  listLevel,
  listOverrides,
  modifier,
  paragraph,
  row,
  rowDefinition,
  u32,
  writeDoc,
} from './doc-writer.ts'

const DECIMAL = 0
const UPPER_ROMAN = 1
const LOWER_LETTER = 4
const BULLET = 23

const OUTLINE: ListLevelSpec[] = [
  { format: UPPER_ROMAN, text: '%1.' },
  { format: DECIMAL, text: '%2.' },
  { format: LOWER_LETTER, text: '%3)' },
]

const lines = async (spec: DocSpec) => (await readDocument(writeDoc(spec))).text.trimEnd().split('\n')

/** The lines of paragraphs with the text `x`, each in a list on a level. */
function shown(levels: ListLevelSpec[], places: [list: number, level: number][], overrides?: Uint8Array) {
  return lines({
    paragraphs: places.map(([list, level]) => paragraph('x', inList(list, level))),
    lists: listDefinitions(listDefinition(77, levels)),
    overrides: overrides ?? listOverrides({ id: 77 }, { id: 77 }),
  })
}

const onLevels = (...levels: number[]) => levels.map((level): [number, number] => [1, level])

describe('an automatic number', () => {
  it('counts its level and starts anew behind a level above', async () => {
    expect(await shown(OUTLINE, onLevels(0, 1, 1, 2, 2, 1, 2, 0, 1, 2))).toEqual(
      ['I.', '1.', '2.', 'a)', 'b)', '3.', 'a)', 'II.', '1.', 'a)'].map((number) => `${number} x`),
    )
  })

  it('is written from the numbers of all levels, in digits where the level is legal', async () => {
    const levels: ListLevelSpec[] = [
      { format: UPPER_ROMAN, text: 'Phần %1', start: 2 },
      { format: DECIMAL, text: '%1.%2.' },
      { format: LOWER_LETTER, text: '%1-%2-%3', flags: 4, follow: 2 },
    ]
    expect(await shown(levels, onLevels(0, 1, 2))).toEqual(['Phần II x', 'II.1. x', '2-1-1x'])
  })

  it('counts on where its level never restarts, or only behind a higher one', async () => {
    const levels: ListLevelSpec[] = [
      OUTLINE[0]!,
      { ...OUTLINE[1]!, flags: 8, restartsBehind: 0 },
      { ...OUTLINE[2]!, flags: 8, restartsBehind: 1 },
    ]
    expect(await shown(levels, onLevels(0, 1, 2, 1, 2, 0, 1, 2))).toEqual(
      ['I.', '1.', 'a)', '2.', 'b)', 'II.', '3.', 'a)'].map((number) => `${number} x`),
    )
  })

  it('goes on through lists of one definition, and starts anew where a list overrides its start', async () => {
    const places: [number, number][] = [
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 0],
      [1, 0],
    ]
    const restarted = joined(u32(1), u32(0x10))
    const overrides = listOverrides({ id: 77 }, { id: 77 }, { id: 77, levels: [restarted] })
    expect(await shown([{ format: DECIMAL, text: '%1.' }], places, overrides)).toEqual(
      ['1.', '2.', '1.', '2.', '3.'].map((number) => `${number} x`),
    )
  })

  it('takes the level that a list puts in the place of its own, and its start', async () => {
    const own = listLevel({ format: LOWER_LETTER, text: '(%1)', start: 3 })
    const overrides = (flags: number) =>
      listOverrides({ id: 77 }, { id: 77, levels: [joined(u32(0), u32(flags), own)] })
    const places: [number, number][] = [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
    ]
    const levels = [{ format: DECIMAL, text: '%1.' }]
    expect(await shown(levels, places, overrides(0x20))).toEqual(['1. x', '2. x', '(c) x', '(d) x'])
    expect(await shown(levels, places, overrides(0x30))).toEqual(['1. x', '2. x', '(c) x', '(d) x'])
  })

  it.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0a7', 'Wingdings', '▪'],
    ['\uf0d8', 'Wingdings', '➢'],
    ['\uf02d', 'Symbol', '-'],
    ['o', 'Courier New', '○'],
    ['+', 'Times New Roman', '+'],
  ])('that is the bullet %j of %s is %s', async (text, font, sign) => {
    const run = joined(modifier(0x4a4f, 1, 0), modifier(0x4a51, 1, 0))
    const spec: DocSpec = {
      paragraphs: [paragraph('x', inList(1))],
      fonts: ['Times New Roman', font],
      lists: listDefinitions(listDefinition(77, [{ format: BULLET, text, run }])),
      overrides: listOverrides({ id: 77 }),
    }
    expect(await lines(spec)).toEqual([`${sign} x`])
  })

  it('is a bullet where a picture is one', async () => {
    const run = modifier(0x4888, 1, 0)
    expect(await shown([{ format: BULLET, text: 'q', run }], onLevels(0))).toEqual(['• x'])
  })

  it('is decoded where its font is none of Unicode', async () => {
    const run = joined(modifier(0x4a4f, 1, 0), modifier(0x4a51, 1, 0))
    const spec: DocSpec = {
      paragraphs: [paragraph('x', inList(1))],
      fonts: ['Times New Roman', '.VnTime'],
      lists: listDefinitions(listDefinition(77, [{ format: DECIMAL, text: 'B\xadíc %1:', run }])),
      overrides: listOverrides({ id: 77 }),
    }
    expect(await lines(spec)).toEqual(['Bước 1: x'])
  })

  it('comes from the style of the paragraph, or a style below it, on the level that names the style', async () => {
    const numbered = modifier(0x460b, 1, 0)
    const spec: DocSpec = {
      paragraphs: [
        { ...paragraph('a'), style: 1 },
        { ...paragraph('b'), style: 2 },
        { ...paragraph('c'), style: 3 },
        { ...paragraph('d', modifier(0x260a, 2)), style: 3 },
        { ...paragraph('e', inList(0)), style: 1 },
        { ...paragraph('f', modifier(0x460b, 0xff, 0xff)), style: 1 },
      ],
      styles: [
        { kind: 1 },
        { kind: 1, base: 0, paragraph: numbered },
        { kind: 1, base: 0, paragraph: joined(numbered, modifier(0x260a, 1)) },
        { kind: 1, base: 1, paragraph: modifier(0x260a, 1) },
      ],
      lists: listDefinitions(listDefinition(77, [{ ...OUTLINE[0]!, style: 1 }, OUTLINE[1]!, OUTLINE[2]!])),
      overrides: listOverrides({ id: 77 }),
    }
    expect(await lines(spec)).toEqual(['I. a', '1. b', '2. c', 'a) d', 'e', 'f'])
  })

  it('of a paragraph without text is counted and not shown, but in a cell', async () => {
    const numbered = paragraph('', inList(1))
    const spec: DocSpec = {
      paragraphs: [
        paragraph('x', inList(1)),
        numbered,
        ...row([[numbered], [paragraph('x')]], rowDefinition([0, 1000, 2000])),
        paragraph(''),
      ],
      lists: listDefinitions(listDefinition(77, [{ format: DECIMAL, text: '%1.' }])),
      overrides: listOverrides({ id: 77 }),
    }
    expect(await lines(spec)).toEqual(['1. x', '', '3.\tx'])
  })

  it('is none where the list, its definition or the level is not there', async () => {
    const overrides = listOverrides({ id: 77 }, { id: 78 })
    const places: [number, number][] = [
      [1, 8],
      [1, 200],
      [2, 0],
      [9, 0],
      [0x7ff, 0],
    ]
    expect(await shown([{ format: DECIMAL, text: '%1.' }], places, overrides)).toEqual([
      'x',
      'x',
      'x',
      'x',
      'x',
    ])
  })
})
