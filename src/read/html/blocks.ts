import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import { MOST_COLUMNS, type ViewBlock } from '../view/blocks.ts'
import { CellBudget } from '../view/cell-budget.ts'
import { bulletOf, signOf, withoutPrivate } from '../view/symbol-fonts.ts'
import { Flow } from './flow.ts'
import { markOf, type OpenList, openList } from './lists.ts'
import { attributeOf, isElement, type PageElement, type PageNode, textOf } from './page-tree.ts'
import { blocksOfTable, type PageCell } from './rows.ts'
import { declarationsOf, type Look, PLAIN, type Styles } from './styles.ts'
import { isVisible } from './visible.ts'

/** What stands in a page, and its notes in the order in which they stand there. */
export interface Content {
  blocks: ViewBlock[]
  notes: ViewBlock[][]
}

/** How the text of a page is read. */
export interface ReadingOfText {
  /** Whether text in fonts from before Unicode is theirs; it is Unicode where the whole page was decoded from one. */
  fonts: boolean
  /** What is left out: `del` where changes are accepted, `ins` where they are not. */
  leftOut: 'del' | 'ins'
}

/**
 * Reads the blocks of a page as a browser shows them.
 *
 * @param content the element that holds the document
 * @param styles the styles of the page
 * @param options fonts, tracked changes
 */
export function readContent(content: PageElement, styles: Styles, options: ReadingOfText): Content {
  const reader = new ContentReader(styles, options)
  return { blocks: reader.blocksOf([content], lookAround(content, styles)), notes: reader.notes }
}

/** How the text looks in which an element stands. */
function lookAround(element: PageElement, styles: Styles): Look {
  const outer = element.parentNode
  return outer && 'tagName' in outer ? styles.within(outer, lookAround(outer, styles)) : PLAIN
}

/** Elements that stand on lines of their own; all others stand within lines. */
const BLOCKS = new Set(
  `address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li listing main menu ol p plaintext pre section summary table tbody td tfoot th
  thead tr ul xmp`.split(/\s+/),
)

/** What a style makes a block of. */
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|flow-root|grid|list-item|table)/i

const LISTS = new Set(['dir', 'menu', 'ol', 'ul'])

/** As HTML has it (4.9.11). */
const MOST_ROWS = 65_534

/** Links between a note or a comment and its place, as Word and LibreOffice name them. */
const NOTE_LINK = /^#_?(?:ftn|edn|msocom|sdfootnote|sdendnote)/
const NOTE_ID = /^(?:sdfootnote|sdendnote)\d+$/

/** Where an element stands. */
interface Place {
  look: Look
  list: OpenList | null
  /** How many lists without numbers it stands in. */
  depth: number
}

class ContentReader {
  readonly notes: ViewBlock[][] = []
  readonly #cells = new CellBudget('HTML')

  constructor(
    private readonly styles: Styles,
    private readonly options: ReadingOfText,
  ) {}

  blocksOf(nodes: readonly PageNode[], look: Look): ViewBlock[] {
    const flow = new Flow()
    this.#readNodes(nodes, flow, { look, list: null, depth: 0 })
    flow.end()
    return flow.blocks
  }

  #readNodes(nodes: readonly PageNode[], flow: Flow, place: Place): void {
    for (const node of nodes) {
      const text = textOf(node)
      if (text !== null) this.#addText(text, flow, place.look)
      else if (isElement(node) && isVisible(node) && node.tagName !== this.options.leftOut) {
        this.#readElement(node, flow, place)
      }
    }
  }

  #readElement(element: PageElement, flow: Flow, place: Place): void {
    const { tagName: tag, childNodes: nodes } = element
    const look = this.styles.within(element, place.look)
    if (tag === 'br') flow.break()
    else if (tag === 'table') this.#readTable(element, flow, look)
    else if (LISTS.has(tag)) this.#readList(element, flow, { ...place, look })
    else if (tag === 'li') this.#readItem(element, flow, { ...place, look })
    else if (isListMark(element)) flow.mark = this.#listMarkOf(element, look)
    else if (isNote(element)) this.notes.push(this.blocksOf(nodes, look))
    else if (isBlock(element)) {
      flow.end()
      this.#readNodes(nodes, flow, { ...place, look })
      flow.end()
    } else if (!isNoteLink(element)) this.#readNodes(nodes, flow, { ...place, look })
  }

  #addText(text: string, flow: Flow, look: Look): void {
    const { bold, italic, preserved } = look
    const shown = this.#textIn(text, look)
    if (preserved) flow.addPreserved(shown, bold, italic)
    else flow.add(shown, bold, italic)
  }

  #textIn(text: string, { font, capitals }: Look): string {
    const encoding = this.options.fonts ? encodingOfFont(font) : null
    const read = encoding ? decodeFontText(text, encoding) : readSigns(text, font)
    const shown = capitals ? read.toUpperCase() : read
    // Letters are made of a reference and a mark, in one page beside others that are whole.
    return shown.normalize('NFC')
  }

  #readList(list: PageElement, flow: Flow, place: Place): void {
    flow.end()
    const depth = place.depth + (list.tagName === 'ol' ? 0 : 1)
    this.#readNodes(list.childNodes, flow, { ...place, list: openList(list, place.depth), depth })
    flow.end()
  }

  #readItem(item: PageElement, flow: Flow, place: Place): void {
    flow.end()
    // An item that opens with a list shows the marks of both.
    flow.mark += markOf(item, place.list ?? openList(item, 0))
    this.#readNodes(item.childNodes, flow, place)
    flow.endItem()
  }

  /** The mark of an item, with the bullet in a font of signs. */
  #listMarkOf(element: PageElement, look: Look): string {
    const [block] = this.blocksOf(element.childNodes, { ...look, font: '' })
    const text = block?.type === 'paragraph' ? block.runs.map((run) => run.text).join('') : ''
    const mark = bulletOf(text.trim(), look.font)
    return mark === '' ? '' : `${mark} `
  }

  #readTable(table: PageElement, flow: Flow, look: Look): void {
    flow.end()
    const rows: PageCell[][] = []
    this.#readRows(table, rows, flow, look)
    for (const block of blocksOfTable(rows, this.#cells)) flow.blocks.push(block)
  }

  /** @param flow where a caption stands */
  #readRows(container: PageElement, rows: PageCell[][], flow: Flow, look: Look): void {
    for (const element of container.childNodes.filter(isElement)) {
      const inner = this.styles.within(element, look)
      if (!isVisible(element)) continue
      if (element.tagName === 'tr') rows.push(this.#rowOf(element, inner))
      else if (element.tagName === 'caption') this.#readElement(element, flow, { look, list: null, depth: 0 })
      else this.#readRows(element, rows, flow, inner)
    }
  }

  #rowOf(row: PageElement, look: Look): PageCell[] {
    const cells = row.childNodes.filter(isElement).filter(isVisible)
    return cells.map((cell) => ({
      blocks: this.blocksOf(cell.childNodes, this.styles.within(cell, look)),
      columns: spanOf(cell, 'colspan', MOST_COLUMNS),
      rows: spanOf(cell, 'rowspan', MOST_ROWS),
    }))
  }
}

/** All but blanks. */
const SIGN = /[!-\x7e\xa1-\xff\uf021-\uf0ff]/g

/** Text in a font of signs, in Unicode. */
function readSigns(text: string, font: string): string {
  if (!/^(?:wingdings|symbol)/i.test(font)) return withoutPrivate(text, font)
  return text.replace(SIGN, (sign) => signOf(sign.charCodeAt(0) & 0xff, font))
}

const isBlock = (element: PageElement) =>
  BLOCKS.has(element.tagName) || BLOCK_STYLE.test(attributeOf(element, 'style') ?? '')

/** Whether an element is the mark of an item, written as text by Word or by LibreOffice (in its XHTML). */
const isListMark = (element: PageElement) =>
  /mso-list\s*:\s*ignore/i.test(attributeOf(element, 'style') ?? '') ||
  attributeOf(element, 'class')?.startsWith('ListLabel') === true

function isNote(element: PageElement): boolean {
  if (element.tagName !== 'div') return false
  const kind = declarationsOf(attributeOf(element, 'style') ?? '').get('mso-element')
  return kind === 'footnote' || kind === 'endnote' || NOTE_ID.test(attributeOf(element, 'id') ?? '')
}

const isNoteLink = (element: PageElement) =>
  element.tagName === 'a' && NOTE_LINK.test(attributeOf(element, 'href') ?? '')

/** How many columns or rows a cell covers; 0 is as many as there are. */
function spanOf(cell: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  if (span === 0 && name === 'rowspan') return most
  return span >= 1 ? Math.min(span, most) : 1
}
