import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Conversion, Convert } from './batch/worker.ts'
import { type Config, emptyConfig, readConfig } from './config/config.ts'
import { configFinder } from './config/find.ts'
import { isIgnored, settingsFor, withoutIgnored } from './config/settings.ts'
import type { Lang } from './errors.ts'
import type { Stage } from './lint/rule.ts'
import type { Plan } from './model/plan.ts'
import { SEVERITIES } from './model/values.ts'
import { extract } from './pipeline.ts'
import type { ReadOptions } from './read/options.ts'
import { planJson } from './write/json.ts'
import { taskRows } from './write/tasks-csv.ts'

/** How the plans of a batch are read and written; plain data, so that it can be handed to another process. */
export interface PlanBatchOptions {
  format: 'json' | 'yaml' | 'ndjson'
  lang: Lang
  provenance: boolean
  /** As configured where absent. */
  stage?: Stage | undefined
  /** YYYY-MM-DD, or null. */
  today: string | null
  read: ReadOptions
  /** Whether the tasks are wanted as rows of a table too. */
  rows: boolean
  /** A configuration instead of the nearest one; false for none. */
  config?: string | false | undefined
}

/** What the index says of a plan. */
interface PlanFacts {
  kind: string | null
  number: string | null
  issuedOn: string | null
  title: string | null
  /** How many tasks it has. */
  tasks: number | null
  /** How many findings of each severity. */
  findings: Record<string, number> | null
}

/** The facts of a document that could not be read. */
export const NO_FACTS: PlanFacts = {
  kind: null,
  number: null,
  issuedOn: null,
  title: null,
  tasks: null,
  findings: null,
}

/**
 * Makes what turns one document of a batch into what is written of it.
 *
 * @returns a function that throws what `extract` and the reading of a configuration throw
 */
export function planConverter(options: PlanBatchOptions): Convert {
  const { lang, provenance, read, stage, today } = options
  const configFor = configSearch(options)
  return async (input, { path, file }) => {
    const config = await configFor(dirname(resolve(file ?? 'x')))
    const place = placeIn(config, file)
    const settings = settingsFor(config, place)
    const lint = { ...settings, stage: stage ?? settings.stage, today }
    const plan = await extract(input, { file: path, lang, provenance, read, lint })
    return conversionOf(
      { ...plan, messages: withoutIgnored(plan.messages, config, place, new Set()) },
      options,
    )
  }
}

/**
 * Makes a search for all that the result for a file depends on beside its bytes and the program.
 *
 * @returns a function that gives a hash for a file, and null for a file that its configuration ignores; it throws what
 *   the reading of a configuration throws
 */
export function planSettings(options: PlanBatchOptions): (file: string) => Promise<string | null> {
  const configFor = configSearch(options)
  const hashes = new Map<Config, string>()
  return async (file) => {
    const config = await configFor(dirname(resolve(file)))
    const place = placeIn(config, file)
    if (place !== null && isIgnored(config, place, new Set())) return null
    let base = hashes.get(config)
    if (base === undefined) {
      // To want rows or not does not change what is written of a plan.
      const { config: _, rows: __, ...rest } = options
      base = shortHash([rest, config.sources.map((source) => readFileSync(source, 'utf8'))])
      hashes.set(config, base)
    }
    // Overrides and entries of ignore may speak of some files only.
    return config.overrides.length + config.ignore.length > 0 ? shortHash([base, place]) : base
  }
}

const shortHash = (value: unknown): string => hash('sha256', JSON.stringify(value)).slice(0, 16)

function configSearch({ config }: PlanBatchOptions): (folder: string) => Promise<Config> {
  if (config === undefined) return configFinder()
  const one = config === false ? Promise.resolve(emptyConfig(resolve('.'))) : readConfig(config)
  return () => one
}

/** A file as the globs of a configuration see it. */
function placeIn(config: Config, file: string | null): string | null {
  return file === null ? null : relative(config.folder, resolve(file)).split(sep).join('/')
}

async function conversionOf(plan: Plan, { format, rows }: PlanBatchOptions): Promise<Conversion> {
  const { docType, number, issuedOn, title, tasks, messages } = plan
  const severities = Object.fromEntries(
    SEVERITIES.map((level) => [level, messages.filter(({ severity }) => severity === level).length]),
  )
  const findings: Record<string, number> = {}
  for (const { rule } of messages) findings[rule] = (findings[rule] ?? 0) + 1
  const facts: PlanFacts = {
    kind: docType?.normalize('NFC') ?? null,
    number: number?.raw.normalize('NFC') ?? null,
    issuedOn: issuedOn?.edtf ?? null,
    title: title?.normalize('NFC') ?? null,
    tasks: tasks.length,
    findings: severities,
  }
  return { text: await write(plan, format), facts, findings, severities, rows: rows ? taskRows(plan) : null }
}

async function write(plan: Plan, format: PlanBatchOptions['format']): Promise<string> {
  if (format === 'yaml') return (await import('./write/yaml.ts')).writeYaml(plan).trimEnd()
  return planJson(plan, format === 'ndjson' ? 0 : 2)
}
