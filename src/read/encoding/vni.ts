import { VNI_LETTERS, VNI_MARKS } from './code-pages.ts'

/**
 * Reads text that shows Windows-1252 for VNI, where most vowels are two characters: `aù` is á, `öô` ươ. A mark in
 * small letters fits a capital too.
 *
 * @param text characters of Windows-1252
 * @param stray what a mark that fits nothing becomes; it stays the letter that it is in Windows-1252 where absent
 * @returns the text in NFC. A mark at its beginning is given as combining marks, for the vowel may end the run before.
 */
export function readVni(text: string, stray?: string): string {
  let out = ''
  // What the next mark would stand on; null at the beginning, where that is not known.
  let vowel: string | null = null
  for (const character of text) {
    const small = character.toLowerCase()
    const mark = MARKS.get(small)
    if (mark) {
      out += vowel === null || mark.vowels.includes(vowel) ? mark.mark : (stray ?? character)
      vowel = NONE
    } else {
      const letter = VNI_LETTERS[small] ?? small
      out += character === small ? letter : letter.toUpperCase()
      vowel = letter
    }
  }
  return out.normalize('NFC')
}

/** No vowel holds it. */
const NONE = ' '

const MARKS = new Map(
  VNI_MARKS.flatMap(({ vowels, marks }) =>
    Object.entries(marks).map(([sign, mark]) => [sign, { vowels, mark }] as const),
  ),
)
