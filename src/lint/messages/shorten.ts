const LONGEST = 60

/**
 * A text that fits into a sentence.
 *
 * @param text one line
 * @returns the text, cut behind a word at 60 characters where it is longer, with `…`; without its closing points
 */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[\s.;:,]{1,9}$/, '')
  const space = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, space > 0 ? space : LONGEST).replace(/[\s.;:,]{1,9}$/, '')}…`
}
