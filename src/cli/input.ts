import { fstatSync, readFileSync, statSync } from 'node:fs'
import { PlanExtractError } from '../errors.ts'
import type { Io } from './io.ts'
import { commandLike } from './nearest.ts'

/** The name that stands for standard input. */
export const STDIN = '-'

/**
 * Reads the whole input.
 *
 * @param file a path, or `-` for standard input
 * @param commands names of the commands: a word that is no file may be one of them, mistyped
 * @returns its bytes
 * @throws PlanExtractError `file-missing`, `unknown-command`, `is-a-folder` or `unreadable`
 */
export async function readInput(file: string, commands: readonly string[], io: Io): Promise<Uint8Array> {
  try {
    return file === STDIN ? await readStdin(io) : readFileSync(file)
  } catch (error) {
    throw inputError(error, file, commands)
  }
}

/** Device and file number of the input; null where there is none. Two names of one file share both. */
export function inputIdentity(file: string): { dev: bigint; ino: bigint } | null {
  try {
    return file === STDIN ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true })
  } catch {
    return null
  }
}

async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  // Waiting for input is the one time when a run can be interrupted in order; while it computes, the system ends it.
  const interrupted = (): void => process.exit(130)
  process.once('SIGINT', interrupted)
  try {
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  } finally {
    process.off('SIGINT', interrupted)
  }
}

function inputError(cause: unknown, file: string, commands: readonly string[]): unknown {
  const name = file === STDIN ? null : file
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return cause
  if (code === 'EISDIR') return new PlanExtractError('is-a-folder', { file: name }, { cause })
  if (name === null || (code !== 'ENOENT' && code !== 'ENOTDIR')) {
    return new PlanExtractError('unreadable', { file: name, reason: code }, { cause })
  }
  const nearest = commandLike(name, commands)
  if (nearest !== null) return new PlanExtractError('unknown-command', { given: name, nearest }, { cause })
  return new PlanExtractError('file-missing', { file: name }, { cause })
}
