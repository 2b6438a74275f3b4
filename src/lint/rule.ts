import type { Reading } from '../extract/reading.ts'
import type { Severity } from '../model/plan.ts'
import type { Range } from '../read/location.ts'

/** What a rule says about itself to people: what it finds, then its examples, then how to mend it and why. */
interface RuleDocs {
  /** What the rule finds. */
  finds: string
  /** How to mend it. */
  mend: string
  /** Why it matters: what the decree asks, or what practice has taught. */
  why: string
}

/** A document, or the part of one that matters, about invented places and people. */
interface Example {
  text: string
  /** How often the rule speaks. */
  fires: number
}

/** A finding as a rule reports it: a code's arguments and a place, no sentence. */
export interface Finding<Args extends object> {
  /**
   * Where it is: a JSON Pointer into the plan, or a range of the source. A pointer without evidence stands for
   * what lies below it, else for the nearest value above it, else for the start of the document.
   */
  at: string | Range
  /** Path of the outline node or the row that it speaks of, null where it speaks of the document. */
  path: string | null
  /** The values in the sentence. */
  args: Args
  /** Only where it differs from the rule's own. */
  severity?: Severity
}

/** What a rule is given. */
export interface Check<Args extends object> {
  /** What was read; a rule changes nothing in it. */
  reading: Reading
  report(finding: Finding<Args>): void
}

/** A rule: one subject, no state. Its sentences stand in `messages/`. */
export interface Rule<Id extends string = string, Args extends object = object> {
  id: Id
  severity: Severity
  /** The clause that asks for it, null where it is practice. */
  clause: string | null
  /** `plan`: speaks of plans only. `document`: of whatever was read. */
  of: 'plan' | 'document'
  docs: { vi: RuleDocs; en: RuleDocs }
  /** The first of each is shown to people; all are tests. */
  examples: { bad: readonly [Example, ...Example[]]; good: readonly [string, ...string[]] }
  check(given: Check<Args>): void
}

/** The arguments of a finding that needs none. */
export type NoArgs = Record<string, never>

/**
 * Types a rule: its id becomes a literal type and the arguments of its findings are those of its `check`, so that
 * a missing sentence or argument does not compile.
 *
 * @param rule the rule
 * @returns the same rule
 */
export function defineRule<const Id extends string, Args extends object>(
  rule: Rule<Id, Args>,
): Rule<Id, Args> {
  return rule
}
