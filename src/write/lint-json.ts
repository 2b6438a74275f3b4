import type { Message, Severity } from '../model/plan.ts'
import { SEVERITIES } from '../model/values.ts'
import { escapeUnprintable } from './printable.ts'
import { findingsOf, type LintReport } from './report.ts'

/**
 * Findings for programs: for each file its name, why it could not be read, and its messages as in a Plan.
 *
 * @param report the outcome of a run
 * @returns JSON, keys always present and in one order
 */
export function writeLintJson(report: LintReport): string {
  const files = report.files.map(({ name, path, error, messages }) => ({ file: name, path, error, messages }))
  const all = findingsOf(report).map(({ message }) => message)
  const summary = {
    files: files.length,
    unread: files.filter(({ error }) => error !== null).length,
    ...countsOf(all),
  }
  return `${escapeUnprintable(JSON.stringify({ version: report.version, files, summary }, null, 2))}\n`
}

function countsOf(messages: readonly Message[]): Record<Severity, number> {
  const counts = SEVERITIES.map((level) => [
    level,
    messages.filter(({ severity }) => severity === level).length,
  ])
  return Object.fromEntries(counts) as Record<Severity, number>
}
