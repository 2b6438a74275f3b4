import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Conversions, convertFiles } from './convert.ts'
import { addOutcome, noTotals, type Totals } from './finish.ts'
import { findInputs, type InputQuery } from './inputs.ts'
import type { Failure } from './journal.ts'
import type { Shard } from './layout.ts'
import { type BatchEvents, type Counts, outputError } from './run.ts'
import { RowSorter } from './sorted-rows.ts'
import { inputsIn, survey } from './survey.ts'

/** What a stream of results is made of. */
export interface StreamOptions extends Conversions {
  inputs: Omit<InputQuery, 'except'>
  settingsOf(file: string): Promise<string | null>
  shard: Shard | null
}

/** Who takes the stream. */
export interface StreamEvents extends BatchEvents {
  /** Takes a line. False says that nobody reads any more. */
  line(text: string): Promise<boolean>
  /** Told of every input that has no line, for there is no index. */
  failed(error: Failure): Promise<void>
}

/** What has come of a stream. */
export interface StreamReport {
  counts: Counts
  leftOut: number
  totals: Totals
}

/**
 * Converts many documents into lines, in the order of their paths. Nothing is kept, so there is nothing to take up
 * again.
 *
 * @param options what to do
 * @param events takes the lines
 * @param stop ends the run, by whoever asks for it
 * @throws PlanExtractError `output-collision` where two inputs have one path; `output-failed` where there is no room
 *   for the list of inputs
 */
export async function streamBatch(
  options: StreamOptions,
  events: StreamEvents,
  stop: AbortController,
): Promise<StreamReport> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-extract-'))
  try {
    const rows = new RowSorter(folder, 'inputs')
    const found = findInputs({ ...options.inputs, except: null }, events)
    const { settingsOf, shard } = options
    const output = { folder, ending: null, fold: null }
    const { leftOut, total } = await survey(found, rows, { settingsOf, output, shard, stop: stop.signal })
    const counts: Counts = { total, converted: 0, skipped: 0, failed: 0 }
    const totals = noTotals()
    await convertFiles(
      options,
      { total, inOrder: true, stop: stop.signal },
      {
        items: inputsIn(rows, shard),
        inputOf: (input) => input,
        knownOf: () => null,
        settle: async ({ path }, { text, result, error }) => {
          if (error !== null) await events.failed(error)
          else if (!(await events.line(text!))) stop.abort()
          counts[error === null ? 'converted' : 'failed']++
          addOutcome(totals, path, { result, error })
          events.progress(counts)
        },
      },
    )
    return { counts, leftOut, totals }
  } catch (cause) {
    throw outputError(cause, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
