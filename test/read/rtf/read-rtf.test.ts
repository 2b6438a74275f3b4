import type { Nodes, Root, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/read/location.ts'
import type { ReadOptions } from '../../../src/read/options.ts'
import { readDocument } from '../../../src/read/read.ts'

const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman{\\*\\falt Arial};}{\\f1\\fcharset2 Symbol;}' +
  '{\\f2\\fcharset163 Times New Roman;}{\\f3\\fcharset0 .VnTime;}{\\f4\\fcharset0 .VnTimeH;}' +
  '{\\f5\\fcharset0 VNI-Times;}{\\f6\\fcharset2 Wingdings;}{\\f7\\fcharset0 Courier New;}}'

const read = (body: string, options: ReadOptions = {}) =>
  readDocument(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}\n${body}}`, 'latin1'), options)
const textOf = async (body: string, options?: ReadOptions) => (await read(body, options)).text.trimEnd()

describe('an RTF', () => {
  it('is told by its content and has a text view', async () => {
    const { text, format, encoding, pages } = await read('M\\u7897?t\\par\\par Hai\\par')
    expect({ text, format, encoding, pages }).toEqual({
      text: 'Một\n\nHai\n',
      format: 'rtf',
      encoding: 'utf-8',
      pages: null,
    })
  })

  it('has positions that lead to its text view', async () => {
    const row = '\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\par b\\line c\\cell d\\cell\\row'
    const { text, tree } = await read(
      `M\\'e9{\\b \\u7847?u} \\i hai\\tab d\\u242?ng\\i0\\par${row}\\pard cu\\par`,
    )
    const point = locate(text).point
    const nodes = all(tree)
    expect(nodes.filter(({ type }) => type === 'text')).toHaveLength(9)
    for (const node of nodes) {
      const { start, end } = node.position!
      expect(start).toEqual(point(start.offset!))
      expect(end).toEqual(point(end.offset!))
      if (node.type === 'text') expect(text.slice(start.offset, end.offset)).toBe(node.value)
    }
  })

  it('keeps bold and italics as nodes, for the group in which they stand', async () => {
    const { tree } = await read('{\\b a{\\i b\\b0 c}d}\\i0 e\\par')
    expect(kinds(tree)).toEqual([
      'paragraph',
      'strong',
      'text',
      'strong',
      'emphasis',
      'text',
      'emphasis',
      'text',
      'strong',
      'text',
      'text',
    ])
  })

  it.each([
    ['tabs, line ends and page breaks', 'a\\tab b\\line c\\page d', 'a\tb\nc\nd'],
    ['a tab as it stands', 'a\tb', 'a\tb'],
    ['line ends that mean nothing', 'a\r\nb', 'ab'],
    ['a line end behind a backslash', 'a\\\nb', 'a\nb'],
    ['one space that ends a word, and one that does not', 'a\\b0  b\\b0 c', 'a bc'],
    [
      'quotes, dashes and spaces by name',
      '\\ldblquote a\\rdblquote\\endash\\emdash\\~b\\_c\\-d',
      '“a”–—\u00a0b-cd',
    ],
    ['braces and backslashes', '\\{a\\\\b\\}', '{a\\b}'],
    ['capitals by format', '{\\caps k\\u7871? ho\\u7841?ch} n\\u259?m', 'KẾ HOẠCH năm'],
    ['hidden text', 'a{\\v b}c\\v d\\plain e', 'ace'],
    [
      'a field, whose code is not shown',
      '{\\field{\\*\\fldinst {HYPERLINK "http://example.org"}}{\\fldrslt {a}}}b',
      'ab',
    ],
    ['what is optional and not known', 'a{\\*\\panose 0204{b}}{\\*\\bkmkstart c}d', 'ad'],
    ['a comment', 'a{\\*\\atnid N}{\\*\\atnauthor N}\\chatn{\\*\\annotation b}c', 'ac'],
    ['heads and feet of pages', '{\\header a\\par}{\\footerf b\\par}c', 'c'],
    ['pictures, in words and in bytes', 'a{\\pict\\wmetafile8 0100}{\\pict\\bin4 }{\\}}b', 'ab'],
    ['heads of groups that are indented', 'a{ \\info\n {\\author b}}{\n \\*\\generator c;}d', 'a  d'],
    ['what stands behind its end', 'a}b{', 'a'],
  ])('is read with %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('a character', () => {
  it.each([
    ['in Unicode, with one substitute', 'T\\u7893?n', 'Tổn'],
    [
      'in Unicode, with as many substitutes as the group says',
      "{\\uc2 T\\u7893\\'e1\\'bb{\\uc0 \\u7893}n}\\u7893?.",
      'Tổổnổ.',
    ],
    ['in Unicode, whose substitute is missing', 'T\\u7893\\b n', 'Tổn'],
    ['in Unicode with a sign', '\\u-3913?', '•'],
    ['of two halves', '\\u-10179?\\u-8704?', '😀'],
    ['of one half', '\\u-10179?a', '\ufffda'],
    ['that is no character', "\\u13\\'0da\\u99999999?b", 'ab'],
    ['of Windows-1252', "\\'93a\\'94 \\'e0", '“a” à'],
    [
      'of Windows-1258, with its tone behind it',
      "\\f2 Ki\\'eam tr\\'e0 \\'f0\\'ea\\'ec\\'ff",
      'Kiêm trà đế\u00ff',
    ],
    ['of TCVN3', "\\f3 X\\'b7 Su\\'e8i M\\'ac", 'Xã Suối Mơ'],
    ['of TCVN3 in capitals', "\\f4 k\\'d5 ho\\'b9ch", 'KẾ HOẠCH'],
    ['of VNI, with groups between its bytes', "{\\f5 Ke}{\\f5 \\'e1 ho}{\\f5 a\\'efch}", 'Kế hoạch'],
    ['of a font of signs', "\\f1\\'b3 5{\\f6\\'d8 v}", '≥ 5➢ ❖'],
    ['that the file gives as it is', '\\f2 \xf0', 'đ'],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  it('is told by the code page of the document where its font says nothing', async () => {
    const bytes = Buffer.from("{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0 Arial;}}\\f0 \\'f0\\'ea}", 'latin1')
    expect(await readDocument(bytes)).toMatchObject({ text: 'đê\n', encoding: 'windows-1258' })
  })

  it('gives the encoding that most of them have', async () => {
    const tcvn3 = "\\f3 X\\'b7 Su\\'e8i M\\'ac"
    expect((await read(`${tcvn3}\\f0 \\u7893?`)).encoding).toBe('tcvn3')
    expect((await read(`${tcvn3}\\f0 ${'\\u7893?'.repeat(9)}`)).encoding).toBe('utf-8')
    expect((await read("\\f5 Ke\\'e1")).encoding).toBe('vni')
  })
})

describe('an automatic number', () => {
  it.each([
    ['of a newer Word', '{\\listtext\\pard\\plain\\f0 I.\\tab}\\ls1 a', 'I. a'],
    ['of Word 95', "{\\pntext\\f1\\'b7\\tab}{\\*\\pn\\pnlvlblt\\pnf1{\\pntxtb\\'b7}}a", '• a'],
    ['that is a ring', '{\\listtext\\f7 o\\tab}a', '○ a'],
    ['without a blank behind it', '{\\listtext (1)}a', '(1)a'],
    ['in TCVN3', "{\\listtext\\f3 Ph\\'c7n I\\tab}a", 'Phần I a'],
    ['of a paragraph without text', '{\\listtext 1.\\tab}\\par a', '\na'],
  ])('%s is the one that Word wrote', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })
})

describe('a table', () => {
  const cells = (...texts: string[]) => texts.map((text) => `\\pard\\intbl ${text}\\cell`).join('')
  const row = (edges: string, ...texts: string[]) => `\\trowd${edges}${cells(...texts)}\\row\n`
  const THREE = '\\cellx1000\\cellx2000\\cellx3000'

  it('has a cell for each column that a cell covers, by the edges of all rows', async () => {
    const { text, tree } = await read(
      row('\\cellx2010\\cellx3000', 'a', 'b') +
        row(THREE, 'c', 'd', 'e') +
        row('\\trleft1000\\cellx3000', 'f'),
    )
    expect(text).toBe('a\t\tb\nc\td\te\n\tf\t\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['table'])
  })

  it('marks cells merged with the one above, and joins those merged with the one to the left', async () => {
    const above = '\\clvmrg\\cellx1000\\cellx2000\\cellx3000'
    const wide = '\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000'
    const { text, tree } = await read(row(wide, 'a', 'b', '') + row(above, '', 'c', 'd'))
    expect(text).toBe('a\tb\t\n\tc\td\n')
    const merged = (tree.children[0] as Table).children.map((each) =>
      each.children.map(({ data }) => data?.mergedAbove === true),
    )
    expect(merged).toEqual([
      [false, false, false],
      [true, false, false],
    ])
  })

  it('may have its definition behind its cells, as Word repeats it', async () => {
    expect(await textOf(`${cells('a', 'b')}{\\trowd\\cellx1000\\cellx2000\\row}\\pard c`)).toBe('a\tb\nc')
  })

  it('has paragraphs and numbers in its cells', async () => {
    expect(await textOf(row('\\cellx900\\cellx1800', '{\\listtext 1.\\tab}', 'a\\par b'))).toBe('1.\ta\nb')
  })

  it('in a cell gives its cells as lines of that cell', async () => {
    const inner =
      '\\pard\\intbl\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\cellx1200\\cellx1400\\nestrow}{\\nonesttables\\par}'
    expect(
      await textOf(`\\trowd\\cellx1000\\cellx2000${cells('a')}${inner}\\pard\\intbl d\\cell\\row\\pard e`),
    ).toBe('a\tb\nc\nd\ne')
  })

  it('is read where marks of its end are missing', async () => {
    expect(await textOf('\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell b\\par\\pard c')).toBe('a\tb\nc')
    expect(await textOf('\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell b')).toBe('a\tb')
  })
})

describe('what stands beside the text', () => {
  it('is a footnote or an endnote, behind all else', async () => {
    const note = (text: string, kind = '') =>
      `{\\super\\chftn}{\\footnote${kind}\\pard\\plain {\\super\\chftn}${text}}`
    const { text, tree } = await read(
      `a${note('M\\u7897?t.')}b${note('Hai.', '\\ftnalt')}{\\v ${note('Ba.')}}c\\par`,
    )
    expect(text).toBe('abc\n[1] Một.\n[2] Hai.\n')
    expect(tree.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ])
  })

  it('is a text box, once, behind its paragraph', async () => {
    const box =
      '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard trong khung\\par}}' +
      '{\\shprslt{\\*\\do\\dobxpage{\\dptxbxtext\\pard trong khung\\par}}}}'
    expect(await textOf(`a${box} b\\par c`)).toBe('a b\ntrong khung\nc')
  })

  it('is a text box of Word 95', async () => {
    expect(await textOf('a{\\*\\do\\dptxbx{\\dptxbxtext\\pard trong khung\\par}}\\par b')).toBe(
      'a\ntrong khung\nb',
    )
  })
})

describe('tracked changes', () => {
  const both = async (body: string) => ({
    original: await textOf(body, { trackChanges: 'original' }),
    final: await textOf(body, { trackChanges: 'final' }),
  })

  it('leave the text before them and the text behind them', async () => {
    const body = 'H\\u7841?n {\\deleted 2025}{\\revised\\revauth1 2026}{\\mvf a}{\\mvt b}\\par'
    expect(await both(body)).toEqual({ original: 'Hạn 2025a', final: 'Hạn 2026b' })
    expect(await textOf(body)).toBe('Hạn 2026b')
  })

  it('join the paragraphs whose end was put in or taken out', async () => {
    const body = 'a{\\revised\\par}\\pard b{\\deleted\\par}\\pard c\\par'
    expect(await both(body)).toEqual({ original: 'ab\nc', final: 'a\nbc' })
  })
})

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node.children as Nodes[]).flatMap(all) : [])]
}

const kinds = (tree: Root) =>
  all(tree)
    .slice(1)
    .map(({ type }) => type)
