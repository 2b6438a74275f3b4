import type { Plan } from '../model/plan.ts'

/**
 * Makes a search for tasks by their ids.
 *
 * @param plan the plan
 * @returns a function that gives the place of a task in `plan.tasks`; its index is made at the first question
 */
export function taskIndex({ tasks }: Plan): (id: string) => number {
  let places: Map<string, number> | null = null
  return (id) => {
    places ??= new Map(tasks.map((task, index) => [task.id, index]))
    return places.get(id)!
  }
}
