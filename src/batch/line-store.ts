import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { encodeLine, writeWhole } from './draft.ts'
import type { Written } from './journal.ts'
import type { Layout } from './layout.ts'
import { readStretch } from './lines.ts'

/**
 * The results of a batch as lines of one file, sorted by path. A run adds its lines to a part beside the file. When all
 * inputs are done, the part takes the file's place if it holds every line in order, and so it does after a first run,
 * however often that was killed; else the lines of both are brought together (`finish.ts`).
 *
 * A line is known by its offset and its hash and looked for in both files: what a killed run has left is either the
 * line that the journal speaks of, or the input is done again.
 */
export class LineStore {
  readonly #layout: Pick<Layout, 'stream' | 'part'>
  readonly #stream: number | null
  #part: number | null
  #end: number

  constructor(layout: Pick<Layout, 'stream' | 'part'>) {
    this.#layout = layout
    this.#stream = existsSync(layout.stream) ? openSync(layout.stream, 'r') : null
    this.#part = existsSync(layout.part) ? openSync(layout.part, 'a+') : null
    this.#end = this.#part === null ? 0 : fstatSync(this.#part).size
  }

  /**
   * Takes away what a killed run has written and not entered in its journal.
   *
   * @param lines the lines that the journal knows
   */
  trim(lines: Iterable<Written>): void {
    if (this.#part === null) return
    let last = 0
    for (const { at = 0, bytes } of lines) if (at + bytes <= this.#end) last = Math.max(last, at + bytes)
    ftruncateSync(this.#part, last)
    this.#end = last
  }

  /**
   * Adds a line to the part.
   *
   * @param line without its line feed
   */
  add(line: string): Written {
    this.#part ??= openSync(this.#layout.part, 'a+')
    const bytes = encodeLine(line)
    writeWhole(this.#part, bytes)
    const at = this.#end
    this.#end += bytes.length
    return { at, bytes: bytes.length, sha256: hashOf(bytes) }
  }

  /** The line that was written; null where it is not there any more. */
  read(written: Written): Buffer | null {
    return readLine(this.#part, written) ?? readLine(this.#stream, written)
  }

  /**
   * Makes the file whole without copying a line, where that can be.
   *
   * @param lines what it is to hold, in order
   * @returns false where lines must be brought together
   */
  settle(lines: Iterable<Written>): boolean {
    const fd = this.#part ?? this.#stream
    if (fd === null) return false
    // Beside an older file, a line of the journal may stand in either of the two.
    const mustLook = this.#part !== null && this.#stream !== null
    let end = 0
    for (const written of lines) {
      if (written.at !== end || (mustLook && readLine(fd, written) === null)) return false
      end += written.bytes
    }
    if (end !== fstatSync(fd).size) return false
    if (this.#part !== null) {
      fdatasyncSync(this.#part)
      renameSync(this.#layout.part, this.#layout.stream)
    }
    return true
  }

  /** Removes the part, when its lines are in the file. */
  dropPart(): void {
    rmSync(this.#layout.part, { force: true })
  }

  close(): void {
    for (const fd of [this.#stream, this.#part]) if (fd !== null) closeSync(fd)
  }
}

function readLine(fd: number | null, { at, bytes, sha256 }: Written): Buffer | null {
  if (fd === null || at === undefined) return null
  const line = readStretch(fd, at, bytes)
  return line !== null && hashOf(line) === sha256 ? line : null
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
