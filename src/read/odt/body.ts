import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import type { Encoding } from '../options.ts'
import type { XmlElement } from '../package/xml.ts'
import type { Run, ViewBlock, ViewCell, ViewTable } from '../view/blocks.ts'
import { CellBudget } from '../view/cell-budget.ts'
import { EncodingCounts } from '../view/encoding-counts.ts'
import { withoutPrivate } from '../view/symbol-fonts.ts'
import type { Lists, OpenLevel } from './lists.ts'
import { numberIn } from './odf.ts'
import type { Look, Styles } from './styles.ts'

/** What stands in a document, and its notes in the order of the text. */
export interface Body {
  blocks: ViewBlock[]
  notes: ViewBlock[][]
  /** The encoding of most of its letters: UTF-8 but for fonts from before Unicode. */
  encoding: Encoding
}

/**
 * Reads the blocks of a document as its program shows them: hidden text, comments, forms and the prompts of empty
 * fields are left out.
 *
 * @param body the element `office:text`
 * @param styles its styles
 * @param lists its lists; they count on with every call
 * @param changes `final` as if all tracked changes were accepted, `original` as if there were none
 */
export function readBody(
  body: XmlElement,
  styles: Styles,
  lists: Lists,
  changes: 'original' | 'final',
): Body {
  const reader = new BodyReader(styles, lists, changes === 'original' ? changesOf(body) : null)
  return { blocks: reader.blocksOf(body), notes: reader.notes, encoding: reader.encodings.most() }
}

/** Elements that hold no text of the document. */
const LEFT_OUT = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'svg:title',
  'svg:desc',
  'table:desc',
  'table:title',
  'text:note-citation',
  'text:placeholder',
  'text:ruby-text',
  'text:sequence-decls',
  'text:tracked-changes',
])

/** A line has hardly more characters. */
const MOST_SPACES = 80

/** Word knows no more columns; more rows than that are repeated only to fill a sheet. */
const MOST_REPEATED = 63

/** Blocks that are being read one after another. */
class Flow {
  readonly blocks: ViewBlock[] = []
  open: OpenParagraph | null = null
  /** Whether the next paragraph goes on in the open one, for what parted them is left out. */
  joins = false

  begin(number: () => string): OpenParagraph {
    if (this.open && this.joins) {
      this.joins = false
      return this.open
    }
    this.end()
    this.open = { number: number(), runs: [], atBlank: true, boxes: [] }
    return this.open
  }

  end(): void {
    if (!this.open) return
    const { number, runs, boxes } = this.open
    this.blocks.push({ type: 'paragraph', number, runs })
    for (const block of boxes) this.blocks.push(block)
    this.open = null
    this.joins = false
  }
}

/** A paragraph that is being read. */
interface OpenParagraph {
  number: string
  runs: Run[]
  /** Whether white space that comes next folds into what stands before it. */
  atBlank: boolean
  /** What stands in the text boxes that are anchored in it. */
  boxes: ViewBlock[]
}

const NO_NUMBER = () => ''

class BodyReader {
  readonly notes: ViewBlock[][] = []
  readonly encodings = new EncodingCounts()
  readonly #cells = new CellBudget('ODT')
  /** Insertions that are open, where they are left out. */
  readonly #inserted = new Set<string>()
  /** Whether what was deleted is being put back: its lists go on with those of the text. */
  #restoring = false

  constructor(
    private readonly styles: Styles,
    private readonly lists: Lists,
    /** The regions of tracked changes by their ids, null where all are accepted. */
    private readonly changes: ReadonlyMap<string, XmlElement> | null,
  ) {}

  blocksOf(container: XmlElement): ViewBlock[] {
    const flow = new Flow()
    this.#readBlocks(container, flow)
    flow.end()
    return flow.blocks
  }

  #readBlocks(container: XmlElement, flow: Flow): void {
    for (const element of container.children) this.#readBlock(element, flow)
  }

  #readBlock(element: XmlElement, flow: Flow): void {
    const { name, attributes } = element
    if (name === 'text:p') this.#readParagraph(element, flow, NO_NUMBER)
    else if (name === 'text:h') this.#readParagraph(element, flow, () => this.#headingNumber(element))
    else if (name === 'text:list') this.#readList(element, flow, null)
    else if (name === 'table:table') this.#readTable(element, flow)
    else if (name.startsWith('text:change')) this.#readChange(element, flow)
    else if (!LEFT_OUT.has(name) && attributes['text:display'] !== 'none') this.#readBlocks(element, flow)
  }

  #headingNumber({ attributes }: XmlElement): string {
    const isNumbered =
      attributes['text:is-list-header'] !== 'true' && this.styles.listOf(attributes['text:style-name']) !== ''
    if (!isNumbered) return ''
    const level = numberIn(attributes['text:outline-level']) ?? 1
    return this.lists.nextHeading(level, numberIn(attributes['text:start-value']))
  }

  /** @param around the level that the list stands in, null for none */
  #readList(list: XmlElement, flow: Flow, around: OpenLevel | null): void {
    const level = this.lists.open(list, around, this.#restoring)
    for (const item of list.children) {
      // Only the first paragraph of an item has a number, and that of a header has none.
      let isNumbered = item.name === 'text:list-item'
      const start = numberIn(item.attributes['text:start-value'])
      for (const element of item.children) {
        if (element.name === 'text:list') this.#readList(element, flow, level)
        else if (element.name === 'text:p' || element.name === 'text:h') {
          const number = isNumbered ? () => this.lists.next(level, start) : NO_NUMBER
          this.#readParagraph(element, flow, number)
          isNumbered = false
        } else this.#readBlock(element, flow)
      }
    }
  }

  #readParagraph(element: XmlElement, flow: Flow, number: () => string): void {
    flow.begin(number)
    this.#readInline(element, flow, this.styles.ofParagraph(element.attributes['text:style-name']))
    if (this.#inserted.size > 0) flow.joins = true
  }

  #readInline(container: XmlElement, flow: Flow, look: Look): void {
    for (const element of container.children) {
      const { name, attributes } = element
      if (name === '') this.#addFolded(element.text, flow, look)
      else if (name === 'text:span') {
        this.#readInline(element, flow, this.styles.ofText(attributes['text:style-name'], look))
      } else if (name === 'text:s') {
        const count = Math.min(numberIn(attributes['text:c']) ?? 1, MOST_SPACES)
        this.#add(' '.repeat(count), flow, look)
      } else if (name === 'text:tab') this.#add('\t', flow, look)
      else if (name === 'text:line-break') this.#add('\n', flow, look)
      else if (name === 'text:note') this.#readNote(element)
      else if (name.startsWith('draw:')) this.#readBox(element, flow)
      else if (name.startsWith('text:change')) this.#readChange(element, flow)
      else if (isShown(element)) this.#readInline(element, flow, look)
    }
  }

  /** White space folds to one space, and to none at the head of a paragraph (ODF 1.3 part 3, 6.1.2). */
  #addFolded(text: string, flow: Flow, look: Look): void {
    const folded = text.replace(/[ \t\r\n]+/g, ' ')
    const shown = flow.open?.atBlank !== false && folded.startsWith(' ') ? folded.slice(1) : folded
    if (shown === '') return
    this.#add(shown, flow, look)
    if (flow.open) flow.open.atBlank = shown.endsWith(' ')
  }

  #add(text: string, flow: Flow, { bold, italic, capitals, hidden, font }: Look): void {
    if (hidden || this.#inserted.size > 0) return
    const open = flow.open ?? flow.begin(NO_NUMBER)
    const legacy = encodingOfFont(font)
    this.encodings.add(legacy?.encoding ?? 'utf-8', text)
    const read = legacy ? decodeFontText(text, legacy) : withoutPrivate(text, font)
    const shown = capitals ? read.toUpperCase() : read
    const last = open.runs.at(-1)
    if (last && last.bold === bold && last.italic === italic) last.text += shown
    else open.runs.push({ text: shown, bold, italic })
    open.atBlank = false
  }

  #readNote(note: XmlElement): void {
    if (this.#inserted.size === 0) this.notes.push(this.blocksOf(note))
  }

  #readBox(element: XmlElement, flow: Flow): void {
    if (this.#inserted.size > 0) return
    const place = flow.open?.boxes ?? flow.blocks
    // Lines and pictures are boxes without text.
    for (const block of this.blocksOf(element)) if (saysSomething(block)) place.push(block)
  }

  #readChange({ name, attributes }: XmlElement, flow: Flow): void {
    const id = attributes['text:change-id'] ?? ''
    const region = this.changes?.get(id)
    if (name === 'text:change-end') this.#inserted.delete(id)
    else if (name === 'text:change-start' && region?.name === 'text:insertion') this.#inserted.add(id)
    else if (name === 'text:change' && region?.name === 'text:deletion' && !this.#restoring) {
      this.#restoring = true
      flow.joins = flow.open !== null
      this.#readBlocks(region, flow)
      flow.joins = false
      this.#restoring = false
    }
  }

  #readTable(table: XmlElement, flow: Flow): void {
    if (this.#inserted.size > 0) return
    flow.end()
    const rows: ViewCell[][] = []
    this.#readRows(table, rows)
    const read: ViewTable = { type: 'table', rows }
    flow.blocks.push(read)
  }

  #readRows(container: XmlElement, rows: ViewCell[][]): void {
    for (const element of container.children) {
      if (element.name !== 'table:table-row') this.#readRows(element, rows)
      else {
        const row = this.#rowOf(element)
        const times = repeated(element.attributes['table:number-rows-repeated'])
        this.#cells.take((times - 1) * row.length)
        for (let i = 0; i < times; i++) rows.push(row)
      }
    }
  }

  #rowOf(row: XmlElement): ViewCell[] {
    const cells: ViewCell[] = []
    // Columns to the right of a cell that it covers too.
    let covered = 0
    for (const element of row.children) {
      const { name, attributes } = element
      const times = repeated(attributes['table:number-columns-repeated'])
      if (name === 'table:table-cell') {
        const columns = repeated(attributes['table:number-columns-spanned'])
        const blocks = this.blocksOf(element)
        this.#cells.take(times)
        for (let i = 0; i < times; i++) cells.push({ blocks, columns, mergedAbove: false })
        covered = columns - 1
      } else if (name === 'table:covered-table-cell') {
        this.#cells.take(times)
        for (let i = 0; i < times; i++) {
          if (covered > 0) covered--
          else cells.push({ blocks: [], columns: 1, mergedAbove: true })
        }
      }
    }
    return cells
  }
}

/** The regions of tracked changes: for each id what was done there. */
function changesOf(body: XmlElement): Map<string, XmlElement> {
  const regions = body.children
    .filter(({ name }) => name === 'text:tracked-changes')
    .flatMap(({ children }) => children)
  return new Map(
    regions.flatMap(({ attributes, children }) => {
      const done = children.find(({ name }) => name !== '')
      return done ? [[attributes['xml:id'] ?? attributes['text:id'] ?? '', done]] : []
    }),
  )
}

function saysSomething(block: ViewBlock): boolean {
  return block.type === 'table' || block.runs.some(({ text }) => text.trim() !== '')
}

/** Whether an element within a paragraph shows what it holds. */
function isShown({ name, attributes }: XmlElement): boolean {
  const isHidden =
    attributes['text:is-hidden'] === 'true' || attributes['loext:showing-place-holder'] === 'true'
  return !isHidden && !LEFT_OUT.has(name)
}

function repeated(count: string | undefined): number {
  return Math.min(Math.max(numberIn(count) ?? 1, 1), MOST_REPEATED)
}
