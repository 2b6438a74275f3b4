// Makes a code cache for the command's script: what V8 has compiled of it when it has done some work.
//
//   node scripts/code-cache.mjs cli.cache|worker.cache
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { Script } from 'node:vm'

const root = join(import.meta.dirname, '..')
const require = createRequire(join(root, 'bin/plan-extract.js'))

// The program turns compilers off (src/cli/short-run.ts), and a cache fits only the flags that it was made with.
require('node:v8').setFlagsFromString = () => {}

const [, , cache] = argv
const { script, exports } = commandScript()
if (cache === 'cli.cache') await readPlans(exports)
else await convertPlans(exports)
writeFileSync(join(root, 'dist', cache), script.createCachedData())

function commandScript() {
  const filename = join(root, 'dist/cli.bundle.js')
  const script = new Script(readFileSync(filename, 'latin1'), { filename })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, require, module, filename, dirname(filename))
  return { script, exports: module.exports }
}

/** Plans without Markdown are what people mostly have; the cache of the Markdown reader would slow their start. */
async function readPlans({ main }) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-build-'))
  try {
    for (const plan of plans().filter((file) => !/[|#*]/.test(readFileSync(file, 'utf8')))) {
      const code = await main([plan, '--output', join(folder, 'plan.json')], silent())
      if (code !== 0) throw new Error(`code cache: the program ended with ${code} on ${plan}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A process of a batch compiles once for many documents, of whatever kind. */
async function convertPlans({ planWorker }) {
  const worker = { lang: 'vi', largest: Number.MAX_SAFE_INTEGER, output: null }
  const plan = {
    format: 'json',
    lang: 'vi',
    provenance: false,
    today: null,
    read: {},
    rows: false,
    config: false,
  }
  const convert = await planWorker(JSON.stringify({ worker, plan }))
  for (const file of plans()) {
    const [{ status }] = await convert([{ path: 'plan', input: { file }, fault: null, known: null }])
    if (status !== 'done') throw new Error(`code cache: ${file} gave ${status}`)
  }
}

function plans() {
  const folder = join(root, 'fixtures')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'))
    .map((name) => join(folder, name))
}

/** A machine on which nobody listens. */
function silent() {
  const stream = { write: (_, done) => done(), once: () => {}, off: () => {} }
  return { stdin: stream, stdout: stream, stderr: stream, env: {} }
}
