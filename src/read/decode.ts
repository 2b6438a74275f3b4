import { isUtf8, transcode } from 'node:buffer'
import { PlanExtractError } from '../errors.ts'
import type { Fault } from './fault.ts'
import type { Encoding } from './options.ts'

/** Text and the encoding that it was decoded from. */
export interface Decoded {
  /** The text without its BOM; otherwise untouched where it is Unicode, in NFC where it is older. */
  text: string
  encoding: Encoding
  /** How well a guessed encoding fits; null where nothing was guessed. */
  guess: Confidence | null
}

/** How sure a guess is, both in points of 100. */
interface Confidence {
  /** How much of the text makes sense in the encoding: of words as syllables of Vietnamese, of UTF-16 as letters. */
  fit: number
  /** By how much that is more than in the encoding that fits next best. */
  margin: number
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
 * Decodes a file of text; see `decodeText`.
 *
 * @param bytes the whole file
 * @param encoding what it is decoded from, whatever its bytes tell
 * @param kind what `kindOf` says of it
 * @throws PlanExtractError `binary-file` where the bytes are no text, `encrypted-file`, `not-decodable`
 */
export async function decode(
  bytes: Uint8Array,
  encoding?: Encoding,
  kind: string | null = kindOf(bytes),
): Promise<Decoded> {
  if (kind === 'encrypted') throw new PlanExtractError('encrypted-file', {})
  if (kind !== null) throw new PlanExtractError('binary-file', { kind })
  return decodeText(bytes, { encoding })
}

/**
 * Decodes text: UTF-8, UTF-16 with a BOM or plain without one, otherwise what it says of itself, otherwise the old
 * encoding in which it reads as Vietnamese. What is UTF-8 is never anything else: other text is UTF-8 by chance only
 * where it is ASCII.
 *
 * @param bytes the whole text
 * @param said the encoding that somebody asks for, which goes before all else, and the name of one (`charset` of
 *   HTML) that the text has in it, believed where it is no Unicode
 * @returns its text; line ends, soft hyphens and the like stay as they are
 * @throws PlanExtractError `binary-file`, or `not-decodable` with the offset of the first byte that does not fit
 *   the encoding, UTF-8 where none fits
 */
export async function decodeText(
  bytes: Uint8Array,
  said: { encoding?: Encoding | undefined; label?: string | null } = {},
): Promise<Decoded> {
  const buffer = bufferOf(bytes)
  if (said.encoding !== undefined) return decodeAs(buffer, said.encoding)
  if (startsWith(buffer, UTF_16LE_BOM)) return decodeAs(buffer, 'utf-16le')
  if (startsWith(buffer, UTF_16BE_BOM)) return decodeAs(buffer, 'utf-16be')
  if (buffer.includes(0)) return decodePlainUtf16(buffer)
  if (isUtf8(buffer)) return { text: textOfUtf8(buffer), encoding: 'utf-8', guess: null }
  if (startsWith(buffer, UTF_8_BOM)) return decodeAs(buffer, 'utf-8')
  const labelled = LABELS.get(said.label?.trim().toLowerCase() ?? '')
  if (labelled !== undefined) return decodeAs(buffer, labelled)
  const { detectLegacy } = await import('./encoding/detect.ts')
  const guess = detectLegacy(buffer)
  if (guess === null) throw undecodableUtf8(buffer)
  const { encoding, fit, margin } = guess
  return { ...(await decodeAs(buffer, encoding)), guess: { fit, margin } }
}

/**
 * What a person should know of a decoding.
 *
 * @returns that its encoding was guessed, where it was
 */
export function faultsOfDecoding({ encoding, guess }: Decoded): Fault[] {
  if (guess === null) return []
  return [{ code: 'guessed-encoding', path: null, args: { encoding, ...guess }, range: { from: 0, to: 0 } }]
}

/**
 * What a file is by its bytes.
 *
 * @returns a name such as `DOCX` or `PDF`, `encrypted` for a document of Office behind a password, null for what may
 * be plain text
 */
export function kindOf(bytes: Uint8Array): string | null {
  const buffer = bufferOf(bytes)
  const kind = MAGIC.find((magic) => startsWith(buffer, magic.bytes))?.kind
  // The names in both kinds of container are not compressed.
  if (kind === 'ZIP' && buffer.includes('word/document')) return 'DOCX'
  if (kind === 'ZIP' && buffer.toString('latin1', ODT_FROM, ODT_FROM + ODT_TYPE.length) === ODT_TYPE)
    return 'ODT'
  if (kind === 'DOC' && buffer.includes('EncryptedPackage', 0, 'utf16le')) return 'encrypted'
  return kind ?? markupOf(buffer)
}

/** The first entry of an OpenDocument file says what it is, without compression (ODF 1.2, part 3, section 3.3). */
const ODT_TYPE = 'mimetypeapplication/vnd.oasis.opendocument.text'
const ODT_FROM = 30

const UTF_8_BOM = [0xef, 0xbb, 0xbf]
const UTF_16LE_BOM = [0xff, 0xfe]
const UTF_16BE_BOM = [0xfe, 0xff]

/** What `charset` in HTML calls the old encodings; names of Unicode are not needed, for its bytes tell it. */
const LABELS: ReadonlyMap<string, Encoding> = new Map([
  ['windows-1258', 'windows-1258'],
  ['cp1258', 'windows-1258'],
  ['x-cp1258', 'windows-1258'],
  ['x-viet-tcvn5712', 'tcvn3'],
  ['x-viet-tcvn', 'tcvn3'],
  ['x-viet-vni', 'vni'],
  ['viscii', 'viscii'],
  ['x-viet-viscii', 'viscii'],
  ['viqr', 'viqr'],
])

/** As much of a file as tells that it is markup, behind comments that may be long. */
const HEAD = 8192
const BEFORE_HTML = /[\s\ufeff]+|<!--.*?-->|<\?.*?\?>/sy
const HTML = /<(?:!doctype\s+html|html)[\s>]/iy
const MAIL_HEADER = /^(?:from|subject|date|mime-version|content-type):/i

/** HTML, or the mail that a browser saves a page with its pictures as. */
function markupOf(buffer: Buffer): string | null {
  const head = headOf(buffer)
  if (MAIL_HEADER.test(head) && /^content-type:\s*multipart\/related/im.test(head)) return 'MHTML'
  BEFORE_HTML.lastIndex = 0
  HTML.lastIndex = 0
  while (BEFORE_HTML.test(head)) HTML.lastIndex = BEFORE_HTML.lastIndex
  return HTML.test(head) ? 'HTML' : null
}

function headOf(buffer: Buffer): string {
  const head = buffer.subarray(0, HEAD)
  if (startsWith(head, UTF_16LE_BOM)) return head.toString('utf16le')
  const isBigEndian = startsWith(head, UTF_16BE_BOM) && head.length % 2 === 0
  if (isBigEndian) return Buffer.from(head).swap16().toString('utf16le')
  return (startsWith(head, UTF_8_BOM) ? head.subarray(UTF_8_BOM.length) : head).toString('latin1')
}

const bufferOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const startsWith = (buffer: Buffer, bytes: readonly number[]) => bytes.every((byte, i) => buffer[i] === byte)

async function decodeAs(buffer: Buffer, encoding: Encoding): Promise<Decoded> {
  switch (encoding) {
    case 'utf-8':
      return { text: decodeUtf8(buffer), encoding, guess: null }
    case 'utf-16le':
    case 'utf-16be':
      return { text: decodeUtf16(buffer, encoding), encoding, guess: null }
    default: {
      if (buffer.includes(0)) throw new PlanExtractError('binary-file', { kind: null })
      const { decodeLegacy } = await import('./encoding/legacy.ts')
      return { text: decodeLegacy(buffer, encoding), encoding, guess: null }
    }
  }
}

function decodeUtf8(buffer: Buffer): string {
  if (buffer.includes(0)) throw new PlanExtractError('binary-file', { kind: null })
  if (!isUtf8(buffer)) throw undecodableUtf8(buffer)
  return textOfUtf8(buffer)
}

function textOfUtf8(buffer: Buffer): string {
  const content = startsWith(buffer, UTF_8_BOM) ? buffer.subarray(UTF_8_BOM.length) : buffer
  // By way of UTF-16 it takes an eighth of the time of toString('utf8').
  return transcode(content, 'utf8', 'utf16le').toString('utf16le')
}

function undecodableUtf8(buffer: Buffer): PlanExtractError {
  const offset = firstBadByte(buffer)
  return new PlanExtractError('not-decodable', { offset, byte: buffer[offset]!, encoding: 'UTF-8' })
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

/** An encoding of two bytes a unit. */
type Utf16 = 'utf-16le' | 'utf-16be'

/** A file with bytes of 0 is UTF-16 where nearly all of its units are Latin letters, marks and blanks, else no text. */
function decodePlainUtf16(buffer: Buffer): Decoded {
  const little = latinShare(buffer, 'utf-16le')
  const big = latinShare(buffer, 'utf-16be')
  const fit = Math.max(little, big)
  const margin = Math.abs(little - big)
  if (fit < LEAST_FIT || margin < LEAST_MARGIN || buffer.length % 2 === 1)
    throw new PlanExtractError('binary-file', { kind: null })
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  return { text: decodeUtf16(buffer, encoding), encoding, guess: { fit, margin } }
}

const LEAST_FIT = 95
const LEAST_MARGIN = 50

/** How many of 100 units are such as a text in Vietnamese has; the first ones tell it. */
function latinShare(buffer: Buffer, encoding: Utf16): number {
  const units = unitsOf(buffer.subarray(0, HEAD), encoding)
  const others = units.replace(/[\t\n\f\r -~\xa0-\u01b0\u1e00-\u1eff\u2010-\u2122]|[\u0300-\u036f]/g, '')
  return Math.round((100 * (units.length - others.length)) / units.length)
}

/** A last byte alone is left out. */
function unitsOf(buffer: Buffer, encoding: Utf16): string {
  if (encoding === 'utf-16le') return buffer.toString('utf16le')
  return Buffer.from(buffer.subarray(0, buffer.length & ~1))
    .swap16()
    .toString('utf16le')
}

function decodeUtf16(buffer: Buffer, encoding: Utf16): string {
  const bom = startsWith(buffer, encoding === 'utf-16le' ? UTF_16LE_BOM : UTF_16BE_BOM) ? 2 : 0
  const fail = (offset: number): never => {
    const byte = buffer[offset]!
    throw new PlanExtractError('not-decodable', { offset, byte, encoding: encoding.toUpperCase() })
  }
  if (buffer.length % 2 === 1) fail(buffer.length - 1)
  const text = unitsOf(buffer.subarray(bom), encoding)
  if (text.includes('\0')) throw new PlanExtractError('binary-file', { kind: null })
  // With the flag u a pair is one character, so that only halves of pairs are found.
  const lone = text.search(/[\ud800-\udfff]/u)
  if (lone >= 0) fail(bom + 2 * lone)
  return text
}
