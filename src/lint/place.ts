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
    const range = hull(reading.evidence.get(pointer)?.ranges ?? []) ?? below(reading).get(pointer)
    if (range) return { ...range }
  }
  return { from: 0, to: 0 }
}

/** From the first to the last character of all that lies below each pointer: one pass, however many findings ask. */
function below({ evidence }: Reading): Map<string, Range> {
  const known = BELOW.get(evidence)
  if (known) return known
  const stretches = new Map<string, Range>()
  for (const [pointer, { ranges }] of evidence) {
    const own = hull(ranges)
    if (own) addAbove(stretches, pointer, own)
  }
  // The longest first, so that each is complete before it is added to the one above it.
  const pointers = [...stretches.keys()].sort((a, b) => b.length - a.length)
  for (const pointer of pointers) addAbove(stretches, pointer, stretches.get(pointer)!)
  BELOW.set(evidence, stretches)
  return stretches
}

function addAbove(stretches: Map<string, Range>, pointer: string, range: Range): void {
  const above = pointer.slice(0, pointer.lastIndexOf('/'))
  if (above === '') return
  const stretch = stretches.get(above)
  if (stretch) extend(stretch, range)
  else {
    const own = { ...range }
    stretches.set(above, own)
    // What lies above it must be there too before all are gone through.
    addAbove(stretches, above, own)
  }
}

/** By the evidence of a reading, which nobody changes behind extract. */
const BELOW = new WeakMap<Reading['evidence'], Map<string, Range>>()

function hull(ranges: readonly Range[]): Range | null {
  const [first, ...rest] = ranges
  if (!first) return null
  const whole = { ...first }
  for (const range of rest) extend(whole, range)
  return whole
}

function extend(whole: Range, { from, to }: Range): void {
  whole.from = Math.min(whole.from, from)
  whole.to = Math.max(whole.to, to)
}
