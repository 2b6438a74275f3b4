import { bareLetters } from '../bare-letters.ts'
import { bodyOpeners, letterhead, titleBlock } from '../vocabulary/generated.ts'
import { headOf, openerOf, openersOf } from '../vocabulary/openers.ts'
import { isLetterheadLine, opensSubject } from './letterhead.ts'
import { type Line, markerOf } from './lines.ts'
import { isCapitals } from './paragraphs.ts'
import { opensRecipients, opensSignature } from './tail.ts'
import { EMPTY, join, slice } from './text.ts'
import type { TitleBlock } from './tree.ts'

/** A line that names the kind of a document. */
export interface TitleAt {
  at: number
  /** Whether it opens a plan. */
  isPlan: boolean
  /** Whether it is the `QUYẾT ĐỊNH:` between the bases and Điều 1 of a decision that lost its title. */
  isClause: boolean
}

const compact = (value: string) => value.toUpperCase().replace(/[\s.:|]+/g, '')
/** Letters without their marks: a copy loses some (`QUYET ĐỊNH`). */
const bare = (value: string) => bareLetters(value.toLowerCase())
const TYPES = titleBlock.kinds.map(compact)
const BARE_TYPES = TYPES.map(bare)
const { heads: TYPE_HEADS } = openersOf([...titleBlock.kinds, ...titleBlock.kinds.map(bare)])
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
    if (titles.length === 0) {
      const title = isPlan ? behindPageTitle(lines, at) : at
      titles.push({ at: title, isPlan, isClause: !isPlan && isClause(lines, at) })
      at = title
    } else if (isPlan && !titles[0]!.isPlan && (tail || hasNote(lines, at)))
      titles.push({ at, isPlan, isClause: false })
    if (titles.at(-1)!.isPlan) break
  }
  return titles
}

/** Whether the bases stand in front of a line that names a kind, and the first article behind it. */
function isClause(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]
  if (!next || markerOf(next) === null) return false
  return lines.slice(0, at).some(({ text }) => text.value.startsWith(FIRST_BASIS))
}

/** So many lines stand at most between the title of a web page and that of the plan below it. */
const PAGE_LINES = 30

/**
 * A copy of a web page can have the title above the letterhead a first time: where the plan's own stands below it,
 * with a letterhead between them or with its kind alone on the line, that is the title.
 */
function behindPageTitle(lines: readonly Line[], at: number): number {
  const isWhole = isKindAlone(lines[at]!)
  let hasLetterhead = false
  for (let i = at + 1; i < lines.length && i < at + PAGE_LINES; i++) {
    const line = lines[i]!
    if (line.kind !== 'text' && line.kind !== 'heading') continue
    const { value } = line.text
    if (markerOf(line) || opensBasis(value)) break
    if (typeOf(line)?.startsWith(PLAN) && (hasLetterhead || (!isWhole && isKindAlone(line)))) return i
    hasLetterhead ||= isLetterheadLine(value)
  }
  return at
}

const isKindAlone = ({ text }: Line) => {
  const value = withoutDraft(text.value)
  return wholeType(compact(value), value) !== undefined
}

/** Whether the note `(Kèm theo Quyết định số …)` stands below a title: a copy can have lost the recipients before it. */
function hasNote(lines: readonly Line[], at: number): boolean {
  return readTitle(lines.slice(at, at + MOST_TITLE_LINES)).block.note !== EMPTY
}

/** The kind of document that a line names, in compact capitals. */
function typeOf(line: Line): string | null {
  const value = withoutDraft(line.text.value)
  if (!TYPE_HEADS.has(headOf(value)) && !SPACED.test(value) && !canBeBareType(value)) return null
  const letters = compact(value)
  const whole = wholeType(letters, value)
  if (whole) return whole
  if (!letters.startsWith(PLAN) || markerOf(line)) return null
  return isCapitals(value) || TITLE_BEHIND.test(value) ? PLAN : null
}

/** The name of a kind as the vocabulary has it, where a copy spaced out its letters or lost marks of them. */
export function spelledKind(docType: string): string {
  const kind = titleBlock.kinds[TYPES.indexOf(wholeType(compact(docType), docType) ?? '')]
  return kind === undefined || docType.toUpperCase() === kind ? docType : kind
}

/** The kind that a line names alone; where marks are lost only in capitals. */
function wholeType(letters: string, value: string): string | undefined {
  if (TYPES.includes(letters)) return letters
  return letters.length < LONGEST_TYPE && isCapitals(value)
    ? TYPES[BARE_TYPES.indexOf(bare(letters))]
    : undefined
}

/** `DỰ THẢO KẾ HOẠCH`: the mark of a draft in front of the kind. */
function withoutDraft(value: string): string {
  const draft = openerOf(value, DRAFTS)
  return draft ? value.slice(draft.length).trimStart() : value
}

/** A cheap look at a short line in capitals: its first letters could have lost their marks. */
const canBeBareType = (value: string) =>
  value.length < LONGEST_TYPE + 4 && CAPITALS.test(value) && TYPE_HEADS.has(headOf(bare(value.slice(0, 2))))
const CAPITALS = /^\p{Lu}{2}/u

const LONGEST_TYPE = Math.max(...TYPES.map(({ length }) => length)) + 1

/** The kind in capitals in front of a title that is not: `KẾ HOẠCH Nạo vét kênh`. */
const TITLE_BEHIND = new RegExp(`^${titleBlock.plan} \\p{Lu}.*[^.;:]$`, 'u')

const GREETINGS = openersOf(titleBlock.letterGreeting)
const DRAFTS = openersOf(letterhead.drafts)
const BASES = openersOf(bodyOpeners.basis.map(({ opener }) => opener))
const NOTES = openersOf(titleBlock.appendixNote)

/** Whether a line opens the note that says what a document or an appendix goes with: `(Kèm theo …`. */
export function opensNote(value: string): boolean {
  let at = 0
  while (value[at] === '(' || value[at] === ' ') at++
  return openerOf(at > 0 ? value.slice(at) : value, NOTES) !== undefined
}

const MOST_TITLE_LINES = 15

/** Reads the title block that begins with the first of some lines, and tells how many lines it took. */
export function readTitle(lines: readonly Line[]): { block: TitleBlock; taken: number } {
  const first = lines[0]!
  const block: TitleBlock = {
    type: 'title',
    docType: slice(first.text, first.text.value.length - withoutDraft(first.text.value).length),
    title: EMPTY,
    note: EMPTY,
    ranges: [first.range],
  }
  splitType(block)
  const isPlan = compact(spelledKind(block.docType.value)).startsWith(PLAN)
  let taken = 1
  for (; taken < lines.length && taken < MOST_TITLE_LINES; taken++) {
    const line = lines[taken]!
    if (line.kind === 'rule') {
      block.ranges.push(line.range)
      continue
    }
    if (opensNote(line.text.value) || isOpenBracket(block.note.value)) {
      block.note = join(block.note, line.text, line.gap)
    } else if (block.note !== EMPTY || !isTitleLine(line, lines[taken - 1]!, block)) break
    else if (!isPlan && isAuthority(line, lines.slice(taken + 1))) break
    else block.title = join(block.title, line.text, false)
    block.ranges.push(line.range)
  }
  return { block, taken }
}

/**
 * Reads the title of a document whose copy lost the line that names its kind: lines in capitals below the letterhead.
 *
 * @param lines the lines below the letterhead
 * @param clause the words `QUYẾT ĐỊNH:` further below, which name the kind, too
 * @returns null where none stand there
 */
export function readBareTitle(
  lines: readonly Line[],
  clause: Line | null,
): { block: TitleBlock; taken: number } | null {
  const docType = clause ? clause.text : EMPTY
  const block: TitleBlock = { type: 'title', docType, title: EMPTY, note: EMPTY, ranges: [] }
  splitType(block)
  let taken = 0
  for (; taken < lines.length && taken < MOST_TITLE_LINES; taken++) {
    const line = lines[taken]!
    if (line.kind !== 'rule') {
      if (!isCapitals(line.text.value) || markerOf(line)) break
      if (clause && isAuthority(line, lines.slice(taken + 1))) break
      block.title = join(block.title, line.text, false)
    }
    block.ranges.push(line.range)
  }
  return block.title === EMPTY ? null : { block, taken }
}

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN …` between the title of a decision and its first basis: who decides. */
function isAuthority({ text }: Line, behind: readonly Line[]): boolean {
  if (!isCapitals(text.value) || !(isLetterheadLine(text.value) || opensSignature(text.value))) return false
  const next = behind.find(({ kind }) => kind !== 'rule')
  return next !== undefined && openerOf(next.text.value, BASES) !== undefined && !isCapitals(next.text.value)
}

const isOpenBracket = (note: string) => note.startsWith('(') && !note.includes(')')

/** `KẾ HOẠCH TUYÊN TRUYỀN …` on one line: the kind and the head of the title; `QUYẾT ĐỊNH:` has a mark of its end. */
function splitType(block: TitleBlock): void {
  const { value } = block.docType
  const end = /[\s.:|]+$/.exec(value)
  if (end) block.docType = slice(block.docType, 0, end.index)
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
  // `V/v` is no section V.
  if (markerOf(line) && !opensSubject(value)) return false
  if (block.title === EMPTY) return !value.startsWith(FIRST_BASIS)
  if (opensBasis(value) || openerOf(value, GREETINGS) !== undefined) return false
  if (/[.;:]$/.test(block.title.value) && !/\.\.\.$/.test(block.title.value)) return false
  if (isCapitals(block.title.value) && !isCapitals(value))
    return line.flows || SMALL.test(value) || (!line.gap && (isFigures(value) || isBracket(value)))
  if (!line.gap) return line.flows || !/(?:như sau|sau đây)\s?:$/.test(value)
  if (SMALL.test(value)) return true
  if (isShortTitle(value) && before.range.to - before.range.from < LONGEST_OPENING) return true
  return (line.bold && before.bold) || (isCapitals(value) && isCapitals(before.text.value))
}

/** A title that a word processor holds in two paragraphs: a short line without an end, before any sentence. */
const isShortTitle = (value: string) =>
  value.length < LONGEST_LINE && !/[.;:,]$/.test(value) && !isCapitals(value)
const LONGEST_LINE = 90
/** The first of the two can be as wide as the page. */
const LONGEST_OPENING = 120

/** `NĂM HỌC` / `2026 - 2027`. */
const isFigures = (value: string) => value.toUpperCase() === value.toLowerCase()
/** `(Giai đoạn 2026 - 2030)`. */
const isBracket = (value: string) => value.startsWith('(') && value.endsWith(')')
const SMALL = /^\p{Ll}/u

/** The one opener that no title begins with; titles do begin with Thực hiện and Triển khai. */
const FIRST_BASIS = bodyOpeners.basis[0].opener

/** A basis in the block of the title: it cites a number, ends as a sentence or is longer than a line of a title. */
function opensBasis(value: string): boolean {
  // `theo Thông tư số …` goes on with the title.
  if (isCapitals(value) || SMALL.test(value)) return false
  if (value.startsWith(FIRST_BASIS)) return true
  if (openerOf(value, BASES) === undefined) return false
  return value.length > 110 || /\ssố(?:\s|$)|[^.][.;,]$/.test(value)
}
