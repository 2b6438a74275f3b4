/**
 * Reads a number as it is written in Vietnamese: points part thousands, a comma the decimals. `1.500` gives 1500,
 * `99,5` 99.5, `02` 2. Where points or commas cannot part thousands they are taken the English way: `99.5`,
 * `1,500,000`.
 *
 * @param written digits with points and commas
 */
export function readNumber(written: string): number {
  if (!written.includes('.') && !written.includes(',')) return Number(written)
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return Number(written.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return Number(written.replaceAll('.', '').replace(',', '.'))
  return Number(written.replace(',', '.'))
}
