import { PlanExtractError } from '../../errors.ts'
import { MOST_COLUMNS, type ViewBlock, type ViewCell, type ViewTable } from '../view/blocks.ts'
import type { RowDefinition } from './paragraph-properties.ts'

/** Word itself does not nest tables so deep; what reads the blocks goes down with them. */
const DEEPEST = 64

/** An office has some dozen in a document. */
const MOST_TABLES = 20_000

/** Twentieths of a point, 2 mm: edges that lie closer are the same, for nothing can be read between them. */
const NARROWEST = 113

/** A table that is being read: its rows, the cells of the row that is open, and the blocks of the cell. */
interface OpenTable {
  rows: { cells: ViewBlock[][]; definition: RowDefinition | null }[]
  cells: ViewBlock[][]
  blocks: ViewBlock[]
}

/** Puts paragraphs into the tables that they stand in: a DOC says of each how deep that is, and what it ends. */
export class TableStack {
  readonly #blocks: ViewBlock[] = []
  readonly #open: OpenTable[] = []
  #opened = 0

  /**
   * Goes to the depth of the next paragraph.
   *
   * @param depth how many tables it stands in
   * @throws PlanExtractError `unsafe-file`
   */
  enter(depth: number): void {
    if (depth > DEEPEST) {
      throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'nesting', part: 'PlcfBtePapx' })
    }
    while (this.#open.length > Math.max(depth, 0)) this.#close()
    while (this.#open.length < depth) {
      if (++this.#opened > MOST_TABLES) {
        throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'elements', part: 'PlcfBtePapx' })
      }
      this.#open.push({ rows: [], cells: [], blocks: [] })
    }
  }

  add(block: ViewBlock): void {
    this.#inner().push(block)
  }

  endCell(): void {
    const table = this.#open.at(-1)
    if (!table) return
    table.cells.push(table.blocks)
    table.blocks = []
  }

  /**
   * @param definition how the row is made, null where that is not known
   * @param isShown false for a row that was taken away
   */
  endRow(definition: RowDefinition | null, isShown: boolean): void {
    const table = this.#open.at(-1)
    if (!table) return
    if (table.blocks.length > 0) this.endCell()
    if (isShown) table.rows.push({ cells: table.cells, definition })
    table.cells = []
  }

  /** @returns all blocks; tables that are still open end here */
  finish(): ViewBlock[] {
    this.enter(0)
    return this.#blocks
  }

  #inner(): ViewBlock[] {
    return this.#open.at(-1)?.blocks ?? this.#blocks
  }

  #close(): void {
    const table = this.#open.at(-1)!
    if (table.blocks.length > 0 || table.cells.length > 0) this.endRow(null, true)
    this.#open.pop()
    if (table.rows.length > 0) this.add(tableOf(table))
  }
}

/** A DOC gives the edges of cells; a cell covers the columns that edges of other rows part it into. */
function tableOf({ rows }: OpenTable): ViewTable {
  const grid = gridOf(rows.flatMap(({ definition }) => definition?.edges ?? []))
  return {
    type: 'table',
    rows: rows.map(({ cells, definition }) =>
      definition ? rowOf(cells, definition, grid) : cells.map(plainCell),
    ),
  }
}

/** The columns of a table: the number of the one that begins at each edge, and how many there are. */
interface Grid {
  columns: ReadonlyMap<number, number>
  count: number
}

function gridOf(edges: readonly number[]): Grid {
  const columns = new Map<number, number>()
  let column = -1
  let begin = Number.NEGATIVE_INFINITY
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (edge - begin >= NARROWEST) {
      column++
      begin = edge
    }
    columns.set(edge, column)
  }
  return { columns, count: column }
}

function rowOf(
  contents: readonly ViewBlock[][],
  { edges, cells }: RowDefinition,
  { columns, count }: Grid,
): ViewCell[] {
  const columnAt = (i: number) => columns.get(edges[i] ?? Number.NaN) ?? 0
  const row = emptyCells(columnAt(0))
  for (const [i, blocks] of contents.entries()) {
    const covered = Math.min(Math.max(columnAt(i + 1) - columnAt(i), 1), MOST_COLUMNS)
    const before = row.at(-1)
    if (cells[i]?.mergedBefore && before) {
      before.columns = Math.min(before.columns + covered, MOST_COLUMNS)
      for (const block of blocks) if (saysSomething(block)) before.blocks.push(block)
    } else row.push({ blocks, columns: covered, mergedAbove: cells[i]?.mergedAbove ?? false })
  }
  return [...row, ...emptyCells(count - columnAt(edges.length - 1))]
}

function saysSomething(block: ViewBlock): boolean {
  return block.type === 'table' || block.number !== '' || block.runs.some(({ text }) => text.trim() !== '')
}

function plainCell(blocks: ViewBlock[]): ViewCell {
  return { blocks, columns: 1, mergedAbove: false }
}

function emptyCells(count: number): ViewCell[] {
  return Array.from({ length: Math.min(Math.max(count, 0), MOST_COLUMNS) }, () => plainCell([]))
}
