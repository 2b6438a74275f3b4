import type { ColumnRole, PlanTable } from '../model/plan.ts'
import { readMarker } from '../parse/marker.ts'
import { joinTorn } from '../parse/tables.ts'
import { EMPTY, join, slice, type Text } from '../parse/text.ts'
import type { Cell, TableBlock } from '../parse/tree.ts'
import { units, columns as words } from '../vocabulary/generated.ts'
import { readDeadlines } from './deadlines.ts'
import { partedUnits } from './marked-units.ts'
import { handDown, spreadMerged } from './merged-cells.ts'
import { found, withoutEndMarks } from './recorder.ts'
import {
  type DatedWords,
  deadlinesIn,
  productsIn,
  type TaskDraft,
  type TimeContext,
  unitsIn,
} from './task-draft.ts'
import { namesActor } from './unit-names.ts'

/** A table as it was read. */
export interface ReadTable {
  columns: { header: string; role: ColumnRole; text: Text }[]
  rows: { kind: PlanTable['rows'][number]['kind']; cells: Cell[] }[]
  /** One for each row of kind `task`; its path is still empty, for it names the table. */
  tasks: TaskDraft[]
}

const COLUMNS = words.columns.map(({ role, pattern }, rank) => ({
  role: role as ColumnRole,
  rank,
  pattern: new RegExp(pattern, 'u'),
}))
const LEAD_WHERE_UNITS = new RegExp(words.leadWhereUnits, 'u')
const CHECKED = new RegExp(words.checked, 'u')
const PERIOD = new RegExp(words.period, 'u')

/** The first column of each role. */
type Places = ReadonlyMap<ColumnRole, number>

const TOTAL = new RegExp(`^(?:${words.totals.join('|')})(?![\\p{L}])`, 'u')

/**
 * Reads a table: roles of its columns, kinds of its rows, and where it assigns work its tasks.
 *
 * A table assigns work where it has a column of tasks and one of units that lead them. Tables of inspections and
 * criteria have none, and empty forms have no tasks in theirs.
 *
 * @param table the table
 * @param context the plan's year, and the day that a heading above gives
 * @param period the time that a heading above gives to rows without one
 */
export function readTable(
  table: TableBlock,
  context: TimeContext,
  period: DatedWords | null = null,
): ReadTable {
  const header = headerOf(table)
  const below = table.rows.slice(header.height)
  markLeads(header, below)
  const columns = header.cells.map((cell, i) => ({
    header: cell.text.value,
    role: header.roles[i] ?? ('other' as const),
    text: cell.text,
  }))
  const places = placesOf(columns)
  const assigns = places.has('task') && places.has('lead')
  const read: ReadTable = { columns, rows: [], tasks: [] }
  const deadline = places.get('deadline')
  const year = deadline === undefined ? null : headerYear(columns[deadline]!.header)
  const time: TimeContext = year === null ? { ...context } : { year, day: context.day }
  const task = places.get('task') ?? -1
  const merged = mergeTorn(spreadMerged(below, task), columns.length)
  const rows = assigns ? handDown(merged, { task, time: deadline ?? -1 }) : merged
  let current = period
  let periodLevel: string | null = null
  for (const cells of rows) {
    if (isColumnNumbers(cells)) continue
    const kind = assigns ? kindOf(cells, columns.length, places) : isTotal(cells) ? 'total' : 'data'
    read.rows.push({ kind, cells })
    if (kind === 'group') {
      const stated = cells.map(({ text }) => periodOf(text, time)).find((found) => found !== null)
      const level = levelOf(cells)
      // `B. Việc thường xuyên` ends `A. Tháng 3`, `1. Tuyên truyền` does not.
      if (stated || level === periodLevel) current = stated ?? period
      if (stated) periodLevel = level
      time.day = dayOf(firstWords(cells), time) ?? time.day
    }
    if (kind === 'task') read.tasks.push(taskOf(cells, places, time, current))
  }
  dropGroupsOfNumbers(read, places.get('ordinal'))
  return read
}

function placesOf(columns: ReadTable['columns']): Places {
  const places = new Map<ColumnRole, number>()
  for (let i = 0; i < columns.length; i++) {
    const { role } = columns[i]!
    if (!places.has(role)) places.set(role, i)
  }
  return places
}

/** The cell of a row in the first column of a role. */
function cellIn(cells: readonly Cell[], places: Places, role: ColumnRole): Cell {
  const place = places.get(role)
  return (place === undefined ? undefined : cells[place]) ?? NO_CELL
}

const NO_CELL: Cell = { text: EMPTY, lines: [] }

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
  let leads = false
  let count = 0
  for (let i = 0; i < second.length; i++) {
    const { text } = second[i]!
    if (text === EMPTY || text.value === first[i]!.text.value) continue
    const role = columnOf(text)?.role
    // Most second rows are no header, and their first cell tells.
    if (role === undefined || role === 'task') return false
    if (role === 'lead') leads = true
    count++
  }
  return leads && count > 1
}

/** A heading of a column is short. */
function columnOf({ value }: Text): (typeof COLUMNS)[number] | null {
  if (value.length > 160) return null
  const lower = value.toLowerCase()
  return COLUMNS.find(({ pattern }) => pattern.test(lower)) ?? null
}

function rolesOfColumns(cells: readonly Cell[]): ColumnRole[] {
  const matches = cells.map(({ text }) => columnOf(text))
  const roles = matches.map((match) => match?.role ?? ('other' as const))
  keepBest(roles, matches, 'task')
  keepBest(roles, matches, 'lead')
  keepBest(roles, matches, 'ordinal')
  return roles
}

/** `Thực hiện` above units, where no column names who leads. */
function markLeads(
  { cells, roles }: { cells: readonly Cell[]; roles: ColumnRole[] },
  rows: readonly Cell[][],
) {
  const task = roles.indexOf('task')
  if (task < 0 || roles.includes('lead') || cells.some(({ text }) => CHECKED.test(text.value.toLowerCase())))
    return
  const place = cells.findIndex(
    ({ text }, i) => i > task && roles[i] === 'other' && LEAD_WHERE_UNITS.test(text.value.toLowerCase()),
  )
  const filled = place < 0 ? [] : rows.filter((row) => (row[place]?.lines.length ?? 0) > 0)
  const named = filled.filter((row) => namesActor(row[place]!.text.value))
  if (named.length > 0 && named.length * 2 >= filled.length) roles[place] = 'lead'
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
function headerYear(header: string): number | null {
  const year = /năm\s(20\d\d)/iu.exec(header)
  return year ? Number(year[1]) : null
}

/** The row `(1) (2) (3)` below a header. */
const isColumnNumbers = (cells: readonly Cell[]) =>
  cells.length > 1 && cells.every(({ text }, i) => COLUMN_NUMBER.exec(text.value)?.[1] === String(i + 1))

const COLUMN_NUMBER = /^[([]?(\d+)[)\]]?$/

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

function kindOf(cells: readonly Cell[], width: number, places: Places): RowKind {
  const value = (role: ColumnRole) => cellIn(cells, places, role).text.value
  if (isTotal(cells)) return 'total'
  const assigned =
    value('lead') !== '' || value('support') !== '' || value('deadline') !== '' || value('product') !== ''
  if (cells.length < width && cells.length <= 2) return 'group'
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
function dropGroupsOfNumbers(read: ReadTable, ordinal: number | undefined): void {
  if (ordinal === undefined) return
  let task = -1
  for (const [i, row] of read.rows.entries()) {
    if (row.kind !== 'task') continue
    task++
    const draft = read.tasks[task]!
    if (draft.lead.length + draft.support.length + draft.deadlines.length + draft.products.length > 0)
      continue
    const number = row.cells[ordinal]?.text.value.replace(/[.)]$/, '') ?? ''
    const next = read.rows[i + 1]?.cells[ordinal]?.text.value ?? ''
    if (number !== '' && (next.startsWith(`${number}.`) || /^(?:[a-zđ][.)]|[-+])/.test(next))) {
      row.kind = 'group'
      read.tasks.splice(task--, 1)
    }
  }
}

/** What kind of number a heading within a table has. */
function levelOf(cells: readonly Cell[]): string {
  return readMarker(`${firstWords(cells).split(/[\s.)]/, 1)[0]}. x`)?.counts[0]?.kind ?? ''
}

function dayOf(words: string, context: TimeContext): string | null {
  // `Tuần 1 (từ ngày 08/9 đến ngày 13/9/2025)` is no single day.
  if (!/ngày\s\d|\d{1,2}\/\d{1,2}/iu.test(words) || PERIOD.test(words.toLowerCase())) return null
  const at = words.toLowerCase().lastIndexOf('ngày')
  const day = readDeadlines(at >= 0 ? words.slice(at) : words, context).find(({ kind }) => kind === 'on')
  return day?.edtf && day.edtf.length === 10 ? day.edtf : null
}

/** The day that a heading names (`NGÀY 1: THỨ HAI, NGÀY 24/8/2026`), for the rows of the table below it. */
export function dayOfHeading(heading: string, context: TimeContext): string | null {
  return heading.length < 120 ? dayOf(heading, context) : null
}

/** The time that a heading names (`THÁNG 9/2025`, `Tuần 1 (từ 08/9 đến 13/9/2025)`), for the rows below it. */
export function periodOf(heading: Text, context: TimeContext): DatedWords | null {
  if (heading.value.length > LONGEST_PERIOD) return null
  const marker = readMarker(heading.value)
  const text = marker ? slice(heading, marker.end) : heading
  if (!PERIOD.test(text.value.toLowerCase())) return null
  const colon = text.value.indexOf(':')
  for (const part of colon < 0 ? [text] : [slice(text, 0, colon), text]) {
    const [time, ...others] = deadlinesIn(part, 'heading', context)
    if (time?.deadline.kind === 'during' && time.deadline.edtf !== null && others.length === 0) return time
  }
  return null
}

const LONGEST_PERIOD = 80

function taskOf(
  cells: readonly Cell[],
  places: Places,
  time: TimeContext,
  period: DatedWords | null,
): TaskDraft {
  const cell = (role: ColumnRole) => cellIn(cells, places, role)
  const units = (role: ColumnRole) => readAll(unitParts(cell(role)), (text) => unitsIn(text, 'column'))
  const funding = withoutEndMarks(cell('funding').text)
  const { lead, support } = partedUnits(unitParts(cell('lead')), 'column')
  const deadlines = readAll(partsOf(cell('deadline')), (text) => deadlinesIn(text, 'column', time))
  return {
    title: found(withoutMarker(cell('task').text), 'column'),
    origin: 'table',
    path: '',
    lead,
    support: [...support, ...units('support')],
    deadlines: deadlines.length === 0 && period ? [period] : deadlines,
    products: readAll(partsOf(cell('product')), (text) => productsIn(text, 'column')),
    funding: funding !== EMPTY && /[\p{L}\d]/u.test(funding.value) ? found(funding, 'column') : null,
  }
}

/** What all parts of a cell say. Most cells are one part. */
const readAll = <Value>(parts: readonly Text[], read: (part: Text) => Value[]): Value[] =>
  parts.length === 1 ? read(parts[0]!) : parts.flatMap(read)

/** A bullet in a cell of tasks is no part of the title. */
function withoutMarker(text: Text): Text {
  const marker = mayOpenWithBullet(text.value) ? readMarker(text.value) : null
  return marker && !/[\p{L}\d]/u.test(marker.raw) ? slice(text, marker.end) : text
}

/** Whether a text opens with a sign; the letters and digits of Vietnamese stand between those. */
function mayOpenWithBullet(value: string): boolean {
  const code = value.charCodeAt(0)
  return code < 48 || (code > 122 && code < 192) || code > 0x2000
}

/** The parts of a cell: lines that were broken on purpose, or bullets; wrapped lines are one part. */
function partsOf({ text, lines }: Cell): readonly Text[] {
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
function unitParts(cell: Cell): readonly Text[] {
  const parts = partsOf(cell)
  if (parts.length < 2) return parts
  const joined: Text[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last && (PERSONS.includes(last.value) || /^[\p{Ll}(]/u.test(part.value)))
      joined[joined.length - 1] = join(last, part, false)
    else joined.push(part)
  }
  return joined
}

const PERSONS: readonly string[] = units.persons
const isBullet = (value: string) => /^[-+•–]\s?\S/.test(value)
