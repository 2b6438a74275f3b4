import { type Line, markerOf } from './lines.ts'
import { ROMAN, romanValue } from './marker.ts'
import { isCapitals } from './paragraphs.ts'

const BARE_ROMAN = /^([IVX]{1,5}) (?=\p{Lu})/u
const BARE_DIGITS = /^(\d{1,2}) (?=\p{Lu})/u
/** Longer lines are sentences. */
const LONGEST_HEADING = 90

/**
 * Finds headings whose numbers have no mark behind them: `I MỤC ĐÍCH`, `1 YÊU CẦU` (plans of schools). A line alone
 * tells nothing (`VI PHẠM HÀNH CHÍNH`): they must count from I on, the first two in capitals, in a document without
 * Roman numbers of another form.
 *
 * @param lines all lines; those that are found get their marker
 */
export function markBareNumbers(lines: readonly Line[]): void {
  const found: [Line, string][] = []
  const digits: [Line, string][] = []
  for (const line of lines) {
    const { value } = line.text
    const code = value.charCodeAt(0)
    if (value.length > LONGEST_HEADING || line.kind === 'table') continue
    if (code === FIRST_ROMAN || (found.length > 0 && ROMAN_DIGITS.includes(value[0]!))) {
      const roman = BARE_ROMAN.exec(value)?.[1]
      if (roman === undefined || !ROMAN.test(roman) || romanValue(roman) !== found.length + 1) continue
      if (found.length > 1 || isCapitals(value.slice(roman.length))) found.push([line, roman])
    } else if (found.length > 0 && code >= 48 && code <= 57 && isCapitals(value)) {
      const number = BARE_DIGITS.exec(value)?.[1]
      if (number !== undefined) digits.push([line, number])
    }
  }
  if (found.length < 2 || lines.some((line) => markerOf(line)?.counts[0]?.kind === 'roman')) return
  for (const [line, raw] of found) setMarker(line, raw, 'roman', romanValue(raw))
  for (const [line, raw] of digits) setMarker(line, raw, 'arabic', Number(raw))
}

/** I */
const FIRST_ROMAN = 73
const ROMAN_DIGITS = 'IVX'

function setMarker(line: Line, raw: string, kind: 'roman' | 'arabic', value: number): void {
  line.marker = { raw, counts: [{ kind, value }], parts: [], end: raw.length + 1 }
}
