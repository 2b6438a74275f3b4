import { isUtf8, transcode } from 'node:buffer'
import { PlanExtractError } from '../errors.ts'

/** Text and the encoding that it was decoded from. */
interface Decoded {
  /** The text without its BOM, otherwise untouched. */
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
}

/** First bytes of files that are no text, and what people call them. */
const MAGIC: readonly { kind: string; bytes: readonly number[] }[] = [
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'DOC', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GZIP', bytes: [0x1f, 0x8b] },
  { kind: 'ELF', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

/**
 * Decodes a file: UTF-8 with or without a BOM, UTF-16 with one.
 *
 * @param bytes the whole file
 * @returns its text; line ends, NFD, soft hyphens and the like stay as they are
 * @throws PlanExtractError `binary-file` where the bytes are no text, `encrypted-file`, `not-decodable` with the offset in the file of
 * the first byte that does not fit its encoding
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = bufferOf(bytes)
  const kind = kindOf(bytes)
  if (kind === 'encrypted') throw new PlanExtractError('encrypted-file', {})
  if (kind !== null) throw new PlanExtractError('binary-file', { kind })
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeUtf16(buffer, 'utf-16le')
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return decodeUtf16(buffer, 'utf-16be')
  return decodeUtf8(buffer)
}

/**
 * What a file is by its bytes.
 *
 * @returns a name such as `DOCX` or `PDF`, `encrypted` for a document of Office behind a password, null for what may
 * be text
 */
export function kindOf(bytes: Uint8Array): string | null {
  const kind = MAGIC.find((magic) => magic.bytes.every((byte, i) => bytes[i] === byte))?.kind ?? null
  // The names in both kinds of container are not compressed.
  if (kind === 'ZIP' && bufferOf(bytes).includes('word/document')) return 'DOCX'
  if (kind === 'DOC' && bufferOf(bytes).includes('EncryptedPackage', 0, 'utf16le')) return 'encrypted'
  return kind
}

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function decodeUtf8(buffer: Buffer): Decoded {
  if (buffer.includes(0)) throw new PlanExtractError('binary-file', { kind: null })
  if (!isUtf8(buffer)) {
    const offset = firstBadByte(buffer)
    throw new PlanExtractError('not-decodable', { offset, byte: buffer[offset]!, encoding: 'UTF-8' })
  }
  const hasBom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
  const content = hasBom ? buffer.subarray(3) : buffer
  // By way of UTF-16 it takes an eighth of the time of toString('utf8').
  return { text: transcode(content, 'utf8', 'utf16le').toString('utf16le'), encoding: 'utf-8' }
}

/** The offset of the first byte that begins no character. */
function firstBadByte(buffer: Buffer): number {
  let at = 0
  while (at < buffer.length) {
    const lead = buffer[at]!
    const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (lead >= 0x80 && !isUtf8(buffer.subarray(at, at + length))) break
    at += length
  }
  return at
}

function decodeUtf16(buffer: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const content = buffer.subarray(2)
  const fail = (offset: number): never => {
    throw new PlanExtractError('not-decodable', {
      offset,
      byte: buffer[offset]!,
      encoding: encoding.toUpperCase(),
    })
  }
  if (content.length % 2 === 1) fail(buffer.length - 1)
  const text = (encoding === 'utf-16le' ? content : Buffer.from(content).swap16()).toString('utf16le')
  if (text.includes('\0')) throw new PlanExtractError('binary-file', { kind: null })
  // With the flag u a pair is one character, so that only halves of pairs are found.
  const lone = text.search(/[\ud800-\udfff]/u)
  if (lone >= 0) fail(2 + 2 * lone)
  return { text, encoding }
}
