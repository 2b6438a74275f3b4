import { timeOf } from '../extract/dates.ts'
import { compile, lazy, matchesOf } from '../extract/forms.ts'
import type { Range } from '../read/location.ts'
import { lintDates } from '../vocabulary/generated.ts'

/** A date that is written but that no calendar has. */
export interface ImpossibleDate {
  /** The date as written. */
  raw: string
  range: Range
}

const patterns = lazy(() => ({
  suspect: new RegExp(lintDates.suspect, 'g'),
  dates: lintDates.dates.map(({ pattern }) => compile(pattern, lintDates.fragments, 'g')),
}))

/** No date is longer; what lies farther from a number is not part of its date. */
const LONGEST = 48

/**
 * Finds dates that the calendar does not have: 31/02/2026, `ngày 30 tháng 02 năm 2026`, `tháng 13/2026`.
 *
 * @param text any text, also as it came: NFC or NFD, with line breaks
 * @returns in the order of the text; the 29th of February without a year may be meant in a leap year
 */
export function impossibleDates(text: string): ImpossibleDate[] {
  const found = new Map<number, ImpossibleDate>()
  const { suspect, dates } = patterns()
  for (const { index } of matchesOf(suspect, text)) {
    const start = Math.max(0, index - LONGEST)
    const around = text.slice(start, index + LONGEST)
    for (const pattern of dates) {
      for (const { 0: raw, index: at, groups } of matchesOf(pattern, around)) {
        const from = start + at
        const range = { from, to: from + raw.length }
        if (range.from <= index && index < range.to && timeOf(groups!, null).impossible)
          found.set(from, { raw, range })
      }
    }
  }
  return [...found.values()].sort((a, b) => a.range.from - b.range.from)
}
