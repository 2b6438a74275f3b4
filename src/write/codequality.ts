import type { Severity } from '../model/plan.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { escapeUnprintable } from './printable.ts'
import { findingsOf, type LintReport } from './report.ts'

const SEVERITY: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * Findings as a Code Quality report of GitLab. It knows findings only: a file that cannot be read is told by the exit
 * code.
 *
 * @param report the outcome of a run
 * @returns a JSON array, a finding each
 */
export function writeCodequality(report: LintReport): string {
  const fingerprints = fingerprintsOf(report)
  const issues = findingsOf(report).map(({ file, message }, i) => ({
    description: message.text,
    check_name: message.rule,
    fingerprint: fingerprints[i],
    severity: SEVERITY[message.severity],
    location: { path: file.path, lines: { begin: message.line, end: message.endLine } },
  }))
  return `${escapeUnprintable(JSON.stringify(issues, null, 2))}\n`
}
