/**
 * Characters that a terminal acts upon or that turn the reading order of a line: C0 and C1 controls but the line
 * feed, DEL, the marks of the bidirectional algorithm, line and paragraph separators, and the BOM.
 */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Makes text from a document safe to show on a terminal.
 *
 * @param text any text; line feeds stay
 * @returns the text with a tab as a space, other controls as their pictures (ESC as ␛), and the rest as �
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, picture)
}

/**
 * Writes the same characters as escapes that JSON and double-quoted YAML both read back.
 *
 * @param text JSON, or YAML in which such characters stand between double quotes only
 * @returns the text with `\uXXXX` in their place
 */
export function escapeUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Whether a text holds such a character. */
export function hasUnprintable(text: string): boolean {
  return text.search(UNPRINTABLE) >= 0
}

function picture(char: string): string {
  const code = char.charCodeAt(0)
  if (code === 9) return ' '
  if (code < 32) return String.fromCharCode(0x2400 + code)
  return code === 127 ? '␡' : '�'
}
