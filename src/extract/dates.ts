import { calendar } from '../vocabulary/generated.ts'
import { compile, type Fragments, type Groups, includesOne, lazy, lowerCase, matchesOf } from './forms.ts'
import { mendDigits } from './scanned-digits.ts'

/** Fragments of patterns for points in time; see `src/vocabulary/calendar.yaml`. */
export const CALENDAR: Fragments = calendar.fragments

/** A point or a stretch of time that the groups of a match give. */
export interface Time {
  /** EDTF (ISO 8601-2), null where the year is unknown or the calendar has no such day. */
  edtf: string | null
  /** Whether the text names a day or a month that no calendar has: 31/02/2026. */
  impossible: boolean
}

/** A date found in a text: `text.slice(from, to) === raw`. */
export interface FoundDate extends Time {
  from: number
  to: number
  raw: string
}

/** The date line of a letterhead. */
export interface DateLine extends FoundDate {
  /** The words in front of the date: `Sơn Hạ`. */
  place: { from: number; to: number; text: string } | null
}

interface Part {
  year: number | null
  month: number | null
  day: number | null
  quarter: number | null
  half: number | null
}

/**
 * Works out the time that the groups of a match give: day, month, quarter, half and year, and the same with a 2
 * behind their names for the end of a range. What one end leaves out is the other's: `Quý I - Quý III/2026`,
 * `từ ngày 10 đến ngày 18/11/2025`. A range that would run backwards passes the turn of the year: `từ tháng 9
 * đến tháng 5`.
 *
 * @param groups named groups of a match of a pattern built on the calendar's fragments
 * @param year the year to take where the text leaves it out; null leaves the time open
 * @param school whether it is the first of a school year, whose months before August lie in the next
 */
export function timeOf(groups: Groups, year: number | null, school = false): Time {
  const start = startOf(groups)
  const end = endOf(groups)
  if (isEmpty(end)) {
    if (isEmpty(start)) return { edtf: null, impossible: false }
    start.year ??= yearFor(start, year, school)
    return { edtf: edtfOf(start), impossible: isImpossible(start) }
  }
  const stated = { start: start.year, end: end.year }
  if (start.day !== null) start.month ??= end.month
  if (end.day !== null) end.month ??= start.month
  start.year ??= end.year ?? yearFor(start, year, school)
  end.year ??= start.year
  if (order(start) > order(end)) {
    if (stated.end === null && end.year !== null) end.year += 1
    else if (stated.start === null && start.year !== null) start.year -= 1
  }
  const [from, to] = [edtfOf(start), edtfOf(end)]
  const backwards = order(start) > order(end)
  return {
    edtf: from === null || to === null || backwards ? null : from === to ? from : `${from}/${to}`,
    impossible: isImpossible(start) || isImpossible(end),
  }
}

/**
 * The last day of an EDTF value: '2025-35' gives '2025-09-30', '2025-03/2025-05' gives '2025-05-31'.
 *
 * @returns YYYY-MM-DD; null where the interval is open
 */
export function lastDayOf(edtf: string): string | null {
  const part = parse(edtf.slice(edtf.indexOf('/') + 1))
  if (part?.year == null) return null
  const month = part.quarter ? part.quarter * 3 : part.half ? part.half * 6 : (part.month ?? 12)
  return `${part.year}-${two(month)}-${two(part.day ?? daysIn(part.year, month))}`
}

/**
 * The day before an EDTF value begins: '2026-06' gives '2026-05-31'.
 *
 * @returns YYYY-MM-DD; null where the value has no beginning
 */
export function dayBefore(edtf: string): string | null {
  const part = parse(edtf.split('/')[0]!)
  if (part?.year == null) return null
  const month = part.quarter ? part.quarter * 3 - 2 : part.half ? part.half * 6 - 5 : (part.month ?? 1)
  const day = new Date(Date.UTC(part.year, month - 1, (part.day ?? 1) - 1))
  return day.toISOString().slice(0, 10)
}

/**
 * Reads the date line of a letterhead, also with blanks: `Sơn Hạ, ngày … tháng 02 năm 2025` gives 2025-02.
 *
 * @param text one line, cleaned
 * @returns null where the line has no date; `edtf` is null where nothing of the date is filled in
 */
export function readPartialDate(text: string): DateLine | null {
  const lower = lowerCase(mendDigits(text))
  for (const pattern of dateLines()) {
    const match = pattern.exec(lower)
    if (!match) continue
    const from = match.index
    const raw = trimmedEnd(text.slice(from, from + match[0].length))
    const part = startOf(match.groups ?? {})
    if (part.year === null) part.month = null
    if (part.month === null) part.day = null
    return {
      from,
      to: from + raw.length,
      raw,
      edtf: edtfOf(part),
      impossible: isImpossible(part),
      place: placeBefore(text, from),
    }
  }
  return null
}

/**
 * Reads from a title what the plan is made for: `năm 2026` gives 2026, `giai đoạn 2021 - 2025` 2021/2025, `6 tháng
 * cuối năm 2025` 2025-41. Of several the last counts, for a title names its programme first and its year last.
 *
 * @returns null where the title names no time, or only in the name of a thing (“…”) or as an outlook (`đến năm 2030`)
 */
export function readPeriod(text: string): FoundDate | null {
  const lower = lowerCase(mendDigits(text.slice(0, TITLE)))
  let found: FoundDate | null = null
  for (const { pattern, has, open } of planPeriods()) {
    if (has && !includesOne(lower, has)) continue
    for (const match of matchesOf(pattern(), lower)) {
      const from = match.index
      const to = from + match[0].length
      if (isQuoted(text, from) || isOutlook(lower, from)) continue
      if (found && (to < found.to || (to === found.to && from >= found.from))) continue
      const time = timeOf(match.groups ?? {}, null)
      if (time.edtf === null && !time.impossible) continue
      const edtf = open && time.edtf !== null ? openEnd(time.edtf) : time.edtf
      found = { from, to, raw: text.slice(from, to), edtf, impossible: time.impossible }
    }
  }
  return found
}

/** Leaves the end of an EDTF value open: '2025-36' gives '2025-36/..', '2026/2030' gives '2026/..'. */
export function openEnd(edtf: string): string {
  return `${edtf.split('/')[0]}/..`
}

/** No title is longer. */
const TITLE = 2000

const dateLines = lazy(() => calendar.dateLine.map(({ pattern }) => compile(pattern, CALENDAR)))

const planPeriods = lazy(() =>
  calendar.planPeriods.map((form) => ({
    pattern: lazy(() => compile(form.pattern, CALENDAR, 'g')),
    has: 'has' in form ? form.has : null,
    open: 'open' in form && form.open,
  })),
)

const outlook = lazy(() => compile(calendar.notBehind, {}))

function isOutlook(text: string, from: number): boolean {
  return outlook().test(text.slice(Math.max(0, from - 20), from))
}

function isQuoted(text: string, from: number): boolean {
  return text.lastIndexOf('“', from) > text.lastIndexOf('”', from)
}

/**
 * The last words in front of the date that hold no number and no stroke, as the number line may stand there too; a
 * number with a comma behind it is that of a place: `Quận 7, ngày …`.
 */
function placeBefore(text: string, from: number): DateLine['place'] {
  const match = /(?:^|\s)([^\s\d/:][^\d/:]*?(?:\s\d{1,2}(?=,))?)[\s,;]*$/.exec(
    text.slice(Math.max(0, from - 80), from),
  )
  if (!match?.[1]) return null
  const start = Math.max(0, from - 80) + match.index + match[0].indexOf(match[1])
  return { from: start, to: start + match[1].length, text: match[1] }
}

// The names are written out, for to put them together takes longer than all else that is done here.
const startOf = ({ year, month, day, quarter, half }: Groups) => partOf(year, month, day, quarter, half)
const endOf = ({ year2, month2, day2, quarter2, half2 }: Groups) =>
  partOf(year2, month2, day2, quarter2, half2)

function partOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  quarter: string | undefined,
  half: string | undefined,
): Part {
  return {
    year: numberOf(year),
    month: numberOf(month),
    day: numberOf(day),
    quarter: quarter === undefined ? null : quarterOf(quarter),
    half: half === undefined ? null : half === 'đầu' ? 1 : 2,
  }
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits))

/**
 * The number of a quarter: `III`, `3` and `03` give 3.
 *
 * @param written Roman or Arabic, in lower case; l stands for a misread I
 */
export function quarterOf(written: string): number {
  const roman = written.replaceAll('l', 'i')
  return roman === 'iv' ? 4 : roman.startsWith('i') ? roman.length : Number(roman)
}

function parse(edtf: string): Part | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf)
  if (!match) return null
  const second = match[2] === undefined ? null : Number(match[2])
  const code = second ?? 0
  return {
    year: Number(match[1]),
    month: code >= 1 && code <= 12 ? code : null,
    day: match[3] === undefined ? null : Number(match[3]),
    quarter: code >= 33 && code <= 36 ? code - 32 : null,
    half: code >= 40 ? code - 39 : null,
  }
}

/** A school year begins in August: `tháng 3` in a plan for `năm học 2025 - 2026` is that of 2026. */
function yearFor(part: Part, year: number | null, school: boolean): number | null {
  if (year === null || !school) return year
  const inYear = monthOf(part)
  return inYear > 0 && inYear < FIRST_SCHOOL_MONTH ? year + 1 : year
}

const FIRST_SCHOOL_MONTH = 8

/** The month, or the last one of the quarter or half; 0 where the part names none. */
const monthOf = ({ month, quarter, half }: Part) => month ?? (quarter ? quarter * 3 : half ? half * 6 : 0)

function isEmpty(part: Part): boolean {
  return (part.year ?? part.month ?? part.day ?? part.quarter ?? part.half) === null
}

/** Quarters are 33 to 36 and halves 40 and 41 in ISO 8601-2, 4.8.1. */
function edtfOf(part: Part): string | null {
  const { year, month, day, quarter, half } = part
  if (year === null || isImpossible(part)) return null
  if (quarter !== null) return `${year}-${quarter + 32}`
  if (half !== null) return `${year}-${half + 39}`
  if (month === null) return `${year}`
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

function isImpossible({ year, month, day }: Part): boolean {
  if (month !== null && (month < 1 || month > 12)) return true
  // 2024 is a leap year: without a year the 29th of February may be meant.
  return day !== null && (day < 1 || day > daysIn(year ?? 2024, month ?? 1))
}

/** A number that grows with time, to compare the ends of one range. */
function order(part: Part): number {
  return (part.year ?? 0) * 1000 + monthOf(part) * 31 + (part.day ?? 0)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

function trimmedEnd(raw: string): string {
  return raw.replace(/[\s,;]+$/, '')
}
