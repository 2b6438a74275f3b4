import type { ColumnRole, PlanTable } from '../model/plan.ts'
import { readMarker } from '../parse/marker.ts'
import { joinTorn } from '../parse/tables.ts'
import { EMPTY, join, slice, type Text } from '../parse/text.ts'
import type { Cell, TableBlock } from '../parse/tree.ts'
import { units, columns as words } from '../vocabulary/generated.ts'
import { readDeadlines } from './deadlines.ts'
import { partByRemark } from './marked-units.ts'
import { spreadMerged } from './merged-cells.ts'
import { found, withoutEndMarks } from './recorder.ts'
import { deadlinesIn, productsIn, type TaskDraft, type TimeContext, unitsIn } from './task-draft.ts'

/** A table as it was read. */
export interface ReadTable {
  columns: { header: string; role: ColumnRole; text: Text }[]
  rows: { kind: PlanTable['rows'][number]['kind']; cells: Cell[] }[]
  /** One for each row of kind `task`. */
  tasks: Omit<TaskDraft, 'path'>[]
}

const COLUMNS = words.columns.map(({ role, pattern }, rank) => ({
  role: role as ColumnRole,
  rank,
  pattern: new RegExp(pattern, 'u'),
}))
const TOTAL = new RegExp(`^(?:${words.totals.join('|')})(?![\\p{L}])`, 'u')

/**
 * Reads a table: roles of its columns, kinds of its rows, and where it assigns work its tasks.
 *
 * A table assigns work where it has a column of tasks and one of units that lead them. Tables of inspections and
 * criteria have none, and empty forms have no tasks in theirs.
 *
 * @param table the table
 * @param context the plan's year, and the day that a heading above gives
 */
export function readTable(table: TableBlock, context: TimeContext): ReadTable {
  const header = headerOf(table)
  const columns = header.cells.map((cell, i) => ({
    header: cell.text.value,
    role: header.roles[i] ?? ('other' as const),
    text: cell.text,
  }))
  const role = (name: ColumnRole) => columns.findIndex((column) => column.role === name)
  const assigns = role('task') >= 0 && role('lead') >= 0
  const read: ReadTable = { columns, rows: [], tasks: [] }
  const time: TimeContext = {
    ...context,
    year: headerYear(columns[role('deadline')]?.header) ?? context.year,
  }
  const rows = spreadMerged(table.rows.slice(header.height), role('task'))
  for (const cells of mergeTorn(rows, columns.length)) {
    if (isColumnNumbers(cells)) continue
    const kind = assigns ? kindOf(cells, columns) : isTotal(cells) ? 'total' : 'data'
    read.rows.push({ kind, cells })
    if (kind === 'group') time.day = dayOf(firstWords(cells), time) ?? time.day
    if (kind === 'task') read.tasks.push(taskOf(cells, columns, time))
  }
  dropGroupsOfNumbers(read)
  return read
}

/** The first row; two rows where the first only spans groups of columns. */
function headerOf(table: TableBlock): { cells: Cell[]; roles: ColumnRole[]; height: number } {
  const [first = [], second = []] = table.rows
  const cells = isSecondHeader(second, first)
    ? first.map((cell, i) => (second[i]!.text === EMPTY ? cell : second[i]!))
    : first
  return { cells, roles: rolesOfColumns(cells), height: cells === first ? Math.min(1, table.rows.length) : 2 }
}

/** `Chủ trì` and `Phối hợp` below `Đơn vị thực hiện`: they part a column of units, the other cells are empty or the same. */
function isSecondHeader(second: readonly Cell[], first: readonly Cell[]): boolean {
  if (second.length !== first.length || second.length < 3) return false
  const own = second.filter(({ text }, i) => text !== EMPTY && text.value !== first[i]!.text.value)
  const roles = own.map(({ text }) => columnOf(text)?.role)
  return (
    roles.length > 1 && roles.includes('lead') && roles.every((role) => role !== undefined && role !== 'task')
  )
}

/** A heading of a column is short. */
const columnOf = ({ value }: Text) =>
  value.length > 160 ? null : (COLUMNS.find(({ pattern }) => pattern.test(value.toLowerCase())) ?? null)

function rolesOfColumns(cells: readonly Cell[]): ColumnRole[] {
  const matches = cells.map(({ text }) => columnOf(text))
  const roles = matches.map((match) => match?.role ?? ('other' as const))
  keepBest(roles, matches, 'task')
  keepBest(roles, matches, 'lead')
  keepBest(roles, matches, 'ordinal')
  return roles
}

/** Of several columns with one role the one whose words are the plainest keeps it. */
function keepBest(
  roles: ColumnRole[],
  matches: readonly ({ rank: number } | null)[],
  role: ColumnRole,
): void {
  let best = -1
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] === role && (best < 0 || matches[i]!.rank < matches[best]!.rank)) best = i
  }
  for (let i = 0; i < roles.length; i++) if (roles[i] === role && i !== best) roles[i] = 'other'
}

/** `Thời gian (Năm 2026)`. */
function headerYear(header: string | undefined): number | null {
  const year = /năm\s(20\d\d)/iu.exec(header ?? '')
  return year ? Number(year[1]) : null
}

/** The row `(1) (2) (3)` below a header. */
const isColumnNumbers = (cells: readonly Cell[]) =>
  cells.length > 1 && cells.every(({ text }, i) => new RegExp(`^[([]?${i + 1}[)\\]]?$`).test(text.value))

const isTotal = (cells: readonly Cell[]) => TOTAL.test(firstWords(cells).toLowerCase())

const firstWords = (cells: readonly Cell[]) => cells.find(({ text }) => text !== EMPTY)?.text.value ?? ''

/** A row that goes on over more pages is none, and each join copies what it joins. */
const MOST_TEARS = 20

/** Rows that a page break tore: the lower half has neither number nor task. */
function mergeTorn(rows: readonly Cell[][], width: number): Cell[][] {
  const merged: Cell[][] = []
  let tears = 0
  for (const row of rows) {
    if (row.every(({ text }) => text === EMPTY)) continue
    const last = merged.at(-1)
    const torn = row.length === width && width > 2 && row[0]!.text === EMPTY && isTornHalf(row, last)
    if (torn && last && tears < MOST_TEARS) {
      merged[merged.length - 1] = last.map((cell, i) => joinTorn(cell, row[i]!))
      tears++
    } else {
      merged.push(row)
      tears = 0
    }
  }
  return merged
}

/** The half goes on in mid-sentence in some cell, and begins no task of its own. */
function isTornHalf(row: readonly Cell[], last: readonly Cell[] | undefined): boolean {
  if (!last || last.length !== row.length || last[0]!.text === EMPTY) return false
  return row.some(({ text }) => /^[\p{Ll},;)]/u.test(text.value))
}

type RowKind = ReadTable['rows'][number]['kind']

function kindOf(cells: readonly Cell[], columns: ReadTable['columns']): RowKind {
  const value = (name: ColumnRole) => cells[columns.findIndex(({ role }) => role === name)]?.text.value ?? ''
  if (isTotal(cells)) return 'total'
  const assigned =
    value('lead') !== '' || value('support') !== '' || value('deadline') !== '' || value('product') !== ''
  if (cells.length < columns.length && cells.length <= 2) return 'group'
  const task = value('task')
  const filled = cells.filter(({ text }) => text !== EMPTY).length
  // A heading over all columns stands in whatever cell is the first; dots are a form to fill in.
  if (/^[\s.…_-]*$/.test(task)) return filled === 1 ? 'group' : 'data'
  if (assigned) return 'task'
  // A task that nobody leads is a task without a lead; a heading has a Roman number, a letter, or none.
  const ordinal = value('ordinal').replace(/[.)]$/, '')
  return /^\d+(?:\.\d+)*$/.test(ordinal) ? 'task' : 'group'
}

/** A number without anything assigned above 1.1, 1.2 or a), b) is a heading. */
function dropGroupsOfNumbers(read: ReadTable): void {
  const ordinal = read.columns.findIndex(({ role }) => role === 'ordinal')
  if (ordinal < 0) return
  let task = -1
  for (const [i, row] of read.rows.entries()) {
    if (row.kind !== 'task') continue
    task++
    const number = row.cells[ordinal]?.text.value.replace(/[.)]$/, '') ?? ''
    const next = read.rows[i + 1]?.cells[ordinal]?.text.value ?? ''
    const draft = read.tasks[task]!
    const bare =
      draft.lead.length + draft.support.length + draft.deadlines.length + draft.products.length === 0
    if (bare && number !== '' && (next.startsWith(`${number}.`) || /^(?:[a-zđ][.)]|[-+])/.test(next))) {
      row.kind = 'group'
      read.tasks.splice(task--, 1)
    }
  }
}

function dayOf(words: string, context: TimeContext): string | null {
  if (!/ngày\s\d|\d{1,2}\/\d{1,2}/iu.test(words)) return null
  const at = words.toLowerCase().lastIndexOf('ngày')
  const day = readDeadlines(at >= 0 ? words.slice(at) : words, context).find(({ kind }) => kind === 'on')
  return day?.edtf && day.edtf.length === 10 ? day.edtf : null
}

/** The day that a heading names (`NGÀY 1: THỨ HAI, NGÀY 24/8/2026`), for the rows of the table below it. */
export function dayOfHeading(heading: string, context: TimeContext): string | null {
  return heading.length < 120 ? dayOf(heading, context) : null
}

function taskOf(
  cells: readonly Cell[],
  columns: ReadTable['columns'],
  time: TimeContext,
): Omit<TaskDraft, 'path'> {
  const cell = (name: ColumnRole): Cell => cells[columns.findIndex(({ role }) => role === name)] ?? NO_CELL
  const funding = withoutEndMarks(cell('funding').text)
  const { lead, support } = partByRemark(unitParts(cell('lead')).flatMap((text) => unitsIn(text, 'column')))
  return {
    title: found(withoutMarker(cell('task').text), 'column'),
    origin: 'table',
    lead,
    support: [...support, ...unitParts(cell('support')).flatMap((text) => unitsIn(text, 'column'))],
    deadlines: partsOf(cell('deadline')).flatMap((text) => deadlinesIn(text, 'column', time)),
    products: partsOf(cell('product')).flatMap((text) => productsIn(text, 'column')),
    funding: /[\p{L}\d]/u.test(funding.value) ? found(funding, 'column') : null,
  }
}

const NO_CELL: Cell = { text: EMPTY, lines: [] }

/** A bullet in a cell of tasks is no part of the title. */
function withoutMarker(text: Text): Text {
  const marker = readMarker(text.value)
  return marker && !/[\p{L}\d]/u.test(marker.raw) ? slice(text, marker.end) : text
}

/** The parts of a cell: lines that were broken on purpose, or bullets; wrapped lines are one part. */
function partsOf({ text, lines }: Cell): Text[] {
  if (lines.length < 2) return text === EMPTY ? [] : [withoutMarker(text)]
  const parts: Text[] = []
  let start = 0
  let at = 0
  for (const [i, line] of lines.entries()) {
    const broken = i > 0 && (line.gap || isBullet(line.text.value))
    if (broken) {
      parts.push(withoutMarker(slice(text, start, at)))
      start = at
    }
    at += line.text.value.length + 1
  }
  parts.push(withoutMarker(slice(text, start)))
  return parts.filter((part) => part !== EMPTY)
}

/** The parts of a cell of units; `Lãnh đạo` / `Sở Nội vụ` is one name over two lines. */
function unitParts(cell: Cell): Text[] {
  const joined: Text[] = []
  for (const part of partsOf(cell)) {
    const last = joined.at(-1)
    if (last && (PERSONS.includes(last.value) || /^[\p{Ll}(]/u.test(part.value)))
      joined[joined.length - 1] = join(last, part, false)
    else joined.push(part)
  }
  return joined
}

const PERSONS: readonly string[] = units.persons
const isBullet = (value: string) => /^[-+•–]\s?\S/.test(value)
