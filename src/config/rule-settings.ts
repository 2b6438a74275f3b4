import type { RuleSetting } from '../lint/lint.ts'
import type { ConfiguredRules } from './schema.ts'

/** Settings by rule, one after the other put together. */
export type RuleSettings = Record<string, RuleSetting>

/**
 * Puts settings on top of others: a severity keeps the options that are there, options keep the severity.
 *
 * @param base settings, which are not changed
 * @param more what wins, as it is written in a configuration
 */
export function withRules(base: RuleSettings, more: ConfiguredRules): RuleSettings {
  const rules = { ...base }
  for (const [id, setting] of Object.entries(more)) {
    rules[id] = { ...rules[id], ...(typeof setting === 'string' ? { severity: setting } : setting) }
  }
  return rules
}
