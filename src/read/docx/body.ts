import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import { child, type XmlElement } from '../package/xml.ts'
import { MOST_COLUMNS, type ViewBlock, type ViewCell, type ViewTable } from '../view/blocks.ts'
import type { EncodingCounts } from '../view/encoding-counts.ts'
import { Pieces } from '../view/pieces.ts'
import { signOf, withoutPrivate } from '../view/symbol-fonts.ts'
import type { Changes } from './changes.ts'
import type { Numbering } from './numbering.ts'
import type { Look, Styles } from './styles.ts'
import { numberOf, toggleOf, valOf } from './xml.ts'

/** What a document is read with. */
export interface BodyContext {
  styles: Styles
  /** Its automatic numbers, which count on with all that is read. */
  numbering: Numbering
  /** Which of the texts that its tracked changes leave is read. */
  changes: Changes
  /** Told of all text that is read. */
  encodings: EncodingCounts
}

/** What stands in a document, and the notes that it refers to in their order. */
export interface Body {
  blocks: ViewBlock[]
  notes: NoteReference[]
}

/** A reference to a footnote or an endnote. */
export interface NoteReference {
  kind: 'footnote' | 'endnote'
  id: string
}

/**
 * Reads the blocks of a document as Word shows them: hidden text, the codes of fields, comments and the prompts of
 * empty forms are left out.
 *
 * @param body the element that holds paragraphs and tables
 */
export function readBody(body: XmlElement, context: BodyContext): Body {
  const reader = new BodyReader(context)
  return { blocks: reader.blocksOf(body), notes: reader.notes }
}

/** Elements that only wrap what they hold. */
const WRAPPERS = new Set([
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'sdtContent',
  'customXml',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'bdo',
  'dir',
])

/** Blocks that are being read one after another. */
interface Flow {
  blocks: ViewBlock[]
  /** A paragraph whose end was left out: it goes on with the next. */
  unended: { pieces: Pieces<string>; properties: XmlElement | undefined } | null
}

/** A paragraph that is being read. */
interface OpenParagraph {
  style: string | undefined
  /** Its text, by the names of fonts. */
  pieces: Pieces<string>
  /** Text boxes that are anchored in it. */
  boxes: XmlElement[]
  fields: OpenFields
}

/** Fields that are being read, each inside the one before it. */
interface OpenFields {
  /** For each whether its code is still being read. */
  inCode: boolean[]
  /** How many of them that is true of. */
  codes: number
}

class BodyReader {
  readonly notes: NoteReference[] = []
  /** Runs without properties of their own look as the style of their paragraph says. */
  readonly #plain = new Map<string | undefined, Look>()
  readonly #read: (text: string, font: string) => string

  constructor(private readonly context: BodyContext) {
    this.#read = (text, font) => {
      const legacy = encodingOfFont(font)
      context.encodings.add(legacy?.encoding ?? 'utf-8', text)
      return legacy ? decodeFontText(text, legacy) : withoutPrivate(text, font)
    }
  }

  blocksOf(container: XmlElement): ViewBlock[] {
    const flow: Flow = { blocks: [], unended: null }
    this.#readBlocks(container, flow)
    this.#endParagraph(flow)
    return flow.blocks
  }

  #readBlocks(container: XmlElement, flow: Flow): void {
    for (const element of container.children) {
      if (element.name === 'p') this.#readParagraph(element, flow)
      else if (element.name === 'tbl') {
        this.#endParagraph(flow)
        flow.blocks.push(this.#tableOf(element))
      } else {
        const inner = this.#contentOf(element)
        if (inner) this.#readBlocks(inner, flow)
      }
    }
  }

  #readParagraph(element: XmlElement, flow: Flow): void {
    const { changes } = this.context
    const properties = changes.propertiesOf(element, 'pPr')
    const pieces = flow.unended?.pieces ?? new Pieces<string>()
    const fields = { inCode: [], codes: 0 }
    const open: OpenParagraph = { style: valOf(properties, 'pStyle'), pieces, boxes: [], fields }
    this.#readInline(element, open)
    flow.unended = { pieces, properties }
    const mark = child(child(element, 'pPr'), 'rPr')
    if (!changes.leavesOutMark(mark) && !toggleOf(mark, 'vanish')) this.#endParagraph(flow)
    for (const box of open.boxes) for (const block of this.blocksOf(box)) flow.blocks.push(block)
  }

  /** Ends the paragraph that was read last, if that is still to do: nothing goes on behind a table or a cell. */
  #endParagraph(flow: Flow): void {
    if (flow.unended === null) return
    const { pieces, properties } = flow.unended
    flow.unended = null
    const number = this.context.numbering.next(properties, valOf(properties, 'pStyle'))
    flow.blocks.push({ type: 'paragraph', number, runs: pieces.take(this.#read) })
  }

  #readInline(container: XmlElement, open: OpenParagraph): void {
    for (const element of container.children) {
      if (element.name === 'r') this.#readRun(element, open)
      else if (element.name.startsWith('m:oMath')) open.pieces.add(formulaOf(element), PLAIN)
      else {
        const inner = this.#contentOf(element)
        if (inner) this.#readInline(inner, open)
      }
    }
  }

  #readRun(run: XmlElement, open: OpenParagraph): void {
    const look = this.#lookOf(this.context.changes.propertiesOf(run, 'rPr'), open.style)
    if (look.hidden) return
    for (const element of run.children) {
      const text = this.#textOf(element, open)
      if (text !== '') open.pieces.add(text, element.name === 'sym' ? { ...look, font: '' } : look)
    }
  }

  #lookOf(properties: XmlElement | undefined, style: string | undefined): Look {
    const { styles } = this.context
    if (properties) return styles.lookOf(properties, style)
    let look = this.#plain.get(style)
    if (!look) {
      look = styles.lookOf(undefined, style)
      this.#plain.set(style, look)
    }
    return look
  }

  /** The text of one element of a run; what only the code of a field holds is none. */
  #textOf(element: XmlElement, open: OpenParagraph): string {
    const { name, attributes } = element
    if (name === 'fldChar') readField(attributes.fldCharType, open.fields)
    if (open.fields.codes > 0) return ''
    switch (name) {
      case 't':
      case 'delText':
        return shownText(element)
      case 'tab':
      case 'ptab':
        return '\t'
      case 'br':
      case 'cr':
        return '\n'
      case 'noBreakHyphen':
        return '-'
      case 'sym':
        return symbolOf(attributes)
      case 'footnoteReference':
      case 'endnoteReference':
        this.#refer(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id)
        return ''
      case 'drawing':
      case 'pict':
      case 'object':
        this.#findBoxes(element, open.boxes)
        return ''
      case 'mc:AlternateContent': {
        const chosen = this.#contentOf(element)?.children ?? []
        return chosen.map((inner) => this.#textOf(inner, open)).join('')
      }
      default:
        return ''
    }
  }

  #refer(kind: NoteReference['kind'], id: string | undefined): void {
    if (id !== undefined) this.notes.push({ kind, id })
  }

  #tableOf(table: XmlElement): ViewTable {
    const { changes } = this.context
    const rows: ViewCell[][] = []
    for (const row of this.#elementsOf(table, 'tr')) {
      if (changes.leavesOutMark(child(row, 'trPr'))) continue
      const properties = changes.propertiesOf(row, 'trPr')
      const cells = emptyCells(numberOf(properties, 'gridBefore'))
      for (const cell of this.#elementsOf(row, 'tc')) this.#readCell(cell, cells)
      rows.push([...cells, ...emptyCells(numberOf(properties, 'gridAfter'))])
    }
    return { type: 'table', rows }
  }

  #readCell(cell: XmlElement, row: ViewCell[]): void {
    const { changes } = this.context
    if (changes.leavesOutMark(child(cell, 'tcPr'))) return
    const properties = changes.propertiesOf(cell, 'tcPr')
    const blocks = this.blocksOf(cell)
    const columns = Math.min(Math.max(numberOf(properties, 'gridSpan') ?? 1, 1), MOST_COLUMNS)
    const left = row.at(-1)
    if (left && goesOn(properties, 'hMerge')) {
      left.columns = Math.min(left.columns + columns, MOST_COLUMNS)
      for (const block of blocks) left.blocks.push(block)
    } else row.push({ blocks, columns, mergedAbove: goesOn(properties, 'vMerge') })
  }

  /** Rows of a table or cells of a row, also where they stand in content controls. */
  #elementsOf(container: XmlElement, name: string): XmlElement[] {
    return container.children.flatMap((element) => {
      if (element.name === name) return [element]
      const inner = this.#contentOf(element)
      return inner ? this.#elementsOf(inner, name) : []
    })
  }

  /** Text boxes of a drawing, in its new form or its old one. */
  #findBoxes(element: XmlElement, boxes: XmlElement[]): void {
    for (const inner of element.children) {
      if (inner.name === 'txbxContent') boxes.push(inner)
      else this.#findBoxes(this.#contentOf(inner) ?? inner, boxes)
    }
  }

  /** What stands in a wrapper; null for what is left out, or holds no text. */
  #contentOf(element: XmlElement): XmlElement | null {
    const { name } = element
    if (this.context.changes.leavesOut(name)) return null
    if (WRAPPERS.has(name)) return element
    if (name === 'sdt') {
      const prompt = child(child(element, 'sdtPr'), 'showingPlcHdr')
      return prompt ? null : (child(element, 'sdtContent') ?? null)
    }
    // Word writes new constructs with an old form beside them.
    if (name === 'mc:AlternateContent') {
      return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? null
    }
    return null
  }
}

/** White space at the ends of a text counts only where the file says so; a line end in it is a space. */
function shownText({ text, attributes }: XmlElement): string {
  const kept = attributes['xml:space'] === 'preserve' ? text : text.trim()
  return kept.replace(/[\t\r\n]/g, ' ')
}

const PLAIN: Look = { font: '', bold: false, italic: false, capitals: false, hidden: false }

/** Whether a cell is a part of the one above it, or to its left: the first of merged cells says `restart`. */
function goesOn(properties: XmlElement | undefined, direction: 'vMerge' | 'hMerge'): boolean {
  const merge = child(properties, direction)
  return merge !== undefined && merge.attributes.val !== 'restart'
}

/** A sign of a font, which stands there by its place in it or by its Unicode. */
function symbolOf({ char = '', font = '' }: Record<string, string>): string {
  const code = /^[0-9a-f]{1,4}$/i.test(char) ? Number.parseInt(char, 16) : 0
  const isUnicode = code > 0xff && (code < 0xd800 || code > 0xf0ff)
  return isUnicode ? String.fromCharCode(code) : signOf(code & 0xff, font)
}

function readField(type: string | undefined, fields: OpenFields): void {
  const { inCode } = fields
  if (type === 'begin') {
    inCode.push(true)
    fields.codes++
  } else if (type === 'separate' && inCode.at(-1)) {
    inCode[inCode.length - 1] = false
    fields.codes--
  } else if (type === 'end' && inCode.pop()) fields.codes--
}

function formulaOf(element: XmlElement): string {
  if (element.name === 'm:t') return element.text
  return element.children.map(formulaOf).join('')
}

function emptyCells(columns: number | undefined): ViewCell[] {
  const count = Math.min(Math.max(columns ?? 0, 0), MOST_COLUMNS)
  return Array.from({ length: count }, () => ({ blocks: [], columns: 1, mergedAbove: false }))
}
