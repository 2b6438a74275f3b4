import * as z from 'zod/mini'
import type { PluginRule } from '../lint/plugin-rule.ts'
import type { Rule } from '../lint/rule.ts'
import { isSchema } from '../lint/rule-options.ts'
import { field } from '../model/describe.ts'

/**
 * The schema of a rule's options.
 *
 * @param rule one of the program's own, whose options are data, or one of a plugin, which brings a schema
 * @returns null where the rule has none; every option has a default
 */
export function optionsSchema({ options }: Rule | PluginRule): z.ZodMiniType | null {
  if (options === undefined) return null
  if (isSchema(options)) return options
  return z.strictObject(
    Object.fromEntries(
      Object.entries(options).map(([name, { default: value, vi, en }]) => [
        name,
        field(z._default(z.boolean(), value), vi, en),
      ]),
    ),
  )
}
