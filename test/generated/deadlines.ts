import fc, { type GeneratorValue } from 'fast-check'
import type { DeadlineKind } from '../../src/model/plan.ts'

/** A deadline as it is meant, and the words that say it. */
export interface DrawnDeadline {
  kind: DeadlineKind
  edtf: string | null
  rrule: string | null
  /** The words of a cell or of a line with a label. */
  words: string
  /** The words in a sentence, null where a sentence would not say it so. */
  inSentence: string | null
}

/** A day. */
export interface Day {
  year: number
  month: number
  day: number
}

const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV']

/** Draws a value of a list. */
export function pick<T>(g: GeneratorValue, values: readonly T[]): T {
  return values[g(fc.nat, values.length - 1)]!
}

/** Draws a whole number. */
export function between(g: GeneratorValue, min: number, max: number): number {
  return g(fc.integer, { min, max })
}

/** Draws a day of a year. */
export function drawDay(g: GeneratorValue, year: number): Day {
  return { year, month: between(g, 1, 12), day: between(g, 1, 28) }
}

/** `2026-02-05`. */
export const isoOf = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`

/** `05/02/2026`: days below 10 and the months 1 and 2 have a zero in front. */
export const shortDate = ({ year, month, day }: Day) => `${two(day)}/${monthOf(month)}/${year}`

/** `05 tháng 02 năm 2026`. */
export const longDate = ({ year, month, day }: Day) => `${two(day)} tháng ${monthOf(month)} năm ${year}`

const two = (number: number) => String(number).padStart(2, '0')
const monthOf = (month: number) => (month < 3 ? two(month) : String(month))

/** Draws when something is due, in the plan's year or in the one after it. */
export function drawDeadline(g: GeneratorValue, year: number): DrawnDeadline {
  return pick(g, FORMS)(g, year)
}

/** Draws a deadline that a sentence can say. */
export function drawDeadlineOfSentence(g: GeneratorValue, year: number): DrawnDeadline {
  return pick(g, SENTENCE_FORMS)(g, year)
}

type Form = (g: GeneratorValue, year: number) => DrawnDeadline

const said = (
  kind: DeadlineKind,
  edtf: string | null,
  words: string,
  inSentence: string | null = null,
): DrawnDeadline => ({
  kind,
  edtf,
  rrule: null,
  words,
  inSentence,
})
const recurring = (rrule: string, words: string, inSentence: string | null = null): DrawnDeadline => ({
  kind: 'recurring',
  edtf: null,
  rrule,
  words,
  inSentence,
})
const small = (words: string) => words[0]!.toLowerCase() + words.slice(1)

const byDay: Form = (g, year) => {
  const day = drawDay(g, year)
  const date = pick(g, [shortDate, longDate])(day)
  const words = `${pick(g, ['Trước ngày', 'Chậm nhất ngày', 'Chậm nhất là ngày'])} ${date}`
  return said('by', isoOf(day), words, `hoàn thành ${small(words)}`)
}

const onDay: Form = (g, year) => {
  const day = drawDay(g, year)
  return said(
    'on',
    isoOf(day),
    `${pick(g, ['Ngày', 'Ngày', '13h30’ ngày', '7 giờ 30 phút ngày'])} ${shortDate(day)}`,
  )
}

const duringMonth: Form = (g, year) => {
  const month = between(g, 1, 12)
  const time = `tháng ${monthOf(month)}${pick(g, ['/', ' năm '])}${year}`
  const words = pick(g, [`Tháng${time.slice(5)}`, `Trong ${time}`, `Xong trong ${time}`])
  return said('during', `${year}-${two(month)}`, words, `xong trong ${time}`)
}

const duringQuarter: Form = (g, year) => {
  const quarter = between(g, 1, 4)
  const time = `quý ${ROMAN_QUARTERS[quarter - 1]}${pick(g, ['/', ' năm '])}${year}`
  const words = pick(g, [`Quý${time.slice(3)}`, `Trong ${time}`, `Quý ${ROMAN_QUARTERS[quarter - 1]}`])
  return said('during', `${year}-${quarter + 32}`, words, `trong ${time}`)
}

const duringQuarters: Form = (g, year) => {
  const first = between(g, 1, 3)
  const words = `Quý ${ROMAN_QUARTERS[first - 1]}, ${ROMAN_QUARTERS[first]} năm ${year}`
  return said('during', `${year}-${first + 32}/${year}-${first + 33}`, words)
}

const duringYear: Form = (g, year) => said('during', String(year), `${pick(g, ['Năm', 'Trong năm'])} ${year}`)

const duringMonths: Form = (g, year) => {
  const [first, last] = [between(g, 1, 6), between(g, 7, 12)]
  const words = `từ tháng ${monthOf(first)} đến tháng ${monthOf(last)}/${year}`
  return said('during', `${year}-${two(first)}/${year}-${two(last)}`, `T${words.slice(1)}`, words)
}

const duringDays: Form = (g, year) => {
  const [first, month] = [between(g, 1, 20), between(g, 1, 12)]
  const last = { year, month, day: first + between(g, 1, 8) }
  const edtf = `${isoOf({ ...last, day: first })}/${isoOf(last)}`
  const words = `từ ngày ${two(first)} đến ngày ${shortDate(last)}`
  return said('during', edtf, `T${words.slice(1)}`, words)
}

const twoDays: Form = (g, year) => {
  const first = { year, month: between(g, 1, 12), day: between(g, 1, 27) }
  const last = { ...first, day: first.day + 1 }
  return said('during', `${isoOf(first)}/${isoOf(last)}`, `Ngày ${two(first.day)}, ${shortDate(last)}`)
}

const halfYear: Form = (g, year) =>
  pick(g, [
    said('during', `${year}-40`, `6 tháng đầu năm ${year}`),
    said('during', `${year}-41`, `6 tháng cuối năm ${year}`),
  ])

const years: Form = (_, year) => said('during', `${year}/${year + 4}`, `Giai đoạn ${year} - ${year + 4}`)

const open: Form = (g, year) => {
  const [day, month] = [drawDay(g, year), between(g, 1, 12)]
  return pick(g, [
    said('during', `${year}/..`, `Năm ${year} và các năm tiếp theo`),
    said('during', `${isoOf(day)}/..`, `Từ ${shortDate(day)}`),
    said('during', `${year}-${two(month)}/..`, `Từ tháng ${monthOf(month)}/${year} trở đi`),
  ])
}

const continuous: Form = (g, year) =>
  pick(g, [
    said('continuous', null, 'Thường xuyên'),
    said('continuous', String(year), `Thường xuyên trong năm ${year}`),
  ])

const every: Form = (g) =>
  pick(g, [
    recurring('FREQ=MONTHLY;INTERVAL=3', 'Hằng quý'),
    recurring('FREQ=MONTHLY;INTERVAL=6', 'Định kỳ 6 tháng', 'định kỳ 6 tháng'),
    recurring('FREQ=YEARLY', 'Hàng năm'),
    recurring('FREQ=MONTHLY', 'Hằng tháng'),
    recurring('FREQ=WEEKLY', 'Hàng tuần'),
  ])

const everyByDay: Form = (g) => {
  const [day, month] = [between(g, 1, 28), between(g, 1, 12)]
  return pick(g, [
    recurring(
      `FREQ=MONTHLY;BYMONTHDAY=${day}`,
      `Trước ngày ${two(day)} hàng tháng`,
      `trước ngày ${two(day)} hàng tháng`,
    ),
    recurring(
      `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
      `Trước ngày ${two(day)}/${monthOf(month)} hằng năm`,
      `trước ngày ${two(day)}/${monthOf(month)} hằng năm`,
    ),
    recurring(`FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${day}`, `Trước ngày ${two(day)} của tháng cuối quý`),
  ])
}

const relative: Form = (g) =>
  said(
    'relative',
    null,
    pick(g, [
      'Sau 10 ngày kể từ ngày Kế hoạch được ban hành',
      'Sau khi văn bản hướng dẫn được ban hành',
      'Trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ',
    ]),
  )

const unresolved: Form = (g) =>
  said(
    'unresolved',
    null,
    pick(g, ['Khi có yêu cầu', 'Theo chỉ đạo của cấp trên', 'Theo kế hoạch', 'Theo tiến độ cấp vốn']),
  )

const FORMS: Form[] = [
  byDay,
  byDay,
  onDay,
  duringMonth,
  duringQuarter,
  duringQuarters,
  duringYear,
  duringMonths,
  duringDays,
  twoDays,
  halfYear,
  years,
  open,
  continuous,
  every,
  everyByDay,
  relative,
  unresolved,
]

const SENTENCE_FORMS: Form[] = [
  byDay,
  duringMonth,
  duringQuarter,
  duringMonths,
  duringDays,
  (g, year) => ({
    ...every(g, year),
    ...recurring('FREQ=MONTHLY;INTERVAL=6', 'Định kỳ 6 tháng', 'định kỳ 6 tháng'),
  }),
]
