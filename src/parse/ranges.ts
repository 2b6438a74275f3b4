import type { Range } from '../read/location.ts'

/**
 * What is left of some ranges without others: the marks of a layout table without the lines in its cells.
 *
 * @param whole ranges in the order of the source, none of which overlap
 * @param parts what to leave out, in the order of the source, each inside one range of `whole`
 */
export function without(whole: readonly Range[], parts: readonly Range[]): Range[] {
  const left: Range[] = []
  let next = 0
  for (const { from, to } of whole) {
    let start = from
    for (; next < parts.length && parts[next]!.from < to; next++) {
      if (parts[next]!.from > start) left.push({ from: start, to: parts[next]!.from })
      start = Math.max(start, parts[next]!.to)
    }
    if (start < to) left.push({ from: start, to })
  }
  return left
}

/** From the first to the last character of some ranges in the order of the source. */
export function hullOf(ranges: readonly Range[]): Range {
  return { from: ranges[0]!.from, to: ranges.at(-1)!.to }
}
