// How fast the program is, as ratios to things that everybody has. All is measured side by side in one run.
//
//   npm run bench                          builds first
//   node test/bench/bench.mjs [options]    measures the dist that is there
//     --only warm,start,lint,batch,jobs,memory,formats   the parts that are measured; all of them by default
//     --bytes 20480        length of a document, in bytes of UTF-8
//     --rounds 30          rounds of `warm`, in each of which every candidate works through --batch 20 documents
//     --starts 20          rounds of `start`
//     --files 500          files of `lint` and `batch`; --lint-rounds 5, --batch-rounds 2
//     --job-files 6000     files of `jobs`; --job-rounds 2
//     --memory 2000,20000  numbers of files of `memory`, of --memory-bytes 4096 each
//     --json               prints the figures as JSON
//
// The documents are the fixtures, each repeated and cut at a line end to the same length. Warm means that every
// candidate has worked for five seconds before the first round.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentsOf } from './documents.mjs'
import { measureBatch, measureJobs, measureLint, measureMemory, measureStart } from './processes.mjs'
import { median, ratio } from './ratios.mjs'
import { measureWarm, ruleNames } from './warm.mjs'

const PARTS = ['warm', 'start', 'lint', 'batch', 'jobs', 'memory', 'formats']

// Where an office has node load certificates at each start, that takes longer than all the rest of it, in each of the
// processes that are compared: the ratios would say little about the programs.
delete process.env.NODE_EXTRA_CA_CERTS

const root = join(import.meta.dirname, '../..')
const options = readOptions()
const documents = documentsOf(options.bytes)
const figures = {}
const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'))
try {
  for (const part of options.only) figures[part] = await measure(part)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (options.json) console.log(JSON.stringify({ machine: machine(), figures }, null, 2))

function readOptions() {
  const numbers = {
    bytes: 20480,
    rounds: 30,
    batch: 20,
    starts: 20,
    files: 500,
    'lint-rounds': 5,
    'batch-rounds': 2,
    'job-files': 6000,
    'job-rounds': 2,
    'memory-bytes': 4096,
  }
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: PARTS.join() },
      memory: { type: 'string', default: '2000,20000' },
      json: { type: 'boolean', default: false },
      ...Object.fromEntries(
        Object.entries(numbers).map(([name, n]) => [name, { type: 'string', default: String(n) }]),
      ),
    },
  })
  const only = values.only.split(',')
  const unknown = only.find((part) => !PARTS.includes(part))
  if (unknown !== undefined) refuse(`--only takes ${PARTS.join(', ')}, not ${unknown}`)
  const read = Object.fromEntries(Object.keys(numbers).map((name) => [name, wholeNumber(name, values[name])]))
  const memory = values.memory.split(',').map((value) => wholeNumber('memory', value))
  return { ...read, only, memory, json: values.json }
}

function wholeNumber(name, value) {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) refuse(`--${name} takes whole numbers, not ${value}`)
  return number
}

function refuse(problem) {
  console.error(`bench: ${problem}`)
  process.exit(2)
}

async function measure(part) {
  switch (part) {
    case 'warm': {
      const times = await measureWarm(root, documents, options)
      return show('One document, warm', times, [
        ['text to Plan', 'bare scan'],
        ['text to Plan', 'remark-parse'],
        ['text to Plan', 'without rules'],
        ['text to JSON', 'text to Plan'],
      ])
    }
    case 'start': {
      const times = await measureStart(root, folder, documents, options.starts)
      return show('One file, as a whole process', times, [['plan-extract FILE', 'node -e 0', 'at most 1.7']])
    }
    case 'lint': {
      const { files, 'lint-rounds': rounds } = options
      const times = await measureLint(root, folder, documents, await ruleNames(root), { files, rounds })
      return show(`${files} files, one process`, times, [
        ['plan-extract lint', 'all rules off', 'at most 1.33'],
      ])
    }
    case 'batch': {
      const { files, 'batch-rounds': rounds } = options
      const times = await measureBatch(root, folder, documents, { files, rounds })
      return show(`${files} files`, times, [
        ['remark-cli', 'plan-extract batch', 'at least 8'],
        ['markdownlint-cli2', 'plan-extract batch', 'at least 12'],
        ['--jobs 1', '--jobs 2'],
      ])
    }
    case 'jobs': {
      const { 'job-files': files, 'job-rounds': rounds } = options
      const times = await measureJobs(root, folder, documents, { files, rounds })
      return show(`${files} files`, times, [['--jobs 1', '--jobs 2', 'at least 1.7']])
    }
    case 'memory': {
      const peaks = await measureMemory(root, folder, options.memory, options['memory-bytes'])
      return showMemory(peaks)
    }
    case 'formats': {
      // Not loaded before the rest is measured: pdfjs replaces JSON.stringify by one that takes five times as long.
      const { measureFormats } = await import('./formats.mjs')
      return show('Other formats, warm', await measureFormats(root, options.rounds), [
        ['DOCX of 20 pages to Plan', 'mammoth alone'],
        ['PDF to Plan, a page', 'pdfjs alone, a page'],
      ])
    }
  }
}

/** Prints the medians and the ratios; returns both. */
function show(title, times, pairs) {
  const ms = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
  const ratios = pairs.map(([above, below, aim]) => ({
    above,
    below,
    ratio: ratio(times, above, below),
    aim,
  }))
  if (!options.json) {
    heading(title)
    for (const [name, value] of Object.entries(ms))
      console.log(`  ${name.padEnd(32)} ${value.toFixed(3).padStart(12)} ms`)
    for (const one of ratios) {
      const aim = one.aim === undefined ? '' : `   (aim: ${one.aim})`
      console.log(`  ${`${one.above} / ${one.below}`.padEnd(44)} ${one.ratio.toFixed(2).padStart(6)}${aim}`)
    }
  }
  return { ms, ratios }
}

function showMemory(peaks) {
  const [least, most] = [options.memory[0], options.memory.at(-1)]
  const growth = peaks[least] === null || peaks[most] === null ? null : peaks[most] / peaks[least]
  if (!options.json) {
    heading('Most memory of a batch')
    for (const [count, peak] of Object.entries(peaks)) {
      console.log(
        `  ${`${count} files`.padEnd(32)} ${peak === null ? 'the system does not tell' : `${(peak / 1e6).toFixed(0).padStart(12)} MB`}`,
      )
    }
    if (growth !== null)
      console.log(
        `  ${`${most} / ${least} files`.padEnd(44)} ${growth.toFixed(2).padStart(6)}   (aim: at most 1.3)`,
      )
  }
  return { peaks, growth }
}

function heading(title) {
  if (Object.keys(figures).length === 0) {
    const sizes = documents.map(({ content }) => content.length)
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    console.log(`${machine()}\n${sizes.length} documents of ${Math.round(mean)} bytes on average`)
  }
  console.log(`\n${title}`)
}

function machine() {
  const [first] = cpus()
  return `node ${process.version}, ${cpus().length} × ${first?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
}
