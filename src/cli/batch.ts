import { createRequire } from 'node:module'
import type { Conversions } from '../batch/convert.ts'
import { keepHeapSmall } from '../batch/engine.ts'
import type { Totals } from '../batch/finish.ts'
import { layoutOf } from '../batch/layout.ts'
import { mergeShards } from '../batch/merge.ts'
import { pipeDocuments } from '../batch/pipe.ts'
import { type BatchEvents, runBatch } from '../batch/run.ts'
import { streamBatch } from '../batch/stream.ts'
import type { WorkerSettings } from '../batch/worker.ts'
import { PlanExtractError } from '../errors.ts'
import { SEVERITIES } from '../model/values.ts'
import { NO_FACTS, type PlanBatchOptions, planSettings } from '../plan-batch.ts'
import { vocabularyHash } from '../vocabulary/generated.ts'
import { printable } from '../write/printable.ts'
import { TASK_COLUMNS } from '../write/tasks-csv.ts'
import { BatchProgress } from './batch-progress.ts'
import {
  type BatchCommandOptions,
  readLimits,
  readList,
  readShard,
  refuseCombinations,
  STDOUT,
} from './batch-settings.ts'
import { type BatchSummary, writeSummary } from './batch-summary.ts'
import { type Interruption, listenForInterruption } from './interruption.ts'
import { writeData, writeNote } from './io.ts'
import { readToday } from './lint-settings.ts'
import { type Run, reportError } from './run.ts'
import { version } from './version.ts'

/** What the files are called that hold more than one plan. */
const NAMES = { stream: 'plans', table: 'tasks' }

/**
 * Converts many documents.
 *
 * @param paths files, folders, globs
 * @returns the exit code: 0, 1 where a finding is at or above `--fail-on`, 2 where an input failed or for usage,
 *   configuration and what cannot be written, 130 where the run was interrupted
 */
export async function batchCommand(
  paths: readonly string[],
  options: BatchCommandOptions,
  run: Run,
): Promise<number> {
  try {
    refuseCombinations(paths, options, run)
    keepHeapSmall()
    if (options.merge !== undefined) return await merge(options.merge, options, run)
    if (options.stdin !== undefined) return await pipe(options, run)
    return options.output === STDOUT ? await stream(paths, options, run) : await convert(paths, options, run)
  } catch (error) {
    return reportError(run, error)
  }
}

/** A run over files, and what is noticed on the way. */
interface Work {
  options: BatchCommandOptions
  run: Run
  plans: PlanBatchOptions
  progress: BatchProgress
  interruption: Interruption
  events: BatchEvents
  /** Links that were not followed: how many, and one of them. */
  links: { count: number; first: string }
  /** Whether a folder or a glob had no document in it. */
  hasEmpty: boolean
}

function beginWork(options: BatchCommandOptions, run: Run): Work {
  const { text, io } = run
  const progress = new BatchProgress(run, options.quiet === true)
  const note = (sentence: string): void => {
    progress.clear()
    if (!options.quiet) void writeNote(io, `${sentence}\n`)
  }
  const interruption = listenForInterruption(() => note(text.batch.stopping))
  const work: Work = {
    options,
    run,
    plans: planOptions(options, run),
    progress,
    interruption,
    links: { count: 0, first: '' },
    hasEmpty: false,
    events: {
      empty: (file) => {
        work.hasEmpty = true
        void reportError(run, new PlanExtractError('no-match', { file }))
      },
      link: (file) => {
        if (work.links.count++ === 0) work.links.first = file
      },
      progress: (counts) => progress.show(counts),
    },
  }
  return work
}

function planOptions(options: BatchCommandOptions, run: Run): PlanBatchOptions {
  const { format, provenance, stage, today, encoding, trackChanges, config, csv } = options
  return {
    format: options.stdin ?? format,
    lang: run.lang,
    provenance: provenance === true,
    stage,
    today: readToday(today, run.io.env, run),
    read: { encoding, trackChanges },
    rows: csv === true,
    config,
  }
}

/** What every conversion needs. */
function conversions(
  plans: PlanBatchOptions,
  options: BatchCommandOptions,
  output: WorkerSettings['output'],
  run: Run,
): Conversions {
  const { jobs, timeout, largest } = readLimits(options, run)
  const worker: WorkerSettings = { lang: run.lang, largest, output }
  const file = createRequire(import.meta.url).resolve('#batch-worker')
  return { lang: run.lang, jobs, timeout, worker: { file, argument: { worker, plan: plans } } }
}

/** Files to a folder. */
async function convert(paths: readonly string[], options: BatchCommandOptions, run: Run): Promise<number> {
  const folder = options.output!
  const shard = readShard(options.shard, run)
  const ending = options.format === 'ndjson' ? null : `.${options.format}`
  const { drafts } = layoutOf(folder, NAMES.table, NAMES.stream, shard)
  const work = beginWork(options, run)
  const { plans, progress, interruption } = work
  try {
    const report = await runBatch(
      {
        ...conversions(plans, options, ending === null ? null : { folder, drafts, ending }, run),
        inputs: { paths, list: readList(options, run), ignore: options.ignore ?? [] },
        settingsOf: planSettings(plans),
        shard,
        folder,
        ending,
        names: NAMES,
        columns: options.csv ? TASK_COLUMNS : null,
        blank: NO_FACTS,
        again: options.force ? 'all' : options.retryFailed ? 'failed' : 'none',
        version: version(),
        vocabulary: vocabularyHash,
      },
      work.events,
      interruption.signal,
    )
    await summarize(report, work, { layout: report.layout, folder })
    if (report.totals === null) {
      await writeNote(run.io, `${run.text.batch.resume}\n`)
      return interruption.code!
    }
    return exitCode(report.totals, work)
  } finally {
    progress.clear()
    interruption.end()
  }
}

/** Files to standard output. */
async function stream(paths: readonly string[], options: BatchCommandOptions, run: Run): Promise<number> {
  const { io, text } = run
  const shard = readShard(options.shard, run)
  const work = beginWork(options, run)
  const { plans, progress, interruption } = work
  const stop = new AbortController()
  interruption.signal.addEventListener('abort', () => stop.abort())
  if (!options.quiet) await writeNote(io, `${text.batch.notResumable}\n`)
  try {
    const report = await streamBatch(
      {
        ...conversions(plans, options, null, run),
        inputs: { paths, list: readList(options, run), ignore: options.ignore ?? [] },
        settingsOf: planSettings(plans),
        shard,
      },
      {
        ...work.events,
        line: (line) => writeData(io, `${line}\n`),
        failed: (error) => {
          progress.clear()
          return writeNote(io, `${printable(error.text)}\n`)
        },
      },
      stop,
    )
    const totals = { ...report.totals, failures: [] }
    await summarize({ ...report, totals, gone: 0 }, work, { layout: null, folder: STDOUT })
    return interruption.code ?? exitCode(report.totals, work)
  } finally {
    progress.clear()
    interruption.end()
  }
}

/** Lines of standard input to lines of standard output. */
async function pipe(options: BatchCommandOptions, run: Run): Promise<number> {
  const { io } = run
  const plans = planOptions(options, run)
  const stop = new AbortController()
  const settings = conversions(plans, options, null, run)
  try {
    const totals = await pipeDocuments(
      {
        ...settings,
        input: io.stdin,
        largest: readLimits(options, run).largest,
        resultKey: 'plan',
        write: async (line) => {
          const isRead = await writeData(io, line)
          if (!isRead) io.stdin.destroy()
          return isRead
        },
      },
      stop,
    )
    return isGrave(totals, options) ? 1 : 0
  } catch (error) {
    // Nobody reads what comes out, so nobody asks for more.
    if (stop.signal.aborted) return 0
    throw error
  }
}

async function merge(folder: string, options: BatchCommandOptions, run: Run): Promise<number> {
  const { shards, totals, layout } = await mergeShards({
    folder,
    names: NAMES,
    columns: TASK_COLUMNS,
    blank: NO_FACTS,
  })
  if (!options.quiet)
    await writeNote(run.io, `${run.text.batch.merged(shards, totals.done + totals.failed, layout.index)}\n`)
  return totals.failed > 0 ? 2 : isGrave(totals, options) ? 1 : 0
}

async function summarize(
  report: Pick<BatchSummary, 'counts' | 'totals' | 'leftOut' | 'gone'>,
  { options, run, progress, links }: Work,
  place: Pick<BatchSummary, 'layout' | 'folder'>,
): Promise<void> {
  progress.clear()
  if (options.quiet) return
  const { csv, format } = options
  const seconds = progress.elapsed / 1000
  const summary = {
    ...report,
    ...place,
    seconds,
    links,
    hasTable: csv === true,
    hasLines: format === 'ndjson',
  }
  await writeNote(run.io, writeSummary(summary, run.text))
}

function exitCode(totals: Totals, { options, hasEmpty }: Work): number {
  if (totals.failed > 0 || hasEmpty) return 2
  return isGrave(totals, options) ? 1 : 0
}

/** Whether there is a finding at or above `--fail-on`. */
function isGrave({ severities }: Totals, { failOn }: BatchCommandOptions): boolean {
  if (failOn === 'never') return false
  return SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((level) => (severities[level] ?? 0) > 0)
}
