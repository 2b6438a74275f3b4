import type { Reading } from '../extract/reading.ts'
import type { Range } from '../read/location.ts'

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
    const range = hull(reading.evidence.get(pointer)?.ranges ?? []) ?? below(reading, `${pointer}/`)
    if (range) return range
  }
  return { from: 0, to: 0 }
}

function below(reading: Reading, prefix: string): Range | null {
  const ranges: Range[] = []
  for (const [pointer, evidence] of reading.evidence) {
    if (pointer.startsWith(prefix)) ranges.push(...evidence.ranges)
  }
  return hull(ranges)
}

function hull(ranges: readonly Range[]): Range | null {
  const [first, ...rest] = ranges
  if (!first) return null
  const whole = { ...first }
  for (const { from, to } of rest) {
    whole.from = Math.min(whole.from, from)
    whole.to = Math.max(whole.to, to)
  }
  return whole
}
