/** Styles of numbering, from the top level down. */
export type Numbering = keyof typeof STYLES

/** What a level makes of the numbers of a node and its ancestors, the node's own last. */
type Level = (numbers: readonly number[]) => string

const LETTERS = [...'abcdđeghiklmnopq']
const roman = (number: number) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][number - 1]!
const own = (numbers: readonly number[]) => numbers.at(-1)!

const romanWith =
  (close: string): Level =>
  (numbers) =>
    roman(own(numbers)) + close
const arabicWith =
  (close: string): Level =>
  (numbers) =>
    own(numbers) + close
const letterWith =
  (close: string): Level =>
  (numbers) =>
    LETTERS[own(numbers) - 1] + close
const capital: Level = (numbers) => `${String.fromCharCode(64 + own(numbers))}.`
const decimalOf =
  (count: number): Level =>
  (numbers) =>
    `${numbers.slice(-count).join('.')}.`

const STYLES = {
  'I. 1. a)': [romanWith('.'), arabicWith('.'), letterWith(')')],
  'Phần A. I/': [(numbers: readonly number[]) => `Phần ${roman(own(numbers))}`, capital, romanWith('/')],
  'A. I. 1.': [capital, romanWith('.'), arabicWith('.')],
  '1. a) (1)': [arabicWith('.'), letterWith(')'), (numbers: readonly number[]) => `(${own(numbers)})`],
  '1. 1.1. 1.1.1.': [arabicWith('.'), decimalOf(2), decimalOf(3)],
  'I. 1. 1.1.': [romanWith('.'), arabicWith('.'), decimalOf(2)],
  'I - 1. a)': [romanWith(' -'), arabicWith('.'), letterWith(')')],
  'I/ 1/ a/': [romanWith('/'), arabicWith('/'), letterWith('/')],
  'I. 1) a)': [romanWith('.'), arabicWith(')'), letterWith(')')],
  'Điều 1. a)': [(numbers: readonly number[]) => `Điều ${own(numbers)}.`, arabicWith('.'), letterWith(')')],
} satisfies Record<string, Level[]>

export const NUMBERINGS = Object.keys(STYLES) as Numbering[]

/** The marker of a node as a style writes it. */
export function markerIn(style: Numbering, numbers: readonly number[]): string {
  return STYLES[style][numbers.length - 1]!(numbers)
}
