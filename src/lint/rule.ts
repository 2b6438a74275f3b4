import type { Reading } from '../extract/reading.ts'
import type { Plan, Severity } from '../model/plan.ts'
import type { Range } from '../read/location.ts'
import type { RuleOptions } from './rule-options.ts'

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
  /** Whether the text shows the bytes of a file, one character each. */
  latin1?: true
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
  severity?: Severity | undefined
}

/** Where a document stands on its way: before or after it is signed and numbered. */
export type Stage = 'draft' | 'issued'

/** What a rule is given. */
export interface Check<Args extends object, Options = unknown> {
  /** What was read; a rule changes nothing in it. */
  reading: Reading
  stage: Stage
  /** The rule's options, its defaults filled in; undefined where it has none. */
  options: Options
  /** Today as YYYY-MM-DD where the caller says it, else null: no rule looks at a clock. */
  today: string | null
  /** Whose forms the document follows. */
  profile: Plan['profile']
  report(finding: Finding<Args>): void
}

/** A rule: one subject, no state. Its sentences stand in `messages/`. */
export interface Rule<
  Id extends string = string,
  Args extends object = object,
  Options = Record<string, boolean>,
> {
  id: Id
  /** How loudly it speaks, where that differs by stage for each. */
  severity: Severity | Readonly<Record<Stage, Severity>>
  /** Speaks only where somebody turns it on. */
  off?: true
  /** Its options by name. */
  options?: RuleOptions<Options>
  /** Speaks only of documents that follow these forms; of all where absent. */
  profiles?: readonly Plan['profile'][]
  /** The clause that asks for it, null where it is practice. */
  clause: string | null
  /** `plan`: speaks of plans only. `document`: of whatever was read. */
  of: 'plan' | 'document'
  docs: { vi: RuleDocs; en: RuleDocs }
  /** The first of each is shown to people; all are tests. */
  examples: { bad: readonly [Example, ...Example[]]; good: readonly [string, ...string[]] }
  check(given: Check<Args, Options>): void
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
export function defineRule<const Id extends string, Args extends object, Options = unknown>(
  rule: Rule<Id, Args, Options>,
): Rule<Id, Args, Options> {
  return rule
}
