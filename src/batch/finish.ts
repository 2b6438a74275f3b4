import { csvText } from './csv.ts'
import { Draft } from './draft.ts'
import { type Entry, type Facts, type Failure, lineOf, type Written } from './journal.ts'
import type { Layout } from './layout.ts'
import { inPortions } from './portions.ts'

/** The names of the columns of the rows; the first column is the path of the input. */
export type TableColumns = readonly string[]

/** What a batch comes to, over all its inputs, also those of earlier runs. */
export interface Totals {
  done: number
  failed: number
  /** The first failures. */
  failures: { path: string; error: Failure }[]
  findings: Record<string, number>
  severities: Record<string, number>
}

/** How the results of all inputs are put together. */
export interface FinishSettings {
  layout: Layout
  /** The table is written where there are columns. */
  columns: TableColumns | null
  /** The facts of an input that failed: the same keys, without values. */
  blank: object
}

/** Longer lists help nobody at the end of a run. */
const MOST_FAILURES = 5

/**
 * Writes the index and the table.
 *
 * @param entries what the journal says last of each input, in the order of their paths
 */
export async function writeIndex(entries: Iterable<Entry>, settings: FinishSettings): Promise<Totals> {
  const { layout, columns, blank } = settings
  const totals = noTotals()
  const index = new Draft(layout.drafts, 'index')
  const table = columns === null ? null : new Draft(layout.drafts, 'table')
  table?.write(`\ufeff${csvText([['path', ...columns!]])}`)
  for await (const entry of inPortions(entries)) {
    const { path, status, sha256, result, error } = entry
    index.write(`${JSON.stringify({ path, status, sha256, ...(result?.facts ?? blank), error })}\n`)
    if (table && result?.rows) table.write(csvText(result.rows.map((row) => [path, ...row])))
    addTo(totals, entry)
  }
  index.commit(layout.index)
  table?.commit(layout.table)
  return totals
}

/**
 * Brings lines together in one file, in the order of the entries, with a journal that says where they are now.
 *
 * @param entries as in `writeIndex`
 * @param read gives the line of an entry; null where results are files of their own and only the journal is written
 */
export async function writeTogether(
  entries: Iterable<Entry>,
  read: ((entry: Entry, written: Written) => Buffer) | null,
  { stream, journal, drafts }: Layout,
): Promise<void> {
  const lines = read === null ? null : new Draft(drafts, 'stream')
  const record = new Draft(drafts, 'journal')
  let at = 0
  for await (const entry of inPortions(entries)) {
    const { written } = entry
    if (read === null || written === null) record.write(lineOf(entry))
    else {
      lines!.write(read(entry, written).toString())
      record.write(lineOf({ ...entry, written: { ...written, at } }))
      at += written.bytes
    }
  }
  lines?.commit(stream)
  record.commit(journal)
}

/** Where counting begins. */
export const noTotals = (): Totals => ({ done: 0, failed: 0, failures: [], findings: {}, severities: {} })

/** Counts one input. */
function addTo(
  totals: Totals,
  { path, status, result, error }: Pick<Entry, 'path' | 'status' | 'result' | 'error'>,
): void {
  totals[status]++
  if (error !== null && totals.failures.length < MOST_FAILURES) totals.failures.push({ path, error })
  if (result === null) return
  addCounts(totals.findings, result.findings)
  addCounts(totals.severities, result.severities)
}

/** Counts an input as a worker tells of it. */
export function addOutcome(
  totals: Totals,
  path: string,
  { result, error }: { result: string | null; error: Failure | null },
): void {
  if (error !== null) addTo(totals, { path, status: 'failed', result: null, error })
  else addTo(totals, { path, status: 'done', result: JSON.parse(result!) as Facts, error })
}

function addCounts(sums: Record<string, number>, counts: Record<string, number>): void {
  for (const [name, n] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + n
}
