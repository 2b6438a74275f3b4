import type { ByteView } from './byte-view.ts'

/** Kinds of records ([MS-ODRAW] 2.2.13 and on): a drawing, a group of shapes, a shape, and the number of one. */
const DRAWING = 0xf002
const GROUP = 0xf003
const SHAPE = 0xf004
const NUMBER = 0xf00a

const HEADER_SIZE = 8

/** The drawings of the text itself, not those of heads and feet. */
const OF_TEXT = 0

/**
 * Which group each shape of a document belongs to: only the outermost group is anchored in the text.
 *
 * @param drawings the part of the table stream ([MS-DOC] 2.9.172), null where there is none
 * @returns numbers of shapes, and of their groups
 */
export function readGroups(drawings: ByteView | null): Map<number, number> {
  const groups = new Map<number, number>()
  if (!drawings) return groups
  const sizeAt = (at: number) => HEADER_SIZE + drawings.u32(at + 4)
  // In front of the drawings stands what they share.
  for (let at = sizeAt(0); at + HEADER_SIZE < drawings.length; at += 1 + sizeAt(at + 1)) {
    const isDrawing = drawings.u16(at + 3) === DRAWING
    if (isDrawing && drawings.u8(at) === OF_TEXT) {
      readDrawing(drawings, at + 1 + HEADER_SIZE, at + 1 + sizeAt(at + 1), groups)
    }
  }
  return groups
}

/** All shapes of a drawing are one group, which is anchored nowhere. The first shape of a group is the group itself. */
function readDrawing(drawings: ByteView, from: number, to: number, groups: Map<number, number>): void {
  let group: { end: number; shape: number | undefined } | null = null
  let isInside = false
  for (let at = from; at + HEADER_SIZE < to; ) {
    const kind = drawings.u16(at + 2)
    const end = at + HEADER_SIZE + drawings.u32(at + 4)
    if (group && at >= group.end) group = null
    if (kind === GROUP) {
      if (isInside) group ??= { end, shape: undefined }
      isInside = true
    } else if (kind === NUMBER && group) {
      const shape = drawings.u32(at + HEADER_SIZE)
      group.shape ??= shape
      groups.set(shape, group.shape)
    }
    at = kind === GROUP || kind === SHAPE ? at + HEADER_SIZE : end
  }
}
