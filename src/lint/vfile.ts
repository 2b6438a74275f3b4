import type { VFile } from 'vfile'
import type { Message, Severity } from '../model/plan.ts'

/** `fatal` of a VFileMessage: error, warning, info. */
const FATAL: Record<Severity, true | false | null> = { error: true, warning: false, info: null }

/**
 * Attaches findings to a virtual file, where every tool of the unified ecosystem finds them. Each becomes an Error
 * with a stack, which is slow: only for those who work with unified.
 *
 * @param file the file
 * @param messages the findings, attached in their order
 */
export function toVFileMessages(file: VFile, messages: readonly Message[]): void {
  for (const { rule, severity, text, clause, line, column, endLine, endColumn } of messages) {
    const message = file.message(text, {
      place: { start: { line, column }, end: { line: endLine, column: endColumn } },
      ruleId: rule,
      source: 'plan-extract',
    })
    message.fatal = FATAL[severity]
    message.note = clause ?? undefined
  }
}
