import { type Message, SEVERITIES, type Severity } from '../model/plan.ts'

/** Whether a finding is at or above a limit. */
export function isGrave(messages: readonly Message[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false
  const limit = SEVERITIES.indexOf(failOn)
  return messages.some(({ severity }) => SEVERITIES.indexOf(severity) <= limit)
}
