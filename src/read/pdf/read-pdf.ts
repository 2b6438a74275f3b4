import type { SourceDocument } from '../document.ts'
import { EncodingCounts } from '../view/encoding-counts.ts'
import { textViewOf } from '../view/text-view.ts'
import { blocksOf, notesOf, type PageLayout } from './document-blocks.ts'
import { type PdfFile, withPdf } from './engine.ts'
import { withoutFurniture } from './furniture.ts'
import { linesOf } from './lines.ts'
import { findNotes } from './notes.ts'
import { type PageContent, readPageContent } from './page-content.ts'
import { checkReadable } from './readable.ts'
import { findRuledTables } from './ruled-tables.ts'
import { checkStreams } from './streams.ts'
import { tableOf } from './tables.ts'

/**
 * Reads the text layer of a PDF: lines and tables from where the letters stand, what stands side by side in its
 * columns, paragraphs whole again, also where a page cuts them. Page numbers, running heads and what is laid over the
 * page (stamps of digital signatures, comments, fields of forms) are left out. Nothing is drawn.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @returns a text view, and blocks with positions in it; runs know their pages
 * @throws PlanExtractError `broken-file`, `unsafe-file`, `encrypted-file`, `scanned-pdf`
 */
export async function readPdf(bytes: Uint8Array, sha256: string): Promise<SourceDocument> {
  checkStreams(bytes)
  const encodings = new EncodingCounts()
  const layouts = withoutFurniture(await withPdf(bytes, (file) => readPages(file, encodings)))
  checkReadable(layouts)
  const { text, tree, pageStarts } = textViewOf(blocksOf(layouts), layouts.flatMap(notesOf), 'PDF')
  const faults = layouts.filter(isEmpty).map(({ page }) => {
    const from = pageStarts[page - 1] ?? text.length
    return { code: 'page-without-text' as const, path: null, args: { page }, range: { from, to: from } }
  })
  return {
    text,
    tree,
    format: 'pdf',
    encoding: encodings.most(),
    sha256,
    pages: layouts.length,
    pageStarts,
    faults,
  }
}

/** Whether a page says nothing but its number. */
const isEmpty = ({ lines, tables }: PageLayout) => lines.length === 0 && tables.length === 0

async function readPages(file: PdfFile, encodings: EncodingCounts): Promise<PageLayout[]> {
  const layouts: PageLayout[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const content = await readPageContent(page)
    for (const { legacy, text } of content.glyphs) encodings.add(legacy?.encoding ?? 'utf-8', text)
    layouts.push(layoutOf(content, number))
    page.cleanup()
  }
  return layouts
}

function layoutOf(content: PageContent, page: number): PageLayout {
  const { glyphs, notes } = findNotes(content)
  const { tables, rest } = findRuledTables({ ...content, glyphs })
  return {
    page,
    width: content.width,
    height: content.height,
    tables: tables.map((table) => ({ top: table.top, table: tableOf(table, page) })),
    lines: linesOf(rest, page),
    notes: notes.map((note) => linesOf(note, page)),
  }
}
