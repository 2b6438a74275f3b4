import type { Range } from '../read/location.ts'
import { isLoanword, isSyllable } from './syllable.ts'

/** What is no small letter ends a word. */
const NONE = 0
/** Letters have numbers from here on, the ones that only Vietnamese has from `MARKED` on. */
const LETTER = 1
const MARKED = LETTER + 26
const VIETNAMESE = 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/
/** Numbers of letters have seven bits: four letters make one integer, three more a second one. */
const BITS = 7
const FIRST = 4
const EXACT = 7

/** Words that were found to be syllables, two integers each, so that a document costs one look a word. */
const KNOWN_SIZE = 1 << 12
const known = new Int32Array(2 * KNOWN_SIZE)
let knownCount = 0

const kinds = makeKinds()

/**
 * Finds words that cannot be Vietnamese syllables.
 *
 * A word counts where it stands in small letters, has a letter that only Vietnamese has (so that no foreign word is
 * one) and no figure, capital or mark of a name, a number or an address at its sides. Words in NFD are passed over.
 *
 * @param text the source
 * @returns in the order of the text; linear in its length
 */
export function unlikelyWords(text: string): Range[] {
  const found: Range[] = []
  const { length } = text
  const table = kinds
  for (let at = 0; at < length; at++) {
    let kind = table[text.charCodeAt(at)]!
    if (kind === NONE) continue
    const from = at
    let one = 0
    let two = 0
    let highest = NONE
    while (kind !== NONE) {
      if (at - from < FIRST) one = (one << BITS) | kind
      else two = (two << BITS) | kind
      if (kind > highest) highest = kind
      kind = ++at < length ? table[text.charCodeAt(at)]! : NONE
    }
    if (highest >= MARKED && !isKnown(one, two, at - from) && isUnlikely(text, from, at, one, two))
      found.push({ from, to: at })
  }
  return found
}

function isUnlikely(text: string, from: number, to: number, one: number, two: number): boolean {
  const word = text.slice(from, to)
  if (isSyllable(word) || isLoanword(word)) {
    if (word.length <= EXACT) remember(one, two)
    return false
  }
  return VOWEL.test(word) && word.length > 1 && !isPartOfMore(text, from, to)
}

function isPartOfMore(text: string, from: number, to: number): boolean {
  const behind = text[to] ?? ''
  // A point or a dash belongs to the word where it goes on at once: `tr.đ`.
  const next = behind === '.' || behind === '-' ? (text[to + 1] ?? '') : behind
  return isJoined(next, behind === next) || (from > 0 && isJoined(text[from - 1]!, true))
}

const isJoined = (mark: string, withPoints: boolean) =>
  /[\p{L}\p{M}\d]/u.test(mark) || (withPoints && /[/@&_.-]/.test(mark))

/** Where a word stands or would stand. */
function slotOf(one: number, two: number): number {
  let slot = (one ^ (one >>> 13) ^ Math.imul(two, 0x9e3779b1)) & (KNOWN_SIZE - 1)
  while (known[2 * slot] !== 0 && (known[2 * slot] !== one || known[2 * slot + 1] !== two))
    slot = (slot + 1) & (KNOWN_SIZE - 1)
  return slot
}

function isKnown(one: number, two: number, length: number): boolean {
  return length <= EXACT && known[2 * slotOf(one, two)] !== 0
}

function remember(one: number, two: number): void {
  if (++knownCount > KNOWN_SIZE / 2) {
    known.fill(0)
    knownCount = 1
  }
  const slot = slotOf(one, two)
  known[2 * slot] = one
  known[2 * slot + 1] = two
}

/** By character code. */
function makeKinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x61; code <= 0x7a; code++) table[code] = LETTER + code - 0x61
  for (const [index, letter] of [...VIETNAMESE].entries()) table[letter.charCodeAt(0)] = MARKED + index
  return table
}
