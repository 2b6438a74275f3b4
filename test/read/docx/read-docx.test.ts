import type { Nodes, Root, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/read/location.ts'
import { readDocument } from '../../../src/read/read.ts'
import { cell, paragraph, run, table, writeDocx } from './docx-writer.ts'

const read = (body: string, footnotes?: string) =>
  readDocument(writeDocx(footnotes === undefined ? { body } : { body, footnotes }))
const textOf = async (body: string) => (await read(body)).text.trimEnd()

const inserted = (content: string) => `<w:ins w:id="1">${content}</w:ins>`
const deleted = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

describe('a DOCX', () => {
  it('is told by its content and has a text view', async () => {
    const { text, format, encoding, pages } = await read(paragraph('Một') + paragraph('') + paragraph('Hai'))
    expect({ text, format, encoding, pages }).toEqual({
      text: 'Một\n\nHai\n',
      format: 'docx',
      encoding: 'utf-8',
      pages: null,
    })
  })

  it('has positions that lead to its text view', async () => {
    const body =
      paragraph(run('Mở ') + run('đầu', '<w:b/>') + run('\nhai\tdòng 😀', '<w:i/>')) +
      table([[cell(paragraph('a') + paragraph('b\nc')), cell('d')]]) +
      paragraph('cuối')
    const { text, tree } = await read(body)
    const point = locate(text).point
    const nodes = all(tree)
    expect(nodes.filter(({ type }) => type === 'text')).toHaveLength(8)
    for (const node of nodes) {
      const { start, end } = node.position!
      expect(start).toEqual(point(start.offset!))
      expect(end).toEqual(point(end.offset!))
      if (node.type === 'text') expect(text.slice(start.offset, end.offset)).toBe(node.value)
    }
  })

  it('keeps bold and italics as nodes', async () => {
    const { tree } = await read(
      paragraph(run('a', '<w:b/>') + run('b', '<w:b/><w:i/>') + run('c', '<w:b w:val="0"/>')),
    )
    expect(kinds(tree)).toEqual(['paragraph', 'strong', 'text', 'strong', 'emphasis', 'text', 'text'])
  })

  it.each([
    ['whatever prefix it gives to Word', 'x'],
    ['that is the default', ''],
  ])('is read with a namespace %s', async (_, prefix) => {
    const [open, colon] = prefix === '' ? ['xmlns', ''] : [`xmlns:${prefix}`, `${prefix}:`]
    const uri = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const name = (tag: string) => `${colon}${tag}`
    const body = `<${name('p')} ${open}="${uri}"><${name('r')}><${name('t')}>Một</${name('t')}></${name('r')}></${name('p')}>`
    expect(await textOf(body)).toBe('Một')
  })
})

describe('a run', () => {
  it.each([
    ['a tab and line ends', run('a\tb\nc'), 'a\tb\nc'],
    ['a page break', '<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', 'a\nb'],
    ['a hyphen that does not break', '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>', 'a-b'],
    ['white space that is not kept', '<w:r><w:t> a\n</w:t></w:r>', 'a'],
    ['a sign of a font', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90%</w:t></w:r>', '≥90%'],
    ['capitals by format', run('Kế hoạch', '<w:caps/>'), 'KẾ HOẠCH'],
    ['hidden text', run('a', '<w:vanish/>') + run('b'), 'b'],
    ['a formula', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    ['a link', `<w:hyperlink r:id="rId9">${run('a')}</w:hyperlink>`, 'a'],
    ['text that was inserted or deleted', run('a') + inserted(run('b')) + deleted('c'), 'ab'],
    ['text that was moved', `<w:moveFrom>${run('a')}</w:moveFrom><w:moveTo>${run('b')}</w:moveTo>`, 'b'],
  ])('with %s', async (_, runs, text) => {
    expect(
      await textOf(
        paragraph(runs.replace('<m:oMath', '<m:oMath xmlns:m="m"').replace('r:id', 'xmlns:r="r" r:id')),
      ),
    ).toBe(text)
  })

  it('that is the code of a field is not shown, its result is', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const nested = mark('begin') + run('PAGE') + mark('separate') + run('1') + mark('end')
    const field = mark('begin') + run(' IF ') + nested + mark('separate') + run('kết quả') + mark('end')
    expect(await textOf(paragraph(`${field}${run('.')}`))).toBe('kết quả.')
  })
})

describe('a paragraph', () => {
  it('whose end was deleted goes on with the next', async () => {
    const ended = paragraph(run('Một '), '<w:rPr><w:del w:id="1"/></w:rPr>')
    expect(await textOf(ended + paragraph('hai') + ended)).toBe('Một hai\nMột')
  })

  it('is bold by its style unless the run says no', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="D"><w:rPr><w:b/></w:rPr></w:style>'
    const body = paragraph(run('a') + run('b', '<w:b w:val="0"/>'), '<w:pStyle w:val="D"/>')
    const { tree } = await readDocument(writeDocx({ body, styles }))
    expect(kinds(tree)).toEqual(['paragraph', 'strong', 'text', 'text'])
  })

  it('has its text boxes behind it, each once', async () => {
    const box = `<w:txbxContent>${paragraph('trong khung')}</w:txbxContent>`
    const both =
      `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp>${box}</wps:wsp></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape>${box}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(paragraph(run('trước') + both + run(' sau')) + paragraph('cuối'))).toBe(
      'trước sau\ntrong khung\ncuối',
    )
  })
})

describe('a footnote', () => {
  it('stands behind all else, in the order of references', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const notes = [1, 2, 3].map(
      (id) => `<w:footnote w:id="${id}">${paragraph(`Chú thích ${id}.`)}</w:footnote>`,
    )
    const { text, tree } = await read(
      paragraph(run('a') + reference(2) + run('b') + reference(1)),
      notes.join(''),
    )
    expect(text).toBe('ab\n[1] Chú thích 2.\n[2] Chú thích 1.\n')
    expect(tree.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'footnoteDefinition',
      'footnoteDefinition',
    ])
  })
})

describe('a table', () => {
  it('has a cell for each column that a cell covers, and marks cells merged with the one above', async () => {
    const { text, tree } = await read(
      table([
        [cell('a', '<w:gridSpan w:val="2"/>'), cell('b', '<w:vMerge w:val="restart"/>')],
        [cell('c'), cell('d'), cell('', '<w:vMerge/>')],
      ]),
    )
    expect(text).toBe('a\t\tb\nc\td\t\n')
    const merged = (tree.children[0] as Table).children.map((row) =>
      row.children.map(({ data }) => data?.mergedAbove === true),
    )
    expect(merged).toEqual([
      [false, false, false],
      [false, false, true],
    ])
  })

  it('of one column is a frame around paragraphs', async () => {
    const { tree } = await read(table([[cell(paragraph('a') + paragraph('b'))], [cell('c')]]))
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('in a cell gives its cells as lines of that cell', async () => {
    const inner = table([[cell('b'), cell('c')]])
    expect(await textOf(table([[cell('a'), cell(inner + paragraph(''))]]))).toBe('a\tb\nc')
  })

  it('leaves out rows and cells that were deleted, and keeps those of content controls', async () => {
    const row = (content: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`
    const control = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body = `<w:tbl>${row(cell('a') + cell('b', '<w:cellDel w:id="1"/>') + control(cell('c')))}${row(
      cell('d') + cell('e'),
      '<w:del w:id="1"/>',
    )}${control(row(cell('f') + cell('g')))}</w:tbl>`
    expect(await textOf(body)).toBe('a\tc\nf\tg')
  })
})

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node.children as Nodes[]).flatMap(all) : [])]
}

const kinds = (tree: Root) =>
  all(tree)
    .slice(1)
    .map(({ type }) => type)
