import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Table } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import type { ReadOptions } from '../../../src/read/options.ts'
import { readDocument } from '../../../src/read/read.ts'
import { uncovered } from '../../properties/tree-coverage.ts'
import { cell, list, listStyle, type OdtParts, paragraph, table, writeOdt } from './odt-writer.ts'

const read = (parts: OdtParts | string, options?: ReadOptions) =>
  readDocument(writeOdt(typeof parts === 'string' ? { body: parts } : parts), options)
const linesOf = async (parts: OdtParts | string, options?: ReadOptions) =>
  (await read(parts, options)).text.trimEnd().split('\n')

describe('a plan that LibreOffice wrote gives the Plan of its text:', () => {
  const names = readdirSync('fixtures/formats').filter((file) => file.endsWith('.odt'))

  it.each(names)('%s', async (file) => {
    const bytes = readFileSync(`fixtures/formats/${file}`)
    const text = readFileSync(`fixtures/${file.replace('.odt', '.txt')}`, 'utf8')
    const { source, ...plan } = await extract(bytes)
    const { source: _, ...expected } = await extract(text)
    expect(plan).toEqual(expected)
    expect(source).toMatchObject({ format: 'odt', encoding: 'utf-8', pages: null })
  })

  it.each(names)('every non-blank character of %s belongs to exactly one node', async (file) => {
    const { tree, text } = await readDocument(readFileSync(`fixtures/formats/${file}`))
    expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
  })
})

describe('the text of a paragraph', () => {
  it('has its white space folded, but for spaces, tabs and breaks that are elements', async () => {
    const body = paragraph(
      '\n  Một \n <text:span> hai</text:span><text:s text:c="3"/>ba<text:tab/>bốn<text:line-break/>năm',
    )
    expect(await linesOf(body)).toEqual(['Một hai   ba\tbốn', 'năm'])
  })

  it('is bold or italic by its style, the styles above that, and spans in it', async () => {
    const style = (name: string, family: string, properties: string, parent = '') =>
      `<style:style style:name="${name}" style:family="${family}" ${parent}><style:text-properties ${properties}/></style:style>`
    const { tree } = await read({
      body: paragraph(
        'a<text:span text:style-name="T">b<text:span text:style-name="U">c</text:span></text:span>',
        'P',
      ),
      styles: style('Strong', 'paragraph', 'fo:font-weight="bold"'),
      automatic:
        style('P', 'paragraph', '', 'style:parent-style-name="Strong"') +
        style('T', 'text', 'fo:font-style="italic"') +
        style('U', 'text', 'fo:font-weight="400"'),
    })
    expect(kinds(tree)).toEqual([
      'paragraph',
      'strong',
      'text',
      'strong',
      'emphasis',
      'text',
      'emphasis',
      'text',
    ])
  })

  it('is left out where it is hidden, a comment, or the prompt of a field', async () => {
    const body = paragraph(
      'Một<text:span text:style-name="H">ẩn</text:span><office:annotation><text:p>ghi chú</text:p></office:annotation>' +
        '<text:placeholder>&lt;bấm&gt;</text:placeholder>' +
        '<loext:content-control loext:showing-place-holder="true">bấm</loext:content-control> hai',
    )
    const automatic =
      '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>'
    const hidden = `<text:section text:display="none">${paragraph('ẩn')}</text:section>`
    expect(await linesOf({ body: body + hidden, automatic })).toEqual(['Một hai'])
  })

  it('is that of fields, links, old fonts and signs', async () => {
    const faces =
      '<style:style style:name="V" style:family="text"><style:text-properties fo:font-family="\'.VnTime\'"/></style:style>' +
      '<style:style style:name="W" style:family="text"><style:text-properties style:font-name="Wingdings"/></style:style>'
    const body = paragraph(
      '<text:a>Luật</text:a> <text:date>05/01/2026</text:date> <text:span text:style-name="V">KÕ ho¹ch nµy</text:span> ' +
        '<text:span text:style-name="W">\uf0fc</text:span>',
    )
    const { text, encoding } = await read({ body, automatic: faces })
    expect({ text, encoding }).toEqual({ text: 'Luật 05/01/2026 Kế hoạch này ✓\n', encoding: 'tcvn3' })
  })

  it('is followed by that of its text boxes, and behind all of its notes', async () => {
    const box = `<draw:frame><draw:text-box>${paragraph('hộp')}</draw:text-box></draw:frame>`
    const line = `<draw:custom-shape>${paragraph('')}</draw:custom-shape>`
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${paragraph('chú thích')}</text:note-body></text:note>`
    expect(await linesOf(paragraph(`a${box}${line}${note}b`) + paragraph('c'))).toEqual([
      'ab',
      'hộp',
      'c',
      '[1] chú thích',
    ])
  })
})

describe('automatic numbers', () => {
  const automatic = listStyle('L', [
    'style:num-format="I" style:num-suffix="."',
    'style:num-format="1" style:num-suffix="." text:display-levels="2"',
    'style:num-format="a" style:num-suffix=")" text:start-value="3"',
  ])

  it('count by levels, and show as many of them as the level says', async () => {
    const inner = list([paragraph('b'), paragraph('c') + list([paragraph('d')], '')], '')
    const body = list([paragraph('a') + inner, paragraph('e') + list([paragraph('f')], '')])
    expect(await linesOf({ body, automatic })).toEqual([
      'I. a',
      'I.1. b',
      'I.2. c',
      'c) d',
      'II. e',
      'II.1. f',
    ])
  })

  it('begin anew with each list, but for those that go on', async () => {
    const items = (attributes: string) => list([paragraph('x')], `text:style-name="L" ${attributes}`)
    const body =
      items('xml:id="l1"') +
      items('xml:id="l2" text:continue-numbering="true"') +
      items('xml:id="l3"') +
      items('text:continue-list="l2"')
    expect(await linesOf({ body, automatic })).toEqual(['I. x', 'II. x', 'I. x', 'III. x'])
  })

  it('stand at the first paragraph of an item; a header has none, a start value wins', async () => {
    const body =
      '<text:list text:style-name="L">' +
      `<text:list-header>${paragraph('đầu')}</text:list-header>` +
      `<text:list-item text:start-value="4">${paragraph('a')}${paragraph('b')}</text:list-item>` +
      `<text:list-item>${paragraph('c')}</text:list-item></text:list>`
    expect(await linesOf({ body, automatic })).toEqual(['đầu', 'IV. a', 'b', 'V. c'])
  })

  it('are bullets, signs of fonts among them, or what LibreOffice states', async () => {
    const bullet = (level: number, attributes: string, font = '') =>
      `<text:list-level-style-bullet text:level="${level}" ${attributes}><style:text-properties fo:font-family="${font}"/></text:list-level-style-bullet>`
    const levels =
      bullet(1, 'text:bullet-char="-"') +
      bullet(2, 'text:bullet-char="\uf0d8"', 'Wingdings') +
      '<text:list-level-style-image text:level="3"/>' +
      '<text:list-level-style-number text:level="4" style:num-format="1" loext:num-list-format="(%4%)"/>'
    const deep = ['a', 'b', 'c', 'd'].reduceRight(
      (inner, text) => list([paragraph(text) + inner], 'text:style-name="M"'),
      '',
    )
    const style = `<text:list-style style:name="M">${levels}</text:list-style>`
    expect(await linesOf({ body: deep, automatic: style })).toEqual(['- a', '➢ b', '• c', '(1) d'])
  })

  it('of headings come from the outline, where their style and they themselves allow it', async () => {
    const heading = (level: number, text: string, more = '') =>
      `<text:h text:outline-level="${level}" ${more}>${text}</text:h>`
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>' +
      '<text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/></text:outline-style>' +
      '<style:style style:name="Plain" style:family="paragraph" style:list-style-name=""/>'
    const body =
      heading(1, 'a') +
      heading(2, 'b') +
      heading(1, 'c', 'text:style-name="Plain"') +
      heading(1, 'd', 'text:is-list-header="true"') +
      heading(1, 'e')
    expect(await linesOf({ body, styles })).toEqual(['I. a', '1. b', 'c', 'd', 'II. e'])
  })
})

describe('tables', () => {
  it('have cells that cover columns and rows, repeated ones, and header rows', async () => {
    const { tree } = await read(
      '<table:table><table:table-column table:number-columns-repeated="4"/><table:table-header-rows><table:table-row>' +
        `${cell('a', 'table:number-rows-spanned="2"')}${cell('b', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>` +
        `${cell('c')}</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="2">` +
        `<table:covered-table-cell/>${cell('d', 'table:number-columns-repeated="2"')}${cell('')}</table:table-row></table:table>`,
    )
    expect(rowsOf(tree)).toEqual([
      ['a', 'b', '', 'c'],
      ['^', 'd', 'd', ''],
      ['^', 'd', 'd', ''],
    ])
  })

  it('may stand in a cell, where their lines are lines of that cell', async () => {
    const inner = `<table:table-cell>${table([cell('x') + cell('y')])}</table:table-cell>`
    const { tree } = await read(table([cell('a') + inner]))
    expect(rowsOf(tree)).toEqual([['a', 'x/y']])
  })
})

describe('tracked changes', () => {
  const region = (id: string, done: string) =>
    `<text:changed-region xml:id="${id}">${done}</text:changed-region>`
  const inserted = (id: string) => region(id, '<text:insertion/>')
  const deleted = (id: string, content: string) => region(id, `<text:deletion>${content}</text:deletion>`)
  const mark = (kind: string, id: string) => `<text:change${kind} text:change-id="${id}"/>`
  const both = async (regions: string, body: string) => {
    const parts = {
      body: `<text:tracked-changes>${regions}</text:tracked-changes>${body}`,
      automatic: listStyle('L', ['style:num-format="1" style:num-suffix="."']),
    }
    return {
      final: await linesOf(parts),
      original: await linesOf(parts, { trackChanges: 'original' }),
    }
  }

  it('within a paragraph', async () => {
    const body = paragraph(`năm ${mark('', 'd')}${mark('-start', 'i')}2026${mark('-end', 'i')} này`)
    expect(await both(inserted('i') + deleted('d', paragraph('2025')), body)).toEqual({
      final: ['năm 2026 này'],
      original: ['năm 2025 này'],
    })
  })

  it('that part a paragraph, or join two', async () => {
    const body =
      paragraph(`a${mark('-start', 'i')}`) +
      paragraph('mới') +
      table([cell('mới') + cell('mới')]) +
      paragraph(`${mark('-end', 'i')}b`) +
      paragraph(`c${mark('', 'd')}e`)
    expect(
      await both(inserted('i') + deleted('d', paragraph('') + paragraph('cũ') + paragraph('')), body),
    ).toEqual({
      final: ['a', 'mới', 'mới\tmới', 'b', 'ce'],
      original: ['ab', 'c', 'cũ', 'e'],
    })
  })

  it('of items, whose numbers follow', async () => {
    const body = list([paragraph('a'), paragraph(`${mark('', 'd')}c`)])
    const gone = list([paragraph('b'), paragraph('')])
    expect(await both(deleted('d', gone), body)).toEqual({
      final: ['1. a', '2. c'],
      original: ['1. a', '2. b', '3. c'],
    })
  })
})

/** Kinds of the nodes below the root, in their order. */
function kinds(node: Nodes): string[] {
  return 'children' in node ? node.children.flatMap((child) => [child.type, ...kinds(child)]) : []
}

/** The texts of the cells of the first table; `^` is a part of the cell above, `/` a line end. */
function rowsOf(tree: { children: Nodes[] }): string[][] {
  const found = tree.children.find((node): node is Table => node.type === 'table')!
  return found.children.map((row) =>
    row.children.map((each) => (each.data?.mergedAbove ? '^' : each.children.map(textOf).join(''))),
  )
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : '/'
}
