import { readControls, readLegacy } from './legacy.ts'

/** A font whose letters are not those of its code page. */
export interface LegacyFont {
  encoding: 'tcvn3' | 'vni'
  /** Whether it shows small letters as capitals, for want of capitals with a tone. */
  capitals: boolean
}

/**
 * The encoding that text in a font has.
 *
 * @param name name of the font: `.VnTime`, `.VnArialH`, `VNI-Times`; letter case is no matter but for the final H
 * @returns null for a font of any other kind
 */
export function encodingOfFont(name: string): LegacyFont | null {
  const plain = name.trim()
  if (/^\.vn/i.test(plain)) return { encoding: 'tcvn3', capitals: plain.endsWith('H') }
  return /^vni[- ]/i.test(plain) ? { encoding: 'vni', capitals: false } : null
}

/**
 * Reads a run of text in such a font.
 *
 * @param text the run as its file has it: characters of Windows-1252, or U+0080–U+00FF for its bytes; with U+00AD,
 *   which is ư in TCVN3
 * @param font what `encodingOfFont` gave
 * @returns the text in NFC. A run that has letters of Unicode was typed in Unicode and stays as it is. In VNI a vowel
 *   may end one run and its mark begin the next, so that text of several runs wants NFC once more.
 */
export function decodeFontText(text: string, { encoding, capitals }: LegacyFont): string {
  if (UNICODE_LETTER.test(text)) return text.normalize('NFC')
  const decoded = readLegacy(readControls(text), encoding)
  return capitals ? decoded.toUpperCase() : decoded
}

/** Letters of Vietnamese and combining marks that Windows-1252 does not have. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/
