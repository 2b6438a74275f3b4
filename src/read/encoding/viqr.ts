import { VIQR_MARKS } from './code-pages.ts'

/** Keeps the character behind it from being a mark. */
const ESCAPE = '\\'

/**
 * Reads VIQR (RFC 1456): `nu+o+'c` is nước, `ddo^.ng` động, `xa~\.` ends with a point.
 *
 * @param text letters, and signs behind them for their marks
 * @returns the text in NFC; a sign that makes no letter of Vietnamese stays what it is
 */
export function readViqr(text: string): string {
  let out = ''
  // The letter that a sign would belong to, small and with the marks that it has already.
  let letter = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const next = text[at + 1] ?? ''
    if (character === ESCAPE && isSign(next)) {
      out += next
      letter = ''
      at++
    } else if (character.toLowerCase() === 'd' && (next === 'd' || next === character)) {
      out += character === 'd' ? 'đ' : 'Đ'
      letter = ''
      at++
    } else if (VIQR_MARKS[character]?.vowels.includes(letter) && letter !== '') {
      const { mark } = VIQR_MARKS[character]!
      out += mark
      letter = (letter + mark).normalize('NFC')
    } else {
      out += character
      letter = character.toLowerCase()
    }
  }
  return out.normalize('NFC')
}

/** What an escape is needed for; elsewhere, as in a path of Windows, it is a character like others. */
function isSign(character: string): boolean {
  return character === ESCAPE || character.toLowerCase() === 'd' || character in VIQR_MARKS
}
