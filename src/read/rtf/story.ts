import { PlanExtractError } from '../../errors.ts'
import type { ViewBlock } from '../view/blocks.ts'
import { Pieces } from '../view/pieces.ts'
import { bulletOf } from '../view/symbol-fonts.ts'
import type { Fonts } from './fonts.ts'
import { type Row, RowShape, tableOf } from './rows.ts'

/** A table that is being read. */
interface OpenTable {
  rows: Row[]
  /** The cells of the row that is being read. */
  cells: ViewBlock[][]
  /** What stands in the cell that is being read. */
  blocks: ViewBlock[]
}

/** Word nests some dozen tables; what reads the blocks goes down with them. */
const DEEPEST = 64

/**
 * Text that flows on its own. RTF marks the ends of its paragraphs, cells and rows, and on which level of tables each
 * stands: 0 for none.
 */
export class Story {
  /** What the paragraph that is being read says. */
  readonly text = new Pieces<number>()
  /** Its automatic number, with what parts it from the text. */
  readonly number = new Pieces<number>()
  /** What stands in the text boxes that are anchored in it. */
  readonly boxes: ViewBlock[] = []
  readonly #read: (text: string, font: number) => string
  readonly #blocks: ViewBlock[] = []
  readonly #tables: OpenTable[] = []

  /**
   * @param kind what it is
   * @param fonts the fonts of the document
   */
  constructor(
    readonly kind: 'body' | 'note' | 'box',
    fonts: Fonts,
  ) {
    this.#read = (text, font) => fonts.textOf(text, font)
  }

  /** Forgets the number that was read for the paragraph. */
  dropNumber(): void {
    this.number.take(this.#read)
  }

  endParagraph(level: number): void {
    this.#goTo(level)
    const blocks = this.#here()
    blocks.push({ type: 'paragraph', number: this.#takeNumber(), runs: this.text.take(this.#read) })
    for (const block of this.boxes.splice(0)) blocks.push(block)
  }

  endCell(level: number): void {
    this.endParagraph(level)
    const table = this.#tables.at(-1)!
    table.cells.push(table.blocks)
    table.blocks = []
  }

  endRow(level: number, shape: RowShape): void {
    this.#goTo(level)
    this.#endRow(this.#tables.at(-1)!, shape)
  }

  /** @returns everything that was read, also where its last marks are missing */
  finish(): ViewBlock[] {
    if (!this.text.isEmpty || this.boxes.length > 0) this.endParagraph(this.#tables.length)
    this.#goTo(0)
    return this.#blocks
  }

  #takeNumber(): string {
    const written = this.number
      .take(this.#read)
      .map(({ text }) => text)
      .join('')
    const number = bulletOf(written.trim(), '')
    return number !== '' && /\s$/.test(written) ? `${number} ` : number
  }

  #goTo(level: number): void {
    if (level > DEEPEST) {
      throw new PlanExtractError('unsafe-file', { kind: 'RTF', reason: 'nesting', part: 'table' })
    }
    while (this.#tables.length > level) this.#endTable()
    while (this.#tables.length < level) this.#tables.push({ rows: [], cells: [], blocks: [] })
  }

  #here(): ViewBlock[] {
    return this.#tables.at(-1)?.blocks ?? this.#blocks
  }

  #endRow(table: OpenTable, shape: RowShape): void {
    if (table.blocks.length > 0) table.cells.push(table.blocks)
    if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape })
    table.cells = []
    table.blocks = []
  }

  #endTable(): void {
    const table = this.#tables.pop()!
    this.#endRow(table, new RowShape())
    const { rows } = table
    if (rows.length > 0) this.#here().push(tableOf(rows))
  }
}
