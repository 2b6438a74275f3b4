import type { Range } from '../read/location.ts'
import { documentTypes, titleBlock, letterhead as words } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
import { columnsOf } from './columns.ts'
import { type Line, RULE } from './lines.ts'
import { isCapitals } from './paragraphs.ts'
import { without } from './ranges.ts'
import { cellOf } from './tables.ts'
import { EMPTY, joinMany, rangesOf, slice, type Text } from './text.ts'
import type { Cell, Letterhead, Loose, TableBlock } from './tree.ts'

/** A stretch of the letterhead: a line, or one column of a line. */
interface Segment {
  text: Text
  /** What it owns of the source. */
  ranges: Range[]
  /** Lines of one column of a layout table belong together. */
  column: number
  gap: boolean
}

/** The letterhead, and what stands between its lines and is none of its fields. */
interface LetterheadAndLoose {
  letterhead: Letterhead | null
  loose: Loose[]
}

/**
 * Reads the letterhead: one column under another, two columns on the same lines, or the cells of a layout table.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, II.1–4.
 *
 * @param blocks what stands before the title
 * @param source the text
 * @returns null for the letterhead where nothing stands there that is a part of one
 */
export function readLetterhead(blocks: readonly (Line | TableBlock)[], source: string): LetterheadAndLoose {
  const fields: Fields = { organs: [], motto: [], number: [], subject: [], date: [] }
  const loose: Loose[] = []
  let last: Kind | null = null
  let column = -1
  const segments = segmentsOf(blocks, source)
  let inPageTitle = false
  for (const [i, segment] of segments.entries()) {
    const { value } = segment.text
    if (isDraftMark(value)) continue
    let kind: Kind | null = kindOf(value)
    inPageTitle = kind === null && (opensPlan(value) || (inPageTitle && !segment.gap))
    if (!inPageTitle) kind ??= continued(segment, last, column)
    if (kind === 'number' && isNumberOfDecision(value, fields.organs)) kind = 'organ'
    if (kind === 'organ' && fields.organs.length > 0 && isOwnHeading(segment, segments[i + 1])) kind = 'motto'
    if (kind === 'date' && last !== 'date') dropEarlierDate(fields, loose)
    if (kind === 'number') addNumber(fields, segment)
    else if (kind === 'organ') addOrgan(fields.organs, segment)
    else if (kind) fields[kind].push(segment)
    else loose.push({ type: 'unknown', text: segment.text, ranges: segment.ranges })
    last = kind
    column = segment.column
  }
  const ranges = without(
    blocks.flatMap((block) => ('rows' in block ? block.ranges : [block.range])),
    loose.flatMap((node) => node.ranges),
  )
  return { letterhead: ranges.length > 0 ? letterheadOf(fields, ranges) : null, loose }
}

/** `Đăng ngày 05/3/2026` of a web page is no date line where one with a place follows. */
function dropEarlierDate(fields: Fields, loose: Loose[]): void {
  if (fields.date.some(({ text }) => /,\s*ngày/.test(text.value))) return
  for (const { text, ranges } of fields.date.splice(0)) loose.push({ type: 'unknown', text, ranges })
}

/** The segments of each field; a body has a list of its own. */
interface Fields extends Record<Exclude<Kind, 'organ'>, Segment[]> {
  organs: Segment[][]
}

function letterheadOf({ organs, motto, number, subject, date }: Fields, ranges: Range[]): Letterhead {
  return {
    type: 'letterhead',
    superiorAgency: joined(organs.at(-2) ?? [], false),
    agency: joined(organs.at(-1) ?? [], false),
    motto: joined(motto, true),
    number: joined(number, false),
    subject: joined(subject, true),
    date: joined(date, true),
    ranges,
  }
}

/** @param parted whether a blank line between two segments parts their places */
const joined = (segments: readonly Segment[], parted: boolean): Text =>
  joinMany(
    segments.map(({ text }) => text),
    segments.map(({ gap }) => parted && gap),
  )

function segmentsOf(blocks: readonly (Line | TableBlock)[], source: string): Segment[] {
  const segments: Segment[] = []
  let column = 0
  for (const block of blocks) {
    if ('rows' in block) {
      for (const cell of block.rows.flat().flatMap(withoutMotto)) {
        column++
        const kind = kindOf(cell.text.value)
        // A copy breaks lines anywhere (`Lai Sơn, ngày` / `19 tháng …`); only the lines of bodies stand apart.
        if (kind && kind !== 'organ')
          segments.push({ text: cell.text, ranges: rangesOf(cell.text), column, gap: true })
        else for (const line of cell.lines) addLine(segments, line, column)
      }
      column++
    } else if (block.kind === 'text' || block.kind === 'heading') addColumns(segments, block, source, column)
  }
  return segments
}

/** Quốc hiệu and Tiêu ngữ can share a cell with the date below them. */
function withoutMotto(cell: Cell): Cell[] {
  const { lines } = cell
  if (lines.length < 2 || kindOf(lines[0]!.text.value) !== 'motto') return [cell]
  const at = lines.findIndex(({ text }) => kindOf(text.value) === 'date')
  return at < 0 ? [cell] : [cellOf(lines.slice(0, at)), cellOf(lines.slice(at))]
}

function addLine(segments: Segment[], line: Line, column: number): void {
  // In a cell it is one line among others.
  if (line.kind === 'rule' || RULE.test(line.text.value)) return
  segments.push({ text: line.text, ranges: [line.range], column, gap: line.gap })
}

/** Two columns can stand side by side on one line, in a copy with a bar or a single blank between them. */
function addColumns(segments: Segment[], line: Line, source: string, column: number): void {
  const columns = columnsOf(line, source).flatMap(betweenBars).flatMap(beforeMotto)
  if (columns.length < 2) addLine(segments, { ...line, text: columns[0] ?? EMPTY }, column)
  else for (const text of columns) segments.push({ text, ranges: rangesOf(text), column: -1, gap: line.gap })
}

/** `UBND HUYỆN A | CỘNG HÒA … |`: what a copy has left of a layout table. */
function betweenBars(text: Text): Text[] {
  if (!text.value.includes('|')) return [text]
  const parts: Text[] = []
  let from = 0
  for (const part of `${text.value}|`.split('|').slice(0, -1)) {
    const own = slice(text, from, from + part.length)
    if (own.value !== '') parts.push(own)
    from += part.length + 1
  }
  return parts
}

/** `UBND XÃ A CỘNG HÒA XÃ HỘI …`: the body and Quốc hiệu on one line. */
function beforeMotto(text: Text): Text[] {
  const capitals = text.value.toUpperCase().replace(/[–—]/g, '-')
  for (const words of MOTTO_IN_LINE) {
    const at = capitals.indexOf(words)
    if (at > 0) return [slice(text, 0, at), slice(text, at)]
  }
  return [text]
}

const NUMBER = /^số\s?:|^số\s?(?:\d|[./…-]|(?=\S{0,6}\s?\/))/i
const SYMBOLS = documentTypes.types.flatMap(({ symbol }) => symbol ?? [])
/** A number line that lost its label: `…/KH-UBND`. */
const BARE_NUMBER = new RegExp(`^[\\d…. ]{0,8}\\s?[/-]\\s?(?:${SYMBOLS.join('|')})\\s?[-/]`, 'u')
const OPENS_BARE_NUMBER = '0123456789…. /-'
/** A day, or the blanks for it: `ngày 05 tháng …`, `ngày     /7/2026`, `ngày` at the end of a line that a copy broke. */
const DATE = /^ngày(?:(?!\p{L}).{0,20}tháng|[\s….·_/-]*(?:\d|năm|$))/u
const SUBJECTS = openersOf(titleBlock.letterSubject)

type Kind = 'organ' | 'motto' | 'number' | 'date' | 'subject'

function kindOf(value: string): Kind | null {
  // A letterhead has few lines, but each of these expressions takes long to compile: first a look at a letter.
  const first = value[0] ?? ' '
  if ((first === 'S' || first === 's') && NUMBER.test(value)) return 'number'
  if (OPENS_BARE_NUMBER.includes(first) && BARE_NUMBER.test(value)) return 'number'
  if (opensSubject(value)) return 'subject'
  const small = value.toLowerCase()
  const day = small.indexOf('ngày')
  if (day >= 0 ? isDateLine(value, day) : isMonthLine(small)) return 'date'
  const letters = compact(value)
  if (MOTTO.some((word) => letters.startsWith(word)) || MOTTO_WORDS.includes(letters)) return 'motto'
  if (isOrganHead(value, letters)) return 'organ'
  return null
}

/** Longer lines with a day are sentences: `Ngày 18 tháng 3 năm 2026, tại kỳ họp …`. */
const LONGEST_DATE = 60
/** Places are no longer. */
const LONGEST_PLACE = 45

/** @param at where the word `ngày` stands */
const isDateLine = (value: string, at: number) =>
  value.length - at < LONGEST_DATE &&
  isPlace(value.slice(0, at).trim()) &&
  DATE.test(value.slice(at).toLowerCase())

/** `Bình Sơn, tháng 5 năm 2026`: the day and its word are left out. */
const isMonthLine = (small: string) =>
  small.length < LONGEST_DATE &&
  small.includes(', tháng') &&
  /, tháng[\s….·_\d]{1,10}năm[\s….·_\d]*$/.test(small)

/** Place and comma, or words with capitals where the comma is lost; no number of a document. */
function isPlace(value: string): boolean {
  if (value.length > LONGEST_PLACE || /\d{3}|[:;/]/.test(value)) return false
  return (
    value.endsWith(',') || value.split(' ').every((word) => word === '' || word[0] !== word[0]!.toLowerCase())
  )
}

/** Whether a line opens the trích yếu of a letter: `V/v …`. */
export function opensSubject(value: string): boolean {
  const opener = openerOf(value, SUBJECTS)
  return opener !== undefined && !/^\p{L}/u.test(value.slice(opener.length))
}

/** Whether a line can stand in a letterhead and hardly elsewhere. */
export function isLetterheadLine(value: string): boolean {
  return isFormLine(value) || (kindOf(value) === 'organ' && isCapital(value))
}

/** Whether a line is Quốc hiệu, Tiêu ngữ, the number line or the date line. */
export function isFormLine(value: string): boolean {
  const kind = kindOf(value)
  return kind === 'motto' || kind === 'number' || kind === 'date'
}

/** Whether a line is Quốc hiệu or Tiêu ngữ, which stand nowhere else. */
export const isMotto = (value: string) => kindOf(value) === 'motto'

/** What a line goes on with that opens nothing: wrapped lines of a cell, a place below its committee. */
function continued(segment: Segment, last: Kind | null, column: number): Kind | null {
  const { value } = segment.text
  if (last !== null && segment.column > 0 && segment.column === column) return last
  if (last === 'organ') return isSentence(value) ? null : 'organ'
  if ((last === 'subject' || last === 'date') && !segment.gap) return last
  if (last === 'number' && !segment.gap && /^\d*\s?\//.test(value)) return last
  // The second half of a column pair: a line of the agency beside Tiêu ngữ.
  return isCapitals(value) ? 'organ' : null
}

/** The opening of a decision that lost its title stands below the body: `Căn cứ Luật …;`. */
const isSentence = (value: string) => /[.;:]$/.test(value) && !isCapital(value)

const isCapital = (value: string) => value === value.toUpperCase() && /\p{Lu}/u.test(value)

const compact = (value: string) => value.normalize('NFC').toUpperCase().replace(/\s+/g, '')
const ORGANS = words.organs.map(compact)
const NOT_ORGANS = words.notOrgans.map(compact)
const MOTTO = words.motto.map(compact)
const MOTTO_WORDS = words.mottoWords.map(compact)
const MOTTO_IN_LINE = words.mottoInLine.map((word) => ` ${word}`)
const DRAFTS = openersOf(words.drafts)
const PLAN = compact(titleBlock.plan)
const HEADINGS = words.headings.map(compact)

/** `DỰ THẢO`, `(Dự thảo lần 2)`: it goes with the letterhead and is none of its fields. */
const isDraftMark = (value: string) =>
  openerOf(value.startsWith('(') ? value.slice(1) : value, DRAFTS) !== undefined

/** The title of a web page above the letterhead repeats that of the plan. */
const opensPlan = (value: string) => isCapital(value) && compact(value).startsWith(PLAN)

/** `ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH` / `SỐ 105/QĐ-SXD`: the number belongs to the name of the body. */
const isNumberOfDecision = (value: string, organs: readonly Segment[][]) =>
  !value.includes(':') && /QUYẾT ĐỊNH$/i.test(organs.at(-1)?.at(-1)?.text.value ?? '')

/**
 * `ĐOÀN TNCS HỒ CHÍ MINH` alone beside or below the body that issues stands where others have Quốc hiệu; with a place
 * below it (`XÃ …`) it is a body.
 */
function isOwnHeading(segment: Segment, next: Segment | undefined): boolean {
  if (!HEADINGS.includes(compact(segment.text.value))) return false
  return next === undefined || kindOf(next.text.value) !== null || !isCapital(next.text.value)
}

/** Copies of scans space out capitals (`ỦY B AN`), so heads are compared without spaces. */
function isOrganHead(value: string, head = compact(value)): boolean {
  if (!isCapital(value) && !/^\p{Lu}/u.test(value)) return false
  if (NOT_ORGANS.some((words) => head.startsWith(words))) return false
  return ORGANS.some((organ) => head.startsWith(organ) && (isCapital(value) || organ.length > 3))
}

function addOrgan(organs: Segment[][], segment: Segment): void {
  const last = organs.at(-1)
  const before = last?.at(-1)?.text.value
  if (!last || (isOrganHead(segment.text.value) && !isUnfinished(before!))) organs.push([segment])
  else last.push(segment)
}

/** `ỦY` / `BAN NHÂN DÂN`, `BAN CHẤP HÀNH` / `ĐẢNG BỘ …`: what follows belongs to the name. */
const isUnfinished = (value: string) => /(?:^[UỦ][YỶ]|NHÂN|CỦA|VÀ|CHẤP HÀNH|BCH|CHỈ ĐẠO|[-–,])$/i.test(value)

/** `Số: 15/KH-UBND Bình Sơn, ngày …`, `Số: 15/KH-UBND, ngày …`: number and date on one line without a gap. */
const DATE_BEHIND = /,?\s(?=(?:\p{Lu}[\p{L} .]{1,30},\s?)?ngày(?:\s|$))/u

function addNumber({ number, date }: Fields, segment: Segment): void {
  const { text } = segment
  const found = text.value.includes('ngày') ? DATE_BEHIND.exec(text.value) : null
  if (!found) {
    number.push(segment)
    return
  }
  number.push({ ...segment, text: slice(text, 0, found.index) })
  date.push({ ...segment, text: slice(text, found.index + found[0].length) })
}
