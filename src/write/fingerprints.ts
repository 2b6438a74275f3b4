import { hash } from 'node:crypto'
import { findingsOf, type LintReport } from './report.ts'

/**
 * A name for each finding that stays the same when lines are added above it, so that a server knows it again. What
 * counts is the file, the rule, the path and the values in the sentence; repeats are told apart by their order.
 *
 * @param report the outcome of a run
 * @returns one for each finding, in their order: SHA-256 in hexadecimal
 */
export function fingerprintsOf(report: LintReport): string[] {
  const seen = new Map<string, number>()
  return findingsOf(report).map(({ file, message }) => {
    const key = JSON.stringify([file.path, message.rule, message.path, message.args])
    const repeat = seen.get(key) ?? 0
    seen.set(key, repeat + 1)
    return hash('sha256', `${key} ${repeat}`)
  })
}
