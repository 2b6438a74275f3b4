import { PlanExtractError } from '../errors.ts'

/** What a run sees of the machine. */
export interface Io {
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  env: NodeJS.ProcessEnv
}

/** Files and terminals that the reader has closed: nobody is left to tell. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])

/**
 * Writes data and waits until the system has all of it.
 *
 * @returns whether there is still somebody who reads it
 * @throws PlanExtractError `output-failed` where it cannot be written; a closed pipe (`| head`) is no error
 */
export async function writeData(io: Io, text: string): Promise<boolean> {
  const reason = await write(io.stdout, text)
  if (reason !== null && !CLOSED.has(reason))
    throw new PlanExtractError('output-failed', { file: null, reason })
  return reason === null
}

/** Writes for the person at the desk; where stderr is gone there is nobody to be told so. */
export async function writeNote(io: Io, text: string): Promise<void> {
  if (text !== '') await write(io.stderr, text)
}

/** Resolves to the system's code of the fault, or null. */
function write(stream: NodeJS.WriteStream, text: string): Promise<string | null> {
  return new Promise((resolve) => {
    // A stream reports a fault to the callback and, where nobody listens, ends the process with a stack trace.
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message)
    stream.once('error', failed)
    stream.write(text, (error) => {
      if (error) return failed(error)
      stream.off('error', failed)
      resolve(null)
    })
  })
}
