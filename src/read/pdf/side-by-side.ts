import { greatest, least } from './extremes.ts'
import { type Line, lineOf, type Word } from './lines.ts'
import type { Extent } from './paths.ts'

/** Two columns of lines beside each other: a letterhead, or recipients and signature. */
export interface SideBySide {
  left: Line[]
  right: Line[]
}

/**
 * Finds what stands side by side without lines around it: the letterhead, recipients and signature.
 *
 * @param lines lines of a page outside of its tables, from top to bottom
 * @returns the lines of both columns as one block, all others as they are
 */
export function findSideBySide(lines: readonly Line[]): (Line | SideBySide)[] {
  const found: (Line | SideBySide)[] = []
  const middle = (least(lines.map(({ x }) => x)) + greatest(lines.map(({ end }) => end))) / 2
  for (let i = 0; i < lines.length; ) {
    const region = regionAt(lines, i, middle)
    if (!region) {
      found.push(lines[i++]!)
      continue
    }
    // The right column can begin above the left one.
    for (let last = found.at(-1); last && 'words' in last && region.takesAbove(last); last = found.at(-1)) {
      found.pop()
      region.right.unshift(last)
    }
    found.push({ left: region.left, right: region.right })
    i = region.next
  }
  return found
}

function regionAt(lines: readonly Line[], at: number, middle: number): Region | null {
  for (const gap of gapsOf(lines[at]!)) {
    const region = new Region(gap, middle)
    const end = Math.min(lines.length, at + MOST_LINES)
    let i = at
    while (i < end && region.take(lines[i]!)) i++
    region.next = i
    if (region.isPlausible) return region
  }
  return null
}

/** Columns have no more lines, and lines no more spaces that are worth a trial: time stays linear. */
const MOST_LINES = 100
const MOST_GAPS = 4
/** Space between two words that may part columns, in sizes of the letters. */
const NARROWEST = 0.9
/** Space that hardly stands between two words of a sentence. */
const WIDE = 1.8
/** The half of a column pair may be so little apart, in sizes, from its neighbours. */
const NARROWED = 0.5
/** How far apart lines of one column are at most, in sizes; the signature stands between position and name. */
const NEXT_LINE = 2.2
const SIGNED = 12
/** Middles of lines in a centred column, in points. */
const CENTRED = 10

/** The spaces of a line that may part columns, the widest first. */
function gapsOf({ words, size }: Line): Extent[] {
  const gaps: Extent[] = []
  for (let i = 1; i < words.length; i++) {
    const [left, right] = [words[i - 1]!, words[i]!]
    const gap = { from: left.end, to: right.x }
    if (width(gap) > NARROWEST * size || (areApart(left, right) && width(gap) > 0)) gaps.push(gap)
  }
  return gaps.sort((a, b) => width(b) - width(a)).slice(0, MOST_GAPS)
}

const width = ({ from, to }: Extent) => to - from
const middleOf = ({ x, end }: Line) => (x + end) / 2

/** Whether two words stand in cells of their own. */
const areApart = (left: Word, right: Word) => left.clip.to <= right.clip.from + 1

/** Lines to the left and to the right of a space that goes through all of them. */
class Region {
  readonly left: Line[] = []
  readonly right: Line[] = []
  /** The line behind it. */
  next = 0
  readonly #middle: number
  #space: Extent
  #widest = 0
  #last: Line | null = null
  #inCells = false

  constructor(space: Extent, middle: number) {
    this.#space = space
    this.#middle = middle
  }

  /** @returns false for a line that belongs to neither column */
  take(line: Line): boolean {
    const size = line.size
    if (this.#last && line.y - this.#last.y > SIGNED * size) return false
    const gap = gapsOf(line).find(
      (each) => width(shared(each, this.#space)) > NARROWED * size || inCells(line, each),
    )
    if (gap && width(shared(gap, this.#space)) > 0) this.#divide(line, gap)
    else if (!this.#takeOneSided(line)) return false
    this.#last = line
    return true
  }

  #divide(line: Line, gap: Extent): void {
    this.#space = shared(gap, this.#space)
    this.#widest = Math.max(this.#widest, width(gap) / line.size)
    this.#inCells ||= inCells(line, gap)
    const at = line.words.findIndex(({ x }) => x >= gap.to - 0.01)
    this.left.push(lineOf(line.words.slice(0, at), line.y, line.size, line.page))
    this.right.push(lineOf(line.words.slice(at), line.y, line.size, line.page))
  }

  #takeOneSided(line: Line): boolean {
    const { from, to } = this.#space
    const margin = NARROWED * line.size
    const near = line.y - this.#last!.y < NEXT_LINE * line.size
    if (this.#isTitle(line)) return false
    if (line.end < to - margin) {
      const edge = least(this.left.map(({ x }) => x))
      const aligned = line.x > edge - 3 && line.x < edge + 20
      if (!near || !(aligned || isCentred(this.left, line))) return false
      this.#space = { from: Math.max(from, line.end), to }
      this.left.push(line)
      return true
    }
    if (line.x > from + margin) {
      const edge = least(this.right.map(({ x }) => x))
      if (!isCentred(this.right, line) && !(near && Math.abs(line.x - edge) < 3)) return false
      this.#space = { from, to: Math.min(to, line.x) }
      this.right.push(line)
      return true
    }
    return false
  }

  takesAbove(line: Line): boolean {
    const first = this.right[0]!
    return (
      line.page === first.page &&
      first.y - line.y < NEXT_LINE * line.size &&
      line.x > this.#space.from &&
      isCentred(this.right, line) &&
      !this.#isTitle(line)
    )
  }

  /** A line in the middle of the page, which the right column is not. */
  #isTitle(line: Line): boolean {
    return (
      Math.abs(middleOf(line) - this.#middle) < CENTRED &&
      [this.left, this.right].every((side) => !isCentred(side, line))
    )
  }

  /** One line with a wide space may be a label and its value; columns have several lines, or cells. */
  get isPlausible(): boolean {
    if (this.left.length + this.right.length < 3 && !this.#inCells) return false
    if (this.#inCells) return true
    return this.#widest > WIDE && [this.left, this.right].some(isCentredColumn)
  }
}

function inCells({ words }: Line, gap: Extent): boolean {
  const at = words.findIndex(({ x }) => x >= gap.to - 0.01)
  return at > 0 && areApart(words[at - 1]!, words[at]!)
}

const shared = (one: Extent, other: Extent): Extent => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
})

/** Whether a line stands in the middle of a column. */
function isCentred(column: readonly Line[], line: Line): boolean {
  return column.some((other) => Math.abs(middleOf(other) - middleOf(line)) < CENTRED)
}

/** Whether lines of different lengths have one middle. */
export function isCentredColumn(column: readonly Line[]): boolean {
  return column.some((line, i) => {
    const above = column[i - 1]
    return (
      above !== undefined &&
      Math.abs(middleOf(above) - middleOf(line)) < CENTRED &&
      Math.abs(above.x - line.x) > 4
    )
  })
}
