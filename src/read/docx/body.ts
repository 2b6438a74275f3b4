import type { Run, ViewBlock, ViewCell, ViewTable } from '../view/blocks.ts'
import type { Numbering } from './numbering.ts'
import type { Look, Styles } from './styles.ts'
import { signOf, withoutPrivate } from './symbol-fonts.ts'
import { child, numberOf, valOf, type XmlElement } from './xml.ts'

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
 * Reads the blocks of a document as Word shows them with all changes accepted: what was deleted or moved away is left
 * out, and so are hidden text, the codes of fields, comments and the prompts of empty forms.
 *
 * @param body the element that holds paragraphs and tables
 * @param styles the styles of the document
 * @param numbering its numbers; they count on with every call
 */
export function readBody(body: XmlElement, styles: Styles, numbering: Numbering): Body {
  const reader = new BodyReader(styles, numbering)
  return { blocks: reader.blocksOf(body), notes: reader.notes }
}

/** Word knows no more columns, and each that a cell covers costs memory. */
const MOST_COLUMNS = 63

/** Elements that only wrap what they hold. */
const WRAPPERS = new Set([
  'ins',
  'moveTo',
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
  /** Runs of paragraphs whose end was deleted: they stand at the head of the next one. */
  carried: Run[]
}

/** A paragraph that is being read. */
interface OpenParagraph {
  style: string | undefined
  runs: Run[]
  /** Text boxes that are anchored in it. */
  boxes: XmlElement[]
  /** For each field that is open whether its code is still being read. */
  fields: boolean[]
}

class BodyReader {
  readonly notes: NoteReference[] = []
  /** Runs with the same properties look the same, and a paragraph has many. */
  readonly #plain = new Map<string | undefined, Look>()

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  blocksOf(container: XmlElement): ViewBlock[] {
    const flow: Flow = { blocks: [], carried: [] }
    this.#readBlocks(container, flow)
    if (flow.carried.length > 0) flow.blocks.push({ type: 'paragraph', number: '', runs: flow.carried })
    return flow.blocks
  }

  #readBlocks(container: XmlElement, flow: Flow): void {
    for (const element of container.children) {
      if (element.name === 'p') this.#readParagraph(element, flow)
      else if (element.name === 'tbl') flow.blocks.push(this.#tableOf(element))
      else {
        const inner = contentOf(element)
        if (inner) this.#readBlocks(inner, flow)
      }
    }
  }

  #readParagraph(element: XmlElement, flow: Flow): void {
    const properties = child(element, 'pPr')
    const style = valOf(properties, 'pStyle')
    const open: OpenParagraph = { style, runs: flow.carried, boxes: [], fields: [] }
    this.#readInline(element, open)
    flow.carried = []
    if (isDeleted(child(properties, 'rPr'))) flow.carried = open.runs
    else
      flow.blocks.push({ type: 'paragraph', number: this.numbering.next(properties, style), runs: open.runs })
    for (const box of open.boxes) for (const block of this.blocksOf(box)) flow.blocks.push(block)
  }

  #readInline(container: XmlElement, open: OpenParagraph): void {
    for (const element of container.children) {
      if (element.name === 'r') this.#readRun(element, open)
      else if (element.name.startsWith('m:oMath')) addRun(open, formulaOf(element), PLAIN)
      else {
        const inner = contentOf(element)
        if (inner) this.#readInline(inner, open)
      }
    }
  }

  #readRun(run: XmlElement, open: OpenParagraph): void {
    const properties = child(run, 'rPr')
    const look = this.#lookOf(properties, open.style)
    if (look.hidden) return
    const fonts = child(properties, 'rFonts')?.attributes
    let text = ''
    for (const element of run.children) text += this.#textOf(element, open)
    if (text !== '') addRun(open, withoutPrivate(text, fonts?.ascii ?? fonts?.hAnsi ?? ''), look)
  }

  #lookOf(properties: XmlElement | undefined, style: string | undefined): Look {
    if (properties) return this.styles.lookOf(properties, style)
    let look = this.#plain.get(style)
    if (!look) {
      look = this.styles.lookOf(undefined, style)
      this.#plain.set(style, look)
    }
    return look
  }

  /** The text of one element of a run; what only the code of a field holds is none. */
  #textOf(element: XmlElement, open: OpenParagraph): string {
    const { name, attributes } = element
    if (name === 'fldChar') readField(attributes.fldCharType, open.fields)
    if (open.fields.includes(true)) return ''
    switch (name) {
      case 't':
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
        return signOf(Number.parseInt(attributes.char ?? '', 16) & 0xff, attributes.font ?? '')
      case 'footnoteReference':
      case 'endnoteReference':
        this.#refer(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id)
        return ''
      case 'drawing':
      case 'pict':
      case 'object':
        findBoxes(element, open.boxes)
        return ''
      case 'mc:AlternateContent': {
        const chosen = contentOf(element)?.children ?? []
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
    const rows: ViewCell[][] = []
    for (const row of elementsOf(table, 'tr')) {
      const properties = child(row, 'trPr')
      if (isDeleted(properties)) continue
      const cells = emptyCells(numberOf(properties, 'gridBefore'))
      for (const cell of elementsOf(row, 'tc')) {
        const read = this.#cellOf(cell)
        if (read) cells.push(read)
      }
      rows.push([...cells, ...emptyCells(numberOf(properties, 'gridAfter'))])
    }
    return { type: 'table', rows }
  }

  #cellOf(cell: XmlElement): ViewCell | null {
    const properties = child(cell, 'tcPr')
    if (child(properties, 'cellDel')) return null
    const merge = child(properties, 'vMerge')
    const columns = numberOf(properties, 'gridSpan') ?? 1
    return {
      blocks: this.blocksOf(cell),
      columns: Math.min(Math.max(columns, 1), MOST_COLUMNS),
      mergedAbove: merge !== undefined && merge.attributes.val !== 'restart',
    }
  }
}

/** White space at the ends of a text counts only where the file says so; a line end in it is a space. */
function shownText({ text, attributes }: XmlElement): string {
  const kept = attributes['xml:space'] === 'preserve' ? text : text.trim()
  return kept.replace(/[\t\r\n]/g, ' ')
}

const PLAIN: Look = { bold: false, italic: false, capitals: false, hidden: false }

function addRun(open: OpenParagraph, text: string, { bold, italic, capitals }: Look): void {
  const last = open.runs.at(-1)
  const shown = capitals ? text.toUpperCase() : text
  if (last && last.bold === bold && last.italic === italic) last.text += shown
  else open.runs.push({ text: shown, bold, italic })
}

/** What stands in a wrapper; null for what is left out, or holds no text. */
function contentOf(element: XmlElement): XmlElement | null {
  const { name } = element
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

/** Rows of a table or cells of a row, also where they stand in content controls. */
function elementsOf(container: XmlElement, name: string): XmlElement[] {
  return container.children.flatMap((element) => {
    if (element.name === name) return [element]
    const inner = contentOf(element)
    return inner ? elementsOf(inner, name) : []
  })
}

/** Whether a mark of a paragraph or a row was deleted or moved away. */
function isDeleted(properties: XmlElement | undefined): boolean {
  return properties?.children.some(({ name }) => name === 'del' || name === 'moveFrom') ?? false
}

function readField(type: string | undefined, fields: boolean[]): void {
  if (type === 'begin') fields.push(true)
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

/** Text boxes of a drawing, in its new form or its old one. */
function findBoxes(element: XmlElement, boxes: XmlElement[]): void {
  for (const inner of element.children) {
    if (inner.name === 'txbxContent') boxes.push(inner)
    else findBoxes(contentOf(inner) ?? inner, boxes)
  }
}

function formulaOf(element: XmlElement): string {
  if (element.name === 'm:t') return element.text
  return element.children.map(formulaOf).join('')
}

function emptyCells(columns: number | undefined): ViewCell[] {
  const count = Math.min(Math.max(columns ?? 0, 0), MOST_COLUMNS)
  return Array.from({ length: count }, () => ({ blocks: [], columns: 1, mergedAbove: false }))
}
