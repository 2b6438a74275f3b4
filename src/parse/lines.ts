import type { Root, RootContent, Table } from 'mdast'
import { behindLineEnd, lineEnds } from '../read/line-ends.ts'
import type { Range } from '../read/location.ts'
import { clean, isClean, mended, suspectsIn } from './clean.ts'
import { markContents } from './contents.ts'
import { type Emphasis, findEmphasis, marksIn } from './emphasis.ts'
import { type Marker, readMarker } from './marker.ts'
import { EMPTY, plainText, type Text } from './text.ts'

/** One line of a document, or one table of its Markdown. */
export interface Line {
  /** `rule` is a line of dashes, underscores or stars; `directive` a comment for this program; `page` a page number; `note` a footnote; `contents` a line of a table of contents. */
  kind: 'text' | 'heading' | 'table' | 'rule' | 'directive' | 'page' | 'note' | 'contents'
  text: Text
  /** The whole line in the source, marks included. */
  range: Range
  /** Whether a blank line, or the start of the document, stands before it. */
  gap: boolean
  /** Whether a page number stands before it, perhaps without a blank line. */
  pageBreak: boolean
  /** Whether the whole line is bold. */
  bold: boolean
  /** Whether bold or italics go on from the line before, so that both are one phrase. */
  flows: boolean
  /** The table, where the kind is `table`. */
  table: Table | null
  /** What `markerOf` has found; undefined where nobody has asked. */
  marker: Marker | null | undefined
}

/** Makes a line that stands alone, in no table and without emphasis. */
export function plainLine(kind: Line['kind'], text: Text, range: Range, gap: boolean): Line {
  return {
    kind,
    text,
    range,
    gap,
    pageBreak: false,
    bold: false,
    flows: false,
    table: null,
    marker: undefined,
  }
}

/** The marker at the head of a line, null where it opens with none; several steps ask for the same. */
export function markerOf(line: Line): Marker | null {
  if (line.marker === undefined) line.marker = readMarker(line.text.value)
  return line.marker
}

/**
 * The lines of a document, in order; blank ones are left out.
 *
 * @param tree what a reader made of the document
 * @param source the text that its positions lead to
 */
export function linesOf(tree: Root, source: string): Line[] {
  const lines: Line[] = []
  const reading: Reading = {
    source,
    lineEnd: lineEnds(source, true),
    suspect: suspectsIn(source),
    mark: marksIn(source),
    lines,
  }
  for (const block of tree.children) readBlock(block, reading)
  markPageNumbers(lines, source)
  markContents(lines, source)
  return lines
}

interface Reading {
  source: string
  lineEnd: (from: number) => number
  suspect: (from: number) => number
  mark: (from: number) => number
  lines: Line[]
}

function readBlock(block: RootContent, { source, lineEnd, suspect, mark, lines }: Reading): void {
  const from = block.position?.start.offset ?? 0
  const to = block.position?.end.offset ?? 0
  if (block.type === 'table') {
    lines.push({ ...plainLine('table', EMPTY, { from, to }, true), table: block })
    return
  }
  const emphasis = mark(from) < to ? findEmphasis(source, from, to) : null
  const marks = emphasis?.marks ?? null
  const bold = boldLines(block)
  let at = 0
  let gap = true
  for (let start = from; start < to; ) {
    const end = Math.min(lineEnd(start), to)
    const text = isClean(source, start, end, suspect)
      ? plainText(source.slice(start, end), start)
      : mended(source, start, end, marks)
    const line = readLine(source, text, start, end, emphasis, block.type === 'heading')
    if (line) {
      line.gap = gap
      if (bold?.[at]) line.bold = true
      if (block.type === 'footnoteDefinition') line.kind = 'note'
      lines.push(line)
    }
    gap = line === null
    at++
    start = behindLineEnd(source, end)
  }
}

/** Which lines of a paragraph are bold by nodes of its own; text and Markdown have none, their marks are read here. */
function boldLines(block: RootContent): boolean[] | null {
  if (block.type !== 'paragraph') return null
  const { children } = block
  // A paragraph of text is one node.
  if (children.length === 1 && children[0]!.type === 'text') return null
  if (!children.some(({ type }) => type === 'strong')) return null
  const bold = [true]
  for (const node of block.children) {
    if (node.type === 'break') bold.push(true)
    else if (node.type !== 'strong' && !('value' in node && node.value.trim() === ''))
      bold[bold.length - 1] = false
  }
  return bold
}

/** A line that is drawn. */
export const RULE = /^[-–—_=*~.·…\s]{3,}$/
const DECORATION = /^[*_\s]+$/
const DIRECTIVE = /^<!--\s*plan-extract-/
const LOST_HEADING = /^\s*#{1,6}\s/
const CLOSING_HASHES = /\s#+\s*$/

/** @param cleaned the text of the line, with the hashes of a heading */
function readLine(
  source: string,
  cleaned: Text,
  from: number,
  to: number,
  emphasis: Emphasis | null,
  heading: boolean,
): Line | null {
  let text = cleaned
  if (heading || (text.value[0] === '#' && LOST_HEADING.test(source.slice(from, to)))) {
    text = cleanHeading(source, from, to, emphasis?.marks ?? null)
  }
  // A text that is as long as the line has lost nothing, no blanks at its ends either.
  const isWhole = text !== EMPTY && text.value.length === to - from
  const range = isWhole ? { from, to } : trimmed(source, from, to)
  if (range === null) return null
  const line = plainLine(heading ? 'heading' : 'text', text, range, false)
  if (!isLetterOrDigit(text.value.charCodeAt(0))) line.kind = kindOf(text.value) ?? line.kind
  if (emphasis) markEmphasis(line, emphasis)
  return line
}

/** The hashes of a Markdown heading are marks like stars, also where a space of another kind hid the heading. */
function cleanHeading(source: string, from: number, to: number, marks: ReadonlySet<number> | null): Text {
  const opening = LOST_HEADING.exec(source.slice(from, to))
  const start = from + (opening?.[0].length ?? 0)
  const title = source.slice(start, to)
  const closing = title.includes('#') ? CLOSING_HASHES.exec(title) : null
  return clean(source, start, closing ? start + closing.index : to, marks)
}

/** Nearly every line opens with one, and then it is no line of another kind. */
const isLetterOrDigit = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x1ef9)

function kindOf(value: string): Line['kind'] | null {
  // Behind a bullet and its blank stands a letter.
  if (isLetterOrDigit(value.charCodeAt(2))) return null
  // Lines of web pages that hold one mark of a table.
  if (value === '|') return null
  if (value[0] === '<') return DIRECTIVE.test(value) ? 'directive' : null
  return value === '' || RULE.test(value) || DECORATION.test(value) ? 'rule' : null
}

function trimmed(source: string, from: number, to: number): Range | null {
  const raw = source.slice(from, to)
  const lead = raw.length - raw.trimStart().length
  return lead === raw.length ? null : { from: from + lead, to: from + raw.trimEnd().length }
}

function markEmphasis(line: Line, emphasis: Emphasis): void {
  const { from, to } = line.range
  const { spans } = emphasis
  while (emphasis.cursor < spans.length && spans[emphasis.cursor]!.to <= from) emphasis.cursor++
  for (let i = emphasis.cursor; i < spans.length; i++) {
    const span = spans[i]!
    if (span.from >= to) break
    if (span.strong && span.from <= from && span.to >= to) line.bold = true
    if (span.from < from && span.to > from + 2) line.flows = true
  }
}

const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s)?(\d{1,4})(?:\s?[/|]\s?\d{1,4})?(?:\s?[-–—])?$/i
/** Forms that are nothing else, wherever they stand: `- 2 -`, `Trang 2/7`. */
const SURE_PAGE_NUMBER = /^(?:[-–—]\s?\d{1,4}\s?[-–—]|trang\s\d.*)$/i
/** What a page number opens with: most short lines are told apart by one look. */
const PAGE_STARTS = '0123456789-–—tT'
/** Numbers that stand closer are the cells of a table with one cell a line. */
const SHORTEST_PAGE = 15

/**
 * A number alone is the foot or the head of a page between blank lines, beside a form feed, or where such numbers go on
 * counting from page to page; not where a table or a list holds it.
 */
function markPageNumbers(lines: Line[], source: string): void {
  const numbers: LoneNumber[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const { value } = line.text
    if (line.kind !== 'text' || value.length > 16 || !PAGE_STARTS.includes(value[0] ?? ' ')) continue
    const match = PAGE_NUMBER.exec(value)
    const next = lines[at + 1]
    // A cell of a web page's table.
    if (!match || lines[at - 1]?.text.value === '|' || next?.text.value === '|') continue
    const stands = line.gap && (next === undefined || next.gap)
    if (stands || SURE_PAGE_NUMBER.test(value) || isBesideFormFeed(lines, at, source)) line.kind = 'page'
    numbers.push({ line, at, count: Number(match[1]), apart: true })
  }
  if (numbers.length < 2) return
  for (let i = 0; i < numbers.length; i++) {
    const { at } = numbers[i]!
    const above = at - (numbers[i - 1]?.at ?? -Infinity)
    const below = (numbers[i + 1]?.at ?? Infinity) - at
    numbers[i]!.apart = above >= SHORTEST_PAGE && below >= SHORTEST_PAGE
  }
  markCounting(numbers.filter(({ apart }) => apart))
  markRunningHeads(lines, numbers)
}

/** A number alone on its line. */
interface LoneNumber {
  line: Line
  at: number
  count: number
  /** Whether it stands a page away from the others. */
  apart: boolean
}

/** Numbers that count the pages from 1 or 2 on. */
function markCounting(apart: readonly LoneNumber[]): void {
  for (let from = 0, to = 1; from < apart.length; from = to++) {
    while (to < apart.length && apart[to]!.count === apart[to - 1]!.count + 1) to++
    if (to - from > 1 && apart[from]!.count <= 2)
      for (const { line } of apart.slice(from, to)) line.kind = 'page'
  }
}

/** Shorter lines beside two page numbers can be alike by chance. */
const SHORTEST_HEAD = 8

/**
 * What stands beside the page numbers, again and again and hardly elsewhere: the stamp of an office, a short title. Beside
 * numbers that all stand close together are the cells of a table.
 */
function markRunningHeads(lines: readonly Line[], numbers: readonly LoneNumber[]): void {
  const heads = new Map<string, { beside: number; apart: boolean; alike: Line[] }>()
  for (const { line, at, apart } of numbers) {
    if (line.kind !== 'page') continue
    for (const beside of [lines[at - 1], lines[at + 1]]) {
      if (beside === undefined || !isRunningHead(beside)) continue
      const { value } = beside.text
      const head = heads.get(value) ?? { beside: 0, apart, alike: [] }
      head.beside++
      head.apart ||= apart
      heads.set(value, head)
    }
  }
  if (heads.size === 0) return
  for (const line of lines) heads.get(line.text.value)?.alike.push(line)
  for (const { beside, apart, alike } of heads.values()) {
    // The first page, or the last, can go without a number.
    if (apart && beside > 1 && beside >= alike.length - 1) for (const line of alike) line.kind = 'page'
  }
}

const isRunningHead = (line: Line) =>
  line.kind === 'text' &&
  line.text.value.length >= SHORTEST_HEAD &&
  markerOf(line) === null &&
  !/[.;:,|]$/.test(line.text.value)

function isBesideFormFeed(lines: readonly Line[], at: number, source: string): boolean {
  const from = lines[at - 1]?.range.to ?? 0
  const to = lines[at + 1]?.range.from ?? source.length
  return source.slice(from, to).includes('\f')
}
