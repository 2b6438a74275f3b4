import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { type Locator, locate } from '../../src/read/location.ts'
import { readDocument } from '../../src/read/read.ts'
import type { ViewBlock } from '../../src/read/view/blocks.ts'
import { textViewOf } from '../../src/read/view/text-view.ts'
import { cell, paragraph, table, writeDocx } from './docx/docx-writer.ts'

const layoutOf = async (input: Uint8Array | string) =>
  readDocument(typeof input === 'string' ? Buffer.from(input) : input)

/** Where a part of a text stands, as `page:cell` of each of its spans. */
function placesOf(locator: Locator, text: string, part: string): string[] {
  const from = text.indexOf(part)
  return locator
    .spans({ from, to: from + part.length })
    .map(
      ({ start, end, page, cell }) => `${page ?? ''}:${cell ?? ''} ${text.slice(start.offset, end.offset)}`,
    )
}

describe('a place', () => {
  it.each([
    ['LF', '\n', 4],
    ['CRLF', '\r\n', 5],
    ['CR', '\r', 4],
  ])('has lines and columns from 1 in a text whose lines end with %s', (_, end, offset) => {
    const text = `một${end}hai 😀 ba`
    expect(locate(text).point(offset + 7)).toEqual({ line: 2, column: 8, offset: offset + 7 })
    expect(locate(text).span({ from: 0, to: offset })).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 1, offset },
    })
  })

  it('has neither page nor cell where the document has none', () => {
    const [only, ...others] = locate('một hai').spans({ from: 4, to: 7 })
    expect(Object.keys(only!)).toEqual(['start', 'end'])
    expect(others).toEqual([])
  })
})

describe('a place in a table', () => {
  const markdown = [
    '| TT | Việc |',
    '|---|---|',
    '| 1 | Quét đường |',
    '',
    'Giữa hai bảng.',
    '',
    '| Đơn vị | Hạn |',
    '|---|---|',
    '| Xóm Đông | Quý I |',
  ].join('\n')

  it.each([
    ['Việc', '1/1/2'],
    ['Quét đường', '1/2/2'],
    ['Quét', '1/2/2'],
    ['Xóm Đông', '2/2/1'],
    ['Quý I', '2/2/2'],
  ])('of Markdown: %s stands in %s', async (part, name) => {
    const document = await layoutOf(markdown)
    expect(placesOf(locate(document.text, document), document.text, part)).toEqual([`:${name} ${part}`])
  })

  it.each(['Giữa hai bảng.', '1 | Quét', 'Giữa hai bảng.\n\n| Đơn vị'])(
    'has no cell where it stands outside of tables or in more than one: %j',
    async (part) => {
      const document = await layoutOf(markdown)
      expect(placesOf(locate(document.text, document), document.text, part)).toEqual([`: ${part}`])
    },
  )

  it('of a DOCX counts a column for each that a cell covers, and empty cells', async () => {
    const bytes = writeDocx({
      body:
        paragraph('Mở đầu') +
        table([
          [cell('a b', '<w:gridSpan w:val="2"/>'), cell('c d')],
          [cell(''), cell('e f'), cell(paragraph('g h') + paragraph('i k'))],
        ]),
    })
    const document = await layoutOf(bytes)
    const locator = locate(document.text, document)
    const names = ['a b', 'c d', 'e f', 'g h\ni k'].map((part) => placesOf(locator, document.text, part))
    expect(names).toEqual([[':1/1/1 a b'], [':1/1/3 c d'], [':1/2/2 e f'], [':1/2/3 g h\ni k']])
  })

  it('reaches the provenance of what a cell says', async () => {
    const bytes = writeDocx({
      body:
        ['KẾ HOẠCH', 'Dọn vệ sinh năm 2026', 'I. NHIỆM VỤ'].map((text) => paragraph(text)).join('') +
        table([
          ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'].map((text) => cell(text)),
          ['1', 'Quét đường', 'Đoàn xã; Hội Phụ nữ xã', 'Quý I năm 2026'].map((text) => cell(text)),
        ]),
    })
    const { provenance } = await extract(bytes, { provenance: true })
    expect(provenance!['/tasks/0/title']!.spans[0]).toMatchObject({ cell: '1/2/2' })
    expect(provenance!['/tasks/0/lead/1']!.spans[0]).toMatchObject({ cell: '1/2/3' })
    expect(provenance!['/tasks/0/deadlines/0']!.spans[0]).toMatchObject({ cell: '1/2/4' })
    expect(provenance!['/title']!.spans[0]).not.toHaveProperty('cell')
  })
})

describe('a place on pages', () => {
  const run = (text: string, page: number) => ({ text, page, bold: false, italic: false })
  const block = (...runs: ReturnType<typeof run>[]): ViewBlock => ({ type: 'paragraph', number: '', runs })
  const layout = textViewOf(
    [
      block(run('Một hai ', 1), run('ba bốn', 2)),
      block(run('năm', 2)),
      block(run('sáu ', 4), run('bảy', 5)),
      {
        type: 'table',
        rows: [
          [[run('tám ', 5), run('chín', 6)], [run('mười', 6)]].map((runs) => ({
            blocks: [block(...runs)],
            columns: 1,
            mergedAbove: false,
          })),
        ],
      },
    ],
    [],
    'PDF',
  )
  const { text } = layout
  const locator = locate(text, layout)

  it('counts pages from 1', () => {
    expect(placesOf(locator, text, 'hai')).toEqual(['1: hai'])
    expect(placesOf(locator, text, 'bốn')).toEqual(['2: bốn'])
    expect(placesOf(locator, text, 'năm')).toEqual(['2: năm'])
  })

  it('that a page break cuts is two, without the blanks between', () => {
    expect(placesOf(locator, text, 'hai ba')).toEqual(['1: hai', '2: ba'])
  })

  it('leaves out pages on which nothing of it stands', () => {
    expect(placesOf(locator, text, 'năm\nsáu bảy')).toEqual(['2: năm', '4: sáu', '5: bảy'])
  })

  it('has its cell on every page', () => {
    expect(placesOf(locator, text, 'tám chín')).toEqual(['5:1/1/1 tám', '6:1/1/1 chín'])
    expect(placesOf(locator, text, 'mười')).toEqual(['6:1/1/2 mười'])
  })
})
