import { PlanExtractError } from '../errors.ts'
import type { Plan } from '../model/plan.ts'
import { planShapes } from '../model/plan-shape.ts'
import { compareWith, ordered } from '../model/shape.ts'

/** More would not help whoever mends the bug. */
const MOST_PROBLEMS = 10

/**
 * Holds a plan against its schema before anything of it is written.
 *
 * @param plan what is to be written
 * @returns the same values with the keys in the order of the model
 * @throws PlanExtractError `invalid-plan` where it does not fit: a bug of the program, not a fault of the document
 */
export function validatePlan(plan: unknown): Plan {
  const shape = planShapes.plan!
  const { problems, inOrder } = compareWith(plan, shape, planShapes)
  if (problems.length > 0)
    throw new PlanExtractError('invalid-plan', { problems: problems.slice(0, MOST_PROBLEMS) })
  return (inOrder ? plan : ordered(plan, shape, planShapes)) as Plan
}

/**
 * A plan with every text in Unicode NFC.
 *
 * @param plan a plan that `validatePlan` has passed
 * @returns a copy; `source.file` alone stays as it was, for a file is opened by the name that it has
 */
export function nfcPlan(plan: Plan): Plan {
  const copy = nfc(plan) as Plan
  copy.source.file = plan.source.file
  return copy
}

function nfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(nfc)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nfc(part)]))
}
