import { greatest, least } from './extremes.ts'
import { type Line, lineOf } from './lines.ts'
import type { Extent } from './paths.ts'
import type { PdfTable } from './tables.ts'

/** A strip between columns is at least so wide, in sizes of the letters: two blanks. */
const NARROWEST = 0.5
/** A table without lines around its cells has at least so many columns and lines. */
const FEWEST_COLUMNS = 3
const FEWEST_LINES = 3
/** Between the text of two columns, in points: the cells of Word have 0.19 cm at each side. */
const PADDING = 10.8
/** A page has no more lines: time stays linear. */
const MOST_LINES = 150
/** Lines of one row stand no further apart, in sizes. */
const NEXT_LINE = 2.2

/**
 * Finds tables around whose cells no lines are drawn: three columns or more that the same strips of white part.
 *
 * @param lines lines of a page outside of other tables, from top to bottom
 * @returns tables, and all other lines as they are
 */
export function findAlignedTables(lines: readonly Line[]): (Line | PdfTable)[] {
  const found: (Line | PdfTable)[] = []
  for (let i = 0; i < lines.length; ) {
    const end = tableEnd(lines, i)
    const table = end - i < FEWEST_LINES ? null : tableOf(lines.slice(i, end))
    if (table) {
      found.push(table)
      i = end
    } else found.push(lines[i++]!)
  }
  return found
}

/** The line behind the last one that leaves the strips of the first one white. */
function tableEnd(lines: readonly Line[], from: number): number {
  let strips = whiteOf([lines[from]!])
  let end = from
  const limit = Math.min(lines.length, from + MOST_LINES)
  while (strips.length >= FEWEST_COLUMNS - 1 && ++end < limit) {
    const [above, line] = [lines[end - 1]!, lines[end]!]
    if (line.y - above.y > 2 * NEXT_LINE * line.size) break
    const { size, words } = line
    // Rows have more than their ordinal: this is a heading behind the table.
    if (line.end < strips[0]!.to && words.length > 1) break
    const rest = strips
      .flatMap((strip) => partsOf(strip, words))
      .filter(({ from, to }) => to - from > NARROWEST * size)
    // Later lines that stand where the first ones had a strip are no rows: the heading behind the table.
    if (rest.length < strips.length && end - from >= FEWEST_LINES) break
    strips = rest
  }
  return end
}

/** The strips between words that all lines leave white. */
function whiteOf(lines: readonly Line[]): Extent[] {
  const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.x - b.x)
  const strips: Extent[] = []
  let right = words[0]!.end
  for (const { x, end } of words) {
    if (x - right > NARROWEST * lines[0]!.size) strips.push({ from: right, to: x })
    right = Math.max(right, end)
  }
  return strips
}

/** What words leave of a strip. */
function partsOf(strip: Extent, words: readonly Pick<Line, 'x' | 'end'>[]): Extent[] {
  const parts: Extent[] = []
  let { from } = strip
  for (const { x, end } of words) {
    if (end <= from || x >= strip.to) continue
    if (x > from) parts.push({ from, to: x })
    from = Math.max(from, end)
  }
  if (from < strip.to) parts.push({ from, to: strip.to })
  return parts
}

/** @returns null for lines that only happen to have white in the same places */
function tableOf(lines: readonly Line[]): PdfTable | null {
  const strips = whiteOf(lines)
  const whole = lines.filter(
    (line) => columnsOf(line, strips).filter((words) => words.length > 0).length >= FEWEST_COLUMNS,
  )
  if (strips.length < FEWEST_COLUMNS - 1 || whole.length < lines.length / 2) return null
  // A column begins where the strip before it ends, and its text ends in front of the next one.
  const edges = [
    least(lines.map(({ x }) => x)),
    ...strips.map(({ to }) => to),
    greatest(lines.map(({ end }) => end)) + PADDING,
  ]
  const rows: PdfTable['rows'] = []
  for (const line of lines) {
    const columns = columnsOf(line, strips)
    // The first column holds ordinals, which stand at the head of their rows.
    if (rows.length === 0 || columns[0]!.length > 0) rows.push(emptyRow(edges))
    for (const [i, words] of columns.entries()) {
      if (words.length > 0) rows.at(-1)![i]!.lines.push(lineOf(words, line.y, line.size, line.page))
    }
  }
  return { type: 'table', edges, rows, page: lines[0]!.page }
}

function columnsOf({ words }: Line, strips: readonly Extent[]): Line['words'][] {
  return Array.from({ length: strips.length + 1 }, (_, i) =>
    words.filter(
      ({ x }) =>
        x >= (strips[i - 1]?.to ?? Number.NEGATIVE_INFINITY) &&
        x < (strips[i]?.to ?? Number.POSITIVE_INFINITY),
    ),
  )
}

function emptyRow(edges: readonly number[]): PdfTable['rows'][number] {
  return edges.slice(1).map((right, i) => ({
    lines: [],
    left: edges[i]!,
    right: right - PADDING,
    columns: 1,
    mergedAbove: false,
  }))
}
