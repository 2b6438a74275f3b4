import type { Reading } from '../extract/reading.ts'
import type { Range } from '../read/location.ts'
import { ofLatest } from './of-latest.ts'

/**
 * The stretch of the source that a finding points at.
 *
 * @param reading what was read
 * @param at a range, which is kept, or a JSON Pointer into the plan
 * @returns from the first to the last character of the value's evidence (a page break may lie between); where the
 *   value has none, of the values below it, else of the nearest value above it, else the start of the document
 */
export function placeOf(reading: Reading, at: string | Range): Range {
  if (typeof at !== 'string') return at
  for (let pointer = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const range = hull(reading.evidence.get(pointer)?.ranges ?? []) ?? below(reading, pointer)
    if (range) return range
  }
  return { from: 0, to: 0 }
}

/** What lies below the pointers asked for; nobody changes the evidence behind extract. */
const knownBelow = ofLatest((_evidence: Reading['evidence']) => new Map<string, Range | null>())

/** From the first to the last character of all that lies below a pointer; each is looked for once. */
function below({ plan, evidence }: Reading, pointer: string): Range | null {
  const known = knownBelow(evidence)
  let range = known.get(pointer)
  if (range === undefined) {
    range = hull(rangesBelow(valueAt(plan, pointer), pointer, evidence, []))
    known.set(pointer, range)
  }
  return range
}

function valueAt(plan: object, pointer: string): unknown {
  let value: unknown = plan
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** Adds the evidence of all that a value holds. */
function rangesBelow(
  value: unknown,
  pointer: string,
  evidence: Reading['evidence'],
  ranges: Range[],
): Range[] {
  if (typeof value !== 'object' || value === null) return ranges
  for (const [key, child] of Object.entries(value)) {
    const at = `${pointer}/${key}`
    for (const range of evidence.get(at)?.ranges ?? []) ranges.push(range)
    rangesBelow(child, at, evidence, ranges)
  }
  return ranges
}

function hull(ranges: readonly Range[]): Range | null {
  const [first] = ranges
  if (!first) return null
  let { from, to } = first
  for (const range of ranges) {
    if (range.from < from) from = range.from
    if (range.to > to) to = range.to
  }
  return { from, to }
}
