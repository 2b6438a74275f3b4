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
 * Writes a file whole or not at all, with its folders. The disk is waited for without holding up the caller.
 *
 * @param folder the folder of drafts
 * @param name a name that no other draft has at this time
 * @param text its text without the line feed at its end
 * @returns its length in bytes
 */
export async function writeThrough(
  folder: string,
  name: string,
  target: string,
  text: string,
): Promise<number> {
  const bytes = encodeLine(text)
  const draft = join(folder, name)
  const fd = openWithFolder(draft)
  try {
    writeWhole(fd, bytes)
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
  return bytes.length
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

/**
 * A text with a line feed, as UTF-8. To add that to the text would copy a plan once more, and its exact size must not
 * be counted before: both together are a tenth of the time from Plan to bytes.
 */
export function encodeLine(text: string): Buffer {
  // A unit of UTF-16 becomes three bytes at most.
  const bytes = Buffer.allocUnsafe(3 * text.length + 1)
  const length = bytes.write(text)
  bytes[length] = LINE_FEED
  return bytes.subarray(0, length + 1)
}

/** The system may take less than it is given, at the end of a disk for one. */
export function writeWhole(fd: number, text: string | Buffer): void {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
}
