import type { Fault } from '../read/fault.ts'
import { opensAttribute } from '../vocabulary/labels.ts'
import { type Count, follows, isFirst, type Marker, type MarkerKind, pathPart } from './marker.ts'
import { isCapitals, type Passage } from './paragraphs.ts'
import type { Block, Item, TableBlock } from './tree.ts'

/** Deeper nodes stay text: no office writes so, and a hostile file must not exhaust the stack. */
const DEEPEST = 64

/** Kinds from coarse to fine. Kinds of one rank can hold each other: `A.` stands above `I.` or below it. */
const RANKS: Record<MarkerKind, number> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  upper: 4,
  roman: 4,
  arabic: 5,
  decimal: 5,
  step: 5,
  lower: 6,
  'small-roman': 6,
  'bracket-arabic': 7,
  'bracket-lower': 7,
  'bracket-roman': 7,
  dash: 8,
  plus: 8,
  bullet: 8,
}

interface Frame {
  item: Item
  kind: MarkerKind
  rank: number
  value: number
  parts: readonly number[]
}

interface Place {
  /** How many frames stay open. */
  depth: number
  count: Count
  /** What should have stood there, where a number is missing. */
  gapAfter: number | null
}

/**
 * Builds the outline of a body.
 *
 * A marker continues the list whose last marker it follows, opens a child list where it is a first one, and is a gap
 * otherwise: the node is kept and a fault tells of it.
 *
 * @param blocks passages and tables in order
 * @param prefix path of the node above the body, '' for none
 * @param faults receives gaps and too deep nodes
 */
export function outlineOf(
  blocks: readonly (Passage | TableBlock)[],
  prefix: string,
  faults: Fault[],
): Block[] {
  const root: Block[] = []
  const stack: Frame[] = []
  let tooDeep = false
  for (const [i, block] of blocks.entries()) {
    if ('type' in block) {
      tableOwner(stack, root).push(block)
      continue
    }
    const { marker, text, ranges } = block
    if (marker !== null && closesDashes(stack, blocks, i))
      while (stack.at(-1)?.rank === RANKS.dash) stack.pop()
    const place = marker === null ? null : findPlace(stack, marker, text.value)
    if (marker === null || place === null || place.depth >= DEEPEST) {
      if (place && !tooDeep) {
        tooDeep = true
        const range = { from: ranges[0]!.from, to: ranges[0]!.to }
        faults.push({ code: 'outline-too-deep', path: null, args: { deepest: DEEPEST }, range })
      }
      const siblings = stack.at(-1)?.item.children ?? root
      siblings.push({ type: 'paragraph', text: wholeText(block), ranges })
      continue
    }
    // To set its length would call into the engine's runtime.
    while (stack.length > place.depth) stack.pop()
    const parent = stack.at(-1)?.item
    const above = parent?.path ?? prefix
    const own = pathPart(marker.raw)
    const path = above === '' ? own : `${above}/${own}`
    const item: Item = { type: 'item', marker, text, path, children: [], ranges }
    ;(parent?.children ?? root).push(item)
    const { kind, value } = place.count
    stack.push({ item, kind, rank: RANKS[kind], value, parts: marker.parts })
    if (place.gapAfter !== null) {
      const range = { from: ranges[0]!.from, to: ranges[0]!.from + marker.raw.length }
      faults.push({ code: 'numbering-gap', path, args: { marker: marker.raw, after: place.gapAfter }, range })
    }
  }
  return root
}

/** A table below a bullet belongs to the numbered node above. */
function tableOwner(stack: readonly Frame[], root: Block[]): Block[] {
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i]!.rank < RANKS.dash) return stack[i]!.item.children
  }
  return stack[0]?.item.children ?? root
}

/**
 * Whether a `* Đơn vị thực hiện: …` behind dashes belongs to the node above them, not to the last: none of them has one
 * of its own, and no further dash follows.
 */
function closesDashes(
  stack: readonly Frame[],
  blocks: readonly (Passage | TableBlock)[],
  at: number,
): boolean {
  const top = stack.at(-1)
  if (top?.kind !== 'dash' || !isBulletAttribute(blocks[at]!)) return false
  const siblings = stack.findLast(({ rank }) => rank < RANKS.dash)?.item.children ?? []
  for (let i = siblings.length - 1; i >= 0; i--) {
    const node = siblings[i]!
    if (node.type !== 'item' || node.marker.counts[0]!.kind !== 'dash') break
    if (node.children.length > 0) return false
  }
  let next = at + 1
  while (next < blocks.length && isBulletAttribute(blocks[next]!)) next++
  const after = blocks[next]
  return after === undefined || 'type' in after || after.marker?.counts[0]?.kind !== 'dash'
}

const isBulletAttribute = (block: Passage | TableBlock) =>
  !('type' in block) && block.marker?.counts[0]?.kind === 'bullet' && opensAttribute(block.text.value)

/** Text of a passage that is no node: with the marker that was read in vain. */
function wholeText(passage: Passage) {
  return passage.marker === null ? passage.text : passage.whole
}

function findPlace(stack: readonly Frame[], marker: Marker, title: string): Place | null {
  if (marker.parts.length > 1) return decimalPlace(stack, marker)
  const { counts } = marker
  return nextPlace(stack, counts) ?? firstPlace(stack, counts) ?? gapPlace(stack, counts, title)
}

/** The deepest list that the marker continues. */
function nextPlace(stack: readonly Frame[], counts: readonly Count[]): Place | null {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const frame = stack[depth]!
    for (const count of counts) {
      if (frame.kind === count.kind && follows(count.kind, frame.value, count.value)) {
        return { depth, count, gapAfter: null }
      }
    }
  }
  return null
}

function firstPlace(stack: readonly Frame[], counts: readonly Count[]): Place | null {
  const count = counts.find(isFirst)
  if (!count) return null
  const rank = RANKS[count.kind]
  let depth = stack.length
  while (depth > 0) {
    const frame = stack[depth - 1]!
    const announces = frame.rank === RANKS.dash && frame.item.text.value.endsWith(':')
    if (frame.rank <= rank || (announces && rank >= RANKS.arabic)) break
    depth--
  }
  const top = stack[depth - 1]
  // A list that counts 1. 1. 1. holds brothers.
  if (top && top.kind === count.kind && top.value === count.value && top.item.children.length === 0) depth--
  return { depth, count, gapAfter: null }
}

function gapPlace(stack: readonly Frame[], counts: readonly Count[], title: string): Place | null {
  let repeated: Place | null = null
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const frame = stack[depth]!
    for (const count of counts) {
      if (frame.kind !== count.kind) continue
      if (count.value > frame.value + 20) return null
      if (count.value > frame.value) return { depth, count, gapAfter: frame.value }
      // A number that stands twice is no gap: two sections III.
      repeated ??= { depth, count, gapAfter: null }
    }
  }
  return repeated ?? orphanPlace(stack, counts[0]!, title)
}

/** A list that does not begin with its first marker. */
function orphanPlace(stack: readonly Frame[], count: Count, title: string): Place | null {
  // `C. Mác` is a name, `C. NHIỆM VỤ` a heading of a document that lost its head.
  if ((count.kind === 'upper' && !isCapitals(title)) || count.value > 30) return null
  const opened = firstPlace(stack, [{ kind: count.kind, value: 1 }])
  return opened && { depth: opened.depth, count, gapAfter: 0 }
}

/** `2.1.` stands below `2.` and beside `2.2.`; its last number counts. */
function decimalPlace(stack: readonly Frame[], { parts, counts }: Marker): Place | null {
  const count = counts[0]!
  const above = parts.slice(0, -1)
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const frame = stack[depth]!
    if (frame.parts.length === parts.length && startsWith(frame.parts, above)) {
      const gap = count.value > frame.value + 1 ? frame.value : null
      return { depth, count, gapAfter: gap }
    }
    const numbers = frame.parts.length > 1 ? frame.parts : [frame.value]
    const isAbove = frame.rank <= RANKS.arabic && equal(numbers, above)
    if (isAbove && (frame.kind !== 'roman' || !hasArabic(stack))) {
      return { depth: depth + 1, count, gapAfter: count.value > 1 ? 0 : null }
    }
  }
  return looseDecimalPlace(stack, parts, count)
}

/** A decimal number whose first numbers belong to no open heading. */
function looseDecimalPlace(stack: readonly Frame[], parts: readonly number[], count: Count): Place | null {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]!.parts.length === parts.length) {
      return { depth, count, gapAfter: count.value > 1 ? 0 : null }
    }
  }
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]!.rank <= RANKS.arabic) {
      return { depth: depth + 1, count, gapAfter: count.value > 1 ? 0 : null }
    }
  }
  return { depth: 0, count, gapAfter: count.value > 1 ? 0 : null }
}

const hasArabic = (stack: readonly Frame[]) => stack.some((frame) => frame.kind === 'arabic')
const startsWith = (whole: readonly number[], head: readonly number[]) =>
  head.every((value, i) => whole[i] === value)
const equal = (a: readonly number[], b: readonly number[]) => a.length === b.length && startsWith(a, b)
