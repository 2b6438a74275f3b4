import type * as z from 'zod/mini'
import { PlanExtractError } from '../errors.ts'
import type { PluginRule } from './plugin-rule.ts'
import type { Rule } from './rule.ts'

/** An option of a rule, which is on or off. */
interface RuleOption {
  default: boolean
  /** What it does, in Vietnamese and English. */
  vi: string
  en: string
}

/** The options of the program's own rules, as data: to load zod would cost a run more than most rules. */
export type RuleOptions<Options> = { readonly [Name in keyof Options]: RuleOption }

/**
 * The options that a rule works by.
 *
 * @param rule the rule
 * @param given what somebody wants of them; undefined for the defaults
 * @returns `given` with the defaults of what it leaves out, worked out once for each rule and object, which nobody
 *   changes; undefined where the rule has none
 * @throws PlanExtractError `config`: an option of the program's own rules that there is not, or that is not true or false
 */
export function optionsOf(rule: Rule | PluginRule, given: unknown): unknown {
  if (rule.options === undefined) return undefined
  const key = given === undefined ? rule : given
  if (!isObject(key)) return read(rule, given)
  const known = KNOWN.get(rule) ?? new WeakMap<object, unknown>()
  KNOWN.set(rule, known)
  if (!known.has(key)) known.set(key, read(rule, given ?? {}))
  return known.get(key)
}

const KNOWN = new WeakMap<object, WeakMap<object, unknown>>()

/**
 * Whether the options of a rule are a schema of zod, as those of plugins are.
 *
 * @param options of a rule that has some
 */
export function isSchema(options: object): options is z.ZodMiniType<unknown> {
  return '_zod' in options
}

function read({ id, options = {} }: Rule | PluginRule, given: unknown): unknown {
  if (isSchema(options)) return options.parse(given)
  const names = Object.keys(options)
  const values = Object.fromEntries(names.map((name) => [name, options[name]!.default]))
  const fail = (setting: string, value: unknown, allowed: string[]): never => {
    throw new PlanExtractError('config', {
      file: null,
      setting: `rules.${id}.options${setting}`,
      value: String(value),
      allowed,
    })
  }
  if (!isObject(given)) return fail('', given, names)
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) fail('', name, names)
    if (typeof value !== 'boolean') fail(`.${name}`, value, ['true', 'false'])
    values[name] = value
  }
  return values
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
