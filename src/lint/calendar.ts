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

const patterns = lazy(() => lintDates.dates.map(({ pattern }) => compile(pattern, lintDates.fragments, 'g')))

/**
 * Finds dates that the calendar does not have: 31/02/2026, `ngày 30 tháng 02 năm 2026`, `tháng 13/2026`.
 *
 * @param text any text, also as it came: NFC or NFD, with line breaks
 * @returns in the order of the text; the 29th of February without a year may be meant in a leap year
 */
export function impossibleDates(text: string): ImpossibleDate[] {
  const found: ImpossibleDate[] = []
  for (const pattern of patterns()) {
    for (const { 0: raw, index, groups } of matchesOf(pattern, text)) {
      if (timeOf(groups!, null).impossible)
        found.push({ raw, range: { from: index, to: index + raw.length } })
    }
  }
  return found.sort((a, b) => a.range.from - b.range.from)
}
