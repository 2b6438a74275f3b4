import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Lang, PlanExtractError } from '../errors.ts'
import { type LaneSettings, workThrough } from './lanes.ts'
import { WorkerPool, type WorkLost } from './pool.ts'
import type { Input } from './survey.ts'
import { failureOf, type Known, type Outcome, type Task } from './worker.ts'

/** By what documents are converted. */
export interface Conversions {
  lang: Lang
  /** How many processes work at a time. */
  jobs: number
  /** Milliseconds that one document may take. */
  timeout: number
  /** The module that a process runs, which makes its function with `batchWorker`, and what it is told. */
  worker: { file: string; argument: object }
}

/** Inputs, and what to do with what comes of them. */
interface InputWork<Item> {
  items: Iterator<Item> | AsyncIterator<Item>
  inputOf(item: Item): Input
  knownOf(item: Item): Known | null
  settle(item: Item, outcome: Outcome): void | Promise<void>
}

/**
 * Converts files in processes of their own.
 *
 * @param conversions by what
 * @param lanes how they are given out
 * @param work the files; `settle` takes what comes of each
 * @throws what `settle` throws
 */
export async function convertFiles<Item>(
  { lang, jobs, timeout, worker }: Conversions,
  lanes: Pick<LaneSettings, 'inOrder' | 'stop'> & { total: number },
  { items, inputOf, knownOf, settle }: InputWork<Item>,
): Promise<void> {
  if (lanes.total === 0) return
  const processes = Math.min(jobs, lanes.total)
  const pool = await WorkerPool.start<Task, Outcome>({ jobs: processes, ...worker })
  try {
    await workThrough(
      pool,
      { jobs: processes, timeout, ...lanes },
      {
        items,
        taskOf: (item) => {
          const { path, file, fault } = inputOf(item)
          return { path, input: { file }, fault, known: knownOf(item) }
        },
        lost: async (item, why) => {
          const { path, file } = inputOf(item)
          return { ...lostOutcome(why, timeout, path, lang), sha256: await hashOf(file) }
        },
        settle,
      },
    )
  } finally {
    await pool.close()
  }
}

/**
 * The outcome of a document whose process is gone.
 *
 * @param why what has become of the process
 * @param timeout milliseconds that it had
 */
export function lostOutcome(why: WorkLost['why'], timeout: number, path: string | null, lang: Lang): Outcome {
  const error =
    why === 'crashed'
      ? new PlanExtractError('crashed', { file: path })
      : new PlanExtractError('timed-out', { file: path, seconds: timeout / 1000 })
  const ms = why === 'crashed' ? 0 : timeout
  const failed = {
    status: 'failed',
    sha256: null,
    draft: null,
    bytes: null,
    text: null,
    result: null,
  } as const
  return { ...failed, ms, error: failureOf(error, path, lang) }
}

/** By this a later run knows the file again; null where it cannot be read any more. */
async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const part of createReadStream(file)) hash.update(part as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}
