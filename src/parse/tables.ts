import type { Table, TableCell } from 'mdast'
import type { Range } from '../read/location.ts'
import { columns as words } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
import { clean, cleanUntil } from './clean.ts'
import { findEmphasis } from './emphasis.ts'
import { type Line, markerOf, plainLine } from './lines.ts'
import { EMPTY, join, joinMany, plainText, type Text } from './text.ts'
import type { Cell, TableBlock } from './tree.ts'

/**
 * Finds the tables among lines, in whatever form the file has them: Markdown tables, rows of pipes without a
 * delimiter row, lines parted by tabs, and copies of web pages with one cell a line, between lone `|` lines or bare.
 * A table that a page break cuts is one table again, and a header that was repeated is dropped.
 *
 * @param lines lines in order
 * @param source the text that they stand in
 * @param tabs whether tabs part cells here; in a letterhead they part its columns
 * @param endsTable whether a line cannot stand in a cell: the heading of an appendix
 */
export function withTables(
  lines: readonly Line[],
  source: string,
  tabs: boolean,
  endsTable: (line: Line) => boolean = () => false,
): (Line | TableBlock)[] {
  const found: (Line | TableBlock)[] = []
  // Most plans have neither, and then no line need be looked at.
  const hasPipes = source.includes('|')
  const hasTabs = tabs && source.includes('\t')
  let hasTable = false
  for (let i = 0; i < lines.length; ) {
    const table =
      markdownTable(lines, i, source) ??
      (hasPipes
        ? (cellLineTable(lines, i, endsTable) ??
          pipeRows(lines, i, source) ??
          innerPipeRows(lines, i, source))
        : null) ??
      (hasTabs ? tabRows(lines, i, source) : null) ??
      bareCellTable(lines, i)
    if (table) {
      hasTable = true
      found.push(table.block)
      i = table.next
    } else found.push(lines[i++]!)
  }
  return hasTable ? mergeCut(found) : found
}

interface Found {
  block: TableBlock
  next: number
}

function markdownTable(lines: readonly Line[], at: number, source: string): Found | null {
  const { table, range } = lines[at]!
  if (table === null) return null
  return { block: { type: 'table', rows: rowsOf(table, source), ranges: [range] }, next: at + 1 }
}

function rowsOf(table: Table, source: string): Cell[][] {
  return table.children.map((row) => row.children.map((cell) => markdownCell(cell, source)))
}

function markdownCell(cell: TableCell, source: string): Cell {
  const first = cell.children[0]?.position?.start.offset
  const last = cell.children.at(-1)?.position?.end.offset
  if (cell.data?.mergedAbove) return { ...cellOf([]), mergedAbove: true }
  if (first === undefined || last === undefined) return cellOf([])
  return rawCell(source, first, last)
}

const BREAK = /<br\s*\/?>|\n/gi

/** A cell of source characters; `<br>` breaks its lines, and so does a line end where the format has them in cells. */
function rawCell(source: string, from: number, to: number): Cell {
  const raw = source.slice(from, to)
  const lines: Line[] = []
  // Most cells are one clean line.
  if (cleanUntil(source, from, to) === to && !raw.includes('<')) {
    addLine(lines, plainText(raw, from), from, to)
    return cellOf(lines)
  }
  const marks = findEmphasis(source, from, to)?.marks ?? null
  let start = from
  const breaks = raw.includes('<') || raw.includes('\n') ? raw.matchAll(BREAK) : []
  for (const match of breaks) {
    const end = from + match.index
    addLine(lines, clean(source, start, end, marks), start, end)
    start = end + match[0].length
  }
  addLine(lines, clean(source, start, to, marks), start, to)
  return cellOf(lines)
}

function addLine(lines: Line[], text: Text, from: number, to: number): void {
  if (text === EMPTY) return
  // `<br>` is a break on purpose; partsOf reads it from the gap.
  lines.push(plainLine('text', text, { from, to }, true))
}

/** A cell of lines. */
export function cellOf(lines: Line[]): Cell {
  const text = lines.length === 1 ? lines[0]!.text : joinMany(lines.map((line) => line.text))
  return { text, lines }
}

/** Longer cells are no cells: a stray `|` must not swallow a document. */
const LONGEST_CELL = 60

/** More empty cells in a row are no table, whatever stands behind them. */
const MOST_EMPTY = 40

const isPipe = (line: Line | undefined) => line?.text.value === '|'

/** `|` / `cell` / `|` / `cell` / `|` with each on a line of its own; `|` `|` ends a row, or holds an empty cell. */
function cellLineTable(lines: readonly Line[], at: number, endsTable: (line: Line) => boolean): Found | null {
  if (!isPipe(lines[at])) return null
  const cells: (Line[] | null)[] = []
  let next = at + 1
  let cell: Line[] = []
  let empty = 0
  for (let i = at + 1; i < lines.length && cell.length <= LONGEST_CELL && empty <= MOST_EMPTY; i++) {
    const line = lines[i]!
    if (!isPipe(line)) {
      if (endsTable(line)) break
      cell.push(line)
      continue
    }
    empty = cell.length > 0 ? 0 : empty + 1
    cells.push(cell.length > 0 ? cell : null)
    cell = []
    next = i + 1
    const after = lines[next]
    if (after === undefined || (after.gap && !isPipe(after))) break
  }
  if (!cells.some((found) => found !== null)) return null
  const ranges = lines.slice(at, next).map((line) => line.range)
  return { block: { type: 'table', rows: headerOnce(rowsOfCells(cells)), ranges }, next }
}

/**
 * Parts a row of cells into rows. An empty cell and the end of a row look alike (`|` `|`), so an empty one counts as
 * the end only where the row is full or what follows can open a row.
 */
function rowsOfCells(cells: readonly (Line[] | null)[]): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  const width = cells.indexOf(null)
  const numbered = width > 2 && width < cells.length
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (cell) {
      row.push(cellOf(cell))
      continue
    }
    const short = rows.length > 0 && row.length < width
    const after = cells[i + 1]?.[0]?.text.value ?? ''
    // A number opens a row, and so does the header that a new page repeats.
    const opens = ORDINAL.test(after) || after === cells[0]?.[0]?.text.value
    if (numbered && short && row.length > 0 && !opens && i + 1 < cells.length) row.push(cellOf([]))
    else if (row.length > 0) {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** Drops a header that a new page repeats. */
const headerOnce = (rows: Cell[][]) => rows.filter((row, i) => i === 0 || !sameRow(row, rows[0]!))

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|[A-ZĐa-zđ]|[-+*])[.)]?$/

const PIPE_ROW = /^\|.*\|$/

/** Rows of pipes that lost their delimiter row, for instance behind a page break. */
function pipeRows(lines: readonly Line[], at: number, source: string): Found | null {
  let next = at
  const rows: Cell[][] = []
  while (next < lines.length && isPipeRow(lines[next]!) && (next === at || !lines[next]!.gap)) {
    rows.push(pipeCells(lines[next]!.range, source))
    next++
  }
  if (next === at) return null
  return { block: { type: 'table', rows, ranges: lines.slice(at, next).map((line) => line.range) }, next }
}

const isPipeRow = (line: Line) =>
  line.text.value.length > 2 &&
  line.text.value[0] === '|' &&
  PIPE_ROW.test(line.text.value) &&
  line.text.value.indexOf('|', 1) < line.text.value.length - 1

function pipeCells({ from, to }: Range, source: string): Cell[] {
  const cells: Cell[] = []
  let start = source.indexOf('|', from) + 1
  while (start < to) {
    const end = source.indexOf('|', start)
    if (end < 0 || end >= to) break
    cells.push(rawCell(source, start, end))
    start = end + 1
  }
  return cells
}

/** Rows whose cells pipes part, without pipes at their ends: known by a header that opens with STT. */
function innerPipeRows(lines: readonly Line[], at: number, source: string): Found | null {
  const header = innerPipeCells(lines[at]!, source)
  if (header.length < 3 || !isOrdinalHead(textOf(header[0]))) return null
  const rows = [header]
  let next = at + 1
  for (; next < lines.length && !lines[next]!.gap; next++) {
    const cells = innerPipeCells(lines[next]!, source)
    if (cells.length !== header.length) break
    rows.push(cells)
  }
  if (rows.length < 2) return null
  return { block: { type: 'table', rows, ranges: lines.slice(at, next).map(({ range }) => range) }, next }
}

function innerPipeCells({ kind, range: { from, to } }: Line, source: string): Cell[] {
  return kind === 'text' ? cellsBetween('|', from, to, source) : []
}

/** The cells of a stretch of the source that a mark parts; none where it holds no such mark. */
function cellsBetween(mark: string, from: number, to: number, source: string): Cell[] {
  const stretch = source.slice(from, to)
  if (!stretch.includes(mark)) return []
  let start = from
  return stretch.split(mark).map((part) => {
    const cell = rawCell(source, start, start + part.length)
    start += part.length + 1
    return cell
  })
}

const ORDINAL_HEAD = new RegExp(words.columns.find(({ role }) => role === 'ordinal')!.pattern, 'u')
const NOTE_HEAD = new RegExp(words.columns.find(({ role }) => role === 'note')!.pattern, 'u')
const LONGEST_ORDINAL_HEAD = 12
const isOrdinalHead = (value: string) =>
  value.length <= LONGEST_ORDINAL_HEAD && ORDINAL_HEAD.test(value.toLowerCase())

const MOST_BARE_COLUMNS = 12
const GROUP_ORDINAL = /^(?:[IVX]{1,5}|[A-ZĐ])[.)]?$/

/**
 * One cell a line with nothing between: the header from STT on, then `1`, `2` … each in front of as many cells as the
 * header has. Where a row has another number of lines nobody can tell its cells, and the table ends.
 */
function bareCellTable(lines: readonly Line[], at: number): Found | null {
  if (!isOrdinalHead(lines[at]!.text.value)) return null
  let next = at + 1
  while (next < lines.length && next - at <= MOST_BARE_COLUMNS && isBareCell(lines[next]!)) next++
  const width = next - at
  if (width < 3 || width > MOST_BARE_COLUMNS) return null
  const header = lines.slice(at, next)
  const leastWidth = NOTE_HEAD.test(header.at(-1)!.text.value.toLowerCase()) ? width - 1 : width
  const rows = [header]
  for (let count = 1; next < lines.length; ) {
    let end = next + 1
    while (end < lines.length && end - next < width && isBareCell(lines[end]!)) end++
    // What stands behind the last row is no remark where the rows above have none.
    if (end - next > rows.at(-1)!.length && !(end < lines.length && opensRow(lines[end]!))) end--
    const { value } = lines[next]!.text
    const isGroup = end - next === 2 && GROUP_ORDINAL.test(value)
    if (!isGroup && !(ordinalOf(value) === count && end - next >= leastWidth)) break
    if (!isGroup) count++
    rows.push(lines.slice(next, end))
    next = end
  }
  if (rows.length < 3) return null
  return {
    block: {
      type: 'table',
      rows: rows.map((row) => row.map((line) => cellOf([line]))),
      ranges: lines.slice(at, next).map(({ range }) => range),
    },
    next,
  }
}

/** Whether a line can be a cell behind the first of its row: no number, and no heading behind a marker. */
const isBareCell = (line: Line) =>
  line.kind === 'text' &&
  line.text.value !== '|' &&
  (markerOf(line)?.counts[0]?.kind ?? 'dash') === 'dash' &&
  !opensRow(line)

const opensRow = ({ text: { value } }: Line) => ordinalOf(value) !== null || GROUP_ORDINAL.test(value)

/** The number that a row opens with; between blank lines it looked like that of a page. */
function ordinalOf(value: string): number | null {
  const match = value.length < 5 ? /^(\d{1,3})[.)]?$/.exec(value) : null
  return match && Number(match[1])
}

/** Lines parted by tabs: a header of three cells or more, and all lines with a tab that follow. */
function tabRows(lines: readonly Line[], at: number, source: string): Found | null {
  const { from, to } = lines[at]!.range
  const raw = source.slice(from, to)
  // Between three cells stand two tabs.
  const tab = raw.indexOf('\t')
  if (tab < 0 || raw.indexOf('\t', tab + 1) < 0) return null
  const header = tabCells(lines[at]!, source)
  if (header.filter((cell) => cell.text !== EMPTY).length < 3 || opensTail(header[0]!)) return null
  const rows = [header]
  let next = at + 1
  while (next < lines.length) {
    const cells = tabCells(lines[next]!, source)
    if (cells.length > 1 && !opensTail(cells[0]!)) rows.push(cells)
    else if (!continuesCell(lines, next, source, rows)) break
    next++
  }
  if (rows.length < 2) return null
  const ranges = lines.slice(at, next).map((line) => line.range)
  return { block: { type: 'table', rows: mendRows(rows), ranges }, next }
}

/** Joins a row that a page break cut inside a cell, and drops a header that a new page repeats. */
function mendRows(rows: readonly Cell[][]): Cell[][] {
  const header = rows[0]!
  const mended: Cell[][] = []
  for (const row of rows) {
    const last = mended.at(-1)
    if (last && sameRow(row, header)) continue
    const cut = last && last.length < header.length && last.length + row.length === header.length + 1
    if (cut && SMALL_START.test(textOf(row[0]))) {
      mended[mended.length - 1] = [...last.slice(0, -1), joinTorn(last.at(-1)!, row[0]!), ...row.slice(1)]
    } else mended.push(row)
  }
  return mended
}

/**
 * Joins the halves of a cell that a page break, or a line break inside the cell, tore.
 *
 * @param cut whether their places stay apart
 */
export function joinTorn(upper: Cell, lower: Cell, cut = true): Cell {
  if (lower.text === EMPTY) return upper
  if (upper.text === EMPTY) return lower
  // The break is none of the cell's own: the first line of the lower half goes on with the last of the upper.
  const [first, ...rest] = lower.lines
  return {
    text: join(upper.text, lower.text, cut),
    lines: [...upper.lines, ...(first ? [{ ...first, gap: false }] : []), ...rest],
  }
}

const SMALL_START = /^[\p{Ll},;(]/u
const TAIL_HEADS = openersOf(['nơi nhận'])
const opensTail = ({ text }: Cell) => openerOf(text.value, TAIL_HEADS) !== undefined

function tabCells(line: Line, source: string): Cell[] {
  if (line.kind !== 'text') return []
  const { from, to } = rowRange(line, source)
  return cellsBetween('\t', from, to, source)
}

/** A row with the empty cells at its ends. Tabs in front of a line without others are its indent. */
function rowRange({ range }: Line, source: string): Range {
  let { from, to } = range
  while (isTabOrSpace(source[to])) to++
  if (source.slice(range.from, range.to).includes('\t')) while (isTabOrSpace(source[from - 1])) from--
  return { from, to }
}

const isTabOrSpace = (letter: string | undefined) => letter === '\t' || letter === ' '

/** A page number, or a line between rows that a break tore off the last cell, does not end a table. */
function continuesCell(lines: readonly Line[], at: number, source: string, rows: Cell[][]): boolean {
  const line = lines[at]!
  const after = lines[at + 1]
  if (after === undefined || tabCells(after, source).length < 2) return false
  if (line.kind === 'page') return true
  if (line.kind !== 'text' || markerOf(line) !== null || !SMALL_START.test(line.text.value)) return false
  const row = rows.at(-1)!
  row[row.length - 1] = joinTorn(row.at(-1)!, cellOf([line]), line.gap)
  return true
}

/** Joins a table with the one before it where only page numbers and rules stand between and the columns agree. */
function mergeCut(found: readonly (Line | TableBlock)[]): (Line | TableBlock)[] {
  const merged: (Line | TableBlock)[] = []
  let table: TableBlock | null = null
  let between: Line[] = []
  for (const block of found) {
    if ('rows' in block) {
      if (table && continues(table, block)) {
        const header = table.rows[0]!
        for (const row of block.rows) if (!sameRow(row, header)) table.rows.push(row)
        for (const range of block.ranges) table.ranges.push(range)
      } else {
        table = block
        merged.push(block)
      }
      for (const line of between) merged.push(line)
      between = []
    } else if (table && (block.kind === 'page' || block.kind === 'rule')) between.push(block)
    else {
      for (const line of between) merged.push(line)
      merged.push(block)
      between = []
      table = null
    }
  }
  for (const line of between) merged.push(line)
  return merged
}

/** Whether a table goes on with another: the same header again, or a first row that goes on counting. */
function continues(table: TableBlock, next: TableBlock): boolean {
  const header = table.rows[0]!
  const first = next.rows[0]!
  if (first.length !== header.length) return false
  if (sameRow(first, header)) return true
  return (
    header.length > 2 &&
    (ORDINAL.test(textOf(first[0])) || textOf(first[0]) === '') &&
    (table.rows.length === 1 || counts(lastOrdinal(table)))
  )
}

/** A row `(1) (2) (3)` that numbers the columns can be the last in front of a page break. */
const counts = (ordinal: string) => ORDINAL.test(ordinal) || ordinal === '(1)'

/** Rows below the last number of a table can be groups, but not many. */
const lastOrdinal = (table: TableBlock) =>
  table.rows
    .slice(-30)
    .map((row) => textOf(row[0]))
    .findLast((value) => value !== '') ?? ''
const textOf = (cell: Cell | undefined) => cell?.text.value ?? ''
const sameRow = (a: readonly Cell[], b: readonly Cell[]) =>
  a.length === b.length &&
  a.every((cell, i) => cell.text.value.toLowerCase() === b[i]!.text.value.toLowerCase())
