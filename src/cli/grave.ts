import type { Message, Severity } from '../model/plan.ts'
import { SEVERITIES } from '../model/values.ts'

/** Whether a finding is at or above a limit. */
export function isGrave(messages: readonly Message[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  const limit = SEVERITIES.indexOf(failOn)
  return messages.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit)
}
