// Makes the HTML fixture in fixtures/formats that is not written by hand: from a text fixture, so that one expected
// Plan serves both formats. The same source gives the same bytes.
//
//   node scripts/make-html.mjs
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/read/html/html-fixtures.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
const { htmlFixtures } = await import(bundle)

for (const [name, bytes] of htmlFixtures(join(root, 'fixtures'))) {
  writeFileSync(join(root, 'fixtures/formats', name), bytes)
}
