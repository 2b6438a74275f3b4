import { bodyOpeners, titleBlock } from '../vocabulary/generated.ts'
import { headOf, openerOf, openersOf } from '../vocabulary/openers.ts'
import { type Line, markerOf } from './lines.ts'
import { isCapitals } from './paragraphs.ts'
import { opensRecipients } from './tail.ts'
import { EMPTY, join, slice } from './text.ts'
import type { TitleBlock } from './tree.ts'

/** A line that names the kind of a document. */
export interface TitleAt {
  at: number
  /** Whether it opens a plan. */
  isPlan: boolean
}

const compact = (value: string) => value.toUpperCase().replace(/[\s.:]+/g, '')
const TYPES = titleBlock.kinds.map(compact)
const { heads: TYPE_HEADS } = openersOf(titleBlock.kinds)
/** What `compact` takes out: such a line can hold a letter-spaced type. */
const SPACED = /^[\s.:]|^.[\s.:]/
const PLAN = compact(titleBlock.plan)

/** How far from the head of a document its title can stand. */
const HEAD_LINES = 60

/**
 * Finds the lines that name the kind of a document: `KẾ HOẠCH` alone on its line, letter-spaced or not, or in front of
 * its title in capitals.
 *
 * @param lines all lines
 * @returns the first title, and those of plans behind it that a decision carries
 */
export function findTitles(lines: readonly Line[]): TitleAt[] {
  const titles: TitleAt[] = []
  let tail = false
  for (let at = 0; at < lines.length; at++) {
    const { text, kind } = lines[at]!
    if (kind !== 'text' && kind !== 'heading') continue
    const { value } = text
    tail ||= opensRecipients(value)
    if (value.length > 200 || value.length < 4) continue
    const type = typeOf(lines[at]!)
    if (type === null) {
      // Without a title a document begins with its first section.
      if (titles.length === 0 && (at > HEAD_LINES || /^I[.\s/]/.test(value))) return titles
      continue
    }
    const isPlan = type.startsWith(PLAN)
    if (titles.length === 0) titles.push({ at, isPlan })
    else if (isPlan && tail && !titles[0]!.isPlan) titles.push({ at, isPlan })
    if (titles.at(-1)!.isPlan) break
  }
  return titles
}

/** The kind of document that a line names, in compact capitals. */
function typeOf(line: Line): string | null {
  const { value } = line.text
  if (!TYPE_HEADS.has(headOf(value)) && !SPACED.test(value)) return null
  const letters = compact(value)
  const whole = TYPES.find((type) => type === letters)
  if (whole) return whole
  if (!isCapitals(value) || markerOf(line)) return null
  return letters.startsWith(PLAN) ? PLAN : null
}

const BASES = openersOf(bodyOpeners.basis.map(({ opener }) => opener))
const NOTES = openersOf(titleBlock.appendixNote)

/** Whether a line opens the note that says what a document or an appendix goes with: `(Kèm theo …`. */
export function opensNote(value: string): boolean {
  let at = 0
  while (value[at] === '(' || value[at] === ' ') at++
  return openerOf(at > 0 ? value.slice(at) : value, NOTES) !== undefined
}

/** Reads the title block that begins with the first of some lines, and tells how many lines it took. */
export function readTitle(lines: readonly Line[]): { block: TitleBlock; taken: number } {
  const first = lines[0]!
  const block: TitleBlock = {
    type: 'title',
    docType: first.text,
    title: EMPTY,
    note: EMPTY,
    ranges: [first.range],
  }
  splitType(block)
  let taken = 1
  for (; taken < lines.length && taken < 15; taken++) {
    const line = lines[taken]!
    if (line.kind === 'rule') {
      block.ranges.push(line.range)
      continue
    }
    if (opensNote(line.text.value) || isOpenBracket(block.note.value)) {
      block.note = join(block.note, line.text, line.gap)
    } else if (block.note !== EMPTY || !isTitleLine(line, lines[taken - 1]!, block)) break
    else block.title = join(block.title, line.text, false)
    block.ranges.push(line.range)
  }
  return { block, taken }
}

const isOpenBracket = (note: string) => note.startsWith('(') && !note.includes(')')

/** `KẾ HOẠCH TUYÊN TRUYỀN …` on one line: the kind and the head of the title. */
function splitType(block: TitleBlock): void {
  const { value } = block.docType
  if (TYPES.includes(compact(value)) || !compact(value).startsWith(PLAN)) return
  const words = titleBlock.plan.length
  block.title = slice(block.docType, words)
  block.docType = slice(block.docType, 0, words)
}

/**
 * The title is the first block of lines below the kind; further blocks belong to it where they go on in the same
 * dress: all bold, in capitals, or with a small letter.
 */
function isTitleLine(line: Line, before: Line, block: TitleBlock): boolean {
  const { value } = line.text
  if (line.kind !== 'text' && line.kind !== 'heading') return false
  if (markerOf(line)) return false
  if (block.title === EMPTY) return !value.startsWith(FIRST_BASIS)
  if (opensBasis(value)) return false
  if (/[.;:]$/.test(block.title.value) && !/\.\.\.$/.test(block.title.value)) return false
  if (isCapitals(block.title.value) && !isCapitals(value)) return line.flows || /^\p{Ll}/u.test(value)
  if (!line.gap) return line.flows || !/(?:như sau|sau đây)\s?:$/.test(value)
  if (/^\p{Ll}/u.test(value)) return true
  if (isShortTitle(value) && before.range.to - before.range.from < LONGEST_LINE) return true
  return (line.bold && before.bold) || (isCapitals(value) && isCapitals(before.text.value))
}

/** A title that a word processor holds in two paragraphs: a short line without an end, before any sentence. */
const isShortTitle = (value: string) =>
  value.length < LONGEST_LINE && !/[.;:,]$/.test(value) && !isCapitals(value)
const LONGEST_LINE = 90

/** The one opener that no title begins with; titles do begin with Thực hiện and Triển khai. */
const FIRST_BASIS = bodyOpeners.basis[0].opener

/** A basis in the block of the title: it cites a number, or is longer than a line of a title. */
function opensBasis(value: string): boolean {
  if (isCapitals(value)) return false
  if (value.startsWith(FIRST_BASIS)) return true
  return openerOf(value, BASES) !== undefined && (/\ssố(?:\s|$)/.test(value) || value.length > 110)
}
