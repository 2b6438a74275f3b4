import type { Plan } from '../model/plan.ts'
import { escapeUnprintable } from './printable.ts'
import { nfcPlan, validatePlan } from './validate.ts'

/**
 * A plan as JSON.
 *
 * @param plan the plan
 * @returns JSON with two spaces a level and a line feed at the end: keys in the order of the model, text in NFC,
 * characters that a terminal would act upon as escapes
 * @throws PlanExtractError `invalid-plan` where the plan does not fit its schema
 */
export function writeJson(plan: Plan): string {
  const valid = validatePlan(plan)
  const json = JSON.stringify(valid, null, 2)
  // Nearly every plan is NFC already, and one look at the whole is cheaper than a look at each text.
  const text = json.normalize('NFC') === json ? json : JSON.stringify(nfcPlan(valid), null, 2)
  return `${escapeUnprintable(text)}\n`
}
