import { hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describeError, type Lang, PlanExtractError } from '../errors.ts'
import { commitDraft, writeDraft } from './draft.ts'
import { settlingIn } from './engine.ts'
import type { Facts, Failure } from './journal.ts'

/** What a worker is asked to do with one input. */
export interface Task {
  /** Its path in the index; null for a text that is no file. */
  path: string | null
  /** The file to read, or the text itself. */
  input: { file: string } | { text: string }
  /** A fault that was met before, by the system's code. */
  fault: string | null
  /** What an earlier run has made of it: nothing is done where the bytes still have this hash. */
  known: Known | null
}

/** An earlier result. */
export interface Known {
  sha256: string
  /** Length of the output, which must be there; null where it is kept elsewhere, or where there is none. */
  bytes: number | null
}

/** What has come of it. */
export interface Outcome {
  /** `full` where the disk cannot take any more, so that all work must stop; `error` has the system's code then. */
  status: 'done' | 'unchanged' | 'failed' | 'full'
  sha256: string | null
  /** Milliseconds. */
  ms: number
  /** Where the worker has written the output: a draft, and its length in bytes. */
  draft: string | null
  bytes: number | null
  /** The output, where it has not, without the line feed at its end. */
  text: string | null
  /** `Facts` as JSON: so they cost little on their way, and stand in the journal as they are. */
  result: string | null
  error: Failure | null
}

/** What is made of one document. */
export type Conversion = Facts & {
  /** The output, without the line feed at its end. */
  text: string
}

/** Makes it. A `PlanExtractError` that is thrown belongs to the document. */
export type Convert = (
  input: Uint8Array | string,
  document: { path: string | null; file: string | null },
) => Promise<Conversion>

/** How a worker works. */
export interface WorkerSettings {
  lang: Lang
  /** Bytes of the largest input that is read. */
  largest: number
  /** Where outputs are written, a file each; null where they are handed back. */
  output: { folder: string; drafts: string; ending: string } | null
}

/** What a worker process runs. */
export type WorkerFunction = (tasks: readonly Task[]) => Promise<Outcome[]>

/** The disk is full, worn out or read-only: it would be so for every output. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'])

/**
 * Makes the function that a worker process runs.
 *
 * @param convert what is made of one document
 * @returns a function from some inputs to their outcomes, in the same order. Outputs are written as drafts, which
 *   `keepOutput` gives their names: so the process never waits for the disk. A fault of an input is an outcome, never
 *   an error
 */
export function batchWorker(convert: Convert, settings: WorkerSettings): WorkerFunction {
  const haveRead = settlingIn()
  return async (tasks) => {
    const outcomes: Outcome[] = []
    for (const task of tasks) {
      outcomes.push(await convertOne(task, convert, settings))
      // The main process is heard between two inputs.
      await setImmediate()
    }
    haveRead(tasks.length)
    return outcomes
  }
}

/** Fits the process to its work: the main process alone decides when it ends, and nothing of it is for people. */
export function becomeWorker(): void {
  process.on('SIGINT', () => {})
  process.once('disconnect', () => process.exit())
  // What V8 has to say of a full memory when it dies goes to whatever has the number of standard error.
  closeSync(2)
  openSync(devNull, 'w')
}

async function convertOne(task: Task, convert: Convert, settings: WorkerSettings): Promise<Outcome> {
  const start = performance.now()
  const since = (): number => Math.round(performance.now() - start)
  let sha256: string | null = null
  try {
    const file = 'file' in task.input ? task.input.file : null
    const input = 'text' in task.input ? task.input.text : readInput(task.input.file, task, settings.largest)
    sha256 = hash('sha256', input)
    if (isKnown(task, sha256, settings)) return { ...NOTHING, status: 'unchanged', sha256, ms: since() }
    const { text, ...result } = await convert(input, { path: task.path, file })
    const facts = JSON.stringify(result satisfies Facts)
    return written({ ...NOTHING, status: 'done', sha256, ms: since(), text, result: facts }, task, settings)
  } catch (error) {
    return { ...NOTHING, sha256, ms: since(), error: failureOf(error, task.path, settings.lang) }
  }
}

const NOTHING: Outcome = {
  status: 'failed',
  sha256: null,
  ms: 0,
  draft: null,
  bytes: null,
  text: null,
  result: null,
  error: null,
}

/** Whether the input has not changed and what was made of it is still there. */
function isKnown({ path, known }: Task, sha256: string, { output }: WorkerSettings): boolean {
  if (known === null || known.sha256 !== sha256) return false
  if (known.bytes === null || output === null || path === null) return true
  return statSync(outputOf(path, output), { throwIfNoEntry: false })?.size === known.bytes
}

/** The whole file. A pipe would be waited for without end, and a device has none. */
function readInput(file: string, { path, fault }: Task, largest: number): Uint8Array {
  try {
    if (fault !== null) throw Object.assign(new Error(fault), { code: fault })
    const stats = statSync(file)
    if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(), { code: 'ESPIPE' })
    if (stats.size > largest)
      throw new PlanExtractError('too-large', { file: path, size: stats.size, largest })
    return readFileSync(file)
  } catch (cause) {
    throw inputError(cause, path)
  }
}

function inputError(cause: unknown, file: string | null): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (cause instanceof PlanExtractError || code === undefined) return cause
  if (code === 'EISDIR') return new PlanExtractError('is-a-folder', { file }, { cause })
  if (file !== null && (code === 'ENOENT' || code === 'ENOTDIR')) {
    return new PlanExtractError('file-missing', { file }, { cause })
  }
  return new PlanExtractError('unreadable', { file, reason: code }, { cause })
}

const outputOf = (path: string, { folder, ending }: { folder: string; ending: string }): string =>
  join(folder, path + ending)

let drafts = 0

/** Writes an output that belongs in a file. */
function written(outcome: Outcome, { path }: Task, { output, lang }: WorkerSettings): Outcome {
  if (output === null) return outcome
  try {
    const draft = join(output.drafts, `${process.pid}-${drafts++}`)
    return { ...outcome, draft, bytes: writeDraft(draft, outcome.text!), text: null }
  } catch (cause) {
    return unwritten(outcome, path! + output.ending, cause, lang)
  }
}

/**
 * Gives the output of an input its name, when the disk has it.
 *
 * @param outcome of a worker that has written a draft
 * @param output what it is called, by the path of the input and its ending
 * @param folder the output folder
 * @returns the outcome, or that of an input whose output could not be written
 */
export async function keepOutput(
  outcome: Outcome & { draft: string },
  output: string,
  folder: string,
  lang: Lang,
): Promise<Outcome> {
  try {
    await commitDraft(outcome.draft, join(folder, output))
    return outcome
  } catch (cause) {
    return unwritten(outcome, output, cause, lang)
  }
}

function unwritten({ sha256, ms }: Outcome, file: string, cause: unknown, lang: Lang): Outcome {
  const { code: reason = String(cause) } = cause as NodeJS.ErrnoException
  const error = new PlanExtractError('output-failed', { file, reason }, { cause })
  const failure = { ...NOTHING, sha256, ms }
  if (FULL.has(reason)) return { ...failure, status: 'full', error: { code: reason, text: error.message } }
  return { ...failure, error: failureOf(error, file, lang) }
}

/** A fault as it is told. */
export function failureOf(error: unknown, path: string | null, lang: Lang): Failure {
  const code = error instanceof PlanExtractError ? error.code : 'unexpected'
  return { code, text: describeError(error, lang, path) }
}
