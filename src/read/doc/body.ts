import { PlanExtractError } from '../../errors.ts'
import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import type { ReadOptions } from '../options.ts'
import type { ViewBlock } from '../view/blocks.ts'
import { EncodingCounts } from '../view/encoding-counts.ts'
import { type PieceLook, Pieces } from '../view/pieces.ts'
import { signOf, withoutPrivate } from '../view/symbol-fonts.ts'
import type { Anchored } from './anchors.ts'
import type { Lists } from './lists.ts'
import type { ParagraphProperties, ParagraphRuns } from './paragraph-properties.ts'
import type { PropertyRun, PropertyRuns, RunProperties } from './run-properties.ts'
import type { StyleSheet } from './style-sheet.ts'
import { TableStack } from './table-stack.ts'
import type { Range } from './word-file.ts'

/** What is known of a document when its texts are read. */
export interface DocParts {
  /** All characters, of all texts. */
  text: string
  /** The character behind the last of each section. */
  sectionEnds: ReadonlySet<number>
  runs: PropertyRuns
  paragraphs: ParagraphRuns
  styles: StyleSheet
  lists: Lists
  fonts: readonly string[]
  anchored: Anchored
}

/** Characters that stand for something else ([MS-DOC] 2.4.1, 2.8.25). */
const CELL_END = 0x07
const DRAWING = 0x08
const TAB = 0x09
const LINE_BREAK = 0x0b
const PAGE_BREAK = 0x0c
const PARAGRAPH_END = 0x0d
const COLUMN_BREAK = 0x0e
const FIELD_BEGIN = 0x13
const FIELD_RESULT = 0x14
const FIELD_END = 0x15
const HARD_HYPHEN = 0x1e
const SOFT_HYPHEN = 0x1f
const SPACE = 0x20
const SYMBOL = 0x28

/** A document of a hundred pages has some thousand. */
const MOST_PARAGRAPHS = 1_000_000

const CONTROL = /[\0-\x08\x0a-\x1f]/

/** How a run is shown; its font is the name of the one that says what its letters are. */
interface ShownLook extends PieceLook<string> {
  hidden: boolean
}

/** Blocks that are being read one after another. */
interface Flow {
  tables: TableStack
  /** A paragraph whose end was left out: it goes on with the next. */
  unended: { pieces: Pieces<string>; properties: ParagraphProperties } | null
}

/** A paragraph that is being read. */
interface OpenParagraph {
  pieces: Pieces<string>
  /** Text boxes that are anchored in it. */
  boxes: Range[]
  /** For each field that is open whether its code is still being read, and how many of these there are. */
  fields: boolean[]
  codes: number
}

/**
 * Reads texts of a document as Word shows them with all tracked changes accepted, or with none: what they leave out
 * is not read, nor is hidden text, the codes of fields, comments and pictures.
 */
export class BodyReader {
  /** The notes that were referred to, in their order. */
  readonly notes: Range[] = []
  readonly encodings = new EncodingCounts()
  /** Text boxes that were not read yet: each is read once. */
  readonly #boxes: Map<number, readonly Range[]>
  /** Runs with the same properties look the same, and a paragraph has many. */
  readonly #looks = new Map<number, Map<RunProperties, ShownLook>>()
  readonly #leftOut: 'inserted' | 'deleted'
  readonly #read: (text: string, font: string) => string
  #paragraphs = 0

  constructor(
    private readonly doc: DocParts,
    { trackChanges }: ReadOptions,
  ) {
    this.#boxes = new Map(doc.anchored.boxes)
    this.#leftOut = trackChanges === 'original' ? 'inserted' : 'deleted'
    this.#read = (text, font) => {
      const legacy = encodingOfFont(font)
      this.encodings.add(legacy?.encoding ?? 'utf-8', text)
      return legacy ? decodeFontText(text, legacy) : withoutPrivate(text, font)
    }
  }

  /** The blocks of a text; their automatic numbers count on with every call. */
  blocksOf({ from, to }: Range): ViewBlock[] {
    const flow: Flow = { tables: new TableStack(), unended: null }
    for (let start = from; start < to; ) {
      if (++this.#paragraphs > MOST_PARAGRAPHS) {
        throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'elements', part: 'WordDocument' })
      }
      const mark = this.#markBehind(start, to)
      this.#readParagraph({ from: start, to: mark }, flow)
      start = mark + 1
    }
    this.#endParagraph(flow)
    return flow.tables.finish()
  }

  /** The character that ends the paragraph. */
  #markBehind(start: number, to: number): number {
    const { text, sectionEnds } = this.doc
    for (let at = start; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === PARAGRAPH_END || code === CELL_END) return at
      // The break behind a section ends its last paragraph; others are breaks of pages.
      if (code === PAGE_BREAK && sectionEnds.has(at + 1)) return at
    }
    return to
  }

  #readParagraph({ from, to }: Range, flow: Flow): void {
    const properties = this.doc.paragraphs.at(to)
    const mark = this.doc.runs.at(to)
    const ends = this.#endOf(properties, to)
    if (ends === 'row' || properties.depth !== flow.unended?.properties.depth) this.#endParagraph(flow)
    flow.tables.enter(properties.depth)
    if (ends === 'row') {
      flow.tables.endRow(properties.row, !mark[this.#leftOut])
      return
    }
    const pieces = flow.unended?.pieces ?? new Pieces<string>()
    const open: OpenParagraph = { pieces, boxes: [], fields: [], codes: 0 }
    for (const run of this.doc.runs.between(from, to)) this.#readRun(run, properties.style, open)
    flow.unended = { pieces, properties }
    const goesOn = mark[this.#leftOut] || this.#lookOf(mark, properties.style).hidden
    if (ends === 'cell' || !goesOn) this.#endParagraph(flow)
    for (const box of open.boxes) for (const block of this.blocksOf(box)) flow.tables.add(block)
    if (ends === 'cell') flow.tables.endCell()
  }

  /** Ends the paragraph that was read last, if that is still to do: nothing goes on behind a table or a cell. */
  #endParagraph(flow: Flow): void {
    if (flow.unended === null) return
    const { pieces, properties } = flow.unended
    flow.unended = null
    flow.tables.add({
      type: 'paragraph',
      number: this.doc.lists.next(properties),
      runs: pieces.take(this.#read),
    })
  }

  #endOf(properties: ParagraphProperties, mark: number): 'cell' | 'row' | null {
    if (properties.depth > 1) {
      if (properties.endsInnerRow) return 'row'
      return properties.endsInnerCell ? 'cell' : null
    }
    if (this.doc.text.charCodeAt(mark) !== CELL_END) return null
    return properties.endsRow ? 'row' : 'cell'
  }

  #readRun({ from, to, properties }: PropertyRun, style: number, open: OpenParagraph): void {
    const look = this.#lookOf(properties, style)
    const isShown = !look.hidden && !properties[this.#leftOut]
    const text = this.doc.text.slice(from, to)
    const isPlain = !CONTROL.test(text) && this.doc.anchored.notes.size === 0 && !properties.symbol
    if (isPlain) {
      if (isShown && open.codes === 0) open.pieces.add(text, look)
      return
    }
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at - from)
      readField(code, open)
      if (!isShown || open.codes > 0) continue
      this.#follow(at, code, open)
      if (code === SYMBOL && properties.symbol) this.#addSymbol(properties.symbol, look, open)
      else {
        const shown = code < SPACE ? controlText(code, look.font) : text[at - from]!
        if (shown !== '') open.pieces.add(shown, look)
      }
    }
  }

  #addSymbol(symbol: { font: number; code: number }, look: ShownLook, open: OpenParagraph): void {
    const sign = signOf(symbol.code & 0xff, this.doc.fonts[symbol.font] ?? '')
    open.pieces.add(sign, { ...look, font: '' })
  }

  /** Follows what is anchored at a character. */
  #follow(at: number, code: number, open: OpenParagraph): void {
    const note = this.doc.anchored.notes.get(at)
    if (note) this.notes.push(note)
    if (code !== DRAWING) return
    for (const box of this.#boxes.get(at) ?? []) open.boxes.push(box)
    this.#boxes.delete(at)
  }

  #lookOf(run: RunProperties, style: number): ShownLook {
    let looks = this.#looks.get(style)
    if (!looks) {
      looks = new Map()
      this.#looks.set(style, looks)
    }
    let look = looks.get(run)
    if (!look) {
      const { font, otherFont, ...rest } = this.doc.styles.lookOf(run, style)
      look = { ...rest, font: this.#fontOf(this.doc.fonts[font] ?? '', this.doc.fonts[otherFont] ?? '') }
      looks.set(run, look)
    }
    return look
  }

  /** Letters with marks stand in the font of all that is not ASCII, so that says whether they are Unicode. */
  #fontOf(font: string, otherFont: string): string {
    return encodingOfFont(font) || encodingOfFont(otherFont) ? otherFont : font
  }
}

function readField(code: number, open: OpenParagraph): void {
  if (code === FIELD_BEGIN) {
    open.fields.push(true)
    open.codes++
  } else if (code === FIELD_RESULT || code === FIELD_END) {
    if (open.fields.pop()) open.codes--
    if (code === FIELD_RESULT) open.fields.push(false)
  }
}

/** What a control character stands for; '' for those that are not shown. */
function controlText(code: number, font: string): string {
  switch (code) {
    case TAB:
      return '\t'
    case LINE_BREAK:
    case PAGE_BREAK:
    case COLUMN_BREAK:
      return '\n'
    case HARD_HYPHEN:
      return '-'
    case SOFT_HYPHEN:
      // Programs take the letter ư of this encoding for a soft hyphen.
      return encodingOfFont(font)?.encoding === 'tcvn3' ? '\u00ad' : ''
    default:
      return ''
  }
}
