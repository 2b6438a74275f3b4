import { compile, lazy, lowerCase } from '../extract/forms.ts'
import { lintCounts } from '../vocabulary/generated.ts'

/** A number of things that a plan says it holds. */
export interface StatedCount {
  count: number
  /** What is counted, in small letters: `nội dung`, `nhóm nhiệm vụ`. */
  thing: string
  /** Where the words end in the text that was read. */
  end: number
}

const { fragments, lists, totals, word } = lintCounts
const listForms = lazy(() => lists.map(({ pattern }) => compile(pattern, fragments, 'gu')))
const totalForms = lazy(() => totals.map(({ pattern }) => compile(pattern, fragments, 'mu')))

/** Letters that stand in every sentence that says how long a list is. */
export const LIST_WORDS: readonly string[] = inBothCases(word.lists)
const TOTAL_WORDS: readonly string[] = inBothCases(word.totals).flatMap((each) => [
  each,
  each.normalize('NFD'),
])

/** Where a line of the source ends. */
export const LINE_END = /\r\n|\r|\n/g

/**
 * Reads what a sentence says about the list that it opens: `gồm 07 nội dung`.
 *
 * @param text cleaned text (NFC, single spaces)
 */
export function statedInSentence(text: string): StatedCount[] {
  const found: StatedCount[] = []
  const lower = lowerCase(text)
  for (const form of listForms()) {
    // matchAll copies the expression, which over every node of a plan costs more than the search.
    form.lastIndex = 0
    for (let match = form.exec(lower); match; match = form.exec(lower)) found.push(statedBy(match))
  }
  return found
}

/**
 * Finds the line that gives the number of a table's rows: `Tổng số: 09 nhiệm vụ`.
 *
 * @param text some lines of the source
 * @returns what the first such line says, and its number among the lines, from 0; null where there is none
 */
export function statedTotal(text: string): (StatedCount & { line: number }) | null {
  if (!TOTAL_WORDS.some((each) => text.includes(each))) return null
  const clean = lowerCase(text.normalize('NFC'))
  for (const form of totalForms()) {
    const match = form.exec(clean)
    if (match) return { ...statedBy(match), line: clean.slice(0, match.index).split(LINE_END).length - 1 }
  }
  return null
}

function statedBy(match: RegExpExecArray): StatedCount {
  const { count, thing } = match.groups!
  return { count: Number(count), thing: thing!, end: match.index + match[0].length }
}

/** To look for these is cheaper than to lower a text. */
function inBothCases(small: string): string[] {
  return [small, small.toUpperCase()]
}
