import type { Plan } from '../model/plan.ts'

/** The columns of a table of tasks; cells with several values have them behind one another, `; ` between. */
export const TASK_COLUMNS = [
  'number',
  'issuedOn',
  'planTitle',
  'task',
  'title',
  'taskPath',
  'lead',
  'support',
  'deadline',
  'due',
  'products',
  'funding',
] as const

const SEPARATOR = '; '

/**
 * The tasks of a plan as rows under `TASK_COLUMNS`.
 *
 * @returns text only; a value that the plan does not have is an empty cell
 */
export function taskRows(plan: Plan): string[][] {
  return plan.tasks.map((task) => {
    const cells: Record<(typeof TASK_COLUMNS)[number], string | null | undefined> = {
      number: plan.number?.raw,
      issuedOn: plan.issuedOn?.edtf,
      planTitle: plan.title,
      task: task.id,
      title: task.title,
      taskPath: task.path,
      lead: task.lead.join(SEPARATOR),
      support: task.support.join(SEPARATOR),
      deadline: task.deadlines.map(({ raw }) => raw).join(SEPARATOR),
      due: task.deadlines.flatMap(({ due }) => due ?? []).join(SEPARATOR),
      products: task.products.join(SEPARATOR),
      funding: task.funding,
    }
    return TASK_COLUMNS.map((column) => (cells[column] ?? '').normalize('NFC'))
  })
}
