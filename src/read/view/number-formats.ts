/**
 * Writes the number of a list as Word shows it.
 *
 * @param value the number
 * @param format `ST_NumberFormat` of ISO/IEC 29500: `decimal`, `upperRoman` …; what no Vietnamese office uses is
 * written in digits
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'numberInDash':
      return `- ${value} -`
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(value)
  }
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Romans have no zero, and Word none beyond 32767. */
function roman(value: number): string {
  if (value < 1 || value > 32767) return String(value)
  let rest = value
  let written = ''
  for (const [worth, digits] of ROMAN) {
    while (rest >= worth) {
      written += digits
      rest -= worth
    }
  }
  return written
}

/** a to z of the Latin alphabet, then aa to zz: Word knows neither đ nor that Vietnamese has no f. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}
