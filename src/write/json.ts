import type { Plan } from '../model/plan.ts'
import { escapeUnprintable } from './printable.ts'
import { nfcPlan, validatePlan } from './validate.ts'

/**
 * What may have to be composed or escaped. Characters of the blocks that are left out here (Latin, General Punctuation,
 * Arrows, Mathematical Operators) stand in NFC beside any other of them: none is a combining mark, and each passes
 * NFC_Quick_Check (Unicode Standard Annex #15, section 9). Controls below the space are escapes in JSON already.
 */
const UNUSUAL = /[^\n-~\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2190-\u22ff]/

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
  // So it is with nearly every plan: one look at the whole, and no copy of it as ICU would make.
  if (!UNUSUAL.test(json)) return json
  const text = json.normalize('NFC') === json ? json : JSON.stringify(nfcPlan(valid), null, indent)
  return escapeUnprintable(text)
}
