import type { Root, RootContent, Table } from 'mdast'
import type { Range } from '../read/location.ts'
import { clean } from './clean.ts'
import { type Emphasis, findEmphasis } from './emphasis.ts'
import type { Text } from './text.ts'

/** One line of a document, or one table of its Markdown. */
export interface Line {
  /** `rule` is a line of dashes, underscores or stars; `directive` a comment for this program; `page` a page number; `note` a footnote. */
  kind: 'text' | 'heading' | 'table' | 'rule' | 'directive' | 'page' | 'note'
  text: Text
  /** The whole line in the source, marks included. */
  range: Range
  /** Whether a blank line, or the start of the document, stands before it. */
  gap: boolean
  /** Whether the whole line is bold. */
  bold: boolean
  /** Whether bold or italics go on from the line before, so that both are one phrase. */
  flows: boolean
  /** The table, where the kind is `table`. */
  table: Table | null
}

/**
 * The lines of a document, in order; blank ones are left out.
 *
 * @param tree what a reader made of the document
 * @param source the text that its positions lead to
 */
export function linesOf(tree: Root, source: string): Line[] {
  const lines: Line[] = []
  for (const block of tree.children) readBlock(block, source, lines)
  markPageNumbers(lines)
  return lines
}

function readBlock(block: RootContent, source: string, lines: Line[]): void {
  const from = block.position?.start.offset ?? 0
  const to = block.position?.end.offset ?? 0
  if (block.type === 'table') {
    lines.push({
      kind: 'table',
      text: clean(source, from, from, null),
      range: { from, to },
      gap: true,
      bold: false,
      flows: false,
      table: block,
    })
    return
  }
  const emphasis = findEmphasis(source, from, to)
  const bold = boldLines(block)
  let at = 0
  let gap = true
  LINE_END.lastIndex = from
  for (let start = from; start < to; ) {
    const found = LINE_END.exec(source)
    const end = found && found.index < to ? found.index : to
    const line = readLine(source, start, end, emphasis, block.type === 'heading')
    if (line) {
      line.gap = gap
      if (bold?.[at]) line.bold = true
      if (block.type === 'footnoteDefinition') line.kind = 'note'
      lines.push(line)
    }
    gap = line === null
    at++
    start = found ? LINE_END.lastIndex : to
  }
}

/** Which lines of a paragraph are bold by nodes of its own; text and Markdown have none, their marks are read here. */
function boldLines(block: RootContent): boolean[] | null {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'strong')) return null
  const bold = [true]
  for (const node of block.children) {
    if (node.type === 'break') bold.push(true)
    else if (node.type !== 'strong' && !('value' in node && node.value.trim() === ''))
      bold[bold.length - 1] = false
  }
  return bold
}

/** A form feed ends a line too: it is where a page ends. */
const LINE_END = /\r\n|[\n\r\f]/g

const RULE = /^[-–—_=*~.·…\s]{3,}$/
const DECORATION = /^[*_\s]+$/
const DIRECTIVE = /^<!--\s*plan-extract-/
const LOST_HEADING = /^\s*#{1,6}\s/
const HASHES = /^\s*#{1,6}\s|\s#+\s*$/g

function readLine(
  source: string,
  from: number,
  to: number,
  emphasis: Emphasis | null,
  heading: boolean,
): Line | null {
  let start = from
  let end = to
  const head = source.slice(from, from + 12)
  if (heading || (head.includes('#') && LOST_HEADING.test(head))) {
    // The hashes of a Markdown heading are marks like stars, also where a space of another kind hid the heading.
    for (const hash of source.slice(from, to).matchAll(HASHES)) {
      if (hash.index === 0) start = from + hash[0].length
      else end = from + hash.index
    }
  }
  const text = clean(source, start, end, emphasis?.marks ?? null)
  const range = trimmed(source, from, to)
  if (range === null) return null
  const { value } = text
  let kind: Line['kind'] = heading ? 'heading' : 'text'
  if (value === '' || RULE.test(value) || DECORATION.test(value)) kind = 'rule'
  else if (DIRECTIVE.test(value)) kind = 'directive'
  const line: Line = { kind, text, range, gap: false, bold: false, flows: false, table: null }
  if (emphasis) markEmphasis(line, emphasis)
  return line
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

const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:trang\s)?\d{1,4}(?:\s?[/|]\s?\d{1,4})?(?:\s?[-–—])?$/i

/** A number alone between blank lines is the foot of a page, not where a table or a list holds it. */
function markPageNumbers(lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'text' || !line.gap || line.text.value.length > 16) continue
    const next = lines[i + 1]
    if ((next === undefined || next.gap) && PAGE_NUMBER.test(line.text.value)) line.kind = 'page'
  }
}
