import { markerWords } from '../vocabulary/generated.ts'

/** More of a line is never needed to see its marker. */
const HEAD = 40

const SIGNS = /^(?:[-–—+•▪●○◦]|\*(?=\s))/u
const LETTERS_OR_NUMBERS =
  /^\(?(?:[IVXLC]{1,7}|\p{L}|\d{1,3}(?:\.\d{1,2}){0,5})(?:[.)/:]|\s[-–—])(?=\s|[\p{L}*_]|$)/u
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,5}\s/
const WORDS = new RegExp(
  `^(?:${markerWords.words.map(({ word }) => word).join('|')})\\s{1,3}(?:(?:thứ|số)\\s|\\d|[IVXLC]{1,7}(?![\\p{L}\\d])|\\p{L}[.:])`,
  'iu',
)

/**
 * Whether a line opens with the sign of an outline node (`I.`, `1.1.`, `a)`, `(1)`, `-`, `Điều 1` …), bold or not.
 *
 * It only guards the end of a Markdown table and tells items of a list in HTML that have a number already; what the
 * sign means is not for a reader of bytes to say.
 *
 * @param text the source
 * @param from first character of the line that is no blank
 * @param to end of the line
 */
export function opensOutline(text: string, from: number, to: number): boolean {
  const head = text
    .slice(from, Math.min(to, from + HEAD))
    .normalize('NFC')
    .replace(/^[*_]{1,3}(?=\S)/, '')
  return SIGNS.test(head) || LETTERS_OR_NUMBERS.test(head) || DECIMAL.test(head) || WORDS.test(head)
}
