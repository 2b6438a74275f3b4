import type { LintOptions } from '../lint/lint.ts'
import type { Message } from '../model/plan.ts'
import type { Config, Ignore } from './config.ts'
import { withRules } from './rule-settings.ts'

/** The part of a configuration that the linter works by. */
export type FileSettings = Pick<Required<LintOptions>, 'stage' | 'rules' | 'extraRules'>

/**
 * What holds for one file.
 *
 * @param config the configuration
 * @param path the file, relative to the folder of the configuration, with `/`; null for a text without a name
 * @returns stage and rules, those of later overrides winning
 */
export function settingsFor(config: Config, path: string | null): FileSettings {
  let { stage, rules } = config
  for (const override of config.overrides) {
    if (path === null || !override.fits(path)) continue
    stage = override.stage ?? stage
    rules = withRules(rules, override.rules)
  }
  return { stage: stage ?? 'draft', rules, extraRules: config.plugins }
}

/** Whether a file is left out whole; `used` receives the entries that say so. */
export function isIgnored(config: Config, path: string, used: Set<Ignore>): boolean {
  const entries = config.ignore.filter((entry) => entry.whole && entry.fitsFile(path))
  for (const entry of entries) used.add(entry)
  return entries.length > 0
}

/**
 * Leaves out the findings that the configuration ignores.
 *
 * @param messages the findings of one file
 * @param path the file, as in `settingsFor`
 * @param used receives the entries that leave something out
 */
export function withoutIgnored(
  messages: readonly Message[],
  config: Config,
  path: string | null,
  used: Set<Ignore>,
): Message[] {
  const entries = config.ignore.filter((entry) => !entry.whole && entry.fitsFile(path ?? ''))
  if (entries.length === 0) return [...messages]
  return messages.filter((message) => {
    const fitting = entries.filter((entry) => entry.fitsRule(message.rule) && entry.fitsPath(message.path))
    for (const entry of fitting) used.add(entry)
    return fitting.length === 0
  })
}
