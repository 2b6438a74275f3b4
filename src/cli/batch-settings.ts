import { createReadStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Shard } from '../batch/layout.ts'
import { streamLines } from '../batch/lines.ts'
import { PlanExtractError } from '../errors.ts'
import type { Stage } from '../lint/rule.ts'
import type { Severity } from '../model/plan.ts'
import type { ReadOptions } from '../read/options.ts'
import { STDIN } from './input.ts'
import type { Run } from './run.ts'

/** The options of `plan-extract batch`, as commander hands them on. */
export interface BatchCommandOptions {
  output?: string
  format: 'json' | 'yaml' | 'ndjson'
  csv?: true
  filesFrom?: string
  null?: true
  ignore?: string[]
  jobs?: string
  timeout: string
  maxSize: string
  retryFailed?: true
  force?: true
  shard?: string
  merge?: string
  stdin?: 'ndjson'
  failOn: Severity | 'never'
  quiet?: true
  encoding?: ReadOptions['encoding']
  trackChanges?: ReadOptions['trackChanges']
  provenance?: true
  stage?: Stage
  today?: string
  config?: string | false
}

/** The name that stands for standard output. */
export const STDOUT = '-'

/** A path in a list may have this many bytes; no system allows more. */
const LONGEST_PATH = 65_536

const LINE_FEED = 0x0a

/**
 * Makes sure that the arguments and options go together, as far as commander does not.
 *
 * @throws PlanExtractError `usage`
 */
export function refuseCombinations(
  paths: readonly string[],
  options: BatchCommandOptions,
  { text }: Run,
): void {
  const problem = problemOf(paths, options, text)
  if (problem !== null) throw new PlanExtractError('usage', { problem })
}

function problemOf(paths: readonly string[], options: BatchCommandOptions, text: Run['text']): string | null {
  const { output, format, merge, stdin, filesFrom } = options
  const other = merge !== undefined ? '--merge' : stdin !== undefined ? '--stdin' : null
  if (other !== null) return paths.length > 0 ? text.batch.pathsBeside(other) : null
  if (options.null && filesFrom === undefined) return text.needs('--null', '--files-from')
  if (paths.length === 0 && filesFrom === undefined) return text.batch.missingPaths
  if (output === undefined) return text.batch.missingOutput
  if (output !== STDOUT) return null
  if (format !== 'ndjson') return text.needs('--output -', '--format ndjson')
  if (options.csv) return text.conflict('--output -', '--csv')
  if (options.retryFailed) return text.conflict('--output -', '--retry-failed')
  return options.force ? text.conflict('--output -', '--force') : null
}

/**
 * Reads the options that are numbers.
 *
 * @returns processes, milliseconds, bytes
 * @throws PlanExtractError `usage`
 */
export function readLimits(
  { jobs, timeout, maxSize }: BatchCommandOptions,
  run: Run,
): { jobs: number; timeout: number; largest: number } {
  return {
    jobs: jobs === undefined ? availableParallelism() : readNumber('-j, --jobs <n>', jobs, /^\d{1,4}$/, run),
    timeout: 1000 * readNumber('--timeout <seconds>', timeout, DECIMAL, run),
    largest: Math.ceil(1_000_000 * readNumber('--max-size <mb>', maxSize, DECIMAL, run)),
  }
}

const DECIMAL = /^\d{1,6}(?:\.\d{1,3})?$/

function readNumber(option: string, value: string, form: RegExp, { text }: Run): number {
  if (form.test(value) && Number(value) > 0) return Number(value)
  throw new PlanExtractError('usage', { problem: text.wrongValue(option, value, '1, 2, 3 …') })
}

/**
 * Reads the value of `--shard`.
 *
 * @throws PlanExtractError `usage`
 */
export function readShard(value: string | undefined, { text }: Run): Shard | null {
  if (value === undefined) return null
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? []
  if (index && count && index <= count) return { index, count }
  throw new PlanExtractError('usage', { problem: text.wrongValue('--shard <i/n>', value, '1/8, 2/8, … 8/8') })
}

/**
 * Reads the list of `--files-from`.
 *
 * @returns names one by one; null where there is no list. Going over them throws PlanExtractError `file-missing` or
 *   `unreadable`
 */
export function readList(
  { filesFrom, null: isNull }: BatchCommandOptions,
  { io }: Run,
): AsyncIterable<string> | null {
  if (filesFrom === undefined) return null
  return namesIn(filesFrom, filesFrom === STDIN ? io.stdin : createReadStream(filesFrom), isNull === true)
}

async function* namesIn(
  list: string,
  stream: AsyncIterable<Buffer | string>,
  isNull: boolean,
): AsyncGenerator<string> {
  const file = list === STDIN ? null : list
  try {
    for await (const { text } of streamLines(stream, isNull ? 0 : LINE_FEED, LONGEST_PATH)) {
      if (text === null) throw new PlanExtractError('unreadable', { file, reason: 'ENAMETOOLONG' })
      yield isNull ? text : text.replace(/\r$/, '')
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (cause instanceof PlanExtractError || code === undefined) throw cause
    if (code === 'ENOENT' && file !== null) throw new PlanExtractError('file-missing', { file }, { cause })
    throw new PlanExtractError('unreadable', { file, reason: code }, { cause })
  }
}
