import { cellOf } from '../parse/tables.ts'
import type { Cell } from '../parse/tree.ts'
import { columns as words } from '../vocabulary/generated.ts'

/**
 * Gives each row what cells merged over rows say: a lead merged over three tasks leads all three. Rows that share the
 * cell of the task are one row, with the lines of all.
 *
 * @param rows rows below the header
 * @param task the column of tasks, -1 where there is none
 * @returns the rows themselves where no cell is merged
 */
export function spreadMerged(rows: readonly Cell[][], task: number): readonly Cell[][] {
  if (!rows.some(isMerged)) return rows
  const groups: Cell[][][] = []
  let above: readonly Cell[] = []
  for (const row of rows) {
    const filled = row.map((cell, i) => (cell.mergedAbove ? (above[i] ?? cell) : cell))
    if (row[task]?.mergedAbove && groups.length > 0) groups.at(-1)!.push(row)
    else groups.push([filled])
    above = filled
  }
  return groups.map(joined)
}

const isMerged = (row: readonly Cell[]) => row.some(({ mergedAbove }) => mergedAbove)

/** Joined once: rows that are joined one by one copy what was joined before. */
function joined(group: readonly Cell[][]): Cell[] {
  const [first = []] = group
  if (group.length < 2) return first
  return first.map((cell, i) => {
    const own = group.map((row) => row[i]).filter((part) => part !== undefined && part.lines.length > 0)
    return own.length < 2 ? (own[0] ?? cell) : cellOf(own.flatMap((part) => part!.lines))
  })
}

/**
 * Gives each row what it takes from the row above: for a ditto mark the cell above, and for a blank in a column of times
 * that stands before the tasks, as in a timetable, the time above.
 *
 * @param rows rows below the header
 * @param places the column of tasks and that of times, -1 where there is none
 * @returns the rows themselves where none takes anything
 */
export function handDown(
  rows: readonly Cell[][],
  { task, time }: { task: number; time: number },
): readonly Cell[][] {
  if (task < 0) return rows
  const above: Cell[] = []
  let timeHolds = false
  return rows.map((row) => {
    const takes = (cell: Cell, i: number) =>
      i !== task && (isDitto(cell) || (timeHolds && i === time && time < task && cell.lines.length === 0))
    // A heading over the rows below ends the time above.
    if (filledCells(row) < 2) timeHolds = false
    const filled = row.some(takes) ? row.map((cell, i) => (takes(cell, i) ? (above[i] ?? cell) : cell)) : row
    for (const [i, cell] of filled.entries()) if (cell.lines.length > 0) above[i] = cell
    if ((filled[time]?.lines.length ?? 0) > 0) timeHolds = true
    return filled
  })
}

const filledCells = (row: readonly Cell[]) => row.filter(({ lines }) => lines.length > 0).length

const DITTOS: ReadonlySet<string> = new Set(words.dittos)

/** `"`, `nt`, `- nt -` */
function isDitto({ text: { value } }: Cell): boolean {
  return (
    value.length > 0 &&
    value.length <= LONGEST_DITTO &&
    DITTOS.has(value.toLowerCase().replace(/^[-–\s]+|[-–.\s]+$/g, ''))
  )
}

const LONGEST_DITTO = 12
