import type { Root } from 'mdast'
import type { Point, Span } from '../model/plan.ts'
import { behindLineEnd, lineEnds } from './line-ends.ts'

/** A stretch of the source text: UTF-16 offsets, `to` lies behind the last character. */
export interface Range {
  from: number
  to: number
}

/** Turns offsets of one text into lines and columns. */
export interface Locator {
  /** The place of an offset; line and column count from 1. */
  point(offset: number): Point
  /** The places of a range. */
  span(range: Range): Span
  /** The places of a range with their pages and cells; one for each page on which a part of it stands. */
  spans(range: Range): Span[]
}

/** What a text is laid out in. */
interface Layout {
  tree: Root
  /** Offset of the first character of each page; empty where there are none. */
  pageStarts: readonly number[]
  /** Offset of the first character of each line, where that is known already. */
  lineStarts?: readonly number[]
}

/** A cell of a table: where it stands in the text, and its name. */
interface NamedCell extends Range {
  name: string
}

const PLAIN: Layout = { tree: { type: 'root', children: [] }, pageStarts: [] }

/**
 * Makes a locator for a text.
 *
 * @param text the decoded text without its BOM; lines end with LF, CRLF or CR
 * @param layout its pages and tables, for `spans`
 * @returns a locator that finds an offset in logarithmic time; its indexes are made at the first question
 */
export function locate(text: string, layout: Layout = PLAIN): Locator {
  let starts: readonly number[] | null = layout.lineStarts ?? null
  let cells: NamedCell[] | null = null
  const point = (offset: number): Point => {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, offset, (start) => start)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  const span = (range: Range): Span => ({ start: point(range.from), end: point(range.to) })
  const cellOf = ({ from, to }: Range): string | undefined => {
    cells ??= cellsOf(layout.tree)
    const cell = cells[lastAtOrBefore(cells, from, (one) => one.from)]
    return cell && to <= cell.to ? cell.name : undefined
  }
  const spans = (range: Range): Span[] => {
    const cell = cellOf(range)
    return pagesOf(text, range, layout.pageStarts).map(({ page, part }) => ({
      ...span(part),
      ...(page > 0 && { page }),
      ...(cell !== undefined && { cell }),
    }))
  }
  return { point, span, spans }
}

/** The index of the last of some sorted things that stands at an offset or before it; -1 for none. */
function lastAtOrBefore<Thing>(
  things: readonly Thing[],
  offset: number,
  at: (thing: Thing) => number,
): number {
  let low = -1
  let high = things.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(things[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The parts of a range page by page; page 0 where there are no pages. The blanks at a page's end belong to neither. */
function pagesOf(
  text: string,
  { from, to }: Range,
  starts: readonly number[],
): { page: number; part: Range }[] {
  const parts: { page: number; part: Range }[] = []
  let page = lastAtOrBefore(starts, from, (start) => start) + 1
  let begin = from
  for (let next = starts[page]; next !== undefined && next < to; next = starts[page]) {
    const end = begin + text.slice(begin, next).trimEnd().length
    if (end > begin) parts.push({ page, part: { from: begin, to: end } })
    begin = next
    page++
  }
  parts.push({ page, part: { from: begin, to } })
  return parts
}

/** The cells of the tables in the order of the text, as table/row/column, each from 1. */
function cellsOf(tree: Root): NamedCell[] {
  const tables = tree.children.filter((node) => node.type === 'table')
  return tables.flatMap(({ children: rows }, table) =>
    rows.flatMap(({ children }, row) =>
      children.map(({ position }, column) => ({
        from: position!.start.offset!,
        to: position!.end.offset!,
        name: `${table + 1}/${row + 1}/${column + 1}`,
      })),
    ),
  )
}

function lineStarts(text: string): number[] {
  const lineEnd = lineEnds(text)
  const starts = [0]
  for (let end = lineEnd(0); end < text.length; ) {
    const start = behindLineEnd(text, end)
    starts.push(start)
    end = lineEnd(start)
  }
  return starts
}
