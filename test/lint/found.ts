import type { Reading } from '../../src/extract/reading.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Message } from '../../src/model/plan.ts'

/** The findings of one rule. */
export function found(rule: string, reading: Reading, lang: 'vi' | 'en' = 'vi'): Message[] {
  return lint(reading, { lang }).filter((message) => message.rule === rule)
}
