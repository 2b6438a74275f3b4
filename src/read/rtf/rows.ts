import { MOST_COLUMNS, type ViewBlock, type ViewCell, type ViewTable } from '../view/blocks.ts'

/** What a row definition says of a cell (RTF 1.9.1, “Table Definitions”). */
interface CellShape {
  /** Where its right edge stands, in twips (1/1440 inch). */
  edge: number
  mergedAbove: boolean
  /** Whether it is a part of the cell to its left. */
  mergedLeft: boolean
}

/** A row definition: the shapes of its cells, from left to right. */
export class RowShape {
  readonly cells: CellShape[] = []
  left = 0
  #mergedAbove = false
  #mergedLeft = false

  /** Takes in a control word, if it is one that says something of the shape. */
  read(word: string, value: number | null): void {
    switch (word) {
      case 'trleft':
        this.left = within(value)
        break
      case 'clvmrg':
        this.#mergedAbove = true
        break
      case 'clmrg':
        this.#mergedLeft = true
        break
      case 'cellx':
        this.cells.push({
          edge: within(value),
          mergedAbove: this.#mergedAbove,
          mergedLeft: this.#mergedLeft,
        })
        this.#mergedAbove = false
        this.#mergedLeft = false
    }
  }
}

/** A row: what stands in its cells, and its definition. */
export interface Row {
  cells: ViewBlock[][]
  shape: RowShape
}

/** Word makes no page wider, in twips. */
const WIDEST = 31_680

/** Edges that lie nearer to each other, in twips, are one: hands that drag them miss by less than 2 mm. */
const NARROWEST = 120

const within = (twips: number | null) => Math.max(-WIDEST, Math.min(twips ?? 0, WIDEST))

/**
 * Makes a table of rows. RTF does not say how many columns a cell covers: that is told by the edges of all rows.
 *
 * @param rows its rows from above
 */
export function tableOf(rows: readonly Row[]): ViewTable {
  const columns = columnsOf(rows)
  const first = Math.min(...new Set(rows.map(({ shape }) => columns.get(shape.left)!)))
  return { type: 'table', rows: rows.map((row) => cellsOf(row, columns, first)) }
}

/** The cells of a row; where it begins further right than others, an empty one stands before it. */
function cellsOf({ cells, shape }: Row, columns: ReadonlyMap<number, number>, first: number): ViewCell[] {
  const row: ViewCell[] = []
  let column = columns.get(shape.left)!
  if (column > first)
    row.push({ blocks: [], columns: Math.min(column - first, MOST_COLUMNS), mergedAbove: false })
  for (const [i, blocks] of cells.entries()) {
    const { edge, mergedAbove = false, mergedLeft = false } = shape.cells[i] ?? {}
    const end = edge === undefined ? column + 1 : columns.get(edge)!
    const width = Math.max(1, Math.min(end - column, MOST_COLUMNS))
    const left = row.at(-1)
    if (mergedLeft && left) {
      left.columns = Math.min(left.columns + width, MOST_COLUMNS)
      for (const block of blocks) left.blocks.push(block)
    } else row.push({ blocks, columns: width, mergedAbove })
    column = Math.max(column, end)
  }
  return row
}

/** The number of the column that begins at each edge. */
function columnsOf(rows: readonly Row[]): Map<number, number> {
  const edges = new Set<number>()
  for (const { shape } of rows) {
    edges.add(shape.left)
    for (const { edge } of shape.cells) edges.add(edge)
  }
  const columns = new Map<number, number>()
  let column = 0
  let from = Number.NEGATIVE_INFINITY
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - from >= NARROWEST) {
      column++
      from = edge
    }
    columns.set(edge, column)
  }
  return columns
}
