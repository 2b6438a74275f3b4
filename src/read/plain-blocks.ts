import type { Heading, Table, TableCell, TableRow, Text } from 'mdast'
import type { Point } from 'unist'
import { behindBlanks, withoutBlanks } from './blanks.ts'

/** A line of a text: offsets of its start, of its first character that is no blank, and of its end. */
export interface LineOfText {
  text: string
  /** Number of the line, from 1. */
  number: number
  start: number
  first: number
  end: number
}

const HASH = 35
const PIPE = 124

/**
 * Reads a heading as a Markdown parser would. Those that such a parser is not needed for are nearly all there are.
 *
 * @param line an ATX heading
 * @returns null where it is one for the parser: indented, empty, with hashes or a backslash
 */
export function plainHeading(line: LineOfText): Heading | null {
  const { text, start, first, end } = line
  let behind = start
  while (text.charCodeAt(behind) === HASH) behind++
  const from = behindBlanks(text, behind)
  const to = withoutBlanks(text, end)
  if (first > start || from >= to || text.charCodeAt(to - 1) === HASH || !isPlain(line)) return null
  return {
    type: 'heading',
    depth: (behind - start) as Heading['depth'],
    children: [textOf(line, from, to)],
    position: { start: pointOf(line, start), end: pointOf(line, end) },
  }
}

/**
 * Opens a table with its head.
 *
 * @param head the line of the head
 * @returns null where it is one for a Markdown parser, as in `addPlainRow`
 */
export function plainTable(head: LineOfText): Table | null {
  const position = { start: pointOf(head, head.start), end: pointOf(head, head.end) }
  const table: Table = { type: 'table', align: null, children: [], position }
  return addPlainRow(table, head) ? table : null
}

/** Adds the row of dashes below the head, `|---|:-:|`: how the cells of each column are aligned. */
export function addDelimiters(table: Table, line: LineOfText): void {
  const cells = line.text.slice(line.start, line.end).replace(/^[ \t]*\|?|\|?[ \t]*$/g, '')
  table.align = cells.split('|').map((cell) => {
    const dashes = cell.trim()
    if (dashes.endsWith(':')) return dashes.startsWith(':') ? 'center' : 'right'
    return dashes.startsWith(':') ? 'left' : null
  })
  table.position!.end = pointOf(line, line.end)
}

/**
 * Adds a row to a table.
 *
 * @returns false where the row is one for a Markdown parser: it does not open with a `|`, or holds a backslash
 */
export function addPlainRow(table: Table, line: LineOfText): boolean {
  const { text, start, end } = line
  if (text.charCodeAt(start) !== PIPE || !isPlain(line)) return false
  const position = { start: pointOf(line, start), end: pointOf(line, end) }
  const row: TableRow = { type: 'tableRow', children: [], position }
  const content = withoutBlanks(text, end)
  for (let pipe = start; pipe < end; ) {
    const next = text.indexOf('|', pipe + 1)
    // The row's last pipe closes a cell and opens none.
    const isLast = next < 0 || next >= content - 1
    const close = next < 0 || next >= end ? end : next
    row.children.push(cellOf(line, pipe, close, isLast ? end : close))
    pipe = isLast ? end : next
  }
  table.children.push(row)
  table.position!.end = { ...position.end }
  return true
}

/** @param to where what stands in the cell ends; the row's last cell goes on to the end of the line */
function cellOf(line: LineOfText, pipe: number, to: number, end: number): TableCell {
  const from = behindBlanks(line.text, pipe + 1)
  const contentEnd = withoutBlanks(line.text, to)
  return {
    type: 'tableCell',
    children: from < contentEnd ? [textOf(line, from, contentEnd)] : [],
    position: { start: pointOf(line, pipe), end: pointOf(line, end) },
  }
}

/** A backslash can hide a `|`, and U+0000 is not kept as it is. */
function isPlain({ text, start, end }: LineOfText): boolean {
  const line = text.slice(start, end)
  return !line.includes('\\') && !line.includes('\0')
}

function textOf(line: LineOfText, from: number, to: number): Text {
  const position = { start: pointOf(line, from), end: pointOf(line, to) }
  return { type: 'text', value: line.text.slice(from, to), position }
}

function pointOf({ number, start }: LineOfText, offset: number): Point {
  return { line: number, column: offset - start + 1, offset }
}
