import type { Reading } from '../extract/reading.ts'
import type { Plan } from '../model/plan.ts'
import type { Range } from '../read/location.ts'

/** What was found for a range so far. */
interface Nearest extends Range {
  path: string
}

/**
 * Says of what stands at some places where it belongs.
 *
 * @param reading what was read
 * @param ranges of the source, in its order, none of which overlaps another
 * @returns by the order of the ranges the path of the task, the duty or the outline node whose words lie closest
 *   around, null where none does
 */
export function pathsAt({ plan, evidence }: Reading, ranges: readonly Range[]): (string | null)[] {
  const nearest: (Nearest | null)[] = ranges.map(() => null)
  for (const [pointer, origin] of evidence) {
    for (const { from, to } of origin.ranges) {
      for (let index = firstFrom(ranges, from); index < ranges.length && ranges[index]!.to <= to; index++) {
        if (!isNearer({ from, to }, nearest[index]!)) continue
        const path = pathOf(plan, pointer)
        if (path !== null) nearest[index] = { from, to, path }
      }
    }
  }
  return nearest.map((each) => each?.path ?? null)
}

/** Of two stretches around a place the one that begins behind the other lies closer, else the shorter one. */
function isNearer({ from, to }: Range, known: Range | null): boolean {
  return known === null || from > known.from || (from === known.from && to <= known.to)
}

/** The index of the first range that begins at an offset or behind it. */
function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The path of the innermost object on a pointer's way that has one. */
function pathOf(plan: Plan, pointer: string): string | null {
  let path: string | null = null
  let value: unknown = plan
  for (const key of pointer.split('/').slice(1)) {
    value = (value as Record<string, unknown>)[key]
    if (typeof value !== 'object' || value === null) break
    if ('path' in value && typeof value.path === 'string') path = value.path
  }
  return path
}
