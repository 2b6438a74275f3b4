import { PlanExtractError } from '../../errors.ts'
import type { ByteView } from './byte-view.ts'
import { type FormattedBytes, firstBehind, readFormattedPages } from './formatted-pages.ts'
import { forEachModifier, type Modifiers } from './modifiers.ts'
import type { PieceTable } from './piece-table.ts'
import type { WordFile } from './word-file.ts'

/** What stands at a paragraph itself. */
export interface ParagraphProperties {
  /** Number of its style. */
  style: number
  /** How many tables it stands in, one in another. */
  depth: number
  /** Whether it ends a cell, or a row, of a table in a table. */
  endsInnerCell: boolean
  endsInnerRow: boolean
  /** Whether it is the end of a row of a table that stands in no other. */
  endsRow: boolean
  /** The row that it ends, where it says how that is made. */
  row: RowDefinition | null
  /** Its place in a list; undefined where that is for its style to say. */
  list?: number
  level?: number
}

/** How a row of a table is made. */
export interface RowDefinition {
  /** The left edge of each cell and the right edge of the last, in twentieths of a point. */
  edges: number[]
  cells: CellDefinition[]
}

/** How a cell is merged with others. */
interface CellDefinition {
  /** Whether it is a part of the cell before it. */
  mergedBefore: boolean
  /** Whether it is a part of the cell above. */
  mergedAbove: boolean
}

/** Modifiers of paragraphs and of rows ([MS-DOC] 2.6.2, 2.6.3). */
const IN_TABLE = 0x2416
const ENDS_ROW = 0x2417
const ENDS_INNER_CELL = 0x244b
const ENDS_INNER_ROW = 0x244c
const DEPTH = 0x6649
const DEEPER = 0x664a
const LEVEL = 0x260a
const LIST = 0x460b
const DEFINE_ROW = 0xd608
const MERGE = 0x5624
const MERGE_ABOVE = 0xd62b

/** Modifiers that do not fit into a page and stand in the stream `Data`. */
const ELSEWHERE = new Set([0x6646, 0x646b])

/** Bits of a cell ([MS-DOC] 2.9.316): part of the one before; part of one above, and first of these. */
const JOINED = 0x0003
const BEFORE = 0x0001
const ABOVE = 0x0020
const TOP = 0x0040

const CELL_SIZE = 20

/** Bytes that may be read there: each list of modifiers can be used by many paragraphs. */
const MOST_ELSEWHERE = 32 * 1024 * 1024

/** The properties of all paragraphs of a document. */
export class ParagraphRuns {
  #readElsewhere = 0
  readonly #stretches: readonly FormattedBytes[]
  /** By the offset of what says them: many paragraphs share it. */
  readonly #read = new Map<number, ParagraphProperties>()

  /** @throws PlanExtractError `broken-file` */
  constructor(
    private readonly file: WordFile,
    private readonly pieces: PieceTable,
  ) {
    this.#stretches = readFormattedPages(file.part('PlcfBtePapx'), file.main, 13)
  }

  /** The properties of the paragraph that a character ends. */
  at(character: number): ParagraphProperties {
    const piece = this.pieces.pieceAt(character)
    if (!piece) return PLAIN
    const offset = piece.offset + (character - piece.from) * piece.width
    const stretch = this.#stretches[firstBehind(this.#stretches, offset)]
    const at = stretch && stretch.from <= offset ? stretch.at : 0
    if (piece.modifiers) return this.#propertiesOf(at, piece.modifiers)
    let properties = this.#read.get(at)
    if (!properties) {
      properties = this.#propertiesOf(at, null)
      this.#read.set(at, properties)
    }
    return properties
  }

  #propertiesOf(at: number, over: Modifiers | null): ParagraphProperties {
    const properties = { ...PLAIN }
    const own = at === 0 ? null : ownModifiers(this.file.main, at)
    if (own) {
      properties.style = this.file.main.u16(own.from - 2)
      this.#apply(own, properties)
    }
    if (over) this.#apply(over, properties)
    return properties
  }

  #apply(modifiers: Modifiers, properties: ParagraphProperties): void {
    const { data } = this.file
    forEachModifier(modifiers, (code, view, at, size) => {
      if (data && ELSEWHERE.has(code)) {
        forEachModifier(this.#elsewhere(data, view.u32(at)), (...modifier) => {
          applyModifier(properties, ...modifier)
        })
      } else applyModifier(properties, code, view, at, size)
    })
  }

  #elsewhere(data: ByteView, at: number): Modifiers {
    const length = data.u16(at)
    this.#readElsewhere += length
    if (this.#readElsewhere > MOST_ELSEWHERE) {
      throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'elements', part: 'Data' })
    }
    return { view: data, from: at + 2, to: at + 2 + length }
  }
}

const PLAIN: ParagraphProperties = {
  style: 0,
  depth: 0,
  endsInnerCell: false,
  endsInnerRow: false,
  endsRow: false,
  row: null,
}

/** An entry of a page: its length in words, in one byte or behind a zero; the style; modifiers. */
function ownModifiers(main: ByteView, at: number): Modifiers | null {
  const short = main.u8(at)
  const start = short === 0 ? at + 2 : at + 1
  const length = short === 0 ? 2 * main.u8(at + 1) : 2 * short - 1
  return length < 2 ? null : { view: main, from: start + 2, to: start + length }
}

function applyModifier(
  properties: ParagraphProperties,
  code: number,
  view: ByteView,
  at: number,
  size: number,
): void {
  switch (code) {
    case IN_TABLE:
      if (view.u8(at) !== 0) properties.depth = Math.max(properties.depth, 1)
      return
    case DEPTH:
      properties.depth = Math.max(view.i32(at), Math.min(properties.depth, 1))
      return
    case DEEPER:
      properties.depth += view.i32(at)
      return
    case ENDS_ROW:
      properties.endsRow = view.u8(at) !== 0
      return
    case ENDS_INNER_CELL:
      properties.endsInnerCell = view.u8(at) !== 0
      return
    case ENDS_INNER_ROW:
      properties.endsInnerRow = view.u8(at) !== 0
      return
    case LEVEL:
      properties.level = view.u8(at)
      return
    case LIST:
      properties.list = view.u16(at)
      return
    case DEFINE_ROW:
      properties.row = readRow(view, at, size)
      return
    case MERGE:
      for (let i = view.u8(at) + 1; i < view.u8(at + 1); i++)
        mergeCell(properties.row, i, 'mergedBefore', true)
      return
    case MERGE_ABOVE:
      mergeCell(properties.row, view.u8(at), 'mergedAbove', view.u8(at + 1) === 1)
      return
  }
}

function readRow(view: ByteView, at: number, size: number): RowDefinition {
  const count = view.u8(at)
  const edges = Array.from({ length: count + 1 }, (_, i) => view.i16(at + 1 + 2 * i))
  const first = at + 1 + 2 * (count + 1)
  const cells = Array.from({ length: count }, (_, i): CellDefinition => {
    const place = first + CELL_SIZE * i
    // What the definition leaves out at its end is as plain as can be.
    const bits = place + CELL_SIZE <= at + size ? view.u16(place) : 0
    return { mergedBefore: (bits & JOINED) === BEFORE, mergedAbove: (bits & (ABOVE | TOP)) === ABOVE }
  })
  return { edges, cells }
}

function mergeCell(row: RowDefinition | null, place: number, merge: keyof CellDefinition, on: boolean): void {
  const cell = row?.cells[place]
  if (cell) cell[merge] = on
}
