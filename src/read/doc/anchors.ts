import type { ByteView } from './byte-view.ts'
import { readGroups } from './drawings.ts'
import type { Range, WordFile } from './word-file.ts'

/** Texts that stand elsewhere than where the document refers to them. */
export interface Anchored {
  /** Notes of the text, by the character that refers to them. */
  notes: ReadonlyMap<number, Range>
  /** Text boxes, by the character that they are anchored at. */
  boxes: ReadonlyMap<number, readonly Range[]>
  /** Text boxes without an anchor, which no file should have. */
  loose: readonly Range[]
}

/** Bytes of what is said of a text box, and of the drawing at a character ([MS-DOC] 2.9.101, 2.9.253). */
const BOX_SIZE = 22
const DRAWING_SIZE = 26

/** Where the notes and the text boxes of a document stand, and where it refers to them. */
export function readAnchored(file: WordFile): Anchored {
  const notes = new Map<number, Range>()
  readNotes(file.part('PlcffndRef'), file.part('PlcffndTxt'), file.story('footnotes'), notes)
  readNotes(file.part('PlcfendRef'), file.part('PlcfendTxt'), file.story('endnotes'), notes)
  return { notes, ...readBoxes(file) }
}

function readNotes(
  references: ByteView | null,
  texts: ByteView | null,
  story: Range,
  notes: Map<number, Range>,
): void {
  if (!references || !texts) return
  const count = Math.floor((references.length - 4) / 6)
  for (let i = 0; i < count; i++) notes.set(references.u32(4 * i), rangeOf(texts, i, story))
}

function readBoxes(file: WordFile): Pick<Anchored, 'boxes' | 'loose'> {
  const boxes = new Map<number, Range[]>()
  const loose: Range[] = []
  const texts = file.part('PlcftxbxTxt')
  // Behind the last box stands one more, which is empty.
  const count = texts ? Math.floor((texts.length - 4) / (4 + BOX_SIZE)) - 1 : 0
  if (!texts || count < 1) return { boxes, loose }
  const anchors = anchorsOf(file.part('PlcSpaMom'), file.story('main'))
  const groups = readGroups(file.part('DggInfo'))
  for (let i = 0; i < count; i++) {
    const at = 4 * (count + 2) + BOX_SIZE * i
    const isFree = texts.u16(at + 8) !== 0
    if (isFree) continue
    const range = rangeOf(texts, i, file.story('boxes'))
    const shape = texts.u32(at + 14)
    const anchor = anchors.get(groups.get(shape) ?? shape)
    const there = anchor === undefined ? loose : (boxes.get(anchor) ?? [])
    there.push(range)
    if (anchor !== undefined) boxes.set(anchor, there)
  }
  return { boxes, loose }
}

/** The character of the text that each shape is anchored at, by the number of the shape. */
function anchorsOf(drawings: ByteView | null, { to }: Range): Map<number, number> {
  const anchors = new Map<number, number>()
  const count = drawings ? Math.floor((drawings.length - 4) / (4 + DRAWING_SIZE)) : 0
  for (let i = 0; drawings && i < count; i++) {
    const character = drawings.u32(4 * i)
    if (character < to) anchors.set(drawings.u32(4 * (count + 1) + DRAWING_SIZE * i), character)
  }
  return anchors
}

/** The characters between two bounds of a list, which count from the beginning of their text. */
function rangeOf(bounds: ByteView, i: number, { from, to }: Range): Range {
  const range = { from: from + bounds.u32(4 * i), to: from + bounds.u32(4 * (i + 1)) }
  return range.to < range.from || range.to > to ? bounds.fail() : range
}
