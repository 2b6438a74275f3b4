import stringWidth from 'string-width'
import type { Lang } from '../errors.ts'
import type { Plan, Task } from '../model/plan.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { validatePlan } from './validate.ts'
import { wrap } from './wrap.ts'

const HEADERS: Record<Lang, readonly string[]> = {
  vi: ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
  en: ['No.', 'Task', 'Lead', 'Deadline'],
}

/** What stands in a cell that has nothing to say, so that the lack is seen. */
const NOTHING = '-'

const GAP = '  '

/** A title is longer than the name of a unit, and that longer than a deadline. */
const SHARES = [0, 5, 3, 2]

/** Narrower than this a cell is a column of letters; a narrower terminal wraps the lines itself. */
const LEAST_WIDTH = 4

/**
 * The tasks of a plan as a table for the terminal: number, title, lead, deadline.
 *
 * @param plan the plan
 * @param lang language of the headers
 * @param width columns of the terminal that the table may fill
 * @param paint the colours
 * @returns the lines, each with a line feed; the header alone where the plan has no tasks
 * @throws PlanExtractError `invalid-plan` where the plan does not fit its schema
 */
export function writeTable(plan: Plan, lang: Lang, width: number, paint: Paint): string {
  const rows = validatePlan(plan).tasks.map(cellsOf)
  const headers = HEADERS[lang]
  const widths = columnWidths([headers, ...rows], width)
  const rule = widths.map((columns) => '-'.repeat(columns)).join(GAP)
  const head = layOut(headers, widths).map((line) => paint.bold(line))
  return [...head, paint.dim(rule), ...rows.flatMap((row) => layOut(row, widths))]
    .map((line) => `${line}\n`)
    .join('')
}

function cellsOf(task: Task, index: number): string[] {
  const deadlines = task.deadlines.map((deadline) => deadline.raw)
  return [`${index + 1}`, task.title, task.lead.join('; '), deadlines.join('; ')].map(
    (text) => printable(text.normalize('NFC')).replace(/\s+/g, ' ').trim() || NOTHING,
  )
}

/** Widths of the columns: as wide as their cells where that fits, otherwise each text column its share. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const natural = SHARES.map((_, i) => rows.reduce((most, row) => Math.max(most, stringWidth(row[i]!)), 0))
  let open = [1, 2, 3]
  let room = width - natural[0]! - GAP.length * 3
  const widths = [...natural]
  while (open.length > 0) {
    const shares = open.reduce((sum, i) => sum + SHARES[i]!, 0)
    const share = (i: number): number => Math.floor((room * SHARES[i]!) / shares)
    const small = open.filter((i) => natural[i]! <= share(i))
    if (small.length === 0) {
      for (const i of open) widths[i] = Math.max(LEAST_WIDTH, share(i))
      break
    }
    room -= small.reduce((sum, i) => sum + natural[i]!, 0)
    open = open.filter((i) => !small.includes(i))
  }
  return widths
}

/** The lines of one row. */
function layOut(cells: readonly string[], widths: readonly number[]): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, y) =>
    wrapped
      .map((lines, x) => padTo(lines[y] ?? '', widths[x]!))
      .join(GAP)
      .trimEnd(),
  )
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}
