import type { Root } from 'mdast'
import type { Fault } from '../read/fault.ts'
import { bodyOpeners, titleBlock } from '../vocabulary/generated.ts'
import { type Openers, openerOf, openersOf } from '../vocabulary/openers.ts'
import { markBareNumbers } from './bare-numbers.ts'
import { isFormLine, isLetterheadLine, isMotto, readLetterhead } from './letterhead.ts'
import { type Line, linesOf, markerOf } from './lines.ts'
import type { Marker } from './marker.ts'
import { outlineOf } from './outline.ts'
import { findWrapping, isCapitals, type Passage, passagesOf, type Wrapping } from './paragraphs.ts'
import { hullOf } from './ranges.ts'
import { withTables } from './tables.ts'
import { opensRecipients, opensSignature, readTail } from './tail.ts'
import { EMPTY, join, slice } from './text.ts'
import { findTitles, opensNote, readBareTitle, readTitle, type TitleAt } from './title.ts'
import type { Appendix, Block, Letterhead, Loose, Paragraph, Part, PlanTree, TableBlock } from './tree.ts'

/**
 * Reads the structure of a document: mdast → plan tree.
 *
 * Every non-blank character of the source belongs to exactly one node of the tree.
 *
 * @param tree what a reader made of the document
 * @param source the text that its positions lead to
 */
export function parse(tree: Root, source: string): PlanTree {
  const all = linesOf(tree, source)
  markBareNumbers(all)
  const planTree: PlanTree = { type: 'planTree', main: emptyPart(), carrier: null, loose: [], faults: [] }
  const lines: Line[] = []
  for (const line of all) {
    const { kind } = line
    if (kind === 'directive' || kind === 'note' || kind === 'contents')
      planTree.loose.push(looseOf(line, kind))
    else lines.push(line)
  }
  const context: Context = {
    source,
    wrapping: findWrapping([]),
    loose: planTree.loose,
    faults: planTree.faults,
  }
  const titles = findTitles(lines)
  const plan = titles.findIndex(({ isPlan }) => isPlan)
  if (plan > 0) {
    const { at } = titles[plan]!
    let cut = at
    while (cut > titles[0]!.at + 1 && opensNextPart(lines[cut - 1]!)) cut--
    planTree.carrier = readPart(lines.slice(0, cut), titles[0]!, context)
    planTree.main = readPart(lines.slice(cut), { ...titles[plan]!, at: at - cut }, context)
  } else planTree.main = readPart(lines, titles[0] ?? null, context)
  return planTree
}

/** Lines in front of an attached plan that are its own letterhead, not the end of the decision. */
function opensNextPart({ kind, text }: Line): boolean {
  return (
    kind === 'rule' || isLetterheadLine(text.value) || (isCapitals(text.value) && !opensSignature(text.value))
  )
}

interface Context {
  source: string
  wrapping: Wrapping
  loose: Loose[]
  faults: Fault[]
}

function emptyPart(): Part {
  return {
    letterhead: null,
    title: null,
    bases: [],
    preamble: [],
    body: [],
    closing: [],
    recipients: null,
    signature: null,
    appendices: [],
  }
}

function readPart(lines: readonly Line[], title: TitleAt | null, context: Context): Part {
  const part = emptyPart()
  const isLost = title === null || title.isClause
  const head = isLost ? letterheadEnd(lines, context.source) : title.at
  part.letterhead = readHead(lines.slice(0, head), context)
  let rest = lines.slice(head)
  const clause = title?.isClause ? lines[title.at]! : null
  const read = isLost ? part.letterhead && readBareTitle(rest, clause) : readTitle(rest)
  if (read) {
    part.title = read.block
    rest = rest.slice(read.taken)
  }
  const blocks = withTables(rest, context.source, true, isAppendixHead)
  const tailAt = findTail(blocks)
  const bodyEnd = tailAt < 0 ? appendixAt(blocks) : tailAt
  const body = blocks.slice(0, bodyEnd)
  context.wrapping = findWrapping(body.filter((block): block is Line => !('rows' in block)))
  readBody(part, body, context)
  let behind = blocks.slice(bodyEnd)
  if (tailAt >= 0) {
    const tail = readTail(behind, context.source)
    part.recipients = tail.recipients
    part.signature = tail.signature
    addLoose(tail.loose, context)
    behind = behind.slice(tail.taken)
  }
  part.appendices = readAppendices(behind, context)
  return part
}

function readHead(lines: readonly Line[], context: Context): Letterhead | null {
  const pages = lines.filter((line) => line.kind === 'page')
  for (const line of pages) context.loose.push(looseOf(line, 'page'))
  const rest = pages.length > 0 ? lines.filter((line) => line.kind !== 'page') : lines
  const { letterhead, loose } = readLetterhead(withTables(rest, context.source, false), context.source)
  addLoose(loose, context)
  return letterhead
}

/** Keeps what fits nowhere; a fault tells of it. */
function addLoose(loose: readonly Loose[], context: Context): void {
  for (const node of loose) {
    context.loose.push(node)
    if (node.type !== 'unknown') continue
    const { text, ranges } = node
    context.faults.push({
      code: 'unknown-text',
      path: null,
      args: { text: text.value },
      range: hullOf(ranges),
    })
  }
}

/**
 * Without a title block the letterhead ends before the greeting of a letter, or else behind its last line of the form.
 * A copy can have a line above it; then Quốc hiệu tells that it is one, as it does of a layout table.
 */
function letterheadEnd(lines: readonly Line[], source: string): number {
  const greeting = lines.findIndex(({ text }) => startsWithAny(text.value, GREETINGS))
  if (greeting > 0 && greeting < 30) return greeting
  const top = lines.slice(0, MOST_HEAD_LINES)
  const body = top.findIndex((line) => markerOf(line) !== null || startsWithAny(line.text.value, BASES))
  const head = (body < 0 ? top : top.slice(0, body)).map((line) => valuesIn(line, source))
  const first = lines.find(({ kind }) => kind !== 'rule')
  if (!first || !(isLetterheadLine(first.text.value) || head.some((values) => values.some(isMotto)))) return 0
  return head.findLastIndex((values) => values.some(isFormLine)) + 1
}

/** The values of a line, of a table those of its cells. */
function valuesIn(line: Line, source: string): string[] {
  if (line.table === null) return [line.text.value]
  return withTables([line], source, false).flatMap((block) =>
    'rows' in block
      ? block.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map(({ text }) => text.value)))
      : [],
  )
}

const MOST_HEAD_LINES = 20

const GREETINGS = openersOf(titleBlock.letterGreeting)
const APPENDIX_HEADS = openersOf(titleBlock.appendixHeads)

const startsWithAny = (value: string, openers: Openers) => openerOf(value, openers) !== undefined

const holdsRecipients = (block: Line | TableBlock): boolean =>
  'rows' in block
    ? block.rows.some((row) => row.some(({ lines }) => lines.some(holdsRecipients)))
    : opensRecipients(block.text.value)

/** Where recipients and signature begin, -1 where there are none. */
function findTail(blocks: readonly (Line | TableBlock)[]): number {
  const recipients = blocks.findIndex(holdsRecipients)
  const end = recipients < 0 ? blocks.length : recipients
  // A signature in front of the recipients, or without them, stands behind all that is body.
  let from = end
  while (from > 0 && from > end - 12 && !isBody(blocks[from - 1]!)) from--
  const signature = blocks
    .slice(from, end)
    .findIndex((block) => !('rows' in block) && opensSignature(block.text.value))
  return signature < 0 ? recipients : from + signature
}

const isBody = (block: Line | TableBlock) =>
  'rows' in block ||
  block.text.value.length > 90 ||
  // `Q. GIÁM ĐỐC` and `T/M ĐẢNG ỦY` look like items.
  (markerOf(block) !== null && !opensSignature(block.text.value)) ||
  /[.;:]$/.test(block.text.value)

function isAppendixHead(block: Line | TableBlock): block is Line {
  if ('rows' in block || (block.kind !== 'text' && block.kind !== 'heading')) return false
  const { value } = block.text
  if (value.length > 160 || !startsWithAny(value, APPENDIX_HEADS)) return false
  const marker = markerOf(block)
  return marker?.counts[0]?.kind === 'appendix' || value.length < 14 || value === value.toUpperCase()
}

function appendixAt(blocks: readonly (Line | TableBlock)[]): number {
  const at = blocks.findIndex(isAppendixHead)
  return at < 0 ? blocks.length : at
}

function readBody(part: Part, blocks: readonly (Line | TableBlock)[], context: Context): void {
  const passages = passagesAndTables(blocks, context)
  let first = passages.findIndex((block) => 'rows' in block || (block.marker !== null && !isBasis(block)))
  if (first < 0) first = passages.length
  if (part.title === null) first = Math.max(first, addresseesEnd(passages))
  for (const passage of passages.slice(0, first) as Passage[]) {
    const owner = isBasis(passage) ? part.bases : part.preamble
    owner.push(paragraphOf(passage))
  }
  part.body = outlineOf(passages.slice(first), '', context.faults)
  part.closing = takeClosing(part.body)
}

/** A letter names its addressees below `Kính gửi:`, one a line with a dash; they are no outline. */
function addresseesEnd(passages: readonly (Passage | TableBlock)[]): number {
  const [first] = passages
  if (!first || 'rows' in first || !startsWithAny(first.text.value, GREETINGS)) return 0
  let end = 1
  while (end < passages.length && isDashed(passages[end]!)) end++
  while (end < passages.length && !('rows' in passages[end]!) && (passages[end] as Passage).marker === null)
    end++
  return end
}

const isDashed = (block: Passage | TableBlock) =>
  !('rows' in block) && block.marker?.counts[0]?.kind === 'dash'

/** Runs of lines become passages; page numbers and rules between them go their own way. */
function passagesAndTables(
  blocks: readonly (Line | TableBlock)[],
  context: Context,
): (Passage | TableBlock)[] {
  const found: (Passage | TableBlock)[] = []
  let run: Line[] = []
  let gap = false
  let pageBreak = false
  const close = () => {
    for (const passage of passagesOf(run, context.wrapping)) found.push(passage)
    run = []
  }
  for (const block of blocks) {
    if ('rows' in block) {
      close()
      found.push(block)
    } else if (block.kind === 'page' || block.kind === 'rule' || block.text === EMPTY) {
      const isPage = block.kind === 'page'
      context.loose.push(looseOf(block, isPage ? 'page' : 'rule'))
      // A number between two lines of a paragraph breaks no paragraph.
      gap ||= block.gap || !isPage
      pageBreak = true
    } else {
      run.push(pageBreak ? { ...block, gap: gap || block.gap, pageBreak } : block)
      gap = false
      pageBreak = false
    }
  }
  close()
  return found
}

function looseOf(line: Line, type: Loose['type']): Loose {
  return { type, text: line.text, ranges: [line.range] }
}

function paragraphOf(passage: Passage): Paragraph {
  return { type: 'paragraph', text: passage.text, ranges: passage.ranges }
}

const BASES = openersOf(bodyOpeners.basis.map(({ opener }) => opener))
const CLOSINGS = openersOf(bodyOpeners.closing.map(({ opener }) => opener))

/** A legal basis opens with Căn cứ, Thực hiện …, perhaps behind a dash or a letter. */
function isBasis(passage: Passage): boolean {
  const kind = passage.marker?.counts[0]?.kind
  return (
    (kind === undefined || kind === 'dash' || kind === 'bullet') && startsWithAny(passage.text.value, BASES)
  )
}

/** Takes the closing paragraphs off the end of a body. */
function takeClosing(body: Block[]): Paragraph[] {
  const closing: Paragraph[] = []
  for (let n = 0; n < 4; n++) {
    const owners = lastOwners(body)
    const last = owners.at(-1)?.at(-1)
    if (last?.type !== 'paragraph' || !isClosing(last, owners)) break
    owners.at(-1)!.pop()
    closing.unshift(last)
  }
  return closing
}

/** The lists of children on the way to the last node. */
function lastOwners(body: Block[]): Block[][] {
  const owners = [body]
  for (
    let last = body.at(-1);
    last?.type === 'item' && last.children.length > 0;
    last = last.children.at(-1)
  ) {
    owners.push(last.children)
  }
  return owners
}

/** By its first words, or because it ends with the end mark and is not all that its heading holds. */
function isClosing(last: Paragraph, owners: readonly Block[][]): boolean {
  const { value } = last.text
  if (startsWithAny(value, CLOSINGS)) return true
  if (!/\.\s?\/\.?$/.test(value)) return false
  const heading = owners.at(-2)?.at(-1)
  return owners.at(-1)!.length > 1 || (heading?.type === 'item' && /[.;]$/.test(heading.text.value))
}

function readAppendices(blocks: readonly (Line | TableBlock)[], context: Context): Appendix[] {
  const appendices: Appendix[] = []
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1
    while (to < blocks.length && !isAppendixHead(blocks[to]!)) to++
    const own = blocks.slice(from, to)
    const headed = isAppendixHead(own[0]!)
    if (headed || own.some(isAppendixContent)) appendices.push(readAppendix(own, headed, context))
    else addStray(own as Line[], context)
    from = to
  }
  return appendices
}

/** What makes an appendix of lines behind the signature that no heading calls so: a table, a list, a title or a note. */
function isAppendixContent(block: Line | TableBlock): boolean {
  if ('rows' in block) return true
  if (block.kind !== 'text' && block.kind !== 'heading') return false
  const { value } = block.text
  return block.kind === 'heading' || isCapitals(value) || opensNote(value) || markerOf(block) !== null
}

/** Lines behind the signature that are no appendix: what the typist left, the half of a name. */
function addStray(lines: readonly Line[], context: Context): void {
  for (const passage of passagesAndTables(lines, context) as Passage[]) {
    addLoose([{ type: 'unknown', text: passage.text, ranges: passage.ranges }], context)
  }
}

function readAppendix(blocks: readonly (Line | TableBlock)[], headed: boolean, context: Context): Appendix {
  const appendix: Appendix = {
    type: 'appendix',
    marker: null,
    heading: EMPTY,
    title: EMPTY,
    note: EMPTY,
    children: [],
    ranges: [],
  }
  let at = 0
  if (headed) {
    const line = blocks[at++] as Line
    const marker = markerOf(line)
    appendix.marker = marker?.counts[0]?.kind === 'appendix' ? asAppendix(marker) : null
    appendix.heading = line.text
    if (appendix.marker) appendix.title = slice(line.text, appendix.marker.end)
    appendix.ranges.push(line.range)
  }
  at = readAppendixTitle(appendix, blocks, at)
  const prefix = appendix.marker?.raw ?? (headed ? 'Phụ lục' : '')
  appendix.children = outlineOf(passagesAndTables(blocks.slice(at), context), prefix, context.faults)
  return appendix
}

/** The marker as it names the appendix in paths. */
const asAppendix = (marker: Marker): Marker => ({ ...marker, raw: marker.raw.replace(/[.:]$/, '') })

/** Title lines and the note below them; then comes what the appendix holds. */
function readAppendixTitle(appendix: Appendix, blocks: readonly (Line | TableBlock)[], from: number): number {
  let at = from
  let inNote = false
  for (; at < blocks.length && at < from + 12; at++) {
    const block = blocks[at]!
    if ('rows' in block || block.kind === 'page') break
    const { value } = block.text
    if (block.kind === 'rule') {
      appendix.ranges.push(block.range)
      continue
    }
    const note = opensNote(value)
    if (markerOf(block) && !note && !inNote) break
    if (inNote && block.gap && !note) break
    inNote ||= note
    if (inNote) appendix.note = join(appendix.note, block.text, block.gap)
    else appendix.title = join(appendix.title, block.text, block.gap)
    appendix.ranges.push(block.range)
  }
  return at
}
