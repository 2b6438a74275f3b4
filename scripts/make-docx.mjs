// Makes the DOCX and RTF fixtures in fixtures/formats: from text fixtures, so that one expected Plan serves all formats
// of a plan, and from test/read/docx/word-constructs.ts what no text has. The same sources give the same bytes.
//
//   node scripts/make-docx.mjs
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const fixtures = join(root, 'fixtures')

if (process.argv[1] === import.meta.filename) {
  const { docxFixtures } = await writersOf('test/read/docx/docx-fixtures.ts')
  const { rtfFixtures } = await writersOf('test/read/rtf/rtf-fixtures.ts')
  for (const [name, bytes] of [...docxFixtures(fixtures), ...rtfFixtures(fixtures)]) {
    writeFileSync(join(fixtures, 'formats', name), bytes)
  }
}

/** Characters of a plan on twenty pages of A4 in the letters that offices use (14 points). */
const TWENTY_PAGES = 30_000

/**
 * A DOCX of twenty pages, to measure with: plans one behind the other, with automatic numbers and tables.
 *
 * @returns {Promise<Uint8Array>}
 */
export async function longDocx() {
  const { docxOfText } = await writersOf('test/read/docx/docx-of-text.ts')
  const names = readdirSync(fixtures).filter(
    (name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'),
  )
  let text = ''
  for (const name of names) {
    if (text.length < TWENTY_PAGES) text += readFileSync(join(fixtures, name), 'utf8')
  }
  return docxOfText(text)
}

/** Loads what writes documents for the tests, which is TypeScript. */
async function writersOf(entry) {
  const folder = join(root, 'node_modules/.cache/plan-extract')
  const outfile = join(folder, entry.replaceAll('/', '-').replace(/ts$/, 'mjs'))
  mkdirSync(folder, { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  return import(pathToFileURL(outfile).href)
}
