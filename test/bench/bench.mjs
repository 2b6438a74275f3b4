// How fast the program is, as ratios to things that everybody has. All is measured side by side in one run.
//
//   npm run bench                          builds first
//   node test/bench/bench.mjs [options]    measures the dist that is there
//     --bytes 20480     length of a document, in bytes of UTF-8
//     --rounds 30       rounds, in each of which every candidate has its turn; medians are printed
//     --batch 20        documents that a candidate works through in one turn
//     --processes 20    starts of the whole process; 0 leaves them out
//     --json            prints the figures as JSON
//
// The documents are the fixtures, each repeated and cut at a line end to the same length. Warm means that every
// candidate has worked through all documents several times before the first round. Candidates:
//   plan-extract      bytes -> Plan -> JSON, with all rules: what `plan-extract FILE` does between read and write
//   bare scan         bytes -> text -> NFC -> lines -> JSON: the least that any program does
//   remark            bytes -> text -> mdast by remark-parse with remark-gfm, and nothing else
// and as whole processes `plan-extract FILE` and `node -e 0`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const root = join(import.meta.dirname, '../..')
const { values: given } = parseArgs({
  options: {
    bytes: { type: 'string', default: '20480' },
    rounds: { type: 'string', default: '30' },
    batch: { type: 'string', default: '20' },
    processes: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
})
const [bytes, rounds, batch, processes] = ['bytes', 'rounds', 'batch', 'processes'].map((name) => {
  const number = Number(given[name])
  if (!Number.isInteger(number) || number < (name === 'processes' ? 0 : 1)) {
    console.error(`bench: --${name} takes a whole number, not ${given[name]}`)
    process.exit(2)
  }
  return number
})

const documents = enlarge(join(root, 'fixtures'), bytes)
const sizes = documents.map(({ content }) => content.length)
const meanBytes = sizes.reduce((sum, size) => sum + size, 0) / sizes.length

const library = await import(join(root, 'dist/index.js'))
const remark = unified().use(remarkParse).use(remarkGfm)
const decoder = new TextDecoder()

const candidates = {
  'plan-extract': async ({ file, content }) =>
    JSON.stringify(await library.extract(content, { file, lang: 'vi' }), null, 2).length,
  'bare scan': ({ content }) => JSON.stringify(decoder.decode(content).normalize('NFC').split('\n')).length,
  remark: ({ content }) => remark.parse(decoder.decode(content)).children.length,
}

const perDocument = await measureDocuments()
const perProcess = processes > 0 ? measureProcesses() : null
if (given.json)
  console.log(JSON.stringify({ bytes: meanBytes, documents: sizes.length, perDocument, perProcess }, null, 2))
else print()

/** Documents of one length from the fixtures that have an outline; each is repeated and cut at a line end. */
function enlarge(folder, length) {
  const names = readdirSync(folder)
  return names
    .filter((name) => /\.(?:txt|md)$/.test(name) && names.includes(name.replace(/\.\w+$/, '.outline.txt')))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ file, text }) => {
      const long = Buffer.from(`${text}\n\n`.repeat(Math.ceil(length / Buffer.byteLength(text))))
      return { file, content: long.subarray(0, long.lastIndexOf(10, length) + 1) }
    })
}

/** Milliseconds a document of each candidate, all candidates in turn in each round. */
async function measureDocuments() {
  const names = Object.keys(candidates)
  for (let i = 0; i < 5; i++)
    for (const name of names) for (const one of documents) await candidates[name](one)
  const times = Object.fromEntries(names.map((name) => [name, []]))
  let next = 0
  for (let round = 0; round < rounds; round++) {
    const chosen = Array.from({ length: batch }, () => documents[next++ % documents.length])
    for (const name of names) {
      const start = performance.now()
      for (const one of chosen) await candidates[name](one)
      times[name].push((performance.now() - start) / batch)
    }
  }
  return summarise(times, 'plan-extract')
}

/** Milliseconds of whole processes from start to exit, in turn. */
function measureProcesses() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-bench-'))
  try {
    const file = join(folder, documents[0].file)
    writeFileSync(file, documents[0].content)
    const commands = {
      'plan-extract FILE': [join(root, 'bin/plan-extract.js'), file],
      'node -e 0': ['-e', '0'],
    }
    const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
    for (let round = -1; round < processes; round++) {
      for (const [name, args] of Object.entries(commands)) {
        const start = performance.now()
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
        const time = performance.now() - start
        if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
        // The first start of each reads the disk.
        if (round >= 0) times[name].push(time)
      }
    }
    return summarise(times, 'plan-extract FILE')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Medians, and how many times the yardstick's time ours is: the median of the ratios round by round. */
function summarise(times, ours) {
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      { ms: median(list), ratio: median(times[ours].map((time, round) => time / list[round])) },
    ]),
  )
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function print() {
  const line = (name, ms, speed, ratio) =>
    console.log(`  ${name.padEnd(18)} ${ms.padStart(10)} ${speed.padStart(12)} ${ratio.padStart(22)}`)
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
  console.log(
    `\nOne document, warm: ${sizes.length} documents of ${Math.round(meanBytes)} bytes on average, ${rounds} rounds of ${batch}`,
  )
  line('', 'ms', 'MB/s', 'plan-extract takes')
  for (const [name, { ms, ratio }] of Object.entries(perDocument)) {
    line(
      name,
      ms.toFixed(3),
      (meanBytes / 1e6 / (ms / 1e3)).toFixed(1),
      name === 'plan-extract' ? '' : `${ratio.toFixed(2)} x`,
    )
  }
  if (!perProcess) return
  console.log(
    `\nWhole process, from start to exit: ${processes} rounds, ${documents[0].content.length} bytes`,
  )
  line('', 'ms', '', 'plan-extract takes')
  for (const [name, { ms, ratio }] of Object.entries(perProcess)) {
    line(name, ms.toFixed(1), '', name === 'plan-extract FILE' ? '' : `${ratio.toFixed(2)} x`)
  }
}
