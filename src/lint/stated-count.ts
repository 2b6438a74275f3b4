import { compile, lazy, lowerCase } from '../extract/forms.ts'
import type { Range } from '../read/location.ts'
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
const TOTAL_WORDS_NFC: readonly string[] = inBothCases(word.totals)
const TOTAL_WORDS: readonly string[] = TOTAL_WORDS_NFC.flatMap((each) => [each, each.normalize('NFD')])

/** Every such word in NFD has this mark, which no text in NFC has. */
const CIRCUMFLEX = '\u0302'

/** A number stands so near behind these letters. */
const NEAR = 80

/**
 * Reads what a sentence says about the list that it opens: `gồm 07 nội dung`.
 *
 * @param text cleaned text (NFC, single spaces)
 */
export function statedInSentence(text: string): StatedCount[] {
  const found: StatedCount[] = []
  if (numberedAt(text, LIST_WORDS).length === 0) return found
  const lower = lowerCase(text)
  for (const form of listForms()) {
    // matchAll copies the expression, which over every node of a plan costs more than the search.
    form.lastIndex = 0
    for (let match = form.exec(lower); match; match = form.exec(lower)) found.push(statedBy(match))
  }
  return found
}

/**
 * Whether a text may give the number of a table's rows: to ask that of all is cheaper than to look under each table.
 *
 * @param text the source
 */
export function mayStateTotal(text: string): boolean {
  return numberedAt(text, text.includes(CIRCUMFLEX) ? TOTAL_WORDS : TOTAL_WORDS_NFC).length > 0
}

/**
 * Finds the line that gives the number of a table's rows: `Tổng số: 09 nhiệm vụ`.
 *
 * @param text some lines of the source
 * @returns what the first such line says, and the place of the line in the text; null where there is none
 */
export function statedTotal(text: string): (StatedCount & { range: Range }) | null {
  const lines = numberedAt(text, TOTAL_WORDS)
    .sort((a, b) => a - b)
    .map((at) => lineAround(text, at))
  for (const form of totalForms()) {
    for (const { line, range } of lines) {
      const match = form.exec(lowerCase(line.normalize('NFC')))
      if (match) return { ...statedBy(match), range }
    }
  }
  return null
}

/** Where one of some words stands with a number near behind it: to ask for both is cheaper than to lower a text. */
function numberedAt(text: string, words: readonly string[]): number[] {
  const found: number[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (/\d/.test(text.slice(at, at + NEAR))) found.push(at)
    }
  }
  return found
}

/** The line of the source in which a place lies, and where the line stands without the blanks around it. */
function lineAround(text: string, at: number): { line: string; range: Range } {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  const line = text.slice(start).split(LINE_END, 1)[0]!
  const from = start + line.length - line.trimStart().length
  return { line, range: { from, to: from + line.trim().length } }
}

const LINE_END = /[\r\n]/

function statedBy(match: RegExpExecArray): StatedCount {
  const { count, thing } = match.groups!
  return { count: Number(count), thing: thing!, end: match.index + match[0].length }
}

/** To look for these is cheaper than to lower a text. */
function inBothCases(small: string): string[] {
  return [small, small.toUpperCase()]
}
