import { dayBefore } from '../extract/dates.ts'
import type { Deadline, Plan } from '../model/plan.ts'
import { remembered } from './remembered.ts'

/** A deadline that ends on a day, and the work that it belongs to. */
interface DatedWork {
  deadline: Deadline & { due: string }
  /** JSON Pointer to the deadline. */
  pointer: string
  /** Path of the task or the duty. */
  path: string | null
}

/** By the tasks of a plan, which no rule changes. */
const KNOWN = new WeakMap<Plan['tasks'], DatedWork[]>()

/**
 * Every deadline of the plan's tasks, then of the duties in tổ chức thực hiện, that ends on a day.
 *
 * @param plan the plan
 */
export function datedWork(plan: Plan): readonly DatedWork[] {
  let work = KNOWN.get(plan.tasks)
  if (!work) {
    work = datedWorkIn(plan)
    KNOWN.set(plan.tasks, work)
  }
  return work
}

/** The day before a period in EDTF begins: many tasks have the same. */
export const dayBeforeOf: (edtf: string) => string | null = remembered(dayBefore)

function datedWorkIn(plan: Plan): DatedWork[] {
  const work: DatedWork[] = []
  const add = (deadlines: readonly Deadline[], owner: () => string, path: string | null) => {
    deadlines.forEach((deadline, index) => {
      const { due } = deadline
      if (due !== null)
        work.push({ deadline: { ...deadline, due }, pointer: `${owner()}/deadlines/${index}`, path })
    })
  }
  plan.tasks.forEach(({ deadlines, path }, index) => {
    add(deadlines, () => `/tasks/${index}`, path)
  })
  plan.assignments.forEach(({ duties, path }, index) => {
    duties.forEach((duty, at) => {
      add(duty.deadlines, () => `/assignments/${index}/duties/${at}`, duty.path ?? path)
    })
  })
  return work
}
