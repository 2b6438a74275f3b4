import type { Reading } from '../extract/reading.ts'
import type { Plan } from '../model/plan.ts'
import type { Range } from '../read/location.ts'

/** As deep as an outline goes: no more stretches than this lie around a place. */
const DEEPEST = 64

/**
 * Makes a search for the path of what stands at a place.
 *
 * @param reading what was read
 * @returns a function that gives the path of the task, the duty or the outline node whose words lie closest around a
 *   range of the source, null where none does; logarithmic in the size of the plan
 */
export function pathFinder({ plan, evidence }: Reading): (range: Range) => string | null {
  const stretches: (Range & { path: string })[] = []
  for (const [pointer, { ranges }] of evidence) {
    const path = pathOf(plan, pointer)
    if (path !== null) for (const range of ranges) stretches.push({ ...range, path })
  }
  stretches.sort((a, b) => a.from - b.from || b.to - a.to)
  return ({ from, to }) => {
    const last = countUpTo(stretches, from) - 1
    for (let index = last; index >= 0 && index > last - DEEPEST; index--) {
      if (stretches[index]!.to >= to) return stretches[index]!.path
    }
    return null
  }
}

/** How many of the sorted stretches begin at an offset or before it. */
function countUpTo(stretches: readonly Range[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.from <= offset) low = middle + 1
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
