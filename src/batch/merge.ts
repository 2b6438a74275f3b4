import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { PlanExtractError } from '../errors.ts'
import { type TableColumns, type Totals, writeIndex, writeTogether } from './finish.ts'
import { type Entry, JournalEntries } from './journal.ts'
import { type Layout, layoutOf, shardOf } from './layout.ts'
import { LineStore } from './line-store.ts'
import { linesOf } from './lines.ts'
import { takeLock } from './lock.ts'
import { byCodePoint } from './path-order.ts'
import { outputError } from './run.ts'
import { mergeRows, type Row } from './sorted-rows.ts'

/** What is merged, and how it was written. */
export interface MergeOptions {
  /** The folder in which the files of all shards are. */
  folder: string
  names: { stream: string; table: string }
  columns: TableColumns
  blank: object
}

/** What has come of it. */
export interface MergeReport {
  shards: number
  totals: Totals
  layout: Layout
}

/**
 * Makes one index, one journal, one table and one file of lines out of those of all shards: what a run that was not
 * split would have written. The files of the shards stay.
 *
 * @throws PlanExtractError `shards-missing`, `locked`, `output-failed`
 */
export async function mergeShards(options: MergeOptions): Promise<MergeReport> {
  const { folder, names } = options
  try {
    const shards = shardsIn(folder, names)
    const layout = layoutOf(folder, names.table, names.stream, null)
    const unlock = takeLock(layout.lock)
    try {
      rmSync(layout.drafts, { recursive: true, force: true })
      return { shards: shards.length, totals: await merge(shards, layout, options), layout }
    } finally {
      rmSync(layout.drafts, { recursive: true, force: true })
      unlock()
    }
  } catch (cause) {
    throw outputError(cause, folder)
  }
}

/** The files of shard 1, 2, …: all of one number of shards, and each with an index, which ends a run. */
function shardsIn(folder: string, names: MergeOptions['names']): Layout[] {
  const counts = readdirSync(folder).flatMap((name) => {
    const count = /^journal\.\d+-of-(\d+)\.ndjson$/.exec(name)?.[1]
    return count === undefined ? [] : [Number(count)]
  })
  const count = Math.max(1, ...counts)
  const shards = Array.from({ length: count }, (_, i) => {
    return layoutOf(folder, names.table, names.stream, { index: i + 1, count })
  })
  // A table of some shards would look like one of all.
  const hasTable = shards.some(({ table }) => existsSync(table))
  const missing = shards
    .flatMap(({ journal, index, table }) => [journal, index, ...(hasTable ? [table] : [])])
    .filter((file) => !existsSync(file))
    .map((file) => basename(file))
  if (missing.length > 0) throw new PlanExtractError('shards-missing', { file: folder, missing })
  return shards
}

async function merge(shards: readonly Layout[], layout: Layout, options: MergeOptions): Promise<Totals> {
  const journals = new JournalEntries(layout.drafts, 'entries')
  try {
    for (const { journal } of shards) await journals.add(journal)
    return await together(shards, layout, options, () => indexedEntries(shards, journals))
  } finally {
    journals.close()
  }
}

async function together(
  shards: readonly Layout[],
  layout: Layout,
  options: MergeOptions,
  entries: () => Iterable<Entry>,
): Promise<Totals> {
  const hasTable = shards.some(({ table }) => existsSync(table))
  const totals = await writeIndex(entries(), {
    layout,
    columns: hasTable ? options.columns : null,
    blank: options.blank,
  })
  const hasLines = shards.some(({ stream }) => existsSync(stream))
  const stores = hasLines ? shards.map((shard) => new LineStore(shard)) : null
  const read = stores === null ? null : (entry: Entry) => lineIn(stores, entry)
  await writeTogether(entries(), read, layout)
  for (const store of stores ?? []) store.close()
  return totals
}

/** The last entries of those inputs that stand in an index: a journal also knows inputs that are gone. */
function* indexedEntries(shards: readonly Layout[], journals: JournalEntries): Generator<Entry> {
  const entries = journals.last()
  let next = entries.next()
  for (const { path } of mergeRows(shards.map(({ index }) => pathsIn(index)))) {
    while (!next.done && byCodePoint(next.value.path, path) < 0) next = entries.next()
    if (!next.done && next.value.path === path) yield next.value
  }
}

function* pathsIn(index: string): Generator<Row> {
  for (const line of linesOf(index)) yield { path: (JSON.parse(line) as { path: string }).path, value: '' }
}

function lineIn(stores: readonly LineStore[], { path, written }: Entry): Buffer {
  const line = stores[shardOf(path, stores.length) - 1]!.read(written!)
  if (line === null) throw new PlanExtractError('unreadable', { file: path, reason: 'EIO' })
  return line
}
