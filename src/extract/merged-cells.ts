import { cellOf } from '../parse/tables.ts'
import type { Cell } from '../parse/tree.ts'

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
