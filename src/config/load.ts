import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { PlanExtractError } from '../errors.ts'
import type { PluginRule } from '../lint/plugin-rule.ts'
import type { Rule } from '../lint/rule.ts'
import { rules as ownRules } from '../lint/rules/index.ts'
import { type Config, emptyConfig, type Ignore } from './config.ts'
import { fileMatcher, pathMatcher } from './glob-match.ts'
import { loadPlugin } from './plugins.ts'
import { type ConfigProblem, problemIn, problemsOf } from './problems.ts'
import { withRules } from './rule-settings.ts'
import { type ConfigFile, type ConfiguredIgnore, configSchema } from './schema.ts'
import { shownPath } from './shown-path.ts'
import { type ConfigSource, readSource } from './source.ts'

/**
 * Reads a configuration and those that it extends.
 *
 * @param file its path
 * @returns one configuration: what it says itself wins over what it builds on; all globs start from its own folder
 * @throws PlanExtractError `config-invalid` with the place of every fault; `config-syntax`, `file-missing`,
 * `unreadable`, `module-failed`
 */
export function loadConfig(file: string): Promise<Config> {
  const path = resolve(file)
  return load(path, dirname(path), [])
}

async function load(file: string, folder: string, chain: readonly string[]): Promise<Config> {
  const source = await readSource(file)
  const config: Config = { ...emptyConfig(folder), file, sources: [file] }
  for (const { name, path } of namesIn(source, 'extends')) {
    const base = locate(source, name, path)
    if ([...chain, file].includes(base)) throw invalid(source, [problemIn(source, path, 'circle')])
    build(config, await load(base, folder, [...chain, file]))
  }
  for (const { name, path } of namesIn(source, 'plugins')) {
    const plugin = locate(source, name, path)
    config.sources.push(plugin)
    add(config.plugins, await loadPlugin(plugin))
  }
  const schema = configSchema([...(ownRules as readonly unknown[] as Rule[]), ...config.plugins])
  const result = schema.safeParse(source.value)
  if (!result.success) throw invalid(source, problemsOf(result.error, schema, source))
  build(config, own(result.data, source, folder))
  return config
}

/** The names under a key, as far as they are names: what else stands there is told by the schema. */
function namesIn(
  source: ConfigSource,
  key: 'extends' | 'plugins',
): { name: string; path: (string | number)[] }[] {
  const value = (source.value as Record<string, unknown> | null)?.[key]
  if (typeof value === 'string') return [{ name: value, path: [key] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((name, i) => (typeof name === 'string' ? [{ name, path: [key, i] }] : []))
}

/** A file beside the configuration, or else a package that is installed for it. */
function locate(source: ConfigSource, name: string, path: (string | number)[]): string {
  const file = resolve(dirname(source.file), name)
  if (existsSync(file)) return file
  try {
    if (!/^\.{0,2}[\\/]/.test(name))
      return createRequire(join(dirname(source.file), 'config.js')).resolve(name)
  } catch {}
  throw invalid(source, [problemIn(source, path, 'not-found')])
}

function invalid({ file }: ConfigSource, problems: ConfigProblem[]): PlanExtractError {
  return new PlanExtractError('config-invalid', { file: shownPath(file), problems })
}

/** Puts a configuration on top of what is there. */
function build(config: Config, top: Config): void {
  config.sources.push(...top.sources)
  config.stage = top.stage ?? config.stage
  config.rules = withRules(config.rules, top.rules)
  config.overrides.push(...top.overrides)
  config.ignore.push(...top.ignore)
  add(config.plugins, top.plugins)
}

/** Two configurations may name the same plugin. */
function add(plugins: PluginRule[], more: readonly PluginRule[]): void {
  for (const rule of more) if (!plugins.some(({ id }) => id === rule.id)) plugins.push(rule)
}

function own(data: ConfigFile, source: ConfigSource, folder: string): Config {
  return {
    ...emptyConfig(folder),
    stage: data.stage ?? null,
    rules: withRules({}, data.rules ?? {}),
    overrides: (data.overrides ?? []).map(({ files, stage, rules }) => ({
      fits: fileMatcher(files),
      stage: stage ?? null,
      rules: rules ?? {},
    })),
    ignore: (data.ignore ?? []).map((entry, i) => ignoreOf(entry, source, i)),
  }
}

function ignoreOf(entry: ConfiguredIgnore, source: ConfigSource, index: number): Ignore {
  const { files, rules, paths } = typeof entry === 'string' ? { files: entry } : entry
  const ids = rules === undefined ? null : [rules].flat()
  return {
    whole: ids === null && paths === undefined,
    fitsFile: files === undefined ? () => true : fileMatcher(files),
    fitsRule: (rule) => ids === null || ids.includes(rule),
    fitsPath: paths === undefined ? () => true : pathMatcher(paths),
    file: source.file,
    place: source.placeOf(['ignore', index]),
  }
}
