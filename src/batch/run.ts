import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PlanExtractError } from '../errors.ts'
import { type Conversions, convertFiles } from './convert.ts'
import { type TableColumns, type Totals, writeIndex, writeTogether } from './finish.ts'
import { findInputs, type InputNotices, type InputQuery } from './inputs.ts'
import { type Entry, Journal, JournalEntries, type Written } from './journal.ts'
import { type Layout, layoutOf, type Shard } from './layout.ts'
import { LineStore } from './line-store.ts'
import { takeLock } from './lock.ts'
import { foldingOf } from './name-folding.ts'
import { byCodePoint } from './path-order.ts'
import { RowSorter } from './sorted-rows.ts'
import { type Input, inputsIn, survey } from './survey.ts'
import { type Known, keepOutput, type Outcome } from './worker.ts'

/** What a batch is to do. */
export interface BatchOptions extends Conversions {
  inputs: Omit<InputQuery, 'except'>
  /** A hash of all settings that hold for a file; null for a file that they leave out. */
  settingsOf(file: string): Promise<string | null>
  shard: Shard | null
  /** The output folder. */
  folder: string
  /** Added to the path of an input, with its dot, for its output; null where results are lines of one file. */
  ending: string | null
  /** What that file is called, and the table. */
  names: { stream: string; table: string }
  /** Columns of the table; null where it is not wanted. */
  columns: TableColumns | null
  /** The facts of an input that failed. */
  blank: object
  /** Which inputs are done again although nothing has changed. */
  again: 'none' | 'failed' | 'all'
  version: string
  /** Hash of the vocabulary. */
  vocabulary: string
}

/** How far a run is. */
export interface Counts {
  /** How many inputs there are. */
  total: number
  converted: number
  /** Unchanged since an earlier run. */
  skipped: number
  failed: number
}

/** Who wants to know what happens. */
export interface BatchEvents extends InputNotices {
  /** Called when all inputs are known, and after each of them. */
  progress(counts: Counts): void
}

/** What has come of a run. */
export interface BatchReport {
  counts: Counts
  /** Left out by the settings. */
  leftOut: number
  /** Inputs of earlier runs that were not among those of this one; their outputs are still there. */
  gone: number
  /** Over all inputs; null where the run was stopped before its end. */
  totals: Totals | null
  layout: Layout
}

/**
 * Converts many documents and keeps a record, so that a run that was ended at any moment can be taken up again: the
 * outputs are then those of a run that nothing has disturbed.
 *
 * @param options what to do
 * @param events receives what happens
 * @param stop says that the run is to end: what is in hand is finished
 * @throws PlanExtractError `output-collision`, `locked`, and `output-failed` where the output cannot be written any
 *   more; what was done stays done
 */
export async function runBatch(
  options: BatchOptions,
  events: BatchEvents,
  stop: AbortSignal,
): Promise<BatchReport> {
  const layout = layoutOf(options.folder, options.names.table, options.names.stream, options.shard)
  try {
    mkdirSync(options.folder, { recursive: true })
    const unlock = takeLock(layout.lock)
    try {
      rmSync(layout.drafts, { recursive: true, force: true })
      return await new Batch(options, events, layout).run(stop)
    } finally {
      rmSync(layout.drafts, { recursive: true, force: true })
      unlock()
    }
  } catch (cause) {
    throw outputError(cause, options.folder)
  }
}

/** A fault of the system that nobody has taken for one of an input is one of the output. */
export function outputError(cause: unknown, folder: string): unknown {
  const { code, syscall, path } = cause as NodeJS.ErrnoException
  if (cause instanceof PlanExtractError || code === undefined || syscall === undefined) return cause
  return new PlanExtractError('output-failed', { file: path ?? folder, reason: code }, { cause })
}

/** An input, and what the journal says of it. */
interface Item {
  input: Input
  entry: Entry | null
}

class Batch {
  readonly #options: BatchOptions
  readonly #events: BatchEvents
  readonly #layout: Layout
  readonly #inputs: RowSorter
  readonly #lines: LineStore | null
  readonly #counts: Counts = { total: 0, converted: 0, skipped: 0, failed: 0 }
  #gone = 0

  constructor(options: BatchOptions, events: BatchEvents, layout: Layout) {
    this.#options = options
    this.#events = events
    this.#layout = layout
    this.#inputs = new RowSorter(layout.drafts, 'inputs')
    this.#lines = options.ending === null ? new LineStore(layout) : null
  }

  async run(stop: AbortSignal): Promise<BatchReport> {
    try {
      return await this.#run(stop)
    } finally {
      this.#lines?.close()
    }
  }

  async #run(stop: AbortSignal): Promise<BatchReport> {
    const { folder, ending, inputs, settingsOf, shard } = this.#options
    const found = findInputs({ ...inputs, except: folder }, this.#events)
    const output = { folder, ending, fold: ending === null ? null : foldingOf(this.#layout.drafts) }
    const { leftOut, total } = await survey(found, this.#inputs, { settingsOf, output, shard, stop })
    this.#counts.total = total
    this.#events.progress(this.#counts)
    if (!stop.aborted) await this.#convert(stop)
    const totals = stop.aborted ? null : await this.#finish()
    return { counts: this.#counts, leftOut, gone: this.#gone, totals, layout: this.#layout }
  }

  async #convert(stop: AbortSignal): Promise<void> {
    const entries = new JournalEntries(this.#layout.drafts, 'before')
    const journal = new Journal(this.#layout.journal)
    try {
      await entries.add(this.#layout.journal)
      this.#lines?.trim(writtenIn(entries.last()))
      await convertFiles(
        this.#options,
        { total: this.#counts.total, inOrder: this.#lines !== null, stop },
        {
          items: pairs(this.#inputsInOrder(), entries.last(), () => this.#gone++),
          inputOf: ({ input }) => input,
          knownOf: (item) => this.#knownOf(item),
          settle: async (item, outcome) => this.#settle(item, await this.#kept(item, outcome), journal),
        },
      )
    } finally {
      entries.close()
      journal.close()
    }
  }

  #inputsInOrder(): Generator<Input> {
    return inputsIn(this.#inputs, this.#options.shard)
  }

  /** What need not be done again if the bytes of the input are the same. */
  #knownOf({ input, entry }: Item): Known | null {
    const { again, version, vocabulary, columns } = this.#options
    if (entry === null || entry.sha256 === null || again === 'all') return null
    if (entry.version !== version || entry.vocabulary !== vocabulary) return null
    if (entry.settings !== input.settings) return null
    const { sha256, status, written } = entry
    if (status === 'failed') return again === 'failed' ? null : { sha256, bytes: null }
    if (written === null || (columns !== null && entry.result!.rows === null)) return null
    if (this.#lines === null) return written.at === undefined ? { sha256, bytes: written.bytes } : null
    return this.#lines.read(written) === null ? null : { sha256, bytes: null }
  }

  /** The outcome when its output has its name. */
  #kept({ input }: Item, outcome: Outcome): Outcome | Promise<Outcome> {
    const { ending, folder, lang } = this.#options
    const { draft } = outcome
    return draft === null ? outcome : keepOutput({ ...outcome, draft }, input.path + ending!, folder, lang)
  }

  #settle({ input, entry }: Item, outcome: Outcome, journal: Journal): void {
    if (outcome.status === 'full') {
      throw new PlanExtractError('output-failed', { file: this.#options.folder, reason: outcome.error!.code })
    }
    if (outcome.status === 'unchanged') {
      if (entry!.status === 'failed') this.#counts.failed++
      else this.#counts.skipped++
    } else if (isSameFailure(outcome, entry)) this.#counts.failed++
    else this.#record(input, outcome, journal)
    this.#events.progress(this.#counts)
  }

  #record({ path, settings }: Input, outcome: Outcome, journal: Journal): void {
    const { version, vocabulary, ending, folder } = this.#options
    const { status, sha256, ms, bytes, text, result, error } = outcome
    const isDone = status === 'done'
    if (isDone) this.#counts.converted++
    else this.#counts.failed++
    // What an earlier run has made of other bytes says nothing about these.
    if (!isDone && ending !== null) rmSync(join(folder, path + ending), { force: true })
    const written = text !== null && this.#lines ? this.#lines.add(text) : bytes === null ? null : { bytes }
    journal.add({
      path,
      sha256,
      ms,
      version,
      vocabulary,
      settings,
      status: isDone ? 'done' : 'failed',
      written,
      result,
      error,
    })
  }

  async #finish(): Promise<Totals> {
    const entries = new JournalEntries(this.#layout.drafts, 'after')
    try {
      await entries.add(this.#layout.journal)
      return await this.#together(() => this.#entriesOfInputs(entries))
    } finally {
      entries.close()
    }
  }

  async #together(entries: () => Iterable<Entry>): Promise<Totals> {
    const { columns, blank } = this.#options
    const totals = await writeIndex(entries(), { layout: this.#layout, columns, blank })
    const lines = this.#lines
    if (lines !== null && !lines.settle(writtenIn(entries()))) {
      await writeTogether(
        entries(),
        ({ path }, written) => lines.read(written) ?? lostLine(path),
        this.#layout,
      )
      lines.dropPart()
    }
    return totals
  }

  *#entriesOfInputs(entries: JournalEntries): Generator<Entry> {
    for (const { entry } of pairs(this.#inputsInOrder(), entries.last())) if (entry !== null) yield entry
  }
}

/** An input that still cannot be read need not be entered again. */
function isSameFailure({ sha256, error }: Outcome, entry: Entry | null): boolean {
  return error !== null && sha256 === null && entry?.sha256 === null && entry.error?.text === error.text
}

/** Inputs with what the journal says of them; both come in the order of their paths. */
function* pairs(inputs: Iterable<Input>, entries: Iterator<Entry>, gone?: () => void): Generator<Item> {
  let next = entries.next()
  for (const input of inputs) {
    let order = next.done ? 1 : byCodePoint(next.value.path, input.path)
    while (order < 0) {
      gone?.()
      next = entries.next()
      order = next.done ? 1 : byCodePoint(next.value.path, input.path)
    }
    yield { input, entry: order === 0 ? (next.value as Entry) : null }
    if (order === 0) next = entries.next()
  }
  for (; !next.done; next = entries.next()) gone?.()
}

function* writtenIn(entries: Iterable<Entry>): Generator<Written> {
  for (const { written } of entries) if (written !== null) yield written
}

/** A line that was there when the run began; somebody else has changed the file. */
function lostLine(path: string): never {
  throw new PlanExtractError('unreadable', { file: path, reason: 'EIO' })
}
