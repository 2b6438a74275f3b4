import { greatest, least } from './extremes.ts'
import { applied, type Matrix } from './matrix.ts'

/** A stretch along one axis, in points; `from` is not behind `to`. */
export interface Extent {
  from: number
  to: number
}

/** A straight line: where it stands on the one axis, and its stretch along the other. */
export interface Rule extends Extent {
  at: number
}

/** Points on the page, the first once more at the end where the path is closed. */
export type Path = (readonly [number, number])[]

/** Straight lines along the axes of the page. */
export interface Rules {
  horizontal: Rule[]
  vertical: Rule[]
}

/**
 * The parts of a path.
 *
 * @param data the path as pdfjs keeps it: the number of a step, then its points; of curves only the ends are kept
 * @param matrix leads to the page
 */
export function pathsOf(data: ArrayLike<number>, matrix: Matrix): Path[] {
  const paths: Path[] = []
  let path: Path = []
  for (let i = 0; i < data.length; ) {
    const step = data[i++]!
    if (step === CLOSE) {
      if (path[0]) path.push(path[0])
      continue
    }
    i += 2 * (POINTS[step] ?? 1)
    if (step === MOVE) {
      path = []
      paths.push(path)
    }
    path.push(applied(matrix, data[i - 2]!, data[i - 1]!))
  }
  return paths
}

const MOVE = 0
const CLOSE = 4
/** Points of each step: move, line, cubic and quadratic curve. */
const POINTS = [1, 1, 3, 2]

/** From left to right, what a path covers; null for one that is no simple shape. */
export function widthOf(paths: readonly Path[]): Extent | null {
  const xs = paths.flat().map(([x]) => x)
  if (xs.length === 0 || xs.length > MOST_CORNERS) return null
  return { from: least(xs), to: greatest(xs) }
}

/** More points are no frame around text. */
const MOST_CORNERS = 20

/** Adds the straight lines of a path whose outline is drawn. */
export function addStroke(path: Path, rules: Rules): void {
  for (let i = 1; i < path.length; i++) {
    const [x1, y1] = path[i - 1]!
    const [x2, y2] = path[i]!
    if (Math.abs(y1 - y2) < STRAIGHT) addRule(rules.horizontal, (y1 + y2) / 2, x1, x2)
    else if (Math.abs(x1 - x2) < STRAIGHT) addRule(rules.vertical, (x1 + x2) / 2, y1, y2)
  }
}

/** Adds a path that is filled, where it is so thin that it looks like a line: that is how many programs draw them. */
export function addBar(path: Path, rules: Rules): void {
  if (path.length < 3 || path.length > MOST_CORNERS) return
  const xs = path.map(([x]) => x)
  const ys = path.map(([, y]) => y)
  const [left, right, top, bottom] = [least(xs), greatest(xs), least(ys), greatest(ys)]
  const [width, height] = [right - left, bottom - top]
  if (Math.min(width, height) > THICKEST) return
  if (width >= height) addRule(rules.horizontal, (top + bottom) / 2, left, right)
  if (height >= width) addRule(rules.vertical, (left + right) / 2, top, bottom)
}

/** Ends of a straight line may stand so far off the other axis, and a bar may be so thick, in points. */
const STRAIGHT = 0.5
const THICKEST = 3
/** Pages with more lines are drawings, and each line costs memory. */
const MOST_RULES = 20_000

function addRule(rules: Rule[], at: number, one: number, other: number): void {
  if (rules.length < MOST_RULES) rules.push({ at, from: Math.min(one, other), to: Math.max(one, other) })
}
