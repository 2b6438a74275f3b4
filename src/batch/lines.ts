import { closeSync, openSync, readSync } from 'node:fs'

/** What ends a line. */
export const LINE_FEED = 0x0a

/** Bytes that are read at a time. */
const BLOCK = 65_536

/** A line of a file, as its bytes. */
interface FileLine {
  /** Its offset in the file. */
  at: number
  /** Without the line feed; good until the next line is asked for. */
  bytes: Buffer
}

/**
 * Reads the lines of a file that a batch has written.
 *
 * @param file its path
 * @returns the lines one by one; what stands behind the last line feed was torn off by a fault and is left out
 */
export function* linesOf(file: string): Generator<string> {
  for (const { bytes } of linesWithOffsets(file)) yield bytes.toString()
}

/** The same lines with the places where they begin. */
export function* linesWithOffsets(file: string): Generator<FileLine> {
  const fd = openSync(file, 'r')
  try {
    const block = Buffer.allocUnsafe(BLOCK)
    let parts: Buffer[] = []
    let at = 0
    for (let length = readSync(fd, block); length > 0; length = readSync(fd, block)) {
      let from = 0
      for (let to = block.indexOf(LINE_FEED); to >= 0 && to < length; to = block.indexOf(LINE_FEED, from)) {
        const end = block.subarray(from, to)
        const bytes = parts.length === 0 ? end : Buffer.concat([...parts, end])
        yield { at, bytes }
        parts = []
        at += bytes.length + 1
        from = to + 1
      }
      if (from < length) parts.push(Buffer.from(block.subarray(from, length)))
    }
  } finally {
    closeSync(fd)
  }
}

/**
 * Reads a stretch of a file.
 *
 * @param at its offset
 * @param length its bytes
 * @returns null where the file ends before it does
 */
export function readStretch(fd: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const read = readSync(fd, bytes, done, length - done, at + done)
    if (read === 0) return null
    done += read
  }
  return bytes
}

/** One line of a stream. */
export interface StreamLine {
  /** The line without its end; null where it is longer than was allowed. */
  text: string | null
  /** Its length in bytes. */
  length: number
}

/**
 * Reads the lines of a stream without ever holding more than the longest one that is allowed.
 *
 * @param stream bytes in UTF-8
 * @param end the byte that ends a line, which the last one may lack: a line feed, or NUL
 * @param longest bytes that a line may have
 */
export async function* streamLines(
  stream: AsyncIterable<Buffer | string>,
  end: number,
  longest: number,
): AsyncGenerator<StreamLine> {
  let parts: Buffer[] = []
  let length = 0
  const line = (): StreamLine => {
    const text = length > longest ? null : Buffer.concat(parts).toString()
    const whole = { text, length }
    parts = []
    length = 0
    return whole
  }
  const add = (part: Buffer): void => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  for await (const chunk of stream) {
    const block = Buffer.from(chunk)
    let from = 0
    for (let to = block.indexOf(end); to >= 0; to = block.indexOf(end, from)) {
      add(block.subarray(from, to))
      yield line()
      from = to + 1
    }
    if (from < block.length) add(block.subarray(from))
  }
  if (length > 0) yield line()
}
