// DOCX and PDF in a process that has read many, beside the libraries that people read them with.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { longDocx } from '../../scripts/make-docx.mjs'
import { inTurn } from './ratios.mjs'

/**
 * Times a DOCX of 20 pages and a PDF.
 *
 * @param root the project
 * @param rounds rounds that count
 * @returns milliseconds by candidate, a list each
 */
export async function measureFormats(root, rounds) {
  const { extract, inspect } = await import(join(root, 'dist/index.js'))
  const docx = await longDocx()
  const pdf = new Uint8Array(readFileSync(join(root, 'fixtures/formats/district-appendix-tab-table.pdf')))
  const { pages } = (await extract(pdf)).source
  const candidates = {
    'DOCX of 20 pages to Plan': timed(() => extract(docx)),
    'DOCX of 20 pages to mdast': timed(() => inspect(docx, 'mdast')),
    'mammoth alone': timed(() => mammoth.extractRawText({ buffer: Buffer.from(docx) })),
    'PDF to Plan, a page': timed(() => extract(pdf), pages),
    'pdfjs alone, a page': timed(() => textOfPages(pdf), pages),
  }
  for (let i = 0; i < 3; i++) for (const read of Object.values(candidates)) await read()
  return inTurn(candidates, rounds)
}

function timed(read, parts = 1) {
  return async () => {
    const start = performance.now()
    await read()
    return (performance.now() - start) / parts
  }
}

/** What every reader of PDF does: it parses the file and asks for the text of its pages. */
async function textOfPages(bytes) {
  // The library takes the bytes for its own.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    await page.getTextContent()
  }
  await loading.destroy()
}
