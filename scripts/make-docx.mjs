// Makes the DOCX fixtures in fixtures/formats: from text fixtures, so that one expected Plan serves both formats, and
// from test/read/docx/word-constructs.ts what no text has. The same sources give the same bytes.
//
//   node scripts/make-docx.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/read/docx/docx-fixtures.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
const { docxFixtures } = await import(bundle)

mkdirSync(join(root, 'fixtures/formats'), { recursive: true })
for (const [name, bytes] of docxFixtures(join(root, 'fixtures'))) {
  writeFileSync(join(root, 'fixtures/formats', name), bytes)
}
