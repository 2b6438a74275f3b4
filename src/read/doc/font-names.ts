import type { ByteView } from './byte-view.ts'

/** Bytes of a font in front of its name: kind, weight, character set, shape ([MS-DOC] 2.9.79). */
const BEFORE_NAME = 39

/**
 * Reads the names of the fonts of a document, in the order of their numbers.
 *
 * @param table the part of the table stream, null where there is none
 */
export function readFontNames(table: ByteView | null): string[] {
  const names: string[] = []
  const count = table?.u16(0) ?? 0
  for (let i = 0, at = 4; i < count && table && at < table.length; i++) {
    const size = table.u8(at)
    const length = Math.max(Math.floor((size - BEFORE_NAME) / 2), 0)
    // A second name, for where the font is missing, follows behind a zero.
    names.push(table.utf16(at + 1 + BEFORE_NAME, length).split('\0', 1)[0]!)
    at += 1 + size
  }
  return names
}
