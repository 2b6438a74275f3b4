import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/read/read.ts'
import { definition, inList, level, list, paragraph, writeDocx } from './docx-writer.ts'

const OUTLINE = definition(
  0,
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)'),
)

/** The lines that a document shows whose paragraphs stand in a list on a level, all with the text `x`. */
async function shown(numbering: string, places: [list: number, level: number][], styles?: string) {
  const body = places.map(([id, place]) => paragraph('x', inList(id, place))).join('')
  return linesOf(body, numbering, styles)
}

async function linesOf(body: string, numbering: string, styles?: string): Promise<string[]> {
  const parts = styles === undefined ? { body, numbering } : { body, numbering, styles }
  const { text } = await readDocument(writeDocx(parts))
  return text.trimEnd().split('\n')
}

describe('an automatic number', () => {
  it('counts its level and starts anew behind a level above', async () => {
    const places = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((place): [number, number] => [1, place])
    expect(await shown(OUTLINE + list(1, 0), places)).toEqual([
      'I. x',
      '1. x',
      '2. x',
      'a) x',
      'b) x',
      '3. x',
      'a) x',
      'II. x',
      '1. x',
      'a) x',
    ])
  })

  it('is written from the numbers of all levels, each in its format', async () => {
    const levels =
      level(0, 'upperRoman', 'Phần %1') + level(1, 'decimal', '%1.%2.') + level(2, 'decimalZero', '%2-%3')
    const numbers = definition(0, levels) + list(1, 0)
    expect(
      await shown(numbers, [
        [1, 0],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
    ).toEqual(['Phần I x', 'Phần II x', 'II.1. x', '1-01 x'])
  })

  it('is all in digits where the level is legal', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>')
    expect(
      await shown(definition(0, levels) + list(1, 0), [
        [1, 0],
        [1, 0],
        [1, 1],
      ]),
    ).toEqual(['I. x', 'II. x', '2.1. x'])
  })

  it('follows the Latin alphabet and doubles its letters behind z', async () => {
    const lines = await shown(
      definition(0, level(0, 'lowerLetter', '%1)')) + list(1, 0),
      Array.from({ length: 28 }, () => [1, 0]),
    )
    expect([3, 4, 5, 9, 25, 26, 27].map((at) => lines[at])).toEqual([
      'd) x',
      'e) x',
      'f) x',
      'j) x',
      'z) x',
      'aa) x',
      'bb) x',
    ])
  })

  it('goes on through lists of one definition, and starts anew where a list overrides its start', async () => {
    const restarted = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbers =
      definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, restarted)
    expect(
      await shown(numbers, [
        [1, 0],
        [2, 0],
        [3, 0],
        [3, 0],
        [1, 0],
      ]),
    ).toEqual(['1. x', '2. x', '1. x', '2. x', '3. x'])
  })

  it('takes the level that a list puts in the place of its own', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`
    const numbers = definition(0, level(0, 'decimal', '%1.')) + list(1, 0, override)
    expect(await shown(numbers, [[1, 0]])).toEqual(['(a) x'])
  })

  it('counts on behind a level above where the level never restarts, or only behind a higher one', async () => {
    const levels =
      level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>')
    expect(
      await shown(definition(0, levels) + list(1, 0), [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [1, 2],
        [1, 0],
        [1, 1],
        [1, 2],
      ]),
    ).toEqual(['I. x', '1. x', 'a) x', '2. x', 'b) x', 'II. x', '3. x', 'a) x'])
  })

  it('counts a level that nothing stood on as used', async () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')
    expect(
      await shown(definition(0, levels) + list(1, 0), [
        [1, 1],
        [1, 0],
      ]),
    ).toEqual(['1.1. x', '2. x'])
  })

  it.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0a7', 'Wingdings', '▪'],
    ['\uf0d8', 'Wingdings', '➢'],
    ['\uf0fc', 'Wingdings', '✓'],
    ['v', 'Wingdings', '❖'],
    ['\uf02d', 'Symbol', '-'],
    ['o', 'Courier New', '○'],
    ['-', 'Times New Roman', '-'],
    ['+', 'Times New Roman', '+'],
  ])('that is the bullet %j of %s is %s', async (bullet, font, sign) => {
    const fonts = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`
    const levels = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/>${fonts}</w:lvl>`
    expect(await shown(definition(0, levels) + list(1, 0), [[1, 0]])).toEqual([`${sign} x`])
  })

  it('comes from the style of the paragraph, on the level that names the style', async () => {
    const levels =
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="A"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="B"/>')
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    const styles =
      `<w:style w:type="paragraph" w:styleId="A">${numbered}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="B">${numbered}</w:style>` +
      '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/></w:style>'
    const body = ['A', 'B', 'B', 'C'].map((id) => paragraph('x', `<w:pStyle w:val="${id}"/>`))
    const off = paragraph('x', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await linesOf([...body, off].join(''), definition(0, levels) + list(1, 0), styles)).toEqual([
      'I. x',
      '1. x',
      '2. x',
      'II. x',
      'x',
    ])
  })

  it('comes from a style that says the level alone, in the list of the style below it', async () => {
    const numbered = (properties: string) => `<w:pPr><w:numPr>${properties}</w:numPr></w:pPr>`
    const styles =
      `<w:style w:type="paragraph" w:styleId="A">${numbered('<w:numId w:val="1"/>')}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/>${numbered('<w:ilvl w:val="1"/>')}</w:style>`
    const body = ['A', 'B', 'B'].map((id) => paragraph('x', `<w:pStyle w:val="${id}"/>`)).join('')
    expect(await linesOf(body, OUTLINE + list(1, 0), styles)).toEqual(['I. x', '1. x', '2. x'])
  })

  it('that is a picture is a bullet', async () => {
    const levels = level(0, 'bullet', '', '<w:lvlPicBulletId w:val="0"/>')
    expect(await shown(definition(0, levels) + list(1, 0), [[1, 0]])).toEqual(['• x'])
  })

  it('stands close to its text where the level says so', async () => {
    const levels = level(0, 'decimal', 'Điều %1:', '<w:suff w:val="nothing"/>')
    expect(await shown(definition(0, levels) + list(1, 0), [[1, 0]])).toEqual(['Điều 1:x'])
  })

  it('is read as its font shows it', async () => {
    const fonts = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    const levels = level(0, 'upperRoman', 'PhÇn %1.', fonts)
    expect(await shown(definition(0, levels) + list(1, 0), [[1, 0]])).toEqual(['Phần I. x'])
  })

  it('comes from the list style that a definition names', async () => {
    const numbers =
      definition(0, '<w:numStyleLink w:val="DeMuc"/>') +
      definition(1, `<w:styleLink w:val="DeMuc"/>${level(0, 'upperRoman', '%1.')}`) +
      list(1, 0) +
      list(2, 1)
    const styles =
      '<w:style w:type="numbering" w:styleId="DeMuc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(await shown(numbers, [[1, 0]], styles)).toEqual(['I. x'])
  })

  it('of a paragraph without text is counted and not shown, but in a cell', async () => {
    const numbers = definition(0, level(0, 'decimal', '%1.')) + list(1, 0)
    const numbered = paragraph('', inList(1))
    const tables = `<w:tbl><w:tr><w:tc>${numbered}</w:tc><w:tc>${paragraph('x')}</w:tc></w:tr></w:tbl>`
    expect(await linesOf(paragraph('x', inList(1)) + numbered + tables, numbers)).toEqual([
      '1. x',
      '',
      '3.\tx',
    ])
  })
})
