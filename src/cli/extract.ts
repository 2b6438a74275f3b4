import type { Plan, Severity } from '../model/plan.ts'
import { extract, inspect } from '../pipeline.ts'
import type { ReadOptions } from '../read/options.ts'
import { writeJson } from '../write/json.ts'
import { writeMessages } from '../write/messages.ts'
import { plain } from '../write/paint.ts'
import { printable } from '../write/printable.ts'
import { paintFor } from './colour.ts'
import { isGrave } from './grave.ts'
import { readInput, STDIN } from './input.ts'
import { writeNote } from './io.ts'
import { refuseInput, writeOutput } from './output.ts'
import { type Run, reportError } from './run.ts'
import { readInOneGo } from './short-run.ts'

/** The options of `plan-extract FILE`, as commander hands them on. */
export interface ExtractOptions {
  format: 'json' | 'yaml' | 'table'
  output?: string
  provenance?: true
  failOn: Severity | 'never'
  inspect?: 'mdast' | 'tree'
  encoding?: ReadOptions['encoding']
  trackChanges?: ReadOptions['trackChanges']
}

/** Where the width of the terminal is not known. */
const TABLE_WIDTH = 100

/**
 * Reads one document: the Plan to standard output or `-o`, findings to standard error.
 *
 * @param file a path, or `-` for standard input
 * @param commands the names of all commands, for a word that was meant to be one
 * @returns the exit code: 0, 1 where a finding is at or above `--fail-on`, 2 where the document cannot be read or
 * the result not be written
 */
export async function extractCommand(
  file: string,
  options: ExtractOptions,
  commands: readonly string[],
  run: Run,
): Promise<number> {
  const name = file === STDIN ? null : file
  try {
    refuseInput(options.output, file)
    const bytes = await readInput(file, commands, run.io)
    readInOneGo(bytes.length)
    const { encoding, trackChanges } = options
    const read = { encoding, trackChanges }
    if (options.inspect) {
      await writeOutput(options.output, await inspection(bytes, options.inspect, read), run.io)
      return 0
    }
    const plan = await extract(bytes, {
      file: name,
      lang: run.lang,
      provenance: options.provenance === true,
      read,
    })
    await writeOutput(options.output, await format(plan, options, run), run.io)
    await tellFindings(plan, options, run)
    return isGrave(plan.messages, options.failOn) ? 1 : 0
  } catch (error) {
    return reportError(run, error, name)
  }
}

async function format(plan: Plan, options: ExtractOptions, { io, lang }: Run): Promise<string> {
  if (options.format === 'json') return writeJson(plan)
  if (options.format === 'yaml') return (await import('../write/yaml.ts')).writeYaml(plan)
  const { writeTable } = await import('../write/table.ts')
  const toTerminal = options.output === undefined && io.stdout.isTTY === true
  const paint = options.output === undefined ? await paintFor(io.stdout, io.env) : plain
  return writeTable(plan, lang, toTerminal ? io.stdout.columns : TABLE_WIDTH, paint)
}

async function inspection(bytes: Uint8Array, step: 'mdast' | 'tree', options: ReadOptions): Promise<string> {
  const { writeInspection } = await import('../write/inspect.ts')
  return writeInspection(await inspect(bytes, step, options))
}

async function tellFindings(plan: Plan, options: ExtractOptions, { io, lang, text }: Run): Promise<void> {
  const name = plan.source.file ?? text.stdin
  if (options.format === 'table' && plan.tasks.length === 0) {
    await writeNote(io, `${printable(text.noTasks(name))}\n`)
  }
  await writeNote(io, writeMessages(plan.messages, name, lang, await paintFor(io.stderr, io.env)))
}
