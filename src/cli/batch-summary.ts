import { relative } from 'node:path'
import type { Totals } from '../batch/finish.ts'
import type { Layout } from '../batch/layout.ts'
import type { Counts } from '../batch/run.ts'
import { oneLine } from '../write/messages.ts'
import type { CliText } from './run.ts'

/** What a run comes to, for a person. */
export interface BatchSummary {
  /** What this run has done. */
  counts: Counts
  seconds: number
  /** Over all inputs; null where the run was stopped. */
  totals: Totals | null
  /** Inputs that the configuration leaves out, those of earlier runs, links that were not followed. */
  leftOut: number
  gone: number
  links: { count: number; first: string }
  /** Where the outputs lie; null where they went to standard output. */
  layout: Layout | null
  folder: string
  hasTable: boolean
  hasLines: boolean
}

/**
 * The lines at the end of a run.
 *
 * @returns text with line feeds, safe for a terminal
 */
export function writeSummary(summary: BatchSummary, { batch: text }: CliText): string {
  const { counts, seconds, totals, leftOut, gone, links } = summary
  const done = counts.converted + counts.skipped + counts.failed
  const rate = Math.round(done / Math.max(seconds, 0.001))
  const lines = [text.counts(counts, seconds.toFixed(1), rate)]
  if (leftOut > 0) lines.push(text.leftOut(leftOut))
  if (links.count > 0) lines.push(text.links(links.count, links.first))
  if (totals !== null) {
    if (gone > 0) lines.push(text.gone(gone))
    lines.push(...failureLines(totals, text), ...findingLines(totals, text))
    if (summary.layout !== null) lines.push(placeLine(summary, summary.layout, text))
  }
  return lines.map((line) => `${oneLine(line)}\n`).join('')
}

function failureLines({ failed, failures }: Totals, text: CliText['batch']): string[] {
  if (failed === 0) return []
  const lines = failures.map(({ error }) => `  ${error.text}`)
  if (failures.length > 0 && failed > failures.length)
    lines.push(`  ${text.moreFailures(failed - failures.length)}`)
  return [text.failures(failed), ...lines]
}

function findingLines({ findings }: Totals, text: CliText['batch']): string[] {
  const rules = Object.entries(findings).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  if (rules.length === 0) return []
  return [text.findings(rules.map(([rule, n]) => `${rule} ${n}`).join(', '))]
}

function placeLine(
  { folder, hasTable, hasLines }: BatchSummary,
  layout: Layout,
  text: CliText['batch'],
): string {
  const files = [layout.index, ...(hasLines ? [layout.stream] : []), ...(hasTable ? [layout.table] : [])]
  return text.places(folder, files.map((file) => relative(folder, file)).join(', '))
}
