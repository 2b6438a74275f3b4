import { closeSync, fdatasync, fdatasyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { LINE_FEED } from './lines.ts'

const sync = promisify(fdatasync)

/** Characters that are gathered before they are written. */
const MOST_HELD = 262_144

/** A file that gets its name when it is whole: until then it stands in the folder of drafts. */
export class Draft {
  readonly #file: string
  readonly #fd: number
  #held = ''

  /**
   * @param folder the folder of drafts, on the same disk as the target; it is made where it is missing
   * @param name its name there
   */
  constructor(folder: string, name: string) {
    mkdirSync(folder, { recursive: true })
    this.#file = join(folder, name)
    this.#fd = openSync(this.#file, 'w')
  }

  write(text: string): void {
    this.#held += text
    if (this.#held.length > MOST_HELD) this.#flush()
  }

  /** Takes the place of a file, or makes one. */
  commit(target: string): void {
    this.#flush()
    fdatasyncSync(this.#fd)
    closeSync(this.#fd)
    renameSync(this.#file, target)
  }

  #flush(): void {
    writeWhole(this.#fd, this.#held)
    this.#held = ''
  }
}

/**
 * Writes a draft: the disk may not have it yet when this returns.
 *
 * @param draft its path, in the folder of drafts, which is made where it is missing
 * @param text its text without the line feed at its end
 * @returns its length in bytes
 */
export function writeDraft(draft: string, text: string): number {
  const bytes = encodeLine(text)
  const fd = openWithFolder(draft)
  try {
    writeWhole(fd, bytes)
  } finally {
    closeSync(fd)
  }
  return bytes.length
}

/**
 * Gives a draft its name when the disk has it, with the folders above it. The disk is waited for without holding up the
 * caller.
 *
 * @param draft its path
 * @param target the path that it gets
 */
export async function commitDraft(draft: string, target: string): Promise<void> {
  const fd = openSync(draft, 'r+')
  try {
    await sync(fd)
  } finally {
    closeSync(fd)
  }
  try {
    renameSync(draft, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(target), { recursive: true })
    renameSync(draft, target)
  }
}

function openWithFolder(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(file), { recursive: true })
    return openSync(file, 'w')
  }
}

/** Bytes of the buffer that all lines are encoded in; longer ones get a buffer of their own. */
const SCRATCH_LENGTH = 1_048_576

let scratch: Buffer | null = null

/**
 * A text with a line feed, as UTF-8. To add that to the text would copy a plan once more, its exact size must not be
 * counted before, and memory that is fresh for each plan must be cleared by the system: together a tenth of the time
 * from Plan to bytes.
 *
 * @returns bytes that are good until the next call
 */
export function encodeLine(text: string): Buffer {
  // A unit of UTF-16 becomes three bytes at most.
  const most = 3 * text.length + 1
  scratch ??= Buffer.allocUnsafeSlow(SCRATCH_LENGTH)
  const bytes = most > SCRATCH_LENGTH ? Buffer.allocUnsafeSlow(most) : scratch
  const length = bytes.write(text)
  bytes[length] = LINE_FEED
  return bytes.subarray(0, length + 1)
}

/** The system may take less than it is given, at the end of a disk for one. */
export function writeWhole(fd: number, text: string | Buffer): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}
