import { SETTINGS } from '../config/schema.ts'
import { PlanExtractError } from '../errors.ts'
import { nearestName } from '../nearest-name.ts'
import type { Run } from './run.ts'

/**
 * Reads the values of `--rule`.
 *
 * @param values `id=off|info|warning|error` each; later ones win
 * @throws PlanExtractError `usage`
 */
export function readRules(
  values: readonly string[],
  { text }: Run,
): Record<string, (typeof SETTINGS)[number]> {
  return Object.fromEntries(
    values.map((value) => {
      const at = value.lastIndexOf('=')
      const severity = SETTINGS.find((setting) => setting === value.slice(at + 1))
      if (at < 1 || !severity) {
        const problem = text.wrongValue('--rule <id=off|info|warning|error>', value, SETTINGS.join(', '))
        throw new PlanExtractError('usage', { problem })
      }
      return [value.slice(0, at), severity]
    }),
  )
}

/**
 * Makes sure that rules exist.
 *
 * @param ids what somebody has called a rule
 * @param known every rule there is
 * @throws PlanExtractError `usage`, with the nearest name
 */
export function requireRules(ids: readonly string[], known: readonly string[], { text }: Run): void {
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown === undefined) return
  throw new PlanExtractError('usage', { problem: text.unknownRule(unknown, nearestName(unknown, known)) })
}

/**
 * What day it is, as far as somebody has said.
 *
 * @param given the value of `--today`
 * @param env SOURCE_DATE_EPOCH, seconds since 1970, where `--today` is not given
 * @returns YYYY-MM-DD, null where nobody says
 * @throws PlanExtractError `usage` or `config` for what is no day
 */
export function readToday(given: string | undefined, env: NodeJS.ProcessEnv, { text }: Run): string | null {
  if (given !== undefined) {
    if (isDay(given)) return given
    throw new PlanExtractError('usage', { problem: text.wrongValue('--today <date>', given, 'YYYY-MM-DD') })
  }
  const { SOURCE_DATE_EPOCH: epoch } = env
  if (!epoch) return null
  const day = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
  if (day !== null && !Number.isNaN(day.getTime())) return day.toISOString().slice(0, 10)
  throw new PlanExtractError('config', {
    file: null,
    setting: 'SOURCE_DATE_EPOCH',
    value: epoch,
    allowed: ['0, 1, 2 …'],
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/**
 * Reads the value of `--max-warnings`.
 *
 * @throws PlanExtractError `usage` for what is no whole number
 */
export function readMaxWarnings(given: string | undefined, { text }: Run): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new PlanExtractError('usage', { problem: text.wrongValue('--max-warnings <n>', given, '0, 1, 2 …') })
}
