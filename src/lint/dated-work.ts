import type { Deadline, Plan } from '../model/plan.ts'

/** A deadline and the work that it belongs to. */
export interface DatedWork {
  deadline: Deadline
  /** JSON Pointer to the deadline. */
  pointer: string
  /** Path of the task or the duty. */
  path: string | null
}

/**
 * Every deadline of the plan's tasks, then of the duties in tổ chức thực hiện.
 *
 * @param plan the plan
 */
export function datedWork(plan: Plan): DatedWork[] {
  const work: DatedWork[] = []
  const add = (deadlines: readonly Deadline[], pointer: string, path: string | null) => {
    deadlines.forEach((deadline, index) => {
      work.push({ deadline, pointer: `${pointer}/deadlines/${index}`, path })
    })
  }
  plan.tasks.forEach(({ deadlines, path }, index) => {
    add(deadlines, `/tasks/${index}`, path)
  })
  plan.assignments.forEach(({ duties, path }, index) => {
    duties.forEach((duty, at) => {
      add(duty.deadlines, `/assignments/${index}/duties/${at}`, duty.path ?? path)
    })
  })
  return work
}
