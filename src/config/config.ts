import type { PluginRule } from '../lint/plugin-rule.ts'
import type { Stage } from '../lint/rule.ts'
import type { RuleSettings } from './rule-settings.ts'
import type { ConfiguredRules } from './schema.ts'
import type { Place } from './source.ts'

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'planExtract'

/** Settings for some files. */
interface Override {
  fits(path: string): boolean
  stage: Stage | null
  rules: ConfiguredRules
}

/** Findings to leave out. */
export interface Ignore {
  /** Whether it takes whole files, whose text is not even read. */
  whole: boolean
  fitsFile(path: string): boolean
  fitsRule(rule: string): boolean
  fitsPath(path: string | null): boolean
  /** Where it is written. */
  file: string
  place: Place | null
}

/** A configuration with all that it builds on. */
export interface Config {
  /** The file that was found, null where there is none. */
  file: string | null
  /** Every file that it was read from: its own, those that it extends, its plugins. */
  sources: string[]
  /** The folder that globs start from. */
  folder: string
  stage: Stage | null
  rules: RuleSettings
  overrides: Override[]
  ignore: Ignore[]
  plugins: PluginRule[]
}

/** What holds where there is no configuration. */
export function emptyConfig(folder: string): Config {
  return { file: null, sources: [], folder, stage: null, rules: {}, overrides: [], ignore: [], plugins: [] }
}

/**
 * Reads a configuration as `loadConfig` does. What reads it is loaded only then: most runs have no configuration, and
 * to load a reader of YAML, a checker of schemas and all that for nothing would take some 20 ms of each.
 */
export async function readConfig(file: string): Promise<Config> {
  return (await import('./load.ts')).loadConfig(file)
}
