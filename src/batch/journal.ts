import { closeSync, existsSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { writeWhole } from './draft.ts'
import { linesOf } from './lines.ts'
import { inPortions } from './portions.ts'
import type { RowSorter } from './sorted-rows.ts'

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
  /** Its rows for the table. */
  rows: string[][]
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

  /** Adds a line. The system has it when this returns, so that a killed process loses nothing. */
  add(entry: Entry): void {
    writeWhole(this.#fd, lineOf(entry))
  }

  /** Waits until the disk has all lines. */
  close(): void {
    fdatasyncSync(this.#fd)
    closeSync(this.#fd)
  }
}

/** An entry as it stands in the journal. */
export const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`

/**
 * Reads a journal.
 *
 * @param file its path; it need not exist
 * @param rows receives a row for each line that is whole
 */
export async function readJournal(file: string, rows: RowSorter): Promise<void> {
  if (!existsSync(file)) return
  for await (const line of inPortions(linesOf(file))) {
    const path = pathOf(line)
    if (path !== null) rows.add(path, line)
  }
}

/**
 * What a journal says last of each input.
 *
 * @param rows what `readJournal` has filled
 */
export function* lastEntries(rows: RowSorter): Generator<Entry> {
  let last: { path: string; value: string } | null = null
  for (const row of rows.sorted()) {
    if (last !== null && last.path !== row.path) yield JSON.parse(last.value) as Entry
    last = row
  }
  if (last !== null) yield JSON.parse(last.value) as Entry
}

/** Null for a line that a fault of the disk has spoilt: its input is done again. */
function pathOf(line: string): string | null {
  try {
    const { path } = JSON.parse(line) as Partial<Entry>
    return path ?? null
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
