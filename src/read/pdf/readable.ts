import { PlanExtractError } from '../../errors.ts'
import { isSyllable } from '../../syllable.ts'
import type { PageLayout } from './document-blocks.ts'
import { textOf } from './lines.ts'

/** Characters that no text in Vietnamese has many of: private ones, replacements, controls, other scripts. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[\u0000-\u001f\ufffd]|\p{Co}/gu
const WORD = /[\p{L}\p{M}]{2,}/gu
const VOWEL = /[aeiouy]/i

/** Shares of a document beyond which its fonts cannot be right, and how many words it takes to tell. */
const MOST_FOREIGN = 0.2
const FEWEST_SYLLABLES = 0.35
const MOST_WITHOUT_VOWEL = 0.5
const FEWEST_WORDS = 20

/**
 * Tells a PDF whose text cannot be read from one that can.
 *
 * @throws PlanExtractError `scanned-pdf` where it has no text, or where its fonts do not say which letters they show:
 *   then what it holds are other letters, or words that cannot be Vietnamese
 */
export function checkReadable(layouts: readonly PageLayout[]): void {
  const text = layouts
    .flatMap(({ lines, tables }) => [
      ...lines.map(textOf),
      ...tables.flatMap(({ table }) =>
        table.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map(textOf))),
      ),
    ])
    .join('\n')
    .normalize('NFC')
  const letters = text.replace(/\s/g, '').length
  if (letters === 0) throw new PlanExtractError('scanned-pdf', { reason: 'no-text' })
  const foreign = text.match(FOREIGN)?.filter((character) => character !== '\n').length ?? 0
  if (foreign > letters * MOST_FOREIGN || isGarbled(text.match(WORD) ?? [])) {
    throw new PlanExtractError('scanned-pdf', { reason: 'letters' })
  }
}

/** Whether words with marks are no syllables of Vietnamese, or most of the others lack a vowel; English has them. */
function isGarbled(words: readonly string[]): boolean {
  const marked = words.filter((word) => /[^\0-\x7f]/.test(word))
  const syllables = marked.filter((word) => isSyllable(word.toLowerCase()))
  if (marked.length >= FEWEST_WORDS) return syllables.length < marked.length * FEWEST_SYLLABLES
  const without = words.filter((word) => !VOWEL.test(word) && !isSyllable(word.toLowerCase()))
  return words.length >= FEWEST_WORDS && without.length > words.length * MOST_WITHOUT_VOWEL
}
