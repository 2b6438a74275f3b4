import type { GeneratorValue } from 'fast-check'
import fc from 'fast-check'
import type { ColumnRole } from '../../src/model/plan.ts'
import { between, pick } from './deadlines.ts'
import type { DrawnPlan, DrawnTask } from './drawn-plan.ts'
import type { TableForm } from './manner.ts'
import type { WrittenTask } from './written.ts'

/** A table of tasks as text, and what must be read from it. */
export interface WrittenTable {
  /** The parts that a page break parts. */
  parts: string[]
  tasks: WrittenTask[]
  columns: ColumnRole[]
}

const HEADERS: [ColumnRole, string[]][] = [
  ['ordinal', ['STT', 'TT', 'Stt']],
  ['task', ['Nhiệm vụ', 'Nội dung công việc', 'Nội dung', 'Tên nhiệm vụ', 'Hạng mục công việc']],
  ['product', ['Sản phẩm', 'Kết quả/ Sản phẩm', 'Sản phẩm dự kiến']],
  ['lead', ['Đơn vị chủ trì', 'Chủ trì', 'Cơ quan chủ trì', 'Trách nhiệm thực hiện', 'Chủ trì thực hiện']],
  ['support', ['Đơn vị phối hợp', 'Phối hợp', 'Cơ quan phối hợp']],
  ['deadline', ['Thời gian thực hiện', 'Tiến độ', 'Thời gian', 'Thời gian hoàn thành']],
  ['note', ['Ghi chú']],
]

type Row = string[]

/** Writes the tasks of a plan as a table. */
export function writeTable(g: GeneratorValue, plan: DrawnPlan, form: TableForm): WrittenTable {
  const columns = HEADERS.filter(
    ([role]) => role !== 'note' || (form.cells !== 'cell lines' && between(g, 1, 4) === 1),
  )
  const header = columns.map(([, names]) => pick(g, names))
  const tasks = plan.groups.flatMap((group) => group.tasks)
  const rows = rowsOf(
    g,
    plan,
    form,
    columns.length,
    columns.map(([role]) => role),
  )
  const numbers = form.numberRow ? [header.map((_, at) => `(${at + 1})`)] : []
  const total = form.totalRow ? [['', 'Tổng cộng', ...header.slice(2).map(() => '')]] : []
  const half = form.repeatedHeader ? Math.ceil(rows.length / 2) : rows.length
  const parts = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0)
  return {
    parts: parts.map((part, at) =>
      CELLS[form.cells](header, [
        ...(at === 0 ? numbers : []),
        ...part,
        ...(at === parts.length - 1 ? total : []),
      ]),
    ),
    columns: columns.map(([role]) => role),
    tasks: tasks.map(({ title, lead, support, deadlines, products }, at) => ({
      title,
      origin: 'table',
      path: `table 1/${at + 1}`,
      lead,
      support,
      deadlines,
      products,
    })),
  }
}

function rowsOf(
  g: GeneratorValue,
  plan: DrawnPlan,
  form: TableForm,
  width: number,
  roles: ColumnRole[],
): Row[] {
  const startsAgain = form.groupRows && g(fc.boolean)
  let number = 0
  return plan.groups.flatMap((group, at) => {
    if (startsAgain) number = 0
    const tasks = group.tasks.map((task) => cellsOf(task, ++number, roles))
    if (!form.groupRows) return tasks
    const heading = ['I', 'II', 'III'][at]!
    return [[heading, group.heading.toUpperCase(), ...Array<string>(width - 2).fill('')], ...tasks]
  })
}

function cellsOf(task: DrawnTask, number: number, roles: ColumnRole[]): Row {
  const cells: Partial<Record<ColumnRole, string>> = {
    ordinal: String(number),
    task: task.title,
    product: task.products.join('; '),
    lead: task.lead.join('; '),
    support: task.support.join('; '),
    deadline: task.deadlines.map(({ words }) => words).join('; '),
    note: '',
  }
  return roles.map((role) => cells[role] ?? '')
}

const CELLS: Record<TableForm['cells'], (header: Row, rows: Row[]) => string> = {
  tab: (header, rows) => [header, ...rows].map((row) => row.join('\t')).join('\n'),
  pipe: (header, rows) =>
    [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  // A row opens and closes with a stroke; a group row has two cells. Long cells break at some thirty letters.
  'cell lines': (header, rows) =>
    [
      header.map((cell) => `**${cell.toUpperCase()}**`),
      ...rows.map((row) => (row.slice(2).every((cell) => cell === '') ? row.slice(0, 2) : row)),
    ]
      .map((row) => `|\n${row.map((cell) => (cell === '' ? '|' : `${narrow(cell)}\n|`)).join('\n')}`)
      .join('\n'),
}

/** Breaks a text into lines of some thirty letters. */
const narrow = (text: string) => text.replace(/(.{24,32}) /g, '$1\n')
