import type { Nodes, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/read/location.ts'
import type { ReadOptions } from '../../../src/read/options.ts'
import { readDocument } from '../../../src/read/read.ts'
import { encodeLegacy } from '../encoding/encode-legacy.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const read = (body: string, head = '', options?: ReadOptions) =>
  readDocument(Buffer.from(page(body, head)), options)
const linesOf = async (body: string, head = '', options?: ReadOptions) =>
  (await read(body, head, options)).text.trimEnd().split('\n')

describe('a page', () => {
  it('is told by its content and has a text view', async () => {
    const { format, encoding, pages, text } = await read('<p>Một</p><p>Hai</p>')
    expect({ format, encoding, pages, text }).toEqual({
      format: 'html',
      encoding: 'utf-8',
      pages: null,
      text: 'Một\nHai\n',
    })
  })

  it('has positions that lead to its text view', async () => {
    const { text, tree } = await read(
      '<p>Mở <b>đầu</b><i><br>hai 😀</i></p><table><tr><td>a<p>b<td>d</table><p>cuối',
    )
    const { point } = locate(text)
    const nodes = all(tree)
    expect(nodes.filter(({ type }) => type === 'text')).toHaveLength(7)
    for (const node of nodes) {
      const { start, end } = node.position!
      expect(start).toEqual(point(start.offset!))
      expect(end).toEqual(point(end.offset!))
      if (node.type === 'text') expect(text.slice(start.offset, end.offset)).toBe(node.value)
    }
  })

  it('may be a fragment without tags of its own, or lack the ends of others', async () => {
    const { text } = await readDocument(Buffer.from('<html><p>Một<p>Hai<ul><li>Ba<li>Bốn</ul>Năm'))
    expect(text).toBe('Một\nHai\n• Ba\n• Bốn\nNăm\n')
  })
})

describe('white space', () => {
  it('folds within and between elements, but for spaces that do not fold', async () => {
    expect(await linesOf('<p>\n  Một \n<b> hai</b>\t<i>ba </i> bốn&nbsp;&nbsp; năm \n</p>')).toEqual([
      'Một hai ba bốn\u00a0\u00a0 năm',
    ])
  })

  it('parts lines by blocks, which a style makes too', async () => {
    expect(await linesOf('<div>a<p>b</p>c</div><span style="display:block">d</span>e')).toEqual([...'abcde'])
  })

  it('stays as it is where the page says so', async () => {
    const lines = ['a  b', '\tc']
    expect(await linesOf(`<pre>${lines.join('\n')}</pre>`)).toEqual(lines)
    expect(await linesOf(`<div style="white-space: pre-wrap">${lines.join('\r\n')}</div>`)).toEqual(lines)
  })

  it('is broken by <br>; a blank line parts paragraphs', async () => {
    const { tree } = await read('<p>a<br>b<br>&nbsp;<br>c<br></p><p>d</p>')
    expect(kinds(tree)).toEqual([
      'paragraph',
      'text',
      'break',
      'text',
      'paragraph',
      'text',
      'paragraph',
      'text',
    ])
  })
})

it('letters are whole, however they are written', async () => {
  expect(
    await linesOf(
      '<p>H&agrave; N&#7897;i, h&#234;&#803;, <b>e</b>&#x302;&#x301;, &#150; &ldquo;a&rdquo;</p>',
    ),
  ).toEqual(['Hà Nội, hệ, e\u0302\u0301, – “a”'])
})

describe('looks', () => {
  it('come from elements, attributes and the style sheets of the page', async () => {
    const { tree } = await read(
      '<p>a<b>b</b><span style="FONT-WEIGHT: 700">c</span><em class="dam">d</em><strong class="nhat">e</strong></p>',
      '<style>@media print { b { font-weight: 400 } } <!-- em.dam, .x { font-weight: bold } .nhat{font-weight:normal} --></style>',
    )
    expect(kinds(tree)).toEqual(['paragraph', 'text', 'strong', 'text', 'strong', 'emphasis', 'text', 'text'])
  })

  it('come from what stands around the document too', async () => {
    const link = '<a href="/1">một mục khác của trang này</a>'
    const body = `<font face=".VnTime">${link}<div><div><p>KÕ ho¹ch</p></div></div>${link}</font>`
    expect(await linesOf(body)).toEqual(['Kế hoạch'])
  })

  it('show capitals, old fonts and signs as what is seen', async () => {
    expect(
      await linesOf(
        '<p style="text-transform: uppercase">quyết định</p><p class="cu">KÕ ho¹ch</p><p><font face="VNI-Times">Keá hoaïch</font></p>' +
          `<p><font face="Wingdings">\u00fc</font> xong <span style='font-family:Symbol'>\u00b3</span> 5</p>`,
        '<style>p.cu { font-family: ".VnTime", serif }</style>',
      ),
    ).toEqual(['QUYẾT ĐỊNH', 'Kế hoạch', 'Kế hoạch', '✓ xong ≥ 5'])
  })
})

describe('lists', () => {
  it('show the marks that a browser shows', async () => {
    expect(
      await linesOf(
        '<ol type="I" start="2"><li>a<ol type="a"><li>b<li value="4">c<li>d</ol><li>e</ol>' +
          '<ul><li>f<ul><li>g<ul><li>h</ul></ul></ul><ol style="list-style: upper-alpha inside"><li>i</ol>' +
          '<ul style="list-style-type:none"><li>k</ul><ul><li><p>l</p><p>m</p></ul>',
      ),
    ).toEqual(['II. a', 'a. b', 'd. c', 'e. d', 'III. e', '• f', '○ g', '▪ h', 'A. i', 'k', '• l', 'm'])
  })

  it('show none where the items have numbers of their own', async () => {
    expect(await linesOf('<ul><li>1. a</li><li>- b</li><li>c</li></ul>')).toEqual(['1. a', '- b', '• c'])
  })

  it('show the mark of an item that a list opens, and of one without text in a cell', async () => {
    const { tree } = await read(
      '<ol><li><ol type="a"><li>x</ol></ol><table><tr><td><ol start="3"><li></ol><td>y</table>',
    )
    expect(all(tree).flatMap((node) => (node.type === 'text' ? [node.value] : []))).toEqual([
      '1. a. ',
      'x',
      '3.',
      'y',
    ])
  })

  it('of LibreOffice have their marks as text beside those of the elements', async () => {
    const mark = '<span class="ListLabel_20_2" style="display:block;float:left">1.</span>'
    expect(await linesOf(`<ol type="I"><li><ol><li><p>${mark}a</p></li></ol></li></ol>`)).toEqual(['1. a'])
  })

  it('of Word have their marks as text, with the bullet in a font of signs', async () => {
    const item = (font: string, sign: string, text: string) =>
      `<p class=MsoListParagraph><![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>` +
      `${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
    expect(
      await linesOf(
        item('Symbol', '·', 'a') +
          item('Wingdings', '§', 'b') +
          item('"Courier New"', 'o', 'c') +
          item('"Times New Roman"', '1.1.', 'd'),
      ),
    ).toEqual(['• a', '▪ b', '○ c', '1.1. d'])
  })
})

describe('tables', () => {
  it('have cells that cover columns and rows', async () => {
    const { tree } = await read(
      '<table><caption>Bảng</caption><thead><tr><th rowspan=2>a<th colspan=2>b<th rowspan=0>c</thead>' +
        '<tr><td>d<td>e</tr><tr><td>f<td rowspan=9>g</table>',
    )
    expect(rowsOf(tree)).toEqual([
      ['a', 'b', '', 'c'],
      ['^', 'd', 'e', '^'],
      ['f', 'g', '', '^'],
    ])
  })

  it('that only place things on the page are taken apart', async () => {
    const grid = '<table><tr><td>1<td>2<tr><td>3<td>4</table>'
    const { text } = await read(
      `<table><tr><td>a<td>b<tr><td colspan=2><p>c</p>${grid}<tr><td>d<td>e</table>`,
    )
    expect(text).toBe('a\tb\nc\n1\t2\n3\t4\nd\te\n')
  })

  it('of one column are frames, and a frame in a cell is its lines', async () => {
    const { tree, text } = await read(
      '<table><tr><td>a<tr><td>b</table><table><tr><td><table><tr><td>c<tr><td>d</table><td>e</table>',
    )
    expect(text).toBe('a\nb\nc\nd\te\n')
    expect(rowsOf(tree)).toEqual([['c/d', 'e']])
  })
})

describe('what is no part of the text is left out:', () => {
  it.each([
    [
      'programs and what stands for them',
      '<script>x()</script><noscript>x</noscript><template><p>x</p></template>',
    ],
    [
      'controls',
      '<form><input value=x><select><option>x</select><textarea>x</textarea><button>x</button></form>',
    ],
    [
      'hidden parts',
      '<p hidden>x</p><p style="display : none">x</p><p style="visibility:hidden">x</p><p style="mso-hide:all">x</p>',
    ],
    [
      'what stands around the text',
      '<nav>x</nav><header>x</header><footer>x</footer><aside>x</aside><div role="banner">x</div>',
    ],
    ['what Word keeps for itself', '<!--[if gte mso 9]><xml>x</xml><![endif]--><xml><o:x>x</o:x></xml>'],
    ['comments', '<a href="#_msocom_1">x</a><div style="mso-element:comment-list">x</div>'],
  ])('%s', async (_, parts) => {
    expect(await linesOf(`<p>a</p>${parts}<p>b</p>`, '<title>x</title>')).toEqual(['a', 'b'])
  })

  it('but not the header of an article', async () => {
    expect(await linesOf('<article><header><h1>a</h1></header><p>b</p></article>')).toEqual(['a', 'b'])
  })
})

describe('the document in a page with navigation', () => {
  const links = '<ul><li><a href="/1">Văn bản mới nhất</a><li><a href="/2">Hỏi đáp pháp luật</a></ul>'
  const sentence = '<p>Giữ sạch đường làng, trồng cây hai bên đường.</p>'

  it('is what stands between its links', async () => {
    const body = `<div>${links}</div><div><div>${links}</div><div><div>${sentence.repeat(3)}</div>${links}</div></div>`
    expect(await linesOf(body)).toHaveLength(3)
  })

  it('may stand in a cell of a table that places the parts of the page', async () => {
    const body = `<table><tr><td>${links}<td>${sentence.repeat(3)}<tr><td>x<td>${links}</table>`
    expect(await linesOf(body)).toHaveLength(3)
  })

  it('keeps its links, and all parts of it', async () => {
    const law = '<p>Căn cứ <a href="/luat">Luật số 1</a> và các văn bản khác về việc này;</p>'
    const grid = `<table><tr><td>1<td>${'dài '.repeat(60)}<tr><td>2<td>b</table>`
    const lines = await linesOf(`${links}<div><div>${law}</div><div>${grid}</div></div>${links}`)
    expect(lines).toHaveLength(3)
    expect(lines[0]).toContain('Luật số 1')
  })

  it('does not go beyond the main part that the page names', async () => {
    const body = `<div>x</div><main>${sentence.repeat(3)}</main><div>y</div>`
    expect(await linesOf(body)).toHaveLength(3)
  })

  it('is the whole page where there is none', async () => {
    const sections = `<div>${sentence.repeat(9)}</div><div>${sentence}</div>`
    expect(await linesOf(sections)).toHaveLength(10)
  })
})

it('notes stand behind all else, without the links that lead to them', async () => {
  const word =
    '<p>a<a href="#_ftn1"><span>[1]</span></a> b</p><div style="mso-element:footnote-list"><hr>' +
    '<div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1">[1]</a> c</p></div></div><p>d</p>'
  const office =
    '<p>a<a href="#sdfootnote1sym"><sup>1</sup></a> b</p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>c</p></div><p>d</p>'
  for (const body of [word, office]) expect(await linesOf(body)).toEqual(['a b', 'd', '[1] c'])
})

it('tracked changes are accepted, or not', async () => {
  const body = '<p>năm <del>2025</del><ins>2026</ins></p><ins><p>mới</p></ins>'
  expect(await linesOf(body)).toEqual(['năm 2026', 'mới'])
  expect(await linesOf(body, '', { trackChanges: 'original' })).toEqual(['năm 2025'])
})

describe('the encoding', () => {
  const text = 'Kế hoạch giữ sạch đường làng, trồng cây hai bên đường của Ủy ban nhân dân xã năm 2026'
  const bytesOf = (encode: (html: string) => Uint8Array, charset: string) =>
    encode(page(`<p>${text}</p>`, `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`))

  it.each([
    ['utf-8 whatever the page says', (html: string) => Buffer.from(html), 'iso-8859-1', 'utf-8'],
    ['utf-16le', (html: string) => Buffer.from(`\ufeff${html}`, 'utf16le'), 'utf-16', 'utf-16le'],
    ['windows-1258', (html: string) => encodeLegacy(html, 'windows-1258'), 'windows-1258', 'windows-1258'],
    ['tcvn3', (html: string) => encodeLegacy(html, 'abc'), 'x-viet-tcvn5712', 'tcvn3'],
  ])('is %s', async (_, encode, charset, expected) => {
    const { text: found, encoding, faults } = await readDocument(bytesOf(encode, charset))
    expect({ found: found.toLowerCase(), encoding }).toEqual({
      found: `${text}\n`.toLowerCase(),
      encoding: expected,
    })
    expect(faults).toEqual([])
  })

  it('is guessed where the page says another one, and a message says so', async () => {
    const {
      text: found,
      encoding,
      faults,
    } = await readDocument(bytesOf((html) => encodeLegacy(html, 'vni'), 'iso-8859-1'))
    expect({ found, encoding }).toEqual({ found: `${text}\n`, encoding: 'vni' })
    expect(faults).toMatchObject([{ code: 'guessed-encoding', args: { encoding: 'vni' } }])
  })

  it('is that of Western Europe where nothing else fits, as browsers have it', async () => {
    const html = page(
      '<p>K&#7871; ho\u1ea1ch \u2013 n\u0103m\u00a02026</p>'.replace(
        /[^\0-\xff]/g,
        (sign) => `&#${sign.charCodeAt(0)};`,
      ),
    )
    const { text: found, encoding } = await readDocument(Buffer.from(html, 'latin1'))
    expect({ found, encoding }).toEqual({ found: 'Kế hoạch – năm\u00a02026\n', encoding: 'windows-1252' })
  })

  it('is the one that somebody asks for', async () => {
    const html = page('<p>m\u00ecnh</p>', '<meta charset="windows-1258">')
    const bytes = Buffer.from(html, 'latin1')
    expect((await readDocument(bytes, { encoding: 'viscii' })).text).toBe('mình\n')
    await expect(readDocument(bytes, { encoding: 'utf-8' })).rejects.toMatchObject({ code: 'not-decodable' })
  })
})

/** Kinds of the nodes below the root, in their order. */
function kinds(node: Nodes): string[] {
  return 'children' in node ? node.children.flatMap((child) => [child.type, ...kinds(child)]) : []
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])]
}

/** The texts of the cells of the first table; `^` is a part of the cell above, `/` a line end. */
function rowsOf(tree: { children: Nodes[] }): string[][] {
  const table = tree.children.find((node): node is Table => node.type === 'table')!
  return table.children.map((row) =>
    row.children.map((cell) => (cell.data?.mergedAbove ? '^' : cell.children.map(textOf).join(''))),
  )
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : '/'
}
