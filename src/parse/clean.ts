import { codeAt } from '../read/line-ends.ts'
import { plainText, type Text, TextBuilder } from './text.ts'

const BLANK = 32
const STAR = 42
const BACKSLASH = 92
const UNDERSCORE = 95

/** What a character is to a reader; any other is a letter and stays as it is. */
const SPACE = 1
const INVISIBLE = 2
const COMBINING = 3
/** `*`, `_` and the backslash. */
const MARK = 4
/** Ð (U+00D0), which many keyboards gave for Đ (U+0110). */
const ETH = 5

/** What each character is: one look-up is several times faster than an expression, and each character is looked up. */
const KINDS = kindsOfCharacters()

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  const set = (kind: number, from: number, to = from) => kinds.fill(kind, from, to + 1)
  set(SPACE, 9, 13)
  set(SPACE, 0x2000, 0x200a)
  for (const code of [32, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]) set(SPACE, code)
  set(INVISIBLE, 0x200b, 0x200f)
  for (const code of [0xad, 0x2060, 0xfeff]) set(INVISIBLE, code)
  set(COMBINING, 0x300, 0x36f)
  for (const code of [STAR, UNDERSCORE, BACKSLASH]) set(MARK, code)
  for (const code of [0xd0, 0xf0]) set(ETH, code)
  return kinds
}

/**
 * A second blank, or a character that may not stay as it is: all that do not are among them, and some of the rare
 * ones that do, for an expression with few ranges is fast. Blanks and line ends are none.
 */
const SUSPECT =
  / {2}|[^\n\r -)+-[\]^`-~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u0370-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e]/g

/**
 * Makes a finder of the characters of a text that may not stay as they are. One expression over the whole text is
 * faster than a look at each character, and several times faster in a process that has just begun.
 *
 * @param source the text, which is read from its start to its end
 * @returns a function that gives the offset of the first such character at or behind an offset, the text's length
 * where there is none; offsets must not go back
 */
export function suspectsIn(source: string): (from: number) => number {
  let next = -1
  return (from) => {
    if (next < from) {
      SUSPECT.lastIndex = from
      next = SUSPECT.test(source) ? SUSPECT.lastIndex - 1 : source.length
    }
    return next
  }
}

/**
 * Cleans a stretch of one source line.
 *
 * @param source the whole source
 * @param from first character
 * @param to behind the last character
 * @param marks offsets of emphasis marks to leave out, null for none
 * @returns NFC text without marks, with single spaces and none at its ends, that knows its places
 */
export function clean(source: string, from: number, to: number, marks: ReadonlySet<number> | null): Text {
  if (cleanUntil(source, from, to) === to) return plainText(source.slice(from, to), from)
  return mended(source, from, to, marks)
}

/**
 * Whether a stretch of one source line stays as it is.
 *
 * @param suspect what `suspectsIn` gave
 */
export function isClean(
  source: string,
  from: number,
  to: number,
  suspect: (from: number) => number,
): boolean {
  if (suspect(from) >= to && source.charCodeAt(from) !== BLANK && codeAt(source, to - 1) !== BLANK)
    return true
  return cleanUntil(source, from, to) === to
}

/** What `clean` gives for a stretch that does not stay as it is. */
export function mended(source: string, from: number, to: number, marks: ReadonlySet<number> | null): Text {
  const text = new TextBuilder()
  let space = -1
  for (let at = from; at < to; ) {
    const kind = KINDS[source.charCodeAt(at)]
    if (kind === SPACE) {
      if (space < 0) space = at
      at++
      continue
    }
    if (kind === INVISIBLE || (kind === MARK && isLeftOut(source, at, marks))) {
      at++
      continue
    }
    if (space >= 0 && text.value !== '') text.add(' ', space)
    space = -1
    at = addLetters(text, source, at, to)
  }
  return text.text()
}

/**
 * How far a stretch stays as it is.
 *
 * @returns the offset of the first character that does not, a line end among them; `to` where all do
 */
export function cleanUntil(source: string, from: number, to: number): number {
  // A constant of the module would be fetched for each character.
  const kinds = KINDS
  let before = BLANK
  let at = from
  for (; at < to; at++) {
    const code = source.charCodeAt(at)
    if (kinds[code] !== 0 && (code !== BLANK || before === BLANK)) break
    before = code
  }
  // A blank at the end does not stay.
  return at > from && before === BLANK ? at - 1 : at
}

/** What a converter to Markdown puts a backslash before: `1\. Mục đích`, `\- Lưu: VT`. */
const ESCAPED = '-.)(*_#+|[]>~!'

function isLeftOut(source: string, at: number, marks: ReadonlySet<number> | null): boolean {
  if (source.charCodeAt(at) !== BACKSLASH) return marks?.has(at) === true
  return marks?.has(at) === true || ESCAPED.includes(source[at + 1] ?? ' ')
}

/** Adds the letters and words from a place on that stay as they are, or the one character there that does not. */
function addLetters(text: TextBuilder, source: string, from: number, to: number): number {
  let at = from + 1
  if (KINDS[source.charCodeAt(from)] === 0) while (at < to && staysAsItIs(source, at, to)) at++
  if (at === to || KINDS[source.charCodeAt(at)] !== COMBINING) text.add(withoutEth(source, from, at), from)
  else if (at > from + 1) {
    // The last letter goes with the marks behind it.
    at--
    text.add(source.slice(from, at), from)
  } else {
    while (at < to && KINDS[source.charCodeAt(at)] === COMBINING) at++
    const letter = source.slice(from, at).normalize('NFC')
    text.addComposed(withoutEth(letter, 0, letter.length), from, at)
  }
  return at
}

/** Letters do, and a single blank in front of a letter. */
function staysAsItIs(source: string, at: number, to: number): boolean {
  const code = source.charCodeAt(at)
  return KINDS[code] === 0 || (code === BLANK && at + 1 < to && KINDS[source.charCodeAt(at + 1)] === 0)
}

/** A letter Ð stands alone in a stretch, or first with its marks. */
function withoutEth(text: string, from: number, to: number): string {
  const letters = text.slice(from, to)
  return KINDS[letters.charCodeAt(0)] === ETH ? letters.replace('Ð', 'Đ').replace('ð', 'đ') : letters
}
