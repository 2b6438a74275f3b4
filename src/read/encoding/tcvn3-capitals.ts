import { isSyllable } from '../../syllable.ts'

/**
 * Gives capitals back to TCVN3. ABC has no capitals with a tone: `céng hßa` in capitals is typed `CéNG HßA` and shown
 * in a font of capitals, which plain text has lost.
 *
 * A word is in capitals where its letters without a tone are, two or more of them; one that leaves it open (`KÕ`,
 * `Uû`) is what the nearest words on both sides are that do not, up to a figure or a mark other than a comma or a
 * dash. Abbreviations tell nothing of their neighbours.
 *
 * @param text what `readTcvn3` gave
 * @param source what it was read from; where this has capitals with a tone after all, they are taken to be all
 */
export function restoreCapitals(text: string, source: string): string {
  if (OWN_CAPITALS.test(source)) return text
  return text.replace(STRETCH, restoreStretch)
}

/** What TCVN 5712 has beyond ABC: capitals with a tone, and marks behind capitals. */
const OWN_CAPITALS = /[\xaf\xba\xbf-\xc5\xcd\xd9-\xdb\xe0\xf0\xff]|[AEIOUY\xa1-\xa6][\xb0-\xb4]/

/** Words between which nothing but blanks, commas and dashes stands. */
const STRETCH = /\p{L}[\p{L} \xa0,–-]*/gu
const WORD = /\p{L}+/gu
/** Letters that have a capital in ABC, and so tell the case of their word. */
const SMALL = /[a-zăâđêôơư]/
const CAPITAL = /[A-ZĂÂĐÊÔƠƯ]/g

type Case = 'small' | 'capital' | 'open'

/** Without such a word nothing can be told; nearly all of a text is without. */
const TWO_CAPITALS = /[A-ZĂÂĐÊÔƠƯ][^ \xa0a-zăâđêôơư]*[A-ZĂÂĐÊÔƠƯ]/

function restoreStretch(stretch: string): string {
  if (!TWO_CAPITALS.test(stretch)) return stretch
  const words = stretch.match(WORD)!
  const cases = words.map(caseOf)
  const told = cases.map((found, index) =>
    found === 'capital' && !isSyllable(words[index]!.toLowerCase()) ? 'open' : found,
  )
  const before = nearest(told)
  const behind = nearest(told.toReversed()).toReversed()
  let index = 0
  return stretch.replace(WORD, (word) => {
    const at = index++
    const own = cases[at] === 'open' ? agreed(before[at]!, behind[at]!) : cases[at]
    return own === 'capital' ? word.toUpperCase() : word
  })
}

function caseOf(word: string): Case {
  if (SMALL.test(word)) return 'small'
  return (word.match(CAPITAL)?.length ?? 0) > 1 ? 'capital' : 'open'
}

/** For each place the case that was told last, up to and with it. */
function nearest(cases: readonly Case[]): Case[] {
  let last: Case = 'open'
  return cases.map((found) => {
    if (found !== 'open') last = found
    return last
  })
}

const agreed = (before: Case, behind: Case): Case =>
  before === behind || behind === 'open' ? before : before === 'open' ? behind : 'small'
