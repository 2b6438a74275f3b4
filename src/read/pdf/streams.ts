import { inflateSync } from 'node:zlib'
import { PlanExtractError } from '../../errors.ts'

/** Bytes that a stream of text, drawing or fonts may have when it is unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024
/** Deflate packs to no less than this part. */
const HIGHEST_RATIO = 1032
/** Where the dictionary of a stream is looked for in front of it. */
const DICTIONARY = 600

/**
 * Refuses a file with a stream that unpacks to more than any page needs. Only packed streams are looked at that are
 * long enough for it, and no pictures: those are not unpacked.
 *
 * @throws PlanExtractError `unsafe-file`
 */
export function checkStreams(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const from = at + 'stream'.length
    const end = file.indexOf('endstream', from)
    const to = end < 0 ? file.length : end
    checkStream(
      file.toString('latin1', Math.max(0, at - DICTIONARY), at),
      file.subarray(behindLineEnd(file, from), to),
    )
    at = end < 0 ? -1 : file.indexOf('stream', end + 'endstream'.length)
  }
}

function checkStream(before: string, packed: Buffer): void {
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
  const filters =
    dictionary.match(/\/(?:Fl(?:ateDecode)?|LZW(?:Decode)?|RL|RunLengthDecode)(?![A-Za-z])/g) ?? []
  if (filters.length > 1)
    throw new PlanExtractError('unsafe-file', { kind: 'PDF', reason: 'ratio', part: 'stream' })
  if (filters.length === 0 || !filters[0]!.startsWith('/Fl') || /\/Subtype\s*\/Image/.test(dictionary)) return
  if (packed.length * HIGHEST_RATIO < MOST_UNPACKED) return
  try {
    inflateSync(packed, { maxOutputLength: MOST_UNPACKED })
  } catch (cause) {
    // What is broken is for pdfjs to mend.
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return
    throw new PlanExtractError('unsafe-file', { kind: 'PDF', reason: 'unpacked', part: 'stream' }, { cause })
  }
}

function behindLineEnd(file: Buffer, at: number): number {
  return at + (file[at] === 0x0d && file[at + 1] === 0x0a ? 2 : 1)
}
