import type { Plan } from '../model/plan.ts'
import { escapeUnprintable } from './printable.ts'
import { nfcPlan, validatePlan } from './validate.ts'

/**
 * A plan as JSON, as a file holds it.
 *
 * @param plan the plan
 * @returns what `planJson` gives, with a line feed at the end
 * @throws PlanExtractError `invalid-plan` where the plan does not fit its schema
 */
export function writeJson(plan: Plan): string {
  return `${planJson(plan, 2)}\n`
}

/**
 * A plan as JSON.
 *
 * @param plan the plan
 * @param indent spaces a level; 0 for all on one line
 * @returns JSON: keys in the order of the model, text in NFC, characters that a terminal would act upon as escapes
 * @throws PlanExtractError `invalid-plan` where the plan does not fit its schema
 */
export function planJson(plan: Plan, indent: 0 | 2): string {
  const valid = validatePlan(plan)
  const json = JSON.stringify(valid, null, indent)
  // Nearly every plan is NFC already, and one look at the whole is cheaper than a look at each text.
  const text = json.normalize('NFC') === json ? json : JSON.stringify(nfcPlan(valid), null, indent)
  return escapeUnprintable(text)
}
