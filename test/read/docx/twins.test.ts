import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { uncovered } from '../../properties/tree-coverage.ts'
import { docxFixtures } from './docx-fixtures.ts'
import { docxOfText } from './docx-of-text.ts'
import { cell, paragraph, table, writeDocx } from './docx-writer.ts'

/** Texts whose lines are not what Word would make paragraphs of: wrapped, cut by pages, or with cells of pipes. */
const NOT_WORD = [
  'empty-form-appendices.txt',
  'heading-broken-over-lines.txt',
  'page-breaks-and-ocr-slips.txt',
  'table-in-body-with-faults.txt',
  'two-columns-on-one-line.txt',
]

const texts = readdirSync('fixtures').filter(
  (name) => name.endsWith('.txt') && !name.endsWith('.outline.txt') && !NOT_WORD.includes(name),
)

/** Everything that a reader finds, but for where it was found. */
const found = async (input: Uint8Array | string) => {
  const { source: _, ...plan } = await extract(input)
  return plan
}

describe('a plan in Word gives the Plan of its text', () => {
  it.each(texts)('%s', async (name) => {
    const text = readFileSync(`fixtures/${name}`, 'utf8')
    expect(await found(docxOfText(text))).toEqual(await found(text))
  })

  it('with automatic numbers, which stand in the text view alone', async () => {
    const text = readFileSync('fixtures/commune-attribute-bullets.txt', 'utf8')
    const bytes = docxOfText(text)
    expect((await readDocument(bytes)).text).toBe(text)
    const body = await bodyOf(bytes)
    expect(body.match(/<w:numPr>/g)!.length).toBeGreaterThan(20)
    expect(body).not.toMatch(/>[IV]+\. /)
  })

  it('with merged cells, changes, a text box, fields and a footnote', async () => {
    const word = await found(readFileSync('fixtures/formats/word-constructs.docx'))
    const twin = await found(readFileSync('fixtures/formats/word-constructs.md', 'utf8'))
    const { number, date } = word.citations.at(-1)!
    // Only Word has the footnote, and each text its own lines.
    expect({ number, date }).toEqual({ number: '88/UBND-KT', date: '2026-02-20' })
    const placeless = ({ messages, ...plan }: typeof twin) => ({
      ...plan,
      messages: messages.map(({ line: _, column, endLine, endColumn, ...message }) => message),
    })
    expect(placeless({ ...word, citations: word.citations.slice(0, -1) })).toEqual(placeless(twin))
  })
})

it('a layout table gives letterhead and signature, whatever shares a cell', async () => {
  const cells = (...lines: string[]) => cell(lines.map((line) => paragraph(line)).join(''))
  const { agency, superiorAgency, number, place, issuedOn, signature, recipients } = await extract(
    writeDocx({
      body: [
        table([
          [
            cells('UBND TỈNH BÀU NỔ', 'SỞ NỘI VỤ', 'Số: 12/KH-SNV'),
            cells(
              'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
              'Độc lập - Tự do - Hạnh phúc',
              'Bàu Nổ, ngày 05 tháng 3 năm 2026',
            ),
          ],
        ]),
        ...['KẾ HOẠCH', 'Dọn vệ sinh năm 2026', 'I. MỤC ĐÍCH', 'Sạch đẹp.'].map((text) => paragraph(text)),
        table([[cells('Nơi nhận:', '- Các xã;', '- Lưu: VT.'), cells('GIÁM ĐỐC', '', 'Trần Văn Lúa')]]),
      ].join(''),
    }),
  )
  expect({ agency, superiorAgency, number: number?.raw, place, issuedOn: issuedOn?.edtf }).toEqual({
    agency: 'SỞ NỘI VỤ',
    superiorAgency: 'UBND TỈNH BÀU NỔ',
    number: '12/KH-SNV',
    place: 'Bàu Nổ',
    issuedOn: '2026-03-05',
  })
  expect(signature).toMatchObject({ jobTitle: 'GIÁM ĐỐC', name: 'Trần Văn Lúa' })
  expect(recipients).toEqual([{ name: 'Các xã', purpose: null }])
})

it.each(docxFixtures('fixtures'))(
  'every non-blank character of %s belongs to exactly one node',
  async (_, bytes) => {
    const { tree, text } = await readDocument(bytes)
    expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
  },
)

it('the committed files are what their sources give (node scripts/make-docx.mjs)', () => {
  for (const [name, bytes] of docxFixtures('fixtures')) {
    expect(Buffer.compare(readFileSync(`fixtures/formats/${name}`), bytes), name).toBe(0)
  }
})

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const { strFromU8, unzipSync } = await import('fflate')
  return strFromU8(unzipSync(bytes)['word/document.xml']!)
}
