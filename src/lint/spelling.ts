import type { Range } from '../read/location.ts'
import { isLoanword, isSyllable } from '../syllable.ts'
import { ofLatest } from './of-latest.ts'

/** How a way of placing tone marks is used in a text. */
interface ToneStyle {
  count: number
  /** The word that has it first, null where none does. */
  first: Range | null
}

/** What the words of a text tell about how it was typed. */
export interface Spelling {
  /** Words that cannot be syllables of Vietnamese, in their order. */
  unlikely: Range[]
  /** The tone over the first vowel: hòa, khỏe, thủy. */
  toneFirst: ToneStyle
  /** The tone over the last vowel: hoà, khoẻ, thuỷ. */
  toneLast: ToneStyle
}

/**
 * Looks at every word of a text that has a letter that only Vietnamese has.
 *
 * A word is unlikely where it stands in small letters and has no figure, capital or mark of a name, a number or an
 * address at its sides; a word without such a letter may be foreign. Words in NFD are passed over.
 *
 * @param text the source
 * @returns linear in its length
 */
export const spellingOf: (text: string) => Spelling = ofLatest(read)

// What a character is: the number of its letter in seven bits, and a bit that says whether it is a capital.
const NUMBER = 0x7f
const CAPITAL = 0x80
const VIETNAMESE = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
const MARKED = /[^a-z]/
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/

/** By character code; what is no letter ends a word. */
const kinds = makeKinds()

/**
 * Words that nothing is wrong with, so that a word costs one look. The numbers of their letters, seven bits each,
 * stand in two integers, which is exact for words of up to nine letters; the bit that is left says that one of them is
 * a capital, for with one nothing is wrong with any word.
 */
const KNOWN_SIZE = 1 << 12
const KNOWN_SHIFT = 32 - 12
const EXACT = 9
const WITH_CAPITAL = 1 << 31
const known = new Int32Array(2 * KNOWN_SIZE)
const knownTones = new Uint8Array(KNOWN_SIZE)
let knownCount = 0

/** Which tone style a word shows. */
const PLAIN = 0
const FIRST = 1
const LAST = 2
/** Behind q the u is no vowel: quý. */
const ON_LAST = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/
const ON_FIRST = /(?:[òóỏõọ][ae]|[ùúủũụ]y)$/

/** One loop over the characters, without an inner one over words: V8 guesses the end of a word wrong, which costs most. */
function read(text: string): Spelling {
  const spelling: Spelling = {
    unlikely: [],
    toneFirst: { count: 0, first: null },
    toneLast: { count: 0, first: null },
  }
  const { length } = text
  // What stands outside the function would be fetched anew for every character.
  const [table, number] = [kinds, NUMBER]
  let gap = -1
  let low = 0
  let high = 0
  let all = 0
  for (let at = 0; at < length; at++) {
    const kind = table[text.charCodeAt(at)]!
    if (kind !== 0) {
      high = (high << 7) | (low >>> 25)
      low = (low << 7) | (kind & number)
      all |= kind
      continue
    }
    if (all !== 0) {
      take(text, gap + 1, at, all, low, high, spelling)
      low = 0
      high = 0
      all = 0
    }
    gap = at
  }
  if (all !== 0) take(text, gap + 1, length, all, low, high, spelling)
  return spelling
}

/** Looks a word up. */
function take(
  text: string,
  from: number,
  to: number,
  all: number,
  low: number,
  high: number,
  spelling: Spelling,
): void {
  const top = (all & CAPITAL) === 0 ? high : high | WITH_CAPITAL
  const words = known
  const slot = slotOf(low, top, words)
  if (words[2 * slot] !== low || to - from > EXACT) look(text, { from, to }, all, low, top, spelling)
  else if (knownTones[slot] !== PLAIN) addTone(spelling, knownTones[slot]!, from, to)
}

/** Looks at a word that is not known. */
function look(text: string, range: Range, all: number, low: number, high: number, spelling: Spelling): void {
  const word = text.slice(range.from, range.to).toLowerCase()
  const tone = ON_LAST.test(word) ? LAST : ON_FIRST.test(word) ? FIRST : PLAIN
  if (tone !== PLAIN) addTone(spelling, tone, range.from, range.to)
  if ((all & CAPITAL) !== 0 || !MARKED.test(word) || isSyllable(word) || isLoanword(word)) {
    if (word.length <= EXACT) remember(low, high, tone)
  } else if (isWhole(text, range, word)) spelling.unlikely.push(range)
}

function addTone({ toneFirst, toneLast }: Spelling, tone: number, from: number, to: number): void {
  const style = tone === FIRST ? toneFirst : toneLast
  style.count++
  style.first ??= { from, to }
}

/** Whether letters are a word, and no letter of a list or part of something longer. */
function isWhole(text: string, { from, to }: Range, word: string): boolean {
  if (word.length < 2 || !VOWEL.test(word)) return false
  const behind = text[to] ?? ''
  // A point or a dash belongs to the word where it goes on at once: `tr.đ`.
  const next = behind === '.' || behind === '-' ? (text[to + 1] ?? '') : behind
  return !isJoined(next, behind === next) && !(from > 0 && isJoined(text[from - 1]!, true))
}

const isJoined = (mark: string, withPoints: boolean) =>
  /[\p{L}\p{M}\d]/u.test(mark) || (withPoints && /[/@&_.-]/.test(mark))

/** Where a word stands or would stand. */
function slotOf(low: number, high: number, words: Int32Array): number {
  let slot = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> KNOWN_SHIFT
  while (words[2 * slot] !== 0 && (words[2 * slot] !== low || words[2 * slot + 1] !== high))
    slot = (slot + 1) & (KNOWN_SIZE - 1)
  return slot
}

function remember(low: number, high: number, tone: number): void {
  if (++knownCount > KNOWN_SIZE / 2) {
    known.fill(0)
    knownCount = 1
  }
  const slot = slotOf(low, high, known)
  known[2 * slot] = low
  known[2 * slot + 1] = high
  knownTones[slot] = tone
}

function makeKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz', ...VIETNAMESE].entries()) {
    table[letter.charCodeAt(0)] = index + 1
    table[letter.toUpperCase().charCodeAt(0)] = (index + 1) | CAPITAL
  }
  return table
}
