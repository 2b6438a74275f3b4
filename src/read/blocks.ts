import type { Break, Heading, Paragraph, Table, Text } from 'mdast'
import type { Point } from 'unist'
import { behindBlanks, isBlank, withoutBlanks } from './blanks.ts'
import { behindLineEnd, CR, codeAt, LF, lineEnds } from './line-ends.ts'
import { opensOutline } from './outline-start.ts'
import { addDelimiters, addPlainRow, type LineOfText, plainHeading, plainTable } from './plain-blocks.ts'

/** Whole lines that hold one piece of Markdown: an ATX heading, or a GFM table or some of its rows. */
export interface MarkdownBlock {
  type: 'markdown'
  /** Offset of the start of its first line. */
  from: number
  /** Offset of the end of its last line, without the line end. */
  to: number
  /** Number of its first line, from 1. */
  line: number
  /** Whether it holds more rows of the table in the block before it. */
  goesOn: boolean
}

/** A block that is ready, or lines that wait for a Markdown parser. */
export type Block = Paragraph | Heading | Table | MarkdownBlock

/** A longer table comes in several blocks, for a Markdown parser needs a kilobyte or two for each character. */
const LONGEST_BLOCK = 16_384

/** A longer line is neither a heading nor part of a table: no official document has one, hostile text has. */
const LONGEST_MARKDOWN_LINE = 32_768

const HASH = 35
const DASH = 45
const COLON = 58
const BACKSLASH = 92
const PIPE = 124

/**
 * Splits a text into its blocks, in one pass.
 *
 * Paragraphs are lines between blank ones, as CommonMark has them: blanks around a line are not part of its value,
 * and two spaces at its end are a hard break. A heading needs no blank line around it. A table ends with a blank
 * line, a heading, or a line that opens an outline node and has no `|`, which GFM would take for a row.
 *
 * @param text the decoded text without its BOM
 * @param starts receives where each line starts
 * @returns the blocks in order; positions and offsets lead to `text`
 */
export function splitBlocks(text: string, starts: number[] = []): Block[] {
  const lines = new Lines(text, starts)
  const blocks: Block[] = []
  const hasNul = text.includes('\0')
  let open: OpenParagraph | null = null
  const close = () => {
    if (open) blocks.push(paragraph(text, open, hasNul))
    open = null
  }
  while (lines.next()) {
    if (lines.blank) close()
    else if (isHeading(lines)) {
      close()
      blocks.push(plainHeading(lines) ?? waiting(lines, false))
    } else if (opensTable(lines)) {
      close()
      readTable(blocks, lines)
    } else open = withLine(open, lines)
  }
  close()
  return blocks
}

/** A cursor over the lines of a text. */
class Lines implements LineOfText {
  readonly text: string
  /** Number of the line, from 1. */
  number = 0
  /** Offset of its first character. */
  start = 0
  /** Offset of its first character that is no blank. */
  first = 0
  /** Offset of its line end. */
  end = 0
  /** Offset of the next line. */
  behind = 0
  readonly #lineEnd: (from: number) => number
  readonly #starts: number[]

  constructor(text: string, starts: number[]) {
    this.text = text
    this.#lineEnd = lineEnds(text)
    this.#starts = starts
    starts.push(0)
  }

  /** Goes to the next line; false where there is none. */
  next(): boolean {
    const { text } = this
    if (this.behind >= text.length) return false
    this.number++
    this.start = this.behind
    this.end = this.#lineEnd(this.start)
    this.first = behindBlanks(text, this.start)
    this.behind = behindLineEnd(text, this.end)
    // A line that was read before has told it.
    if (this.end < text.length && this.#starts.length === this.number) this.#starts.push(this.behind)
    return true
  }

  /** Takes the last step back. */
  back(): void {
    this.number--
    this.behind = this.start
  }

  get blank(): boolean {
    return this.first === this.end
  }

  /** Whether the line is short enough to be Markdown. */
  get short(): boolean {
    return this.end - this.start <= LONGEST_MARKDOWN_LINE
  }
}

const isLineEnd = (code: number) => code === LF || code === CR || code < 0

function isHeading({ text, first, short }: Lines): boolean {
  if (codeAt(text, first) !== HASH) return false
  let at = first + 1
  while (at < first + 6 && codeAt(text, at) === HASH) at++
  const code = codeAt(text, at)
  return (isBlank(code) || isLineEnd(code)) && short
}

/** A table needs a head and under it a row of dashes with as many cells. */
function opensTable({ text, first, end, behind, short }: Lines): boolean {
  const cells = delimiterCells(text, behind)
  return cells > 0 && short && cells === headCells(text, first, end)
}

/** Number of cells of a row such as `|---|:-:|`; 0 where the line is no such row. */
function delimiterCells(text: string, from: number): number {
  const first = behindBlanks(text, from)
  const code = codeAt(text, first)
  return code === PIPE || code === DASH || code === COLON ? countDelimiters(text, from, first) : 0
}

function countDelimiters(text: string, from: number, first: number): number {
  let at = first
  let code = codeAt(text, at)
  let cells = 0
  // A row of dashes alone is a rule under a heading.
  let marked = false
  const skip = (wanted: number) => {
    if (code !== wanted) return false
    code = codeAt(text, ++at)
    return true
  }
  while (true) {
    if (skip(PIPE)) {
      marked = true
      at = behindBlanks(text, at)
      code = codeAt(text, at)
    }
    if (isLineEnd(code)) break
    if (skip(COLON)) marked = true
    if (code !== DASH) return 0
    while (skip(DASH));
    if (skip(COLON)) marked = true
    cells++
    at = behindBlanks(text, at)
    code = codeAt(text, at)
    if (isLineEnd(code)) break
    if (code !== PIPE) return 0
  }
  return marked && at - from <= LONGEST_MARKDOWN_LINE ? cells : 0
}

/** Number of cells that GFM counts in the head of a table. */
function headCells(text: string, from: number, to: number): number {
  let cells = 0
  let awaited = text.charCodeAt(from) !== PIPE
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) continue
    if (awaited) cells++
    awaited = code === PIPE
    if (awaited) continue
    while (at < to && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== PIPE) {
      const next = codeAt(text, at + 1)
      at += text.charCodeAt(at) === BACKSLASH && (next === BACKSLASH || next === PIPE) ? 2 : 1
    }
    at--
  }
  return cells
}

function waiting({ start, end, number }: Lines, goesOn: boolean): MarkdownBlock {
  return { type: 'markdown', from: start, to: end, line: number, goesOn }
}

function readTable(blocks: Block[], lines: Lines): void {
  let table = plainTable(lines)
  let block = waiting(lines, false)
  const parts = [block]
  // The row of dashes.
  lines.next()
  if (table) addDelimiters(table, lines)
  block.to = lines.end
  while (lines.next()) {
    if (endsTable(lines)) {
      lines.back()
      break
    }
    if (table && !addPlainRow(table, lines)) table = null
    if (lines.end - block.from > LONGEST_BLOCK) {
      block = waiting(lines, true)
      parts.push(block)
    }
    block.to = lines.end
  }
  if (table) blocks.push(table)
  else for (const part of parts) blocks.push(part)
}

function endsTable(lines: Lines): boolean {
  if (lines.blank || !lines.short || isHeading(lines)) return true
  const { text, first, end } = lines
  return !text.slice(first, end).includes('|') && opensOutline(text, first, end)
}

/** Lines that are one paragraph so far. */
interface OpenParagraph {
  /** Offset of its first character that is no blank. */
  from: number
  start: Point
  /** Offset of the last line's start, and its number. */
  lastStart: number
  lastLine: number
  /** Offset of the last line's end, and of the end of what is no blank in it. */
  end: number
  contentEnd: number
  /** Whether it has no blanks around its inner line ends. */
  plain: boolean
}

function withLine(open: OpenParagraph | null, { text, number, start, first, end }: Lines): OpenParagraph {
  const contentEnd = withoutBlanks(text, end)
  if (open === null) {
    return {
      from: first,
      start: { line: number, column: first - start + 1, offset: first },
      lastStart: start,
      lastLine: number,
      end,
      contentEnd,
      plain: true,
    }
  }
  if (first > start || open.contentEnd < open.end) open.plain = false
  open.lastStart = start
  open.lastLine = number
  open.end = end
  open.contentEnd = contentEnd
  return open
}

function paragraph(text: string, open: OpenParagraph, hasNul: boolean): Paragraph {
  const { start, end, from, lastLine, lastStart, contentEnd } = open
  const { line, column, offset } = start
  const position = {
    start: { line, column, offset },
    end: { line: lastLine, column: end - lastStart + 1, offset: end },
  }
  if (!open.plain) return { type: 'paragraph', children: brokenText(text, open, hasNul), position }
  const textEnd = { line: lastLine, column: contentEnd - lastStart + 1, offset: contentEnd }
  const value = text.slice(from, contentEnd)
  return { type: 'paragraph', children: [textNode(value, start, textEnd, hasNul)], position }
}

/** The text of lines with blanks around their ends, which may be hard breaks. */
function brokenText(
  text: string,
  { from, start, contentEnd }: OpenParagraph,
  hasNul: boolean,
): (Text | Break)[] {
  const children: (Text | Break)[] = []
  const lineEnd = lineEnds(text)
  // Joined once: a string that grows by many small pieces can take quadratic time to read.
  let pieces: string[] = []
  let { line } = start
  let lineStart = from - start.column + 1
  let textStart = start
  for (let first = from; ; ) {
    const end = lineEnd(first)
    const content = Math.min(contentEnd, withoutBlanks(text, end))
    const behind = behindLineEnd(text, end)
    const here = { line, column: content - lineStart + 1, offset: content }
    pieces.push(text.slice(first, content))
    if (content === contentEnd) {
      children.push(textNode(pieces.join(''), textStart, here, hasNul))
      return children
    }
    line++
    lineStart = behind
    first = behindBlanks(text, behind)
    if (isHardBreak(text, content, end)) {
      const position = { start: { ...here }, end: { line, column: 1, offset: behind } }
      children.push(textNode(pieces.join(''), textStart, here, hasNul), { type: 'break', position })
      pieces = []
      textStart = { line, column: first - behind + 1, offset: first }
    } else pieces.push(text.slice(end, behind))
  }
}

/** Two spaces or more and no tab. */
function isHardBreak(text: string, from: number, to: number): boolean {
  return to - from >= 2 && !text.slice(from, to).includes('\t')
}

function textNode(value: string, start: Point, end: Point, hasNul: boolean): Text {
  // CommonMark's own replacement for U+0000.
  return { type: 'text', value: hasNul ? value.replaceAll('\0', '\ufffd') : value, position: { start, end } }
}
