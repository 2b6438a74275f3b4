import { lastDayOf } from '../extract/dates.ts'
import type { Plan } from '../model/plan.ts'

/** The decree that most rules cite, and the day from which it holds (its Điều 37). */
const DECREE = 'Nghị định 30/2020/NĐ-CP'
const SINCE = '2020-03-05'

/**
 * The clause behind a finding. The decree governs neither papers of the Party nor what was issued before it came.
 *
 * @param clause the clause that a rule cites, null where it cites none
 * @param plan what the finding speaks of
 */
export function clauseFor(clause: string | null, { profile, issuedOn }: Plan): string | null {
  if (!clause?.startsWith(DECREE)) return clause
  const lastDay = issuedOn?.edtf ? lastDayOf(issuedOn.edtf) : null
  return profile === 'party' || (lastDay !== null && lastDay < SINCE) ? null : clause
}
