import type { Line } from './lines.ts'
import { indexAt, slice, type Text } from './text.ts'

/** A tab, or space as wide as three letters; copies of web pages hold it as NBSP. */
const WIDE = /[ \u00a0]{3,}[\t \u00a0]*|[ \u00a0]{0,2}\t[\t \u00a0]*/g
/** Most lines have none: to look is much cheaper than `matchAll`. */
const HAS_GAP = /\t|[ \u00a0]{3}/
/** Behind these words wide space is a blank to fill in: `ngày     tháng 5`, `Số:      /KH-UBND`. */
const FILLED_IN = /(?:^|[\s,])(?:ngày|tháng|năm|số\s?:?)$/iu
/** It stands inside a date or a number where these go on behind it: `ngày   10   tháng 03   năm`, `Số:   09   KH/ĐTN`. */
const GOES_ON = /^(?:tháng|năm|[A-ZĐ]{1,4}\s?[-/]\s?[A-ZĐ]|[-/])/

/**
 * The columns of a line of a letterhead or of a signature, which stand apart by a tab or wide space.
 *
 * @param line the line
 * @param source the text that it stands in
 * @returns the line's own text where it has one column
 */
export function columnsOf({ text, range }: Line, source: string): Text[] {
  const raw = source.slice(range.from, range.to)
  if (!HAS_GAP.test(raw)) return text.value === '' ? [] : [text]
  const columns: Text[] = []
  let from = 0
  for (const gap of raw.matchAll(WIDE)) {
    const at = indexAt(text, range.from + gap.index)
    const before = slice(text, from, at)
    if (before.value === '' || FILLED_IN.test(before.value)) continue
    const behind = source.slice(range.from + gap.index + gap[0].length, range.to)
    if (/\d$/.test(before.value) && GOES_ON.test(behind)) continue
    columns.push(before)
    from = at
  }
  const last = slice(text, from)
  return last.value === '' ? columns : [...columns, last]
}
