/** a, b, c, d, e, f of the transformation x′ = a·x + c·y + e, y′ = b·x + d·y + f (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Makes a matrix of numbers as pdfjs gives them; what is missing is as in the identity. */
export function matrixOf(numbers: ArrayLike<number>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers)
  return [a, b, c, d, e, f]
}

/** The transformation that does `first` and then `then`. */
export function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [g, h, i, j, k, l] = then
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/** Where a transformation brings a point. */
export function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/**
 * Quarter turns by which text is turned, where the second axis leads downwards.
 *
 * @returns 0 for text that runs to the right, 1 downwards, 2 to the left, 3 upwards; null for text that stands aslant
 */
export function quarterTurns([a, b]: Matrix): 0 | 1 | 2 | 3 | null {
  if (Math.abs(b) < Math.abs(a) * STRAIGHT) return a > 0 ? 0 : 2
  if (Math.abs(a) < Math.abs(b) * STRAIGHT) return b > 0 ? 1 : 3
  return null
}

/** Tangent of one degree. */
const STRAIGHT = 0.02
