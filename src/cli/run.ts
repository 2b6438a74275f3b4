import { describeError, type Lang } from '../errors.ts'
import { printable } from '../write/printable.ts'
import { paintFor } from './colour.ts'
import { type Io, writeNote } from './io.ts'
import type { en } from './text/en.ts'

/** The sentences of the command line in one language. */
export type CliText = typeof en

/** What every command is given. */
export interface Run {
  io: Io
  lang: Lang
  text: CliText
}

/**
 * Tells the person at the desk why a run stops.
 *
 * @param error what was thrown
 * @param file the file that the run was about: null for standard input, undefined where it was about none
 * @returns the exit code
 */
export async function reportError(
  { io, lang, text }: Run,
  error: unknown,
  file?: string | null,
): Promise<number> {
  const paint = await paintFor(io.stderr, io.env)
  const sentence = printable(describeError(error, lang, file))
  await writeNote(io, `${paint.red(text.errorLabel)} ${sentence}\n`)
  return 2
}
