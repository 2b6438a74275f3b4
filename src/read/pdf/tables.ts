import type { ViewCell, ViewTable } from '../view/blocks.ts'
import { least } from './extremes.ts'
import { type Line, linesOf, textOf, textOfWord } from './lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { RuledTable } from './ruled-tables.ts'

/** A table of one page or of several. */
export interface PdfTable {
  type: 'table'
  edges: number[]
  rows: PdfCell[][]
  /** The page on which it ends. */
  page: number
}

interface PdfCell {
  lines: Line[]
  left: number
  right: number
  columns: number
  mergedAbove: boolean
}

/** Makes lines of the glyphs of a table's cells. */
export function tableOf({ edges, rows }: RuledTable, page: number): PdfTable {
  return {
    type: 'table',
    edges,
    rows: rows.map((row) => row.map(({ glyphs, ...cell }) => ({ ...cell, lines: linesOf(glyphs, page) }))),
    page,
  }
}

/** Columns of two parts of a table differ by less, in points. */
const SAME_EDGE = 6

/** Whether a table at the head of a page has the columns of one at the foot of the page before. */
export function continues(table: PdfTable, next: PdfTable): boolean {
  const shift = next.edges[0]! - table.edges[0]!
  return (
    next.page === table.page + 1 &&
    next.edges.length === table.edges.length &&
    next.edges.every((edge, i) => Math.abs(edge - shift - table.edges[i]!) < SAME_EDGE)
  )
}

/** Adds the rows of a table that continues another, without the header that is repeated. */
export function append(table: PdfTable, next: PdfTable): void {
  const repeated = next.rows.findIndex((row, i) => !table.rows[i] || !sameRow(row, table.rows[i]))
  const rows = next.rows.slice(Math.max(repeated, 0))
  const last = table.rows.at(-1)!
  if (rows[0] && isTorn(last, rows[0])) {
    for (const [i, cell] of rows.shift()!.entries()) for (const line of cell.lines) last[i]!.lines.push(line)
  }
  for (const row of rows) table.rows.push(row)
  table.page = next.page
}

/** The table as blocks of a document; text that was wrapped in a cell is one paragraph again. */
export function viewOf({ rows }: PdfTable): ViewTable {
  const padding = paddingOf(rows)
  const cellOf = ({ lines, left, right, columns, mergedAbove }: PdfCell): ViewCell => ({
    blocks: paragraphsOf(lines, () => ({ from: left + padding, to: right - padding, pitch: null })),
    columns,
    mergedAbove,
  })
  return { type: 'table', rows: rows.map((row) => row.map(cellOf)) }
}

/** Space between a line of the table and its text is no wider. */
const MOST_PADDING = 7

function paddingOf(rows: readonly PdfCell[][]): number {
  const found = rows.flatMap((row) => row.flatMap(({ lines, left }) => lines.map(({ x }) => x - left)))
  return Math.max(0, Math.min(MOST_PADDING, least(found)))
}

const textOfCell = ({ lines }: PdfCell) => lines.map(textOf).join(' ')

function sameRow(row: readonly PdfCell[], other: readonly PdfCell[]): boolean {
  if (row.length !== other.length || row.every(({ lines }) => lines.length === 0)) return false
  return row.every((cell, i) => textOfCell(cell) === textOfCell(other[i]!))
}

/**
 * Whether a page cut a row: its lower half has no ordinal, and one of its cells goes on in the middle of a sentence.
 */
function isTorn(upper: readonly PdfCell[], lower: readonly PdfCell[]): boolean {
  if (upper.length !== lower.length || upper[0]!.lines.length === 0 || lower[0]!.lines.length > 0)
    return false
  return lower.some((cell, i) => {
    const last = upper[i]!.lines.at(-1)
    const first = cell.lines[0]
    if (!last || !first) return false
    return /^[\p{Ll},;(]/u.test(textOf(first)) || !/[.;:!?)]$/.test(textOfWord(last.words.at(-1)!))
  })
}
