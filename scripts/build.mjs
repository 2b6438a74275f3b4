// Builds dist: the library as ES modules, the types, and the command as one script with its code cache.
//
//   npm run build
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

/** Packages that only some commands and documents need. */
const LATE = [
  'cfb',
  'csv-stringify/sync',
  'fflate',
  'lilconfig',
  'mdast-util-gfm-table',
  'micromark-extension-gfm-table',
  'parse5',
  'picomatch',
  'remark-parse',
  'saxes',
  'tinyglobby',
  'unified',
  'yaml',
]

rmSync(join(root, 'dist'), { recursive: true, force: true })
await buildLibrary()
await buildCommand()
writeCodeCaches()
buildTypes()

/** The library; what only some documents need is loaded when it is needed. */
function buildLibrary() {
  return build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    plugins: [latinLetters()],
    logLevel: 'warning',
  })
}

/**
 * The command as one script that bin/plan-extract.js compiles: an expression, a function with the arguments that
 * node gives to a module. It is ASCII, so that it can be read without decoding.
 */
async function buildCommand() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'ascii',
    minify: true,
    define: { 'import.meta.url': '__filename' },
    // It starts processes from a file of its own.
    external: ['tinypool'],
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    plugins: [withoutChildProcess(), latePackages(), latinLetters()],
    logLevel: 'warning',
  })
  // esbuild leaves letters in regular expressions as they are; there an escape means the same.
  const { text } = outputFiles[0]
  const doubled = /.{0,20}\\[^\0-\x7f]/.exec(text)
  if (doubled) throw new Error(`build: a backslash before a letter that is not ASCII: ${doubled[0]}`)
  const ascii = text.replace(/[^\0-\x7f]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  writeFileSync(join(root, 'dist/cli.bundle.js'), ascii)
}

/**
 * Makes a script of its own of each late package. Together they would be two fifths of the command's script, and to
 * read them takes a fiftieth of the whole time of `plan-extract FILE`.
 */
function latePackages() {
  return {
    name: 'late-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[a-z]/ }, ({ path, importer }) =>
        LATE.includes(path) && /[\\/]src[\\/]/.test(importer) ? { path, namespace: 'late' } : undefined,
      )
      onResolve({ filter: /^\.\.\/dist\/late\// }, ({ path }) => ({ path, external: true }))
      onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => {
        const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name))
        const file = `late/${path.replace('/', '-')}.cjs`
        await buildLate(file, `export { ${names.join(', ')} } from '${path}'`)
        const parts = names.map((name) =>
          name === 'default' ? 'export default late.default' : `export const ${name} = late.${name}`,
        )
        // The command's script asks from bin/.
        return { contents: `const late = require('../dist/${file}')\n${parts.join('\n')}`, resolveDir: root }
      })
    },
  }
}

function buildLate(file, contents) {
  return build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: 'late.mjs' },
    outfile: join('dist', file),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    define: { 'import.meta.url': '__filename' },
    logLevel: 'warning',
  })
}

/**
 * commander asks for node:child_process only to start commands that are programs of their own, which this program
 * has none of; to load it would cost each run 3 ms.
 */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'unused' } : undefined,
      )
      onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/**
 * Writes `\\p{L}` and its kin in regular expressions as ranges of Latin letters, all that cleaned Vietnamese text is
 * written in. The tables of Unicode cost V8 0.3 to 1 ms for each expression, a third of a whole run.
 */
function latinLetters() {
  const patterns = { L: /\p{L}/u, Lu: /\p{Lu}/u, Ll: /\p{Ll}/u, N: /\p{N}/u, M: /\p{M}/u }
  const classes = Object.fromEntries(
    Object.entries(patterns).map(([name, pattern]) => [name, rangesOf(pattern)]),
  )
  return {
    name: 'latin-letters',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
        contents: inRanges(readFileSync(path, 'utf8'), classes),
        loader: 'ts',
      }))
    },
  }
}

/** The characters up to U+024F, the combining marks and Latin Extended Additional that a class holds, as ranges. */
function rangesOf(pattern) {
  const blocks = [
    [0, 0x24f],
    [0x300, 0x36f],
    [0x1e00, 0x1eff],
  ]
  let ranges = ''
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue
      const start = code
      while (code < to && pattern.test(String.fromCharCode(code + 1))) code++
      ranges += escaped(start) + (code > start ? `-${escaped(code)}` : '')
    }
  }
  return ranges
}

function escaped(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

function inRanges(source, classes) {
  return source.replace(/(\\{1,2})p\{(L|Lu|Ll|N|M)\}/g, (_, slashes, name, at) => {
    const line = source.slice(source.lastIndexOf('\n', at) + 1, at)
    const ranges = slashes.length === 2 ? classes[name].replaceAll('\\', '\\\\') : classes[name]
    // Inside a class the ranges stand alone, elsewhere they need one.
    return line.lastIndexOf('[') > line.lastIndexOf(']') ? ranges : `[${ranges}]`
  })
}

/**
 * What V8 has made of the script after it has read some plans, so that a run need not compile it: a third of a run's
 * own time. Another version of node refuses the cache and compiles. A process of a batch has a cache of its own: it
 * fits only the options of V8 that it was made with.
 */
function writeCodeCaches() {
  const { WORKER_FLAGS } = require('../bin/plan-extract.js')(null)
  for (const [cache, flags] of Object.entries({ 'cli.cache': [], 'worker.cache': WORKER_FLAGS })) {
    execFileSync(process.execPath, [...flags, join(import.meta.dirname, 'code-cache.mjs'), cache], {
      stdio: 'inherit',
    })
  }
}

function buildTypes() {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}
