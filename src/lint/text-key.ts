import { remembered } from './remembered.ts'

/**
 * What two texts have in common that say the same: small letters and figures only, so that `Trồng cây.` and
 * `TRỒNG CÂY` are one.
 *
 * @param text cleaned text (NFC)
 */
export const textKey: (text: string) => string = remembered((text) =>
  text
    .toLowerCase()
    .replace(/[^a-zà-ỹđơư\d]+/g, ' ')
    .trim(),
)

/**
 * Whether a character is one of those that a key is made of.
 *
 * @param character of a text in small letters
 */
export const isKeyLetter = (character: string): boolean => /[a-zà-ỹđơư\d]/.test(character)
