import { PlanExtractError } from '../errors.ts'
import { type Conversions, lostOutcome } from './convert.ts'
import { addOutcome, noTotals, type Totals } from './finish.ts'
import type { Failure } from './journal.ts'
import { workThrough } from './lanes.ts'
import { LINE_FEED, type StreamLine, streamLines } from './lines.ts'
import { WorkerPool } from './pool.ts'
import { failureOf, type Outcome, type Task } from './worker.ts'

/** A line of input, or what is wrong with it. */
interface Document {
  id: unknown
  text: string
  error: Failure | null
}

/** How documents are taken from a stream. */
export interface PipeOptions extends Conversions {
  /** Bytes in UTF-8: one `{"id", "text"}` a line. */
  input: AsyncIterable<Buffer | string>
  /** Bytes that a line may have. */
  largest: number
  /** What a result is called in the line that goes out: `plan`. */
  resultKey: string
  /** Takes a line. False says that nobody reads any more. */
  write(line: string): Promise<boolean>
}

/**
 * Converts documents from a stream, one a line, in their order: `{"id", "plan"}` goes out for each, or
 * `{"id", "error"}`. Each goes out as soon as those before it have, so that one may wait for the answer to one line
 * before the next is written.
 *
 * @param stop ends the work, by whoever asks for it
 * @throws PlanExtractError where the input cannot be read
 */
export async function pipeDocuments(options: PipeOptions, stop: AbortController): Promise<Totals> {
  const { jobs, timeout, worker, lang, input, largest, resultKey, write } = options
  const totals = noTotals()
  const pool = await WorkerPool.start<Task, Outcome>({ jobs, ...worker })
  try {
    await workThrough(
      pool,
      { jobs, timeout, total: null, inOrder: true, stop: stop.signal },
      {
        items: documentsIn(streamLines(input, LINE_FEED, largest), largest, options),
        taskOf: ({ text }) => ({ path: null, input: { text }, fault: null, known: null }),
        lost: async (_, why) => lostOutcome(why, timeout, null, lang),
        settle: async ({ id, error: fault }, { text, result, error }) => {
          const failure = fault ?? error
          const isDone = failure === null
          const rest = isDone ? `"${resultKey}":${text!}` : `"error":${JSON.stringify(failure)}`
          addOutcome(totals, String(id), { result, error: failure })
          if (!(await write(`{"id":${JSON.stringify(id)},${rest}}\n`))) stop.abort()
        },
      },
    )
    return totals
  } finally {
    await pool.close()
  }
}

async function* documentsIn(
  lines: AsyncIterable<StreamLine>,
  largest: number,
  { lang }: PipeOptions,
): AsyncGenerator<Document> {
  let number = 0
  for await (const { text, length } of lines) {
    number++
    const fail = (id: unknown, error: PlanExtractError): Document => {
      return { id, text: '', error: failureOf(error, null, lang) }
    }
    if (text === null) yield fail(null, new PlanExtractError('too-large', { size: length, largest }))
    else if (text.trim() !== '') {
      const { id = null, text: content } = objectIn(text)
      if (typeof content === 'string') yield { id, text: content, error: null }
      else yield fail(id, new PlanExtractError('invalid-line', { file: null, line: number }))
    }
  }
}

/** An empty object for what is none. */
function objectIn(text: string): { id?: unknown; text?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
