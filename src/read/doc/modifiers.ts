import type { ByteView } from './byte-view.ts'

/** Where a list of property modifiers stands: bytes `from` to `to` of a stream. */
export interface Modifiers {
  view: ByteView
  from: number
  to: number
}

/**
 * Does something with a modifier.
 *
 * @param code its number (`sprm` in [MS-DOC] 2.6)
 * @param at offset of its operand in `view`
 * @param size bytes of the operand, without those that say how many they are
 */
type Visit = (code: number, view: ByteView, at: number, size: number) => void

/** The definition of a table's row says its length in two bytes. */
const DEFINE_TABLE = 0xd608

/** Tab stops can be more than a byte can say. */
const CHANGE_TABS = 0xc615

/** Bytes of an operand by the three bits that say so ([MS-DOC] 2.2.5.1); 0 where the operand says so itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]

/** Walks a list of modifiers in their order; one that its list cuts off ends it. */
export function forEachModifier({ view, from, to }: Modifiers, visit: Visit): void {
  for (let at = from; at + 3 <= to; ) {
    const code = view.u16(at)
    at += 2
    let size = SIZES[code >> 13]!
    if (code === DEFINE_TABLE) {
      size = view.u16(at) - 1
      at += 2
    } else if (size === 0) {
      size = code === CHANGE_TABS && view.u8(at) === 255 ? tabsSize(view, at + 1) : view.u8(at)
      at++
    }
    if (size < 0 || at + size > to) return
    visit(code, view, at, size)
    at += size
  }
}

/** Bytes of tab stops that are taken away, of four bytes each, and of those that are set, of three. */
function tabsSize(view: ByteView, at: number): number {
  const removed = 1 + 4 * view.u8(at)
  return removed + 1 + 3 * view.u8(at + removed)
}
