import { PlanExtractError } from '../../errors.ts'
import { decodeWindows1252 } from '../encoding/legacy.ts'
import { ByteView } from './byte-view.ts'
import type { Modifiers } from './modifiers.ts'
import type { WordFile } from './word-file.ts'

/** Characters that stand one behind another in the main stream. */
export interface Piece {
  from: number
  to: number
  /** Offset of the first in the main stream. */
  offset: number
  /** Bytes of a character: 1 for Windows-1252, 2 for UTF-16. */
  width: 1 | 2
  /** Properties that a fast save put over those of the characters and their paragraphs. */
  modifiers: Modifiers | null
}

/** Kinds of entries in front of the pieces. */
const MODIFIERS = 1
const PIECES = 2

const COMPRESSED = 0x40000000

/** The characters of a document, which lie in pieces ([MS-DOC] 2.8.35, 2.9.38). */
export class PieceTable {
  readonly pieces: Piece[] = []
  /** All characters, of all texts. */
  readonly text: string

  /** @throws PlanExtractError `broken-file`, `unsafe-file` */
  constructor(file: WordFile) {
    const clx = file.part('Clx')
    if (!clx) throw new PlanExtractError('broken-file', { kind: 'DOC', part: 'Clx' })
    this.#readPieces(clx, file.story('headBoxes').to + 1)
    this.text = this.pieces.map((piece) => textOf(piece, file.main)).join('')
  }

  /** @returns the piece that holds a character, null where there is none */
  pieceAt(character: number): Piece | null {
    let low = 0
    let high = this.pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = this.pieces[middle]!
      if (character < piece.from) high = middle - 1
      else if (character >= piece.to) low = middle + 1
      else return piece
    }
    return null
  }

  #readPieces(clx: ByteView, most: number): void {
    const lists: Modifiers[] = []
    let at = 0
    while (clx.u8(at) === MODIFIERS) {
      const from = at + 3
      const to = from + clx.u16(at + 1)
      lists.push({ view: clx, from, to: Math.min(to, clx.length) })
      at = to
    }
    if (clx.u8(at) !== PIECES) clx.fail()
    const count = Math.floor((clx.u32(at + 1) - 4) / 12)
    const bounds = at + 5
    const descriptors = bounds + 4 * (count + 1)
    // Behind all texts stands one more end of a paragraph.
    for (let i = 0, from = 0; i < count && from < most; i++) {
      const to = Math.min(clx.u32(bounds + 4 * (i + 1)), most)
      if (clx.u32(bounds + 4 * i) !== from || to < from) clx.fail()
      const place = clx.u32(descriptors + 8 * i + 2)
      const modifiers = modifiersOf(clx.u16(descriptors + 8 * i + 6), lists)
      const isBytes = (place & COMPRESSED) !== 0
      const offset = isBytes ? (place & (COMPRESSED - 1)) >> 1 : place
      if (to > from) this.pieces.push({ from, to, offset, width: isBytes ? 1 : 2, modifiers })
      from = to
    }
  }
}

function textOf({ from, to, offset, width }: Piece, main: ByteView): string {
  return width === 2 ? main.utf16(offset, to - from) : decodeWindows1252(main.bytes(offset, to - from))
}

/** Modifiers that fit into the piece itself, by the seven bits that stand for them ([MS-DOC] 2.9.215). */
const SHORT = new Map([
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x55, 0x0835],
  [0x56, 0x0836],
  [0x5b, 0x083b],
  [0x5c, 0x083c],
])

/** @param prm one short modifier, or the place of a list of them */
function modifiersOf(prm: number, lists: readonly Modifiers[]): Modifiers | null {
  if (prm & 1) return lists[prm >> 1] ?? null
  const code = SHORT.get((prm >> 1) & 0x7f)
  if (code === undefined) return null
  const bytes = Uint8Array.of(code & 0xff, code >> 8, prm >> 8)
  return { view: new ByteView(bytes, 'Clx'), from: 0, to: 3 }
}
