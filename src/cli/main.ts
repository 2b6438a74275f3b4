import { CommanderError } from 'commander'
import type { WorkerFunction } from '../batch/worker.ts'
import type { Lang } from '../errors.ts'
import { type Io, writeData, writeNote } from './io.ts'
import { LANGUAGES, languageOf } from './language.ts'
import { runCommandLine } from './program.ts'
import { type CliText, type Run, reportError } from './run.ts'
import { en } from './text/en.ts'
import { vi } from './text/vi.ts'
import { usageError } from './usage.ts'

/** For the build, which makes a code cache for the processes of a batch. */
export { WORKER_FLAGS } from '../batch/engine.ts'

const TEXTS: Record<Lang, CliText> = { vi, en }

/**
 * The program `plan-extract`.
 *
 * @param argv the arguments behind its name
 * @param io where it reads and writes; the process by default
 * @returns the exit code, when everything has been written; nothing is ever thrown
 */
export async function main(argv: readonly string[], io: Io = process): Promise<number> {
  let run: Run = inLanguage(LANGUAGES[0]!, io)
  try {
    run = inLanguage(languageOf(argv, io.env), io)
    const { exitCode, stdout, stderr } = await runCommandLine(argv, run)
    if (stdout !== '') await writeData(io, stdout)
    await writeNote(io, stderr)
    return exitCode
  } catch (error) {
    return reportError(run, error instanceof CommanderError ? usageError(error, run.text) : error)
  }
}

function inLanguage(lang: Lang, io: Io): Run {
  return { io, lang, text: TEXTS[lang] }
}

/** What a process of `plan-extract batch` runs, with the argument that it was given: see `batch-worker.ts`. */
export async function planWorker(argument: string): Promise<WorkerFunction> {
  return (await import('../batch-worker.ts')).planWorker(argument)
}
