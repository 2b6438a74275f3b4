import { greatest, least } from './extremes.ts'
import type { Glyph, PageContent } from './page-content.ts'
import type { Rule } from './paths.ts'

/** A cell of a table that lines are drawn around. */
interface RuledCell {
  left: number
  right: number
  glyphs: Glyph[]
  /** How many columns it covers. */
  columns: number
  /** Whether it is a part of the cell above. */
  mergedAbove: boolean
}

/** A table with its lines. */
export interface RuledTable {
  top: number
  /** Where its columns begin and end, from left to right. */
  edges: number[]
  rows: RuledCell[][]
}

/** A page as tables and what stands outside of them. */
interface PageTables {
  tables: RuledTable[]
  rest: Glyph[]
}

/**
 * Finds the tables of a page by their lines.
 *
 * @param content what the page shows
 * @returns tables from top to bottom with the glyphs of their cells
 */
export function findRuledTables({ glyphs, horizontal, vertical }: PageContent): PageTables {
  const grids = gridsOf(merged(horizontal), merged(vertical))
  if (grids.length === 0) return { tables: [], rest: [...glyphs] }
  const rest: Glyph[] = []
  for (const glyph of glyphs) {
    // The middle of a small letter.
    const x = (glyph.x + glyph.end) / 2
    const y = glyph.y - 0.25 * glyph.size
    const cell = grids.find((grid) => grid.holds(x, y))?.cellAt(x, y)
    if (cell) cell.push(glyph)
    else rest.push(glyph)
  }
  const tables = grids.flatMap((grid) => grid.tables())
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest }
}

/** Ends of lines that meet may be so far apart, in points. */
const TOUCH = 3

/** A page with more lines is a drawing. */
const MOST_LINES = 1500
/** A grid of more places is none, and each place costs memory. */
const MOST_PLACES = 40_000

/** Lines that go on with each other as one: a border is drawn cell by cell. */
function merged(rules: readonly Rule[]): Rule[] {
  const lines: Rule[] = []
  // Lines at nearly the same place are sorted together, then by where they begin.
  const places = clustered(rules.map(({ at }) => at))
  const placed = rules.map((rule) => ({ ...rule, at: nearest(places, rule.at) }))
  for (const rule of placed.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const last = lines.at(-1)
    if (last?.at === rule.at && rule.from <= last.to + TOUCH) last.to = Math.max(last.to, rule.to)
    else lines.push(rule)
  }
  return lines.filter(({ from, to }) => to - from > TOUCH)
}

/** The places of lines, those within a few points as one. */
function clustered(values: readonly number[]): number[] {
  const places: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    if (places.length === 0 || value - places.at(-1)! > TOUCH) places.push(value)
  }
  return places
}

/** The last place at or before a value, or the first one. */
function nearest(places: readonly number[], value: number): number {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (places[middle]! <= value) low = middle
    else high = middle - 1
  }
  return places[low]!
}

/** The grids that lines make which touch each other. */
function gridsOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid[] {
  if (horizontal.length + vertical.length > MOST_LINES) return []
  const groups = new Groups(horizontal.length + vertical.length)
  for (const [h, across] of horizontal.entries()) {
    for (const [v, down] of vertical.entries()) {
      if (meets(across, down.at) && meets(down, across.at)) groups.join(h, horizontal.length + v)
    }
  }
  const found = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>()
  const linesOf = (index: number) => {
    const group = groups.of(index)
    const lines = found.get(group) ?? { horizontal: [], vertical: [] }
    found.set(group, lines)
    return lines
  }
  for (const [i, rule] of horizontal.entries()) linesOf(i).horizontal.push(rule)
  for (const [i, rule] of vertical.entries()) linesOf(horizontal.length + i).vertical.push(rule)
  const grids = [...found.values()]
    .filter((lines) => lines.horizontal.length > 0 && lines.vertical.length > 0)
    .map((lines) => new Grid(lines.horizontal, lines.vertical))
    .filter(({ places }) => places > 1 && places < MOST_PLACES)
  return grids.filter((grid) => !grids.some((other) => other !== grid && other.surrounds(grid)))
}

const meets = ({ from, to }: Rule, place: number) => place > from - TOUCH && place < to + TOUCH

/** Numbers in groups that grow together (union–find). */
class Groups {
  readonly #above: number[]

  constructor(size: number) {
    this.#above = Array.from({ length: size }, (_, i) => i)
  }

  of(index: number): number {
    let group = index
    while (this.#above[group] !== group) {
      this.#above[group] = this.#above[this.#above[group]!]!
      group = this.#above[group]!
    }
    return group
  }

  join(one: number, other: number): void {
    this.#above[this.of(one)] = this.of(other)
  }
}

/** Columns and rows that lines make; a cell covers places between which no line is drawn. */
class Grid {
  readonly #xs: number[]
  readonly #ys: number[]
  readonly #horizontal: readonly Rule[]
  readonly #vertical: readonly Rule[]
  readonly #glyphs = new Map<number, Glyph[]>()
  /** For each place the first place of its cell. */
  readonly #owners: number[]

  constructor(horizontal: readonly Rule[], vertical: readonly Rule[]) {
    this.#horizontal = horizontal
    this.#vertical = vertical
    // A table may be open at its sides, or where a page cuts it.
    this.#xs = clustered([
      ...vertical.map(({ at }) => at),
      least(horizontal.map(({ from }) => from)),
      greatest(horizontal.map(({ to }) => to)),
    ])
    this.#ys = clustered([
      ...horizontal.map(({ at }) => at),
      least(vertical.map(({ from }) => from)),
      greatest(vertical.map(({ to }) => to)),
    ])
    this.#owners = this.places > 1 && this.places < MOST_PLACES ? this.#findOwners() : []
  }

  get places(): number {
    return (this.#xs.length - 1) * (this.#ys.length - 1)
  }

  holds(x: number, y: number): boolean {
    return x > this.#xs[0]! && x < this.#xs.at(-1)! && y > this.#ys[0]! && y < this.#ys.at(-1)!
  }

  surrounds(other: Grid): boolean {
    return this.holds(other.#xs[0]!, other.#ys[0]!) && this.holds(other.#xs.at(-1)!, other.#ys.at(-1)!)
  }

  cellAt(x: number, y: number): Glyph[] {
    const owner = this.#owners[this.#place(this.#ys, y) * this.#columns + this.#place(this.#xs, x)]!
    const glyphs = this.#glyphs.get(owner) ?? []
    this.#glyphs.set(owner, glyphs)
    return glyphs
  }

  /** @returns one table, none where it has no text, several where tables with columns of their own touch */
  tables(): RuledTable[] {
    if (this.#glyphs.size === 0) return []
    const tables: RuledTable[] = []
    for (let row = 0; row < this.#ys.length - 1; row++) {
      const cells = this.#row(row)
      const last = tables.at(-1)
      if (last && fits(last.edges, edgesOf(cells))) {
        last.rows.push(cells)
        last.edges = [...new Set([...last.edges, ...edgesOf(cells)])].sort((a, b) => a - b)
      } else tables.push({ top: this.#ys[row]!, edges: edgesOf(cells), rows: [cells] })
    }
    return tables.map(withOwnColumns)
  }

  get #columns(): number {
    return this.#xs.length - 1
  }

  #place(edges: readonly number[], at: number): number {
    let low = 0
    let high = edges.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (edges[middle]! <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  #row(row: number): RuledCell[] {
    const cells: RuledCell[] = []
    for (let column = 0; column < this.#columns; ) {
      const place = row * this.#columns + column
      const owner = this.#owners[place]!
      let end = column + 1
      while (end < this.#columns && this.#owners[row * this.#columns + end] === owner) end++
      cells.push({
        left: this.#xs[column]!,
        right: this.#xs[end]!,
        glyphs: owner === place ? (this.#glyphs.get(owner) ?? []) : [],
        columns: end - column,
        mergedAbove: owner < row * this.#columns,
      })
      column = end
    }
    return cells
  }

  #findOwners(): number[] {
    const owners: number[] = []
    for (let row = 0; row < this.#ys.length - 1; row++) {
      const middle = (this.#ys[row]! + this.#ys[row + 1]!) / 2
      for (let column = 0; column < this.#columns; column++) {
        const place = row * this.#columns + column
        const above = owners[place - this.#columns]
        const left = column > 0 ? owners[place - 1] : undefined
        const center = (this.#xs[column]! + this.#xs[column + 1]!) / 2
        if (left !== undefined && !isDrawn(this.#vertical, this.#xs[column]!, middle)) owners.push(left)
        else if (above !== undefined && !isDrawn(this.#horizontal, this.#ys[row]!, center)) owners.push(above)
        else owners.push(place)
      }
    }
    return owners
  }
}

const edgesOf = (cells: readonly RuledCell[]) => [...cells.map(({ left }) => left), cells.at(-1)!.right]

/** Whether one row has the columns of others, some of them perhaps merged. */
function fits(edges: readonly number[], others: readonly number[]): boolean {
  return others.every((edge) => edges.includes(edge)) || edges.every((edge) => others.includes(edge))
}

/** Counts the columns that a cell covers by the edges of its own table. */
function withOwnColumns({ top, edges, rows }: RuledTable): RuledTable {
  const counted = rows.map((row) =>
    row.map((cell) => ({ ...cell, columns: edges.indexOf(cell.right) - edges.indexOf(cell.left) })),
  )
  return { top, edges, rows: counted }
}

/** Whether one of some lines stands at a place and covers another along it. */
function isDrawn(rules: readonly Rule[], at: number, along: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= TOUCH && rule.from <= along && rule.to >= along)
}
