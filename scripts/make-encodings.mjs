// Makes the fixtures in old encodings in fixtures/formats from a text fixture, so that one expected Plan serves all.
// The same source gives the same bytes.
//
//   node scripts/make-encodings.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'node_modules/.cache/plan-extract-encodings.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['test/read/encoding/encoded-fixtures.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
})
const { encodedFixtures } = await import(pathToFileURL(bundle))

mkdirSync(join(root, 'fixtures/formats'), { recursive: true })
for (const { name, bytes } of encodedFixtures(join(root, 'fixtures'))) {
  writeFileSync(join(root, 'fixtures/formats', name), bytes)
}
