import type { How, Origin, Plan } from '../model/plan.ts'
import type { Fault } from '../read/fault.ts'
import type { Locator, Range } from '../read/location.ts'

/** Where a value comes from, as offsets; lines and columns are worked out when somebody asks. */
export interface Evidence {
  readonly how: How
  readonly ranges: Range[]
}

/** A comment for this program: `<!-- plan-extract-disable … -->`. */
export interface Directive {
  /** The whole comment. */
  text: string
  range: Range
}

/** What extract hands on: the Plan without messages, and where everything in it stands. */
export interface Reading {
  plan: Plan
  /** Evidence by JSON Pointer into `plan`. */
  evidence: ReadonlyMap<string, Evidence>
  faults: Fault[]
  /** In the order of the source. */
  directives: Directive[]
  /** The source text that all offsets lead to. */
  text: string
  locator: Locator
}

/**
 * The provenance of a reading as it is printed.
 *
 * @param reading what extract found
 * @returns how and where every value was found, by JSON Pointer, in the order of the pointers' discovery
 */
export function provenanceOf(reading: Reading): Record<string, Origin> {
  const provenance: Record<string, Origin> = {}
  for (const [pointer, { how, ranges }] of reading.evidence) {
    provenance[pointer] = { how, spans: ranges.flatMap((range) => reading.locator.spans(range)) }
  }
  return provenance
}
