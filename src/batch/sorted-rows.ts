import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from './lines.ts'
import { byCodePoint } from './path-order.ts'

/** A path and what is known of it, as text without a line feed. */
export interface Row {
  path: string
  value: string
}

/** Characters that are held in memory; what is more goes to files. A row takes as much as some characters itself. */
const MOST_HELD = 1_048_576
const ROW = 100

/**
 * Sorts any number of rows by path in bounded memory: what does not fit is written to files in sorted runs, which are
 * merged when they are read.
 */
export class RowSorter {
  readonly #folder: string
  readonly #name: string
  readonly #runs: string[] = []
  #held: Row[] = []
  #size = 0
  #sorted = false

  /**
   * @param folder where the runs go; it is made when there is one, and whoever gives it removes it
   * @param name what their names begin with
   */
  constructor(folder: string, name: string) {
    this.#folder = folder
    this.#name = name
  }

  add(path: string, value: string): void {
    this.#held.push({ path, value })
    this.#size += path.length + value.length + ROW
    if (this.#size > MOST_HELD) this.#spill()
  }

  /** All rows in the order of their paths, those of one path in the order in which they came; as often as one likes. */
  sorted(): Iterable<Row> {
    if (!this.#sorted) this.#sortHeld()
    this.#sorted = true
    return mergeRows([...this.#runs.map(readRun), this.#held])
  }

  #sortHeld(): void {
    this.#held.sort((a, b) => byCodePoint(a.path, b.path))
  }

  #spill(): void {
    this.#sortHeld()
    mkdirSync(this.#folder, { recursive: true })
    const file = join(this.#folder, `${this.#name}-${this.#runs.length}.rows`)
    writeFileSync(file, this.#held.map(({ path, value }) => `${JSON.stringify(path)}\t${value}\n`).join(''))
    this.#runs.push(file)
    this.#held = []
    this.#size = 0
  }
}

/** JSON has no bare tab in it. */
function* readRun(file: string): Generator<Row> {
  for (const line of linesOf(file)) {
    const tab = line.indexOf('\t')
    yield { path: JSON.parse(line.slice(0, tab)) as string, value: line.slice(tab + 1) }
  }
}

interface Source {
  row: Row
  /** Which of several sources comes first where paths are the same. */
  rank: number
  rest: Iterator<Row>
}

/**
 * Merges rows that are sorted already.
 *
 * @param sources each in the order of its paths
 * @returns all rows in that order; of one path, those of earlier sources first
 */
export function* mergeRows(sources: readonly Iterable<Row>[]): Generator<Row> {
  const heap: Source[] = []
  for (const [rank, source] of sources.entries()) {
    const rest = source[Symbol.iterator]()
    const { done, value } = rest.next()
    if (!done) rise(heap, { row: value, rank, rest })
  }
  while (heap.length > 0) {
    const first = heap[0]!
    yield first.row
    const { done, value } = first.rest.next()
    if (!done) first.row = value
    const last = done ? heap.pop()! : first
    if (heap.length > 0) sink(heap, last)
  }
}

const isBefore = (a: Source, b: Source): boolean => {
  const order = byCodePoint(a.row.path, b.row.path)
  return order < 0 || (order === 0 && a.rank < b.rank)
}

/** Adds a source to a binary heap. */
function rise(heap: Source[], source: Source): void {
  let at = heap.push(source) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isBefore(source, heap[above]!)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = source
}

/** Puts a source on top of a binary heap and lets it find its place. */
function sink(heap: Source[], source: Source): void {
  let at = 0
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++
    if (!isBefore(heap[below]!, source)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = source
}
