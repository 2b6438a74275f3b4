import { abbreviationForms } from '../vocabulary/generated.ts'
import { lazy, lowerCase } from './forms.ts'

/** An abbreviation that the text defines in brackets. */
export interface FoundAbbreviation {
  /** The abbreviation itself. */
  from: number
  to: number
  short: string
  /** What it stands for, and where that begins. */
  long: string
  longFrom: number
}

/**
 * Finds abbreviations where they are defined: `cải cách hành chính (CCHC)`, `… (sau đây gọi tắt là Kế hoạch)`. Without
 * such words the initials must spell the abbreviation, so `(PAR INDEX)` and `(nếu có)` are none.
 *
 * @param text a cleaned sentence or paragraph
 * @returns the definitions in their order
 */
export function findAbbreviations(text: string): FoundAbbreviation[] {
  const found: FoundAbbreviation[] = []
  let close = -1
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (close < open) close = text.indexOf(')', open)
    if (close < 0) return found
    if (close - open < LONGEST) {
      const abbreviation = readInitials(text, open, close) ?? readNamed(text, open, close)
      if (abbreviation) found.push(abbreviation)
    }
  }
  return found
}

/** The longest bracket that defines an abbreviation, and the longest name in front of it. */
const LONGEST = 80
const NAME = 240

const grammar = lazy(() => ({
  openers: new RegExp(`^${abbreviationForms.openers}`),
  initials: new RegExp(`^${abbreviationForms.initials}$`),
  silent: new Set<string>(abbreviationForms.silent),
}))

interface Word {
  from: number
  text: string
}

function readInitials(text: string, open: number, close: number): FoundAbbreviation | null {
  if (!/[A-ZĐƯ]/.test(text[open + 1]!)) return null
  const short = text.slice(open + 1, close)
  if (!grammar().initials.test(short)) return null
  const longFrom = spelledFrom(text, open, short)
  return longFrom === null ? null : definition(text, open, open + 1, close, longFrom)
}

function readNamed(text: string, open: number, close: number): FoundAbbreviation | null {
  const content = text.slice(open + 1, close)
  const opener = grammar().openers.exec(lowerCase(content))
  if (!opener) return null
  const from = open + 1 + opener[0].length + (/^["“]/.test(content.slice(opener[0].length)) ? 1 : 0)
  const to = /["”]$/.test(content) ? close - 1 : close
  if (from >= to) return null
  const short = text.slice(from, to)
  // `Kế hoạch chuyển đổi số … (sau đây gọi tắt là Kế hoạch CĐS)`: the name begins with the same two words.
  const head = short.split(' ').slice(0, 2).join(' ')
  const longFrom =
    spelledFrom(text, open, short) ??
    repeatedFrom(text, open, short) ??
    repeatedFrom(text, open, head) ??
    clauseFrom(wordsBefore(text, open))
  return longFrom === null ? null : definition(text, open, from, to, longFrom)
}

function definition(
  text: string,
  open: number,
  from: number,
  to: number,
  longFrom: number,
): FoundAbbreviation {
  return { from, to, short: text.slice(from, to), long: text.slice(longFrom, open).trim(), longFrom }
}

/** The words in front of a bracket, the last one first. */
function wordsBefore(text: string, open: number): Word[] {
  const start = Math.max(0, open - NAME)
  const words: Word[] = []
  for (let end = open; end > start; ) {
    const from = Math.max(start, text.lastIndexOf(' ', end - 1) + 1)
    if (from < end) words.push({ from, text: text.slice(from, end) })
    end = from - 1
  }
  return words
}

/** Where the name begins whose initials are the short form, read from its last word; null where they are not. */
function spelledFrom(text: string, open: number, short: string): number | null {
  const initials = bare(short).match(/[A-ZĐ][a-zđ]*/g)
  if (!initials || initials.length < 2 || initials.join('') !== bare(short).replace(/[&.-]/g, '')) return null
  const small = initials.map((initial) => initial.toLowerCase()).reverse()
  const words = wordsBefore(text, open)
  const most = small.length < 3 ? 0 : abbreviationForms.unspelled
  for (let skipped = 0; skipped <= most; skipped++) {
    const from = matchInitials(words, skipped, small)
    if (from !== null) return from
  }
  return null
}

/** Matches words against initials, both from the last to the first; gives where the first word begins. */
function matchInitials(words: readonly Word[], skipped: number, initials: readonly string[]): number | null {
  let matched = 0
  const spelled = new Set<string>()
  for (const { from, text } of words.slice(skipped)) {
    if (grammar().silent.has(text)) continue
    const letters = bare(text)
      .toLowerCase()
      .replace(/^[^a-zđ]+/, '')
    const word = letters.replace(/[^a-zđ]+$/, '')
    if (letters === '' || !letters.startsWith(initials[matched]!)) {
      // `khám bệnh, chữa bệnh (KCB)`: a word that comes again has one initial.
      if (spelled.has(word)) continue
      return null
    }
    spelled.add(word)
    // A quotation mark or bracket in front of the first word is not of the name.
    if (++matched === initials.length) return from + text.search(/\p{L}/u)
  }
  return null
}

/** Letters without tone and hook marks: Ủ gives U; Đ is a letter of its own and stays. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** `Kế hoạch phát triển … (gọi tắt là Kế hoạch)`: the name begins with its short form. */
function repeatedFrom(text: string, open: number, short: string): number | null {
  const start = Math.max(0, open - NAME)
  const at = lowerCase(text.slice(start, open)).lastIndexOf(lowerCase(short))
  return at < 0 ? null : start + at
}

/** Where the clause in front of the bracket begins. */
function clauseFrom(words: readonly Word[]): number | null {
  const end = words.findIndex(({ text }, index) => index > 0 && /[,;:.]$/.test(text))
  return words[(end < 0 ? words.length : end) - 1]?.from ?? null
}
