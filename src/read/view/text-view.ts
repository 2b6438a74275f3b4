import type {
  FootnoteDefinition,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
  Text,
} from 'mdast'
import type { Point } from 'unist'
import type { Run, ViewBlock, ViewCell, ViewParagraph, ViewTable } from './blocks.ts'
import { CellBudget } from './cell-budget.ts'

/** A document as plain text, and its blocks with positions in that text. */
export interface TextView {
  text: string
  tree: Root
  /** Offset of the first character of each page; empty where the runs say nothing of pages. */
  pageStarts: number[]
}

/**
 * Writes a document as plain text: one line a paragraph with its automatic number, a tab between the cells of a row,
 * a line for each paragraph of a cell, and behind it all the notes.
 *
 * @param blocks the blocks of the document
 * @param notes the blocks of each note, in the order in which the text refers to them
 * @param kind what people call the format, for errors
 * @throws PlanExtractError `unsafe-file` where its tables have too many cells
 */
export function textViewOf(
  blocks: readonly ViewBlock[],
  notes: readonly ViewBlock[][],
  kind: string,
): TextView {
  const writer = new ViewWriter(kind)
  const children: RootContent[] = []
  for (const block of unframed(blocks)) {
    const node = block.type === 'table' ? writer.table(block) : writer.paragraph(block)
    if (node) children.push(node)
  }
  for (const [i, note] of notes.entries()) {
    const node = writer.note(i + 1, note)
    if (node) children.push(node)
  }
  return writer.finish(children)
}

/** A table of one column is a frame around its paragraphs. */
function unframed(blocks: readonly ViewBlock[]): ViewBlock[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table' || block.rows.some((row) => row.length !== 1)) return [block]
    return unframed(block.rows.flatMap(([cell]) => cell!.blocks))
  })
}

class ViewWriter {
  /** Joined once: a string that grows by many small pieces can take quadratic time to read. */
  readonly #pieces: string[] = []
  #offset = 0
  #line = 1
  #lineStart = 0
  readonly #pageStarts: number[] = []
  readonly #cells: CellBudget

  constructor(kind: string) {
    this.#cells = new CellBudget(kind)
  }

  finish(children: RootContent[]): TextView {
    const start = { line: 1, column: 1, offset: 0 }
    return {
      text: this.#pieces.join(''),
      tree: { type: 'root', children, position: { start, end: this.#here() } },
      pageStarts: this.#pageStarts,
    }
  }

  /** @returns null for a paragraph without text, which is a blank line */
  paragraph(paragraph: ViewParagraph): Paragraph | null {
    const start = this.#here()
    const children = this.#inline(shownRuns(paragraph))
    const end = this.#here()
    this.#write('\n')
    return children.length > 0 ? { type: 'paragraph', children, position: { start, end } } : null
  }

  note(number: number, blocks: readonly ViewBlock[]): FootnoteDefinition | null {
    const runs = linesOf(blocks)
    if (runs.length === 0) return null
    const start = this.#here()
    this.#write(`[${number}] `)
    const inner = this.#here()
    const children = this.#lines(runs)
    const end = this.#here()
    this.#write('\n')
    const text: Paragraph = { type: 'paragraph', children, position: { start: inner, end } }
    return {
      type: 'footnoteDefinition',
      identifier: String(number),
      children: [text],
      position: { start, end },
    }
  }

  table({ rows }: ViewTable): Table | null {
    const start = this.#here()
    const children = rows.map((row) => this.#row(row))
    const end = this.#here()
    this.#write('\n')
    const filled = children.some((row) => row.children.some((cell) => cell.children.length > 0))
    return filled ? { type: 'table', children, position: { start, end } } : null
  }

  #row(cells: readonly ViewCell[]): TableRow {
    if (this.#offset > this.#lineStart) this.#write('\n')
    const start = this.#here()
    const children: TableCell[] = []
    for (const cell of cells) {
      if (children.length > 0) this.#write('\t')
      children.push(this.#cell(cell))
      for (let column = 1; column < cell.columns; column++) {
        this.#write('\t')
        children.push(this.#cell({ ...cell, blocks: [], columns: 1 }))
      }
    }
    return { type: 'tableRow', children, position: { start, end: this.#here() } }
  }

  #cell({ blocks, mergedAbove }: ViewCell): TableCell {
    this.#cells.take(1)
    const start = this.#here()
    const children = this.#lines(linesOf(blocks))
    const cell: TableCell = { type: 'tableCell', children, position: { start, end: this.#here() } }
    if (mergedAbove) cell.data = { mergedAbove }
    return cell
  }

  #lines(lines: readonly Run[][]): PhrasingContent[] {
    return this.#inline(
      lines.flatMap((runs, i) => (i === 0 ? runs : [{ text: '\n', bold: false, italic: false }, ...runs])),
    )
  }

  /** Stretches of one look; bold holds italics. */
  #inline(runs: readonly Run[]): PhrasingContent[] {
    const nodes: PhrasingContent[] = []
    for (const { text, bold, italic, page } of runs) {
      // A page without text begins where the next one does.
      while (this.#pageStarts.length < (page ?? 0)) this.#pageStarts.push(this.#offset)
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) nodes.push(this.#lineBreak())
        if (line !== '') nodes.push(styled(this.#textNode(line), bold, italic))
      }
    }
    return nodes
  }

  #lineBreak(): PhrasingContent {
    const start = this.#here()
    this.#write('\n')
    return { type: 'break', position: { start, end: this.#here() } }
  }

  #textNode(value: string): Text {
    const start = this.#here()
    this.#write(value)
    return { type: 'text', value, position: { start, end: this.#here() } }
  }

  /** Line ends are written alone. */
  #write(text: string): void {
    this.#pieces.push(text)
    this.#offset += text.length
    if (text !== '\n') return
    this.#line++
    this.#lineStart = this.#offset
  }

  #here(): Point {
    return { line: this.#line, column: this.#offset - this.#lineStart + 1, offset: this.#offset }
  }
}

function styled(text: Text, bold: boolean, italic: boolean): PhrasingContent {
  const { position } = text
  const inner: PhrasingContent = italic ? { type: 'emphasis', children: [text], position } : text
  return bold ? { type: 'strong', children: [inner], position } : inner
}

/** The runs of a paragraph behind its number, which looks like the first of them; none where it has no text. */
function shownRuns({ number, runs }: ViewParagraph): Run[] {
  const first = runs.find(({ text }) => text.trim() !== '')
  if (!first) return []
  return number === '' ? runs : [{ ...first, text: number }, ...runs]
}

/** The lines of a cell or a note: paragraphs that say something, those of tables in it cell by cell. */
function linesOf(blocks: readonly ViewBlock[]): Run[][] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)))
    const shown = shownRuns(block)
    if (shown.length > 0) return [shown]
    // The column of ordinals often holds nothing but automatic numbers.
    const number = block.number.trimEnd()
    return number === '' ? [] : [[{ text: number, bold: false, italic: false }]]
  })
}
