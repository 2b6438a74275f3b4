import { dirname, relative, resolve } from 'node:path'
import { readSparingly } from '../batch/engine.ts'
import { type Config, emptyConfig, type Ignore, readConfig } from '../config/config.ts'
import { configFinder } from '../config/find.ts'
import { isIgnored, settingsFor, withoutIgnored } from '../config/settings.ts'
import { describeError, PlanExtractError } from '../errors.ts'
import type { Stage } from '../lint/rule.ts'
import type { Message, Severity } from '../model/plan.ts'
import { extract } from '../pipeline.ts'
import type { ReadOptions } from '../read/options.ts'
import type { FileReport } from '../write/report.ts'
import { isGrave } from './grave.ts'
import { readInput, STDIN } from './input.ts'
import { findInputs, type Input } from './inputs.ts'
import { writeNote } from './io.ts'
import { makeKnown, withoutKnown } from './known-findings.ts'
import { readMaxWarnings, readRules, readToday, requireRules } from './lint-settings.ts'
import { readOutlets, writeReport } from './outlets.ts'
import { refuseInput } from './output.ts'
import { idsOf, ruleReports, rulesOf } from './rule-list.ts'
import { type Run, reportError } from './run.ts'
import { serverPath, slashed } from './server-path.ts'
import { unusedIgnores } from './unused-ignores.ts'
import { version } from './version.ts'

/** The options of `plan-extract lint`, as commander hands them on. */
export interface LintCommandOptions {
  format?: string[]
  stage?: Stage
  rule?: string[]
  failOn: Severity | 'never'
  maxWarnings?: string
  quiet?: true
  today?: string
  stdinFilename?: string
  config?: string | false
  reportUnused?: true
  baseline?: string
  updateBaseline?: true
  encoding?: ReadOptions['encoding']
  trackChanges?: ReadOptions['trackChanges']
}

/** What one run works by. */
interface Job {
  options: LintCommandOptions
  run: Run
  rules: Record<string, Severity | 'off'>
  today: string | null
  configFor(folder: string): Promise<Config>
  /** Configurations that were met, in order. */
  configs: Set<Config>
  usedIgnores: Set<Ignore>
}

/**
 * Checks documents: findings to standard output or to the files of `--format`.
 *
 * @param paths files, folders, globs, `-`
 * @returns the exit code: 0, 1 where a finding is at or above `--fail-on` or there are more warnings than
 * `--max-warnings`, 2 for what cannot be read (also where other files were) and for usage and configuration
 */
export async function lintCommand(
  paths: readonly string[],
  options: LintCommandOptions,
  run: Run,
): Promise<number> {
  try {
    readSparingly()
    return await lintPaths(paths, options, run)
  } catch (error) {
    return reportError(run, error)
  }
}

async function lintPaths(paths: readonly string[], options: LintCommandOptions, run: Run): Promise<number> {
  const outlets = readOutlets(options.format ?? [], run)
  const maxWarnings = readMaxWarnings(options.maxWarnings, run)
  refuseOptions(paths, options, run)
  const job: Job = {
    options,
    run,
    rules: readRules(options.rule ?? [], run),
    today: readToday(options.today, run.io.env, run),
    configFor: await configSearch(options),
    configs: new Set(),
    usedIgnores: new Set(),
  }
  const { inputs, errors } = await findInputs(paths)
  for (const { name } of inputs) for (const { file } of outlets) refuseInput(file, name)
  // A fault of the configuration stops the run before anything is read.
  for (const { name } of inputs) await configOf(name, job)
  if (inputs.length === 0) await configOf('.', job)
  requireRules(Object.keys(job.rules), knownRules(job), run)
  for (const error of errors) await reportError(run, error)
  const checked = await lintAll(inputs, job)
  const unused = options.reportUnused ? unusedIgnores(job.configs, job.usedIgnores, run) : []
  const files = await withBaseline([...checked, ...unused], job)
  const rules = ruleReports(rulesIn(job), run.lang, options.stage ?? 'draft')
  const shown = options.quiet ? files.map(errorsOnly) : files
  await writeReport({ lang: run.lang, version: version(), files: shown, rules }, outlets, run)
  if (errors.length > 0 || files.some(({ error }) => error !== null)) return 2
  return judge(
    files.flatMap(({ messages }) => messages),
    maxWarnings,
    job,
  )
}

function refuseOptions(paths: readonly string[], options: LintCommandOptions, { text }: Run): void {
  const usage = (problem: string): PlanExtractError => new PlanExtractError('usage', { problem })
  if (paths.length === 0) throw usage(text.missingPaths)
  if (options.updateBaseline && options.baseline === undefined)
    throw usage(text.needs('--update-baseline', '--baseline'))
  if (options.stdinFilename !== undefined && !paths.includes(STDIN))
    throw usage(text.needs('--stdin-filename', '-'))
}

async function configSearch({ config }: LintCommandOptions): Promise<Job['configFor']> {
  if (config === undefined) return configFinder()
  const one = config === false ? emptyConfig(resolve('.')) : await readConfig(config)
  return () => Promise.resolve(one)
}

async function configOf(name: string, job: Job): Promise<Config> {
  const file = name === STDIN ? (job.options.stdinFilename ?? '') : name
  const config = await job.configFor(dirname(resolve(file === '' ? 'x' : file)))
  job.configs.add(config)
  return config
}

const rulesIn = (job: Job) => rulesOf([...job.configs].flatMap(({ plugins }) => plugins))

const knownRules = (job: Job): string[] => idsOf(rulesIn(job))

async function lintAll(inputs: readonly Input[], job: Job): Promise<FileReport[]> {
  const files: FileReport[] = []
  for (const input of inputs) {
    const file = await lintOne(input, job)
    if (file) files.push(file)
  }
  return files
}

/** Null for a file that the configuration leaves out. */
async function lintOne({ name, named }: Input, job: Job): Promise<FileReport | null> {
  const { run, options } = job
  const config = await configOf(name, job)
  const file = name === STDIN ? (options.stdinFilename ?? null) : name
  const path = file === null ? null : slashed(relative(config.folder, resolve(file)))
  if (path !== null && isIgnored(config, path, job.usedIgnores)) {
    if (named) await writeNote(run.io, `${run.text.ignored(file!)}\n`)
    return null
  }
  const report: FileReport = {
    name: file ?? run.text.stdin,
    path: serverPath(file, run.io),
    messages: [],
    error: null,
  }
  try {
    const settings = settingsFor(config, path)
    const rules = { ...settings.rules }
    for (const [id, severity] of Object.entries(job.rules)) rules[id] = { ...rules[id], severity }
    const { messages } = await extract(await readInput(name, [], run.io), {
      file,
      lang: run.lang,
      read: { encoding: options.encoding, trackChanges: options.trackChanges },
      lint: {
        ...settings,
        rules,
        stage: options.stage ?? settings.stage,
        today: job.today,
        reportUnused: options.reportUnused === true,
      },
    })
    return { ...report, messages: withoutIgnored(messages, config, path, job.usedIgnores) }
  } catch (error) {
    await reportError(run, error, file)
    return { ...report, error: describeError(error, run.lang, file) }
  }
}

async function withBaseline(files: FileReport[], { options, run }: Job): Promise<FileReport[]> {
  const { baseline, updateBaseline } = options
  if (baseline === undefined) return files
  return updateBaseline ? makeKnown(files, baseline, run) : withoutKnown(files, baseline)
}

function errorsOnly(file: FileReport): FileReport {
  return { ...file, messages: file.messages.filter(({ severity }) => severity === 'error') }
}

async function judge(
  messages: readonly Message[],
  maxWarnings: number,
  { options, run }: Job,
): Promise<number> {
  const warnings = messages.filter(({ severity }) => severity === 'warning').length
  if (warnings > maxWarnings) {
    await writeNote(run.io, `${run.text.tooManyWarnings(warnings, maxWarnings)}\n`)
    return 1
  }
  return isGrave(messages, options.failOn) ? 1 : 0
}
