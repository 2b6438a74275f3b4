import type * as z from 'zod/mini'
import type { Lang } from '../errors.ts'
import type { Rule } from './rule.ts'

/** What a rule of one's own may leave out. */
type Optional = 'clause' | 'docs' | 'examples'

/** The sentence of a finding, made of its arguments. */
type Sentence<Args> = (args: Args) => string

/**
 * A rule that does not come with the program: it brings its sentences, and what else a rule says about itself it may
 * leave out.
 */
export type PluginRule<Id extends string = string, Args extends object = never, Options = unknown> = Omit<
  Rule<Id, Args, Options>,
  Optional | 'options'
> &
  Partial<Pick<Rule<Id, Args, Options>, Optional>> & {
    /** Its findings as sentences in each language; one function where it speaks one language only. */
    sentences: Sentence<Args> | Readonly<Record<Lang, Sentence<Args>>>
    /** The shape of its options; every one of them has a default. */
    options?: z.ZodMiniType<Options>
  }

/** The id of a rule that is not the program's own: `office/rule`, so that no later rule takes its name. */
export const PLUGIN_RULE_ID = /^[a-z\d]+(?:-[a-z\d]+)*\/[a-z\d]+(?:-[a-z\d]+)*$/

/**
 * Types a rule of one's own: its `check` and its `sentences` must agree on the arguments of a finding, and `options`
 * on what `check` is given.
 *
 * @param rule the rule; its id has the form `office/rule`
 * @returns the same rule
 */
export function definePluginRule<const Id extends string, Args extends object, Options = unknown>(
  rule: PluginRule<Id, Args, Options>,
): PluginRule<Id, Args, Options> {
  return rule
}
