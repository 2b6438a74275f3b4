import type { Nodes, Root, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/read/location.ts'
import { readDocument } from '../../../src/read/read.ts'
import { cell, definition, inList, level, list, paragraph, run, table, writeDocx } from './docx-writer.ts'

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
    ['a sign by its Unicode', '<w:r><w:sym w:font="Arial" w:char="2013"/></w:r>', '–'],
    ['a smart tag', `<w:smartTag w:element="date">${run('ngày 5')}</w:smartTag>`, 'ngày 5'],
    ['a bookmark', `<w:bookmarkStart w:name="_Toc1"/>${run('a')}<w:bookmarkEnd/>`, 'a'],
    ['a comment', `<w:commentRangeStart w:id="1"/>${run('a')}<w:r><w:commentReference w:id="1"/></w:r>`, 'a'],
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

  it('whose end was deleted stands alone where a table or nothing follows', async () => {
    const ended = paragraph(run('Một'), '<w:rPr><w:del w:id="1"/></w:rPr>')
    const cells = table([[cell(ended), cell('hai')]])
    expect(await textOf(ended + cells + paragraph('ba'))).toBe('Một\nMột\thai\nba')
  })

  it('whose end is hidden goes on with the next', async () => {
    const heading = paragraph(run('1. Mục đích:'), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>')
    expect(await textOf(heading + paragraph(' Sạch đẹp.'))).toBe('1. Mục đích: Sạch đẹp.')
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

describe('an endnote', () => {
  it('stands behind all else too, and hidden references lead to none', async () => {
    const note = (id: number, text: string) => `<w:endnote w:id="${id}">${paragraph(text)}</w:endnote>`
    const reference = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
    const body = paragraph(
      run('a') +
        reference(1) +
        deleted('b').replace('<w:delText>', '<w:endnoteReference w:id="2"/><w:delText>'),
    )
    const { text } = await readDocument(writeDocx({ body, endnotes: note(1, 'Một.') + note(2, 'Hai.') }))
    expect(text).toBe('a\n[1] Một.\n')
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

  it('has a cell less where one is merged with that to its left, and empty ones before and behind its rows', async () => {
    const wide = cell('a', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('b')
    const short = '<w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>'
    const body = `<w:tbl><w:tr>${wide}</w:tr><w:tr>${short}${cell('c')}</w:tr></w:tbl>`
    const { text, tree } = await read(body)
    expect(text).toBe('a\t\tb\n\tc\t\n')
    expect((tree.children[0] as Table).children.map((row) => row.children.length)).toEqual([3, 3])
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

describe('tracked changes', () => {
  const both = async (body: string, parts: { numbering?: string; styles?: string } = {}) => {
    const bytes = writeDocx({ body, ...parts })
    const read = async (trackChanges: 'original' | 'final') =>
      (await readDocument(bytes, { trackChanges })).text.trimEnd()
    return { original: await read('original'), final: await read('final') }
  }
  const mark = (change: string) => `<w:rPr><w:${change} w:id="1"/></w:rPr>`

  it('leave the text before them and the text behind them', async () => {
    const moved = (change: string) => `<w:${change}>${run(' đi')}</w:${change}>`
    const withdrawn = inserted(deleted('x'))
    const body = paragraph(
      run('Hạn ') +
        deleted('2025') +
        inserted(run('2026')) +
        moved('moveFrom') +
        run('.') +
        moved('moveTo') +
        withdrawn,
    )
    expect(await both(body)).toEqual({ original: 'Hạn 2025 đi.', final: 'Hạn 2026. đi' })
  })

  it('join the paragraphs whose end was put in or taken out', async () => {
    const body = paragraph('Một', mark('ins')) + paragraph(' hai', mark('del')) + paragraph(' ba')
    expect(await both(body)).toEqual({ original: 'Một hai\n ba', final: 'Một\n hai ba' })
  })

  it('put rows and cells in and take them out', async () => {
    const row = (text: string, change = '') =>
      `<w:tr>${change && `<w:trPr><w:${change} w:id="1"/></w:trPr>`}${cell(text)}${cell('x', change === '' ? '<w:cellIns w:id="2"/>' : '')}</w:tr>`
    const body = `<w:tbl>${row('a')}${row('b', 'ins')}${row('c', 'del')}</w:tbl>`
    expect(await both(body)).toEqual({ original: 'a\nc\tx', final: 'a\tx\nb\tx' })
  })

  it('leave the numbers of what stands there', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1.')) + list(1, 0)
    const item = (text: string, properties = '') => paragraph(text, inList(1) + properties)
    const body =
      item('a') +
      paragraph(deleted('b'), inList(1) + mark('del')) +
      paragraph(inserted(run('c')), inList(1) + mark('ins')) +
      item('d')
    expect(await both(body, { numbering })).toEqual({
      original: '1. a\n2. b\n3. d',
      final: '1. a\n2. c\n3. d',
    })
  })

  it('give the lists, levels and looks of before', async () => {
    const numbering = definition(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + list(1, 0)
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="1"/></w:numPr>'
    const lowered = `${inList(1, 0)}<w:pPrChange w:id="2"><w:pPr>${inList(1, 1)}</w:pPr></w:pPrChange>`
    const shown = run('z', '<w:rPrChange w:id="3"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')
    const body = paragraph('x', listed) + paragraph('y', lowered) + paragraph(shown)
    expect(await both(body, { numbering })).toEqual({ original: 'x\na) y', final: '1. x\n2. y\nz' })
  })
})

describe('a font of before Unicode', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

  it('is read as what it shows, also where a style or the document gives it', async () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>` +
      `<w:style w:type="paragraph" w:styleId="Hoa"><w:rPr>${font('.VnTimeH')}</w:rPr></w:style>` +
      `<w:style w:type="character" w:styleId="Moi"><w:rPr>${font('Times New Roman')}</w:rPr></w:style>`
    const body =
      paragraph('KÕ ho¹ch', '<w:pStyle w:val="Hoa"/>') +
      paragraph(run('Giao tr¹m y tÕ ') + run('xã Suối Mơ', '<w:rStyle w:val="Moi"/>'))
    const { text, encoding } = await readDocument(writeDocx({ body, styles }))
    expect({ text, encoding }).toEqual({ text: 'KẾ HOẠCH\nGiao trạm y tế xã Suối Mơ\n', encoding: 'tcvn3' })
  })

  it('has letters that two runs share', async () => {
    const { text, encoding } = await read(
      paragraph(run('Keá hoa', font('VNI-Times')) + run('ïch naêm 2026', font('VNI-Times'))),
    )
    expect({ text, encoding }).toEqual({ text: 'Kế hoạch năm 2026\n', encoding: 'vni' })
  })

  it('is none where the theme gives the font, and touches no sign of another font', async () => {
    const themed = `<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii=".VnTime"/>`
    const sign = `<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>35</w:t><w:sym w:font="Symbol" w:char="F0B0"/><w:t>C, m¸t</w:t></w:r>`
    expect(await textOf(paragraph(run('Xã', themed)) + paragraph(sign))).toBe('Xã\n35°C, mát')
  })
})

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? (node.children as Nodes[]).flatMap(all) : [])]
}

const kinds = (tree: Root) =>
  all(tree)
    .slice(1)
    .map(({ type }) => type)
