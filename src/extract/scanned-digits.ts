/** It begins with the digit, for texts have fewer digits than such letters. */
const SLIP = /\d(?:(?<=[lOo]\/?\d)|\/?[lOo])/
/** Not behind `quý`, for `Quý lll/2025` has a Roman number. */
const NUMBER = /(?<![\p{L}\d]|[Qq][Uu][Ýý] ?)[lOo\d]{1,5}(?:\/[lOo\d]{1,4}){0,2}(?![\p{L}\d])/gu

/**
 * Sets right the letters that a scan put for digits in numbers and dates: `l5/3/2O26` gives `15/3/2026`. Every index
 * leads to the same character as before.
 *
 * @param text a cleaned text
 */
export function mendDigits(text: string): string {
  if (!SLIP.test(text)) return text
  return text.replace(NUMBER, (number) =>
    /\d/.test(number) ? number.replaceAll('l', '1').replace(/o/gi, '0') : number,
  )
}
