import { chmodSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlanExtractError } from '../errors.ts'
import { inputIdentity } from './input.ts'
import { type Io, writeData } from './io.ts'

/** The name that stands for standard output. */
const STDOUT = '-'

/**
 * Makes sure that the output is not the input, under whatever name, before any work is done.
 *
 * @param output the path behind `-o`; undefined and `-` stand for standard output
 * @param input the file that is read, `-` for standard input
 * @throws PlanExtractError `output-is-input`
 */
export function refuseInput(output: string | undefined, input: string): void {
  if (output === undefined || output === STDOUT) return
  const source = inputIdentity(input)
  const target = inputIdentity(output)
  if (source !== null && target !== null && source.dev === target.dev && source.ino === target.ino) {
    if (statSync(output).isFile()) throw new PlanExtractError('output-is-input', { file: output })
  }
}

/**
 * Writes the result whole or not at all: into a new file beside the target, which then takes its name.
 *
 * @param output a path; undefined and `-` stand for standard output. Devices and pipes are written to directly, a
 * link is followed, and a file that is replaced keeps its permissions
 * @throws PlanExtractError `output-failed`
 */
export async function writeOutput(output: string | undefined, text: string, io: Io): Promise<void> {
  if (output === undefined || output === STDOUT) {
    await writeData(io, text)
    return
  }
  try {
    replace(output, text)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new PlanExtractError('output-failed', { file: output, reason: code ?? message }, { cause })
  }
}

function replace(output: string, text: string): void {
  const old = statSync(output, { throwIfNoEntry: false })
  if (old && !old.isFile()) {
    writeFileSync(output, text)
    return
  }
  const target = old ? realpathSync(output) : output
  const draft = join(
    dirname(target),
    `.plan-extract-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`,
  )
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    if (old) keepMode(draft, old)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function keepMode(file: string, old: Stats): void {
  chmodSync(file, old.mode & 0o7777)
}
