import iconv from 'iconv-lite'

/** The ways to write Vietnamese that are read back here. */
export type Target = 'abc' | 'tcvn' | 'vni' | 'viscii' | 'windows-1258'

/** By tone: none, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** VNI as its fonts show it, typed from the keyboard layout of a VNI font: one row a vowel, one column a tone. */
const VNI_ROWS: Readonly<Record<string, string>> = {
  a: 'a aø aù aû aõ aï',
  ă: 'aê aè aé aú aü aë',
  â: 'aâ aà aá aå aã aä',
  e: 'e eø eù eû eõ eï',
  ê: 'eâ eà eá eå eã eä',
  i: 'i ì í æ ó ò',
  o: 'o oø où oû oõ oï',
  ô: 'oâ oà oá oå oã oä',
  ơ: 'ô ôø ôù ôû ôõ ôï',
  u: 'u uø uù uû uõ uï',
  ư: 'ö öø öù öû öõ öï',
  y: 'y yø yù yû yõ î',
}

/** The 67 small letters of Vietnamese that are not ASCII, and the capitals of these. */
export const LETTERS = [
  'đ',
  ...Object.keys(VNI_ROWS).flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
]
  .filter((letter) => letter > '\x7f')
  .flatMap((letter) => [letter, letter.toUpperCase()])

const VNI = new Map(
  [...Object.entries(VNI_ROWS), ['đ', 'ñ'] as const].flatMap(([vowel, row]) =>
    row.split(' ').flatMap((written, tone) => {
      const letter = (vowel + TONES[tone]!).normalize('NFC')
      return [[letter, written] as const, [letter.toUpperCase(), written.toUpperCase()] as const]
    }),
  ),
)

/**
 * Writes a text in an old encoding. `abc` is TCVN3 as people typed it: a capital with a tone has the code of its small
 * letter, for a font of capitals shows it, and the code page has no other. `tcvn` is the whole of TCVN 5712, which
 * puts a mark behind a plain capital.
 *
 * @param text in any normal form
 * @returns its bytes; ? for what the encoding does not have
 */
export function encodeLegacy(text: string, target: Target): Buffer {
  return Buffer.concat([...text.normalize('NFC')].map((letter) => encodeLetter(letter, target)))
}

/** The text that an encoding can hold of a text: NFC, and ? for the rest. */
export function holdable(text: string, target: Target): string {
  return [...text.normalize('NFC')]
    .map((letter) => (letter !== '?' && encodeLetter(letter, target).equals(Buffer.from('?')) ? '?' : letter))
    .join('')
}

function encodeLetter(letter: string, target: Target): Buffer {
  if (letter <= '\x7f') return Buffer.from(letter, 'latin1')
  const isVietnamese = LETTERS.includes(letter)
  switch (target) {
    case 'viscii':
      return isVietnamese ? iconv.encode(letter, 'viscii') : Buffer.from('?')
    case 'windows-1258':
      return iconv.encode(isVietnamese ? toneApart(letter) : letter, 'windows-1258')
    case 'vni':
      return isVietnamese ? iconv.encode(VNI.get(letter)!, 'windows-1252') : punctuation(letter)
    case 'abc':
      return isVietnamese
        ? iconv.encode(isToned(letter) ? letter.toLowerCase() : letter, 'tcvn')
        : punctuation(letter)
    case 'tcvn':
      return isVietnamese
        ? iconv.encode(isToned(letter) && isCapital(letter) ? toneApart(letter) : letter, 'tcvn')
        : punctuation(letter)
  }
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
const isToned = (letter: string) => TONE.test(letter.normalize('NFD'))

/** ế as ê and its tone. */
function toneApart(letter: string): string {
  const parts = letter.normalize('NFD')
  return parts.replace(TONE, '').normalize('NFC') + (TONE.exec(parts)?.[0] ?? '')
}

/** Quotes and dashes, where the encoding leaves room for those of Windows. */
function punctuation(letter: string): Buffer {
  const bytes = iconv.encode(letter, 'windows-1252')
  return bytes[0]! <= 0xa0 ? bytes : Buffer.from('?')
}
