import { dayBefore } from '../extract/dates.ts'
import type { Deadline, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'
import { remembered } from './remembered.ts'

/** A deadline that ends on a day, and the work that it belongs to. */
interface DatedWork {
  deadline: Deadline
  /** The day. */
  due: string
  /** JSON Pointer to the deadlines of the work. */
  list: string
  /** The deadline's place in this list. */
  index: number
  /** Path of the task or the duty. */
  path: string | null
}

/**
 * Every deadline of the plan's tasks, then of the duties in tổ chức thực hiện, that ends on a day.
 *
 * @param plan the plan
 */
export const datedWork: (plan: Plan) => readonly DatedWork[] = ofLatest(({ tasks, assignments }) => {
  const work: DatedWork[] = []
  tasks.forEach(({ deadlines, path }, index) => {
    if (deadlines.length > 0) add(work, deadlines, `/tasks/${index}/deadlines`, path)
  })
  assignments.forEach(({ duties, path }, index) => {
    duties.forEach((duty, at) => {
      if (duty.deadlines.length > 0)
        add(work, duty.deadlines, `/assignments/${index}/duties/${at}/deadlines`, duty.path ?? path)
    })
  })
  return work
})

/** The day before a period in EDTF begins: many tasks have the same. */
export const dayBeforeOf: (edtf: string) => string | null = remembered(dayBefore)

function add(work: DatedWork[], deadlines: readonly Deadline[], list: string, path: string | null): void {
  deadlines.forEach((deadline, index) => {
    const { due } = deadline
    if (due !== null) work.push({ deadline, due, list, index, path })
  })
}
