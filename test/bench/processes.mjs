// Whole processes from start to exit: one file, a batch beside checkers of Markdown, workers, memory.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf, writeArchive } from './documents.mjs'
import { inTurn } from './ratios.mjs'

/**
 * `plan-extract FILE` beside a node that does nothing.
 *
 * @returns milliseconds by candidate, a list each
 */
export function measureStart(root, folder, [{ file, content }], rounds) {
  const path = join(folder, file)
  writeFileSync(path, content)
  return inTurn(
    {
      'plan-extract FILE': () => timeOf([program(root), path]),
      'node -e 0': () => timeOf(['-e', '0']),
    },
    rounds,
  )
}

/**
 * `plan-extract batch` beside remark-cli with remark-preset-lint-recommended and markdownlint-cli2, over the same
 * files, and with one worker and with two.
 *
 * @returns milliseconds by candidate, a list each
 */
export function measureBatch(root, folder, documents, { files, rounds }) {
  const archive = join(folder, 'archive')
  writeArchive(archive, documents, files)
  const batch = batchOf(root, archive, join(folder, 'out'))
  const bin = (name) => join(root, 'node_modules', name)
  return inTurn(
    {
      'plan-extract batch': () => batch(),
      ...workers(batch),
      'remark-cli': () =>
        timeOf(
          [bin('remark-cli/cli.js'), archive, '--quiet', '--use', 'remark-preset-lint-recommended'],
          root,
        ),
      // Its configuration is looked for from the folder of the run.
      'markdownlint-cli2': () =>
        timeOf([bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'], archive, [0, 1]),
    },
    rounds,
  )
}

/**
 * A batch with one worker and with two, over an archive that is long enough for what each of them needs to get going.
 *
 * @returns milliseconds by candidate, a list each
 */
export async function measureJobs(root, folder, documents, { files, rounds }) {
  const archive = join(folder, 'long-archive')
  const out = join(folder, 'out')
  writeArchive(archive, documents, files)
  const times = await inTurn(workers(batchOf(root, archive, out)), rounds)
  for (const used of [archive, out]) rmSync(used, { recursive: true })
  return times
}

const workers = (batch) => ({
  '--jobs 1': () => batch('--jobs', '1'),
  '--jobs 2': () => batch('--jobs', '2'),
})

/** Runs a batch over an archive, into a folder that is empty again each time. */
function batchOf(root, archive, out) {
  return (...options) => {
    rmSync(out, { recursive: true, force: true })
    return timeOf([program(root), 'batch', archive, '-o', out, '--quiet', ...options])
  }
}

/**
 * `plan-extract lint` over files with all its rules, and with all of them off, when nothing is left but reading.
 *
 * @param rules the names of all rules
 * @returns milliseconds by candidate, a list each
 */
export function measureLint(root, folder, documents, rules, { files, rounds }) {
  const archive = join(folder, 'drafts')
  writeArchive(archive, documents, files)
  const config = join(folder, 'all-off.json')
  writeFileSync(config, JSON.stringify({ rules: Object.fromEntries(rules.map((id) => [id, 'off'])) }))
  const lint = (...settings) =>
    timeOf([program(root), 'lint', archive, '--format', 'json', '--fail-on', 'never', ...settings])
  return inTurn(
    { 'plan-extract lint': () => lint('--no-config'), 'all rules off': () => lint('--config', config) },
    rounds,
  )
}

/**
 * The most memory that a batch needs.
 *
 * @param counts numbers of files, a run each
 * @returns bytes by number of files; null where the system does not tell
 */
export async function measureMemory(root, folder, counts, bytes) {
  const documents = documentsOf(bytes)
  const peaks = {}
  for (const count of counts) {
    const archive = join(folder, `archive-${count}`)
    writeArchive(archive, documents, count)
    const out = join(folder, `out-${count}`)
    peaks[count] = await peakOf([program(root), 'batch', archive, '-o', out, '--quiet'])
    rmSync(archive, { recursive: true })
    rmSync(out, { recursive: true })
  }
  return peaks
}

const program = (root) => join(root, 'bin/plan-extract.js')

function timeOf(args, cwd = undefined, expected = [0]) {
  const start = performance.now()
  const { status, signal } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] })
  const time = performance.now() - start
  if (!expected.includes(status)) throw new Error(`${args.join(' ')} ended with ${status ?? signal}`)
  return time
}

/** The system keeps the peak of a process as long as it lives: the last look at it is the nearest. */
function peakOf(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    let peak = null
    const look = setInterval(() => {
      try {
        const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'latin1'))
        if (kilobytes) peak = Number(kilobytes[1]) * 1024
      } catch {
        // Only Linux tells, and only of a process that lives.
      }
    }, 20)
    child.once('exit', (status) => {
      clearInterval(look)
      if (status === 0) resolve(peak)
      else reject(new Error(`${args.join(' ')} ended with ${status}`))
    })
  })
}
