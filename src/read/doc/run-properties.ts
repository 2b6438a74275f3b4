import { PlanExtractError } from '../../errors.ts'
import { type FormattedBytes, firstBehind, readFormattedPages } from './formatted-pages.ts'
import { forEachModifier, type Modifiers } from './modifiers.ts'
import type { Piece, PieceTable } from './piece-table.ts'
import type { WordFile } from './word-file.ts'

/** What stands at characters themselves; undefined where it is for their style to say. */
export interface RunProperties {
  /** 0 for off, 1 for on, 128 for what the style says, 129 for the opposite. */
  bold?: number
  italic?: number
  capitals?: number
  hidden?: number
  /** Number of their style. */
  style?: number
  /** Number of the font of ASCII. */
  font?: number
  /** Number of the font of all other letters. */
  otherFont?: number
  /** A character of a font of signs, which they stand for. */
  symbol?: { font: number; code: number }
  /** Whether they were added, or taken away, while changes were tracked. */
  inserted?: boolean
  deleted?: boolean
  /** Whether a picture takes the place of a bullet. */
  pictureBullet?: boolean
}

/** Characters `from` to `to` with the same properties of their own. */
export interface PropertyRun {
  from: number
  to: number
  properties: RunProperties
}

/** Switches, by their modifiers ([MS-DOC] 2.6.1). */
const SWITCHES = new Map<number, 'bold' | 'italic' | 'capitals' | 'hidden'>([
  [0x0835, 'bold'],
  [0x0836, 'italic'],
  [0x083b, 'capitals'],
  [0x083c, 'hidden'],
])

const DELETED = 0x0800
const INSERTED = 0x0801
const STYLE = 0x4a30
const FONT = 0x4a4f
const OTHER_FONT = 0x4a51
const SYMBOL = 0x6a09
const BULLET_FLAGS = 0x4888

/** Reads the properties of characters from the modifiers that make them. */
export function readRunProperties(...lists: (Modifiers | null)[]): RunProperties {
  const properties: RunProperties = {}
  for (const list of lists) {
    if (list === null) continue
    forEachModifier(list, (code, view, at) => {
      const name = SWITCHES.get(code)
      if (name) properties[name] = view.u8(at)
      // As with switches, 128 stands for what a style says: no style says this.
      else if (code === DELETED) properties.deleted = (view.u8(at) & 1) !== 0
      else if (code === INSERTED) properties.inserted = (view.u8(at) & 1) !== 0
      else if (code === STYLE) properties.style = view.u16(at)
      else if (code === FONT) properties.font = view.u16(at)
      else if (code === OTHER_FONT) properties.otherFont = view.u16(at)
      else if (code === SYMBOL) properties.symbol = { font: view.u16(at), code: view.u16(at + 2) }
      else if (code === BULLET_FLAGS) properties.pictureBullet = (view.u16(at) & 1) !== 0
    })
  }
  return properties
}

/** Pieces can share bytes, so that few of them make many runs; a document of a hundred pages has some thousand. */
const MOST_RUNS = 1_000_000

/** The properties of all characters of a document. */
export class PropertyRuns {
  readonly #runs: PropertyRun[] = []
  /** By the offset of what says them: many characters share it. */
  readonly #read = new Map<number, RunProperties>()

  /** @throws PlanExtractError `broken-file` */
  constructor(
    private readonly file: WordFile,
    { pieces }: PieceTable,
  ) {
    const stretches = readFormattedPages(file.part('PlcfBteChpx'), file.main, 1)
    for (const piece of pieces) {
      this.#addPiece(piece, stretches)
      if (this.#runs.length > MOST_RUNS) {
        throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'elements', part: 'PlcfBteChpx' })
      }
    }
  }

  /** The runs of characters `from` to `to`, cut to these. */
  *between(from: number, to: number): Generator<PropertyRun> {
    for (let i = this.#firstBehind(from); i < this.#runs.length; i++) {
      const run = this.#runs[i]!
      if (run.from >= to) return
      yield {
        from: Math.max(run.from, from),
        to: Math.min(run.to, to),
        properties: run.properties,
      }
    }
  }

  /** The properties of a character. */
  at(character: number): RunProperties {
    return this.#runs[this.#firstBehind(character)]?.properties ?? {}
  }

  #firstBehind(character: number): number {
    let low = 0
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#runs[middle]!.to > character) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Characters that no page says anything of have no properties of their own. */
  #addPiece(piece: Piece, stretches: readonly FormattedBytes[]): void {
    const { from, to, offset, width } = piece
    const character = (byte: number) => from + Math.ceil((byte - offset) / width)
    let done = from
    const end = offset + (to - from) * width
    for (let i = firstBehind(stretches, offset); i < stretches.length; i++) {
      const stretch = stretches[i]!
      if (stretch.from >= end) break
      const until = Math.min(character(stretch.to), to)
      const begin = Math.max(character(stretch.from), done)
      if (begin > done) this.#runs.push({ from: done, to: begin, properties: this.#propertiesOf(piece, 0) })
      if (until > begin) {
        this.#runs.push({ from: begin, to: until, properties: this.#propertiesOf(piece, stretch.at) })
        done = until
      }
    }
    if (done < to) this.#runs.push({ from: done, to, properties: this.#propertiesOf(piece, 0) })
  }

  #propertiesOf({ modifiers }: Piece, at: number): RunProperties {
    const { main } = this.file
    const own = at === 0 ? null : { view: main, from: at + 1, to: at + 1 + main.u8(at) }
    if (modifiers) return readRunProperties(own, modifiers)
    let properties = this.#read.get(at)
    if (!properties) {
      properties = readRunProperties(own)
      this.#read.set(at, properties)
    }
    return properties
  }
}
