import { codeAt } from '../read/line-ends.ts'
import { markerWords } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'

/** How a marker counts. Lists continue only with markers of their own kind. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'step'
  | 'appendix'
  | 'roman'
  | 'upper'
  | 'arabic'
  | 'decimal'
  | 'lower'
  | 'small-roman'
  | 'bracket-arabic'
  | 'bracket-lower'
  | 'bracket-roman'
  | 'dash'
  | 'plus'
  | 'bullet'

/** One way to read a marker: `C.` is a letter or the Roman 100, its neighbours decide. */
export interface Count {
  kind: MarkerKind
  /** Its number from 1; for letters the place in the alphabet, for bullets 0. */
  value: number
}

/** The sign at the head of a line that makes it a node. */
export interface Marker {
  /** As written, with its closing mark: `I.`, `a)`, `(1)`, `Phần I`. */
  raw: string
  /** Readings, the likelier first. */
  counts: Count[]
  /** The numbers of a decimal marker (2.1.a: 2, 1), else []. */
  parts: number[]
  /** Where the text behind it begins. */
  end: number
}

/** The letters of Vietnamese points: after d comes đ, after e comes g; f, j, w and z stand where Latin has them. */
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz'
const BULLETS = '•▪●○◦·➢➤✓✔□■♦❖▫‣⁃\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf0a8'

/** A Roman number that a list can reach, or a letter that looks like one. */
export const ROMAN = /^(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3}|L|C|D|M)$/
const DECIMAL =
  /^(\d{1,2}(?:\.\d{1,2}){1,99})(?:\.([a-zđ])(?=[.)\s]))?(?:[-–](?=\s+\p{Lu})|[.):]?)(?=\s|$|\p{Lu})\s*/u
/** `II-MỤC ĐÍCH`, `I-Ý NGHĨA`, but no zone of a village: `V-A và …`. */
const ROMAN_DASH = /^[IVX]{1,6}\s?[-–—](?:\s+\p{Lu}|\p{Lu}(?:\p{Lu}+[\s,]|\s\p{Lu}))/u
const BRACKET = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/
const ROMAN_CAPITALS = 'IVXLCDM'
/** Small Roman digits. No list reaches those beyond. */
const SMALL_ROMAN = 'ivx'
/** What a mark behind a small letter can begin with. */
const SMALL_CLOSINGS = ')./-–'
/** What the text behind `A.` can open with, next to a capital letter. */
const QUOTES = '"“('
/** đ */
const SMALL_D = 0x111
const STAR = 42
const PLUS = 43
/** · */
const MIDDLE_DOT = 0xb7

/**
 * Reads the marker at the head of a line.
 *
 * @param line a cleaned line
 * @returns null where the line opens with none
 */
export function readMarker(line: string): Marker | null {
  return readWritten(line) ?? (SCANNED_DIGITS.includes(line[0] ?? ' ') ? readScannedRoman(line) : null)
}

function readWritten(line: string): Marker | null {
  const code = line.charCodeAt(0)
  if (isDigit(code)) return (mayBeDecimal(line) ? readDecimal(line) : null) ?? readDigits(line)
  if (code === 40) return readBracket(line)
  if (code === 45 || code === 43 || code === 42 || code === MIDDLE_DOT || code > 0x2000)
    return readBullet(line)
  if (isUpper(code)) return (isWord(line.charCodeAt(1)) ? null : readLetters(line)) ?? readWord(line)
  return readSmall(line)
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isUpper = (code: number) => (code >= 65 && code <= 90) || code === 0x110
/** Whether a second letter makes a word of the first, as in nearly every line: a small one, or one with a mark. */
const isWord = (code: number) => (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x1f00)

/** Whether a number of one or two digits has a dot and a digit behind it. */
const mayBeDecimal = (line: string) => {
  const dot = line[1] === '.' ? 1 : 2
  return line[dot] === '.' && isDigit(line.charCodeAt(dot + 1))
}

function readDigits(line: string): Marker | null {
  let at = 1
  while (at < 3 && isDigit(codeAt(line, at))) at++
  const digits = line.slice(0, at)
  if (line[at] === ' ') at++
  const closing = closingOf(line, at) ?? digitsClosing(line, at, digits.length)
  if (closing === null) return null
  const counts: Count[] = [{ kind: 'arabic', value: Number(digits) }]
  // In `1 - …` the dash stands apart from the marker.
  const raw = at > digits.length && isDash(closing.charCodeAt(0)) ? digits : digits + closing
  return marker(raw, counts, behindSpaces(line, at + closing.length))
}

/** A single mark behind digits, which stand in many other places: `1.500`, `10/3`, `25/KH-UBND`. */
function digitsClosing(line: string, at: number, length: number): string | null {
  const mark = line[at]
  const behind = line[at + 1] ?? ' '
  if (mark === '.' || mark === ')') return IN_NUMBERS.includes(behind) ? null : mark
  if (mark !== '/' || at !== length) return null
  return behind === ' ' || WORD_BEHIND_SLASH.test(line) ? mark : null
}

/** `1/Mục đích` as against `25/KH-UBND`. */
const WORD_BEHIND_SLASH = /^\d{1,2}\/\p{Lu}\p{Ll}+[\s,:]/u

/** Two marks that close a marker together: `I/.`, `1./`, `a.-`. */
const DOUBLE_CLOSINGS = ['/.', './', '.-', '.–', '.)']
/** Behind the dash of `1- Phòng Nội vụ` stand a blank and a capital; `1-2 lần` and `05-CT/TW` have none. */
const DASH_CLOSING = /^[-–]\s["“]?\p{Lu}/u

/** The dash or the two marks that close a number or a letter, null where it is neither. */
function closingOf(line: string, at: number): string | null {
  const code = codeAt(line, at)
  if (isDash(code)) return DASH_CLOSING.test(line.slice(at, at + 5)) ? line[at]! : null
  const two = line.slice(at, at + 2)
  return DOUBLE_CLOSINGS.includes(two) && endsMarker(line, at + 2) ? two : null
}

/** What goes on with a number behind its dot or bracket, so that it is none of a list: `1.500`, `1.-`. */
const IN_NUMBERS = '0123456789.,/%)]-'

function readDecimal(line: string): Marker | null {
  const match = DECIMAL.exec(line)
  if (!match) return null
  const parts = match[1]!.split('.').map(Number)
  const letter = match[2]
  const value = letter ? ALPHABET.indexOf(letter) + 1 : parts.at(-1)!
  const raw = match[0].trimEnd()
  // `3.1. a) …`: the letter that follows is a marker of its own, here only `2.1.a` is one.
  const found = marker(raw, [{ kind: 'decimal', value }], match[0].length)
  found.parts = letter ? [...parts, value] : parts
  return found
}

function readLetters(line: string): Marker | null {
  const end = lettersEnd(line, ROMAN_CAPITALS, 6)
  const letters = line.slice(0, end)
  const at = line[end] === ' ' ? end + 1 : end
  const mark = line[at] ?? ''
  // `V/V TỔ CHỨC …` is `về việc`.
  if (mark === '/' && letters === 'V' && line.startsWith('V ', at + 1)) return null
  if (isDash(mark.charCodeAt(0)) && ROMAN_DASH.test(line) && ROMAN.test(letters))
    return romanDash(line, letters, at)
  const double = at === end ? closingOf(line, at) : null
  // A colon closes no letter that stands apart from it.
  const isClosed = mark === '.' || mark === '/' || mark === ')' || (mark === ':' && at === end)
  if (!double && (!isClosed || !(endsMarker(line, at + 1) || QUOTES.includes(line[at + 1]!)))) return null
  const closing = double ?? mark
  const counts: Count[] = []
  if (ROMAN.test(letters)) counts.push({ kind: 'roman', value: romanValue(letters) })
  if (letters.length === 1) counts.push({ kind: 'upper', value: ALPHABET.indexOf(letters.toLowerCase()) + 1 })
  if (counts.length === 0) return null
  // C, D, L and M are Roman hundreds that no plan reaches.
  if (counts.length === 2 && counts[0]!.value >= 50) counts.reverse()
  return marker(letters + closing, counts, behindSpaces(line, at + closing.length))
}

/** `I- …` is the Party's form; in `I - …` the dash stands apart from the marker. */
function romanDash(line: string, letters: string, at: number): Marker {
  const raw = at > letters.length ? letters : letters + line[at]!
  return marker(raw, [{ kind: 'roman', value: romanValue(letters) }], behindSpaces(line, at + 1))
}

function readSmall(line: string): Marker | null {
  const code = codeAt(line, 0)
  if (!(code >= 97 && code <= 122) && code !== SMALL_D) return null
  const end = lettersEnd(line, SMALL_ROMAN, 4)
  const at = line[end] === ' ' && line[end + 1] === ')' ? end + 1 : end
  const mark = line[at]
  // Most lines open with a word.
  if (mark === undefined || !SMALL_CLOSINGS.includes(mark)) return null
  const closing =
    closingOf(line, at) ??
    (mark === ')' || (!isDash(mark.charCodeAt(0)) && endsMarker(line, at + 1)) ? mark : null)
  if (closing === null) return null
  const letters = line.slice(0, end)
  const counts = smallCounts(letters, 'lower', 'small-roman')
  // A scan makes it of the digit and of the Roman one; the letter has a k before it.
  if (letters === 'l') counts.push({ kind: 'arabic', value: 1 }, { kind: 'roman', value: 1 })
  return counts.length > 0 ? marker(letters + closing, counts, behindSpaces(line, at + closing.length)) : null
}

/** What a scan makes of the Roman digits: small l or 1 for I. */
const SCANNED_DIGITS = 'lI1VX'
/**
 * No word has such letters in front of a dot: `ll.`, `Il.`, `1I.`, `lV.`. Digits alone are a number, which a wrapped line
 * often opens with: `11/NQ-HĐND`, `11-CT/TU`; so is what goes on behind its dash or slash without a blank.
 */
const SCANNED_ROMAN = /^(?=1*[lIVX])([lI1VX]{2,5})(\.|(?:\/|\s?[-–])(?=\s|\p{Lu}+[\s,]))\s?(?=\p{Lu})/u

function readScannedRoman(line: string): Marker | null {
  if (!SCANNED_DIGITS.includes(line[1] ?? ' ')) return null
  const match = SCANNED_ROMAN.exec(line)
  if (!match) return null
  const [whole, scanned, closing] = match
  const letters = scanned!.replace(/[l1]/g, 'I')
  if (!ROMAN.test(letters)) return null
  return marker(scanned! + closing!.trim(), [{ kind: 'roman', value: romanValue(letters) }], whole.length)
}

/** Where the letters of a marker end: one letter, or some that are Roman digits. */
function lettersEnd(line: string, digits: string, most: number): number {
  if (!digits.includes(line[0]!)) return 1
  let end = 1
  while (end < most && end < line.length && digits.includes(line[end]!)) end++
  return end
}

/** Whether a marker can end before a place: a blank, a capital letter or nothing follows. */
const endsMarker = (line: string, at: number) =>
  at >= line.length || line[at] === ' ' || /^\p{Lu}/u.test(line.slice(at, at + 2))

function readBracket(line: string): Marker | null {
  const match = BRACKET.exec(line)
  if (!match) return null
  const inner = match[1]!
  const counts: Count[] = /^\d/.test(inner)
    ? [{ kind: 'bracket-arabic', value: Number(inner) }]
    : smallCounts(inner, 'bracket-lower', 'bracket-roman')
  return counts.length > 0 ? marker(`(${inner})`, counts, match[0].length) : null
}

function smallCounts(letters: string, letterKind: MarkerKind, romanKind: MarkerKind): Count[] {
  const counts: Count[] = []
  if (letters.length === 1) counts.push({ kind: letterKind, value: ALPHABET.indexOf(letters) + 1 })
  if (!SMALL_ROMAN.includes(letters[0]!)) return counts
  const roman = letters.toUpperCase()
  if (ROMAN.test(roman) && romanValue(roman) < 40) counts.push({ kind: romanKind, value: romanValue(roman) })
  return counts
}

function readBullet(line: string): Marker | null {
  let at = 0
  let dashed: Marker | null = null
  // A doubled bullet counts as its inner one: `- + Việc …`.
  while (isDash(codeAt(line, at)) && !isDash(codeAt(line, at + 1))) {
    const end = behindSpaces(line, at + 1)
    dashed = marker(line[at]!, [{ kind: 'dash', value: 0 }], end)
    at = end
  }
  return readSign(line, at) ?? dashed
}

/** A plus, a star or a bullet at a place of a line. */
function readSign(line: string, at: number): Marker | null {
  const code = codeAt(line, at)
  if (code === PLUS) return marker('+', [{ kind: 'plus', value: 0 }], behindSpaces(line, at + 1))
  if (code === STAR ? codeAt(line, at + 1) === STAR : !BULLETS.includes(line[at] ?? ' ')) return null
  const end = code === STAR ? behindSpaces(line, at + 1) : at + (line[at + 1] === ' ' ? 2 : 1)
  return marker(line[at]!, [{ kind: 'bullet', value: code }], end)
}

const isDash = (code: number) => code === 45 || code === 0x2013 || code === 0x2014

function behindSpaces(line: string, from: number): number {
  let at = from
  while (line[at] === ' ') at++
  return at
}

const KINDS = new Map(markerWords.words.map(({ kind, word }) => [word.toLowerCase(), kind as MarkerKind]))
const WORDS = openersOf([...KINDS.keys()])
const ORDINALS: readonly string[] = markerWords.ordinals
/** In small and capital letters; a flag that folds a class of all letters takes long to compile. */
const WORD_VALUE =
  /^\s+(?:(\d{1,3})|([IVXivx]{1,6})|([A-ZĐa-zđ])|[Tt][Hh][Ứứ]\s(\p{L}{2,5}))(?![\p{L}\d])\s?([.:)/-]?)\s*/u

/** `Phần I`, `Điều 1.`, `PHẦN THỨ NHẤT`: a word and its number, closed by a mark, the end, or a line in capitals. */
function readWord(line: string): Marker | null {
  const word = openerOf(line, WORDS)
  if (word === undefined) return null
  const kind = KINDS.get(word)!
  const match = WORD_VALUE.exec(line.slice(word.length))
  if (!match) return null
  const value = wordValue(match)
  const rest = line.slice(word.length + match[0].length)
  // `Điều 59 Luật …` in the middle of a wrapped sentence is no heading.
  if (value === 0 || (match[5] === '' && rest !== '' && rest !== rest.toUpperCase())) return null
  const end = word.length + match[0].length
  const raw = line
    .slice(0, end)
    .trimEnd()
    .replace(/[.:/-]$/, '')
  return marker(
    kind === 'article' || kind === 'step' ? line.slice(0, end).trimEnd() : raw.trimEnd(),
    [{ kind, value }],
    end,
  )
}

function wordValue(match: RegExpExecArray): number {
  if (match[1]) return Number(match[1])
  if (match[2]) return romanValue(match[2].toUpperCase())
  if (match[3]) return ALPHABET.indexOf(match[3].toLowerCase()) + 1
  return ORDINALS.indexOf(match[4]!.toLowerCase()) + 1
}

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** The value of a Roman number in capitals. */
export function romanValue(digits: string): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const value = ROMAN_DIGITS[digits[i]!]!
    sum += value < (ROMAN_DIGITS[digits[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

function marker(raw: string, counts: Count[], end: number): Marker {
  return { raw, counts, parts: [], end }
}

/**
 * Whether one count directly follows another in a list.
 *
 * Letters follow the Vietnamese alphabet or the Latin one: after d come đ or e, after e come g or f. A wrong letter
 * is another rule's business, so the letters that Vietnamese lacks may be there or not.
 */
export function follows(kind: MarkerKind, last: number, next: number): boolean {
  if (kind === 'dash' || kind === 'plus') return true
  if (kind === 'bullet') return last === next
  if (next === last + 1) return true
  if (kind !== 'lower' && kind !== 'upper' && kind !== 'bracket-lower') return false
  for (let value = last + 1; value < next; value++) {
    if (!'fjwzđ'.includes(ALPHABET[value - 1]!)) return false
  }
  return next > last
}

/** Whether a count opens a list. */
export function isFirst({ kind, value }: Count): boolean {
  return value === 1 || kind === 'dash' || kind === 'plus' || kind === 'bullet'
}

/** The marker as it stands in paths: without its closing mark. */
export function pathPart(raw: string): string {
  const from = raw[0] === '(' ? 1 : 0
  let to = raw.length
  while (to > from && CLOSING_MARKS.includes(raw[to - 1]!)) to--
  // Of a bullet nothing would be left, and a mark that stands apart closes nothing: `Điều 1 .`.
  return to > from && raw[to - 1] !== ' ' ? raw.slice(from, to) : raw.slice(from)
}

const CLOSING_MARKS = '.):/-'
