import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { encodeLine, writeWhole } from './draft.ts'
import { linesWithOffsets, readStretch } from './lines.ts'
import { inPortions } from './portions.ts'
import { RowSorter } from './sorted-rows.ts'

/** What could not be done, and why. */
export interface Failure {
  /** A code of the program, `unexpected` for a bug. */
  code: string
  /** The same as a sentence. */
  text: string
}

/** What is known of an input that has been converted. */
export interface Facts {
  /** What the index says of it. */
  facts: object
  /** How many findings each rule has. */
  findings: Record<string, number>
  /** How many findings each severity has. */
  severities: Record<string, number>
  /** Its rows for the table; null where none was wanted. They are most of an entry. */
  rows: string[][] | null
}

/** Where the result of an input is, so that a later run knows whether it is still there. */
export interface Written {
  bytes: number
  /** Where the results are lines of one file: its offset, and the SHA-256 of the line. */
  at?: number
  sha256?: string
}

/** A line of the journal: one finished input. */
export interface Entry {
  path: string
  /** SHA-256 of the bytes of the input; null where they could not be read. */
  sha256: string | null
  /** Time taken, in milliseconds. */
  ms: number
  /** Version of the program. */
  version: string
  /** Hash of its vocabulary. */
  vocabulary: string
  /** Hash of the settings that hold for the input. */
  settings: string
  status: 'done' | 'failed'
  written: Written | null
  result: Facts | null
  error: Failure | null
}

/** The record of what a batch has finished: lines are added, and none is ever changed. */
export class Journal {
  readonly #fd: number

  /** @param file its path; a last line that a killed run has left half written is taken away */
  constructor(file: string) {
    this.#fd = openSync(file, 'a+')
    ftruncateSync(this.#fd, endOfLines(this.#fd))
  }

  /**
   * Adds a line. The system has it when this returns, so that a killed process loses nothing.
   *
   * @param entry what has been finished; its result as JSON
   */
  add({ result, error, ...entry }: Omit<Entry, 'result'> & { result: string | null }): void {
    const line = `${JSON.stringify(entry).slice(0, -1)},"result":${result},"error":${JSON.stringify(error)}}`
    writeWhole(this.#fd, encodeLine(line))
  }

  /** Waits until the disk has all lines. */
  close(): void {
    fdatasyncSync(this.#fd)
    closeSync(this.#fd)
  }
}

/** An entry as it stands in the journal. */
export const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`

/** What journals say of inputs, in the order of their paths. In memory there is no more of an entry than its place. */
export class JournalEntries {
  readonly #places: RowSorter
  readonly #journals: number[] = []

  /**
   * @param folder where places go that do not fit in memory
   * @param name what the names of such files begin with
   */
  constructor(folder: string, name: string) {
    this.#places = new RowSorter(folder, name)
  }

  /**
   * Takes up the lines of a journal that are whole.
   *
   * @param file its path; it need not exist
   */
  async add(file: string): Promise<void> {
    if (!existsSync(file)) return
    const number = this.#journals.push(openSync(file, 'r')) - 1
    for await (const { at, bytes } of inPortions(linesWithOffsets(file))) {
      const path = pathIn(bytes)
      if (path !== null) this.#places.add(path, `${number} ${at} ${bytes.length}`)
    }
  }

  /** What the journals say last of each input; as often as one likes. */
  *last(): Generator<Entry> {
    for (const place of this.#lastPlaces()) {
      const entry = this.#entryAt(place)
      if (entry !== null) yield entry
    }
  }

  *#lastPlaces(): Generator<string> {
    let last: { path: string; value: string } | null = null
    for (const place of this.#places.sorted()) {
      if (last !== null && last.path !== place.path) yield last.value
      last = place
    }
    if (last !== null) yield last.value
  }

  #entryAt(place: string): Entry | null {
    const [number, at, length] = place.split(' ').map(Number) as [number, number, number]
    const line = readStretch(this.#journals[number]!, at, length)
    return line === null ? null : entryIn(line.toString())
  }

  close(): void {
    for (const fd of this.#journals) closeSync(fd)
  }
}

/** Null for a line that a fault of the disk has spoilt: its input is done again. */
function entryIn(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}

const BEFORE_PATH = '{"path":'
const BEHIND_PATH = ',"sha256":'

/** The path of an entry, without a reading of all that follows; null where the line is no entry. */
function pathIn(line: Buffer): string | null {
  const end = line.indexOf(`"${BEHIND_PATH}`) + 1
  if (end === 0 || !line.subarray(0, BEFORE_PATH.length).equals(Buffer.from(BEFORE_PATH))) return null
  try {
    return JSON.parse(line.toString('utf8', BEFORE_PATH.length, end)) as string
  } catch {
    return null
  }
}

/** The offset behind the last line feed. */
function endOfLines(fd: number): number {
  const block = Buffer.alloc(65_536)
  for (let end = fstatSync(fd).size; end > 0; ) {
    const from = Math.max(0, end - block.length)
    const at = block.subarray(0, readSync(fd, block, 0, end - from, from)).lastIndexOf(0x0a)
    if (at >= 0) return from + at + 1
    end = from
  }
  return 0
}
