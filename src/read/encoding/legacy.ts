import type { Encoding } from '../options.ts'
import { TCVN_5712, VISCII, VISCII_CONTROLS, WINDOWS_1252, WINDOWS_1258_OWN } from './code-pages.ts'
import { restoreCapitals } from './tcvn3-capitals.ts'
import { readViqr } from './viqr.ts'
import { readVni } from './vni.ts'

/** An encoding from before Unicode. */
export type LegacyEncoding = Exclude<Encoding, `utf-${string}`>

/**
 * Decodes text in an encoding from before Unicode. Every byte has a reading, so that nothing can fail; whether the
 * text makes sense is for `detect.ts` to say.
 *
 * @param bytes the text
 * @param encoding its encoding; `tcvn3` is ABC, in which a word in capitals has small letters where there is a tone:
 *   these become capitals too
 * @returns the text in NFC
 */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const source = decodeWindows1252(bytes)
  const text = readLegacy(source, encoding)
  return encoding === 'tcvn3' ? restoreCapitals(text, source) : text
}

/**
 * Reads text that shows Windows-1252 for the encoding that it has, letter for letter.
 *
 * @param text characters of Windows-1252
 * @returns the text in NFC
 */
export function readLegacy(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'windows-1258':
      return translate(text, WINDOWS_1258).normalize('NFC')
    case 'viscii':
      return translate(text, VISCII_LETTERS)
    case 'vni':
      return readVni(text)
    case 'viqr':
      return readViqr(text)
    case 'tcvn3':
      return readTcvn3(text)
  }
}

/**
 * Decodes text in Windows-1252, which is also what text in fonts for Vietnamese looks like before `decodeFontText`.
 *
 * @param bytes the text
 * @returns one character for each byte
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return readControls(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** Reads U+0080–U+009F, which hold nothing in Unicode, for the bytes that they are in Windows-1252. */
export function readControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
}

/** What would be a mark but stands behind no vowel (`m²`, `°C`) stays the sign that it is in Windows-1252. */
function readTcvn3(text: string): string {
  const letters = text.replace(TCVN_LETTER, (letter) => TCVN_5712[letter.charCodeAt(0) - 0xa0]!)
  return letters.normalize('NFC')
}

const TCVN_LETTER = /[\xa0-\xaf\xb5-\xff]|(?<=[AEIOUYaeiouy\xa1-\xa6\xa8-\xad])[\xb0-\xb4]/g

/** Characters of Windows-1252 that stand for others. */
type Translation = ReadonlyMap<string, string>

const WINDOWS_1258: Translation = new Map(
  Object.entries(WINDOWS_1258_OWN).map(([byte, letter]) => [characterOf(Number(byte)), letter]),
)

const VISCII_LETTERS: Translation = new Map([
  ...[...VISCII].map((letter, index) => [characterOf(0x80 + index), letter] as const),
  ...Object.entries(VISCII_CONTROLS).map(([byte, letter]) => [characterOf(Number(byte)), letter] as const),
])

function translate(text: string, translation: Translation): string {
  return text.replace(/[\0-\x1f]|[^\0-\x7f]/g, (character) => translation.get(character) ?? character)
}

function characterOf(byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : WINDOWS_1252[byte - 0x80]!
}
