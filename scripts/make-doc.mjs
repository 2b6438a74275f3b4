// Makes the DOC fixtures in fixtures/formats with LibreOffice, which must be installed (soffice): from the DOCX of a
// text fixture, and from test/read/doc/doc-sources.ts. They are committed, for LibreOffice never writes the same
// bytes twice.
//
//   node scripts/make-doc.mjs
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const OFFICE = 'soffice'

const root = join(import.meta.dirname, '..')
const formats = join(root, 'fixtures/formats')
const bundle = join(root, 'node_modules/.cache/plan-extract-doc-sources.mjs')
await build({
  absWorkingDir: root,
  entryPoints: ['test/read/doc/doc-sources.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
})
const { docSources } = await import(pathToFileURL(bundle))

const folder = mkdtempSync(join(tmpdir(), 'make-doc-'))
try {
  for (const [name, bytes] of docSources(join(root, 'fixtures')))
    writeFileSync(join(folder, `${name}.docx`), bytes)
  const name = 'commune-attribute-bullets.docx'
  copyFileSync(join(formats, name), join(folder, name))
  const sources = readdirSync(folder).map((file) => join(folder, file))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const options = ['--headless', '--convert-to', 'doc:MS Word 97', '--outdir', formats]
  execFileSync(OFFICE, [profile, ...options, ...sources], { stdio: 'ignore' })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
