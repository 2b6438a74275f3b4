import type { ViewBlock, ViewCell, ViewTable } from '../view/blocks.ts'
import type { CellBudget } from '../view/cell-budget.ts'

/** A cell as the page has it. */
export interface PageCell {
  blocks: ViewBlock[]
  /** How many columns and rows it covers. */
  columns: number
  rows: number
}

/**
 * The rows of a table with the places that cells from rows above cover.
 *
 * @param rows the cells of each row
 * @param budget how many cells there may be
 */
function coveredRows(rows: readonly PageCell[][], budget: CellBudget): ViewCell[][] {
  /** For each column how many more rows are covered from above. */
  const covered: number[] = []
  return rows.map((cells) => {
    const row: ViewCell[] = []
    const add = (cell: ViewCell) => {
      budget.take(1)
      row.push(cell)
    }
    const addCovered = () => {
      covered[row.length]!--
      add({ ...EMPTY, mergedAbove: true })
    }
    const isCovered = () => (covered[row.length] ?? 0) > 0
    for (const { blocks, columns, rows: height } of cells) {
      while (isCovered()) addCovered()
      for (let column = 0; column < columns; column++) {
        covered[row.length] = height - 1
        add({ ...EMPTY, blocks: column === 0 ? blocks : [] })
      }
    }
    while (covered.length > row.length && !((covered.at(-1) ?? 0) > 0)) covered.pop()
    while (covered.length > row.length) isCovered() ? addCovered() : add(EMPTY)
    return row
  })
}

const EMPTY: ViewCell = { blocks: [], columns: 1, mergedAbove: false }

/** A cell with more paragraphs is a page, not an entry. */
const MOST_PARAGRAPHS = 30

/**
 * Takes apart a table that only places things on the page, as sites and old pages do: one in which a table stands,
 * or a cell with a row of its own and a whole text in it.
 *
 * @param rows the cells of each row
 * @param budget how many cells there may be
 * @returns the table, or what stands in it
 */
export function blocksOfTable(rows: readonly PageCell[][], budget: CellBudget): ViewBlock[] {
  if (!rows.some(isLayout)) return [{ type: 'table', rows: coveredRows(rows, budget) }]
  const blocks: ViewBlock[] = []
  let kept: PageCell[][] = []
  const endTable = () => {
    if (kept.length > 0) blocks.push({ type: 'table', rows: coveredRows(kept, budget) })
    kept = []
  }
  for (const row of rows) {
    const filled = row.filter((cell) => cell.blocks.some(saysSomething))
    if (filled.length > 1 && !row.some(holdsTable)) kept.push(row)
    else {
      endTable()
      for (const cell of filled) for (const block of cell.blocks) blocks.push(block)
    }
  }
  endTable()
  return blocks
}

function isLayout(row: readonly PageCell[]): boolean {
  if (row.some(holdsTable)) return true
  const [cell, another] = row.filter(({ blocks }) => blocks.some(saysSomething))
  return cell !== undefined && another === undefined && cell.blocks.length > MOST_PARAGRAPHS
}

const holdsTable = (cell: PageCell) => cell.blocks.some((block) => block.type === 'table' && isGrid(block))

/** Whether a table has rows and columns; others are frames. */
const isGrid = ({ rows }: ViewTable) => rows.length > 1 && rows.some((row) => row.length > 1)

function saysSomething(block: ViewBlock): boolean {
  if (block.type === 'table')
    return block.rows.some((row) => row.some((cell) => cell.blocks.some(saysSomething)))
  return block.number !== '' || block.runs.some(({ text }) => text.trim() !== '')
}
