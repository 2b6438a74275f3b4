/** Places of the fonts Symbol and Wingdings that plans hold, as the Unicode characters that they look like. */
const SYMBOL: Record<number, string> = {
  45: '-',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  222: '⇒',
}

const WINGDINGS: Record<number, string> = {
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  158: '·',
  159: '•',
  167: '▪',
  168: '□',
  216: '➢',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'

/** Fonts of signs keep them in the private characters U+F000 to U+F0FF. */
const PRIVATE = /[\uf000-\uf0ff]/g

/**
 * Writes the private characters of sign fonts in Unicode.
 *
 * @param text text of a run
 * @param font its font, '' where it is not known
 * @returns the text; a sign without a counterpart becomes a bullet
 */
export function withoutPrivate(text: string, font: string): string {
  return text.replace(PRIVATE, (sign) => signOf(sign.charCodeAt(0) & 0xff, font))
}

/** The Unicode character for a place in a font of signs. */
export function signOf(code: number, font: string): string {
  if (/^wingdings/i.test(font)) return WINGDINGS[code] ?? '•'
  const greek = code > 64 && code < 91 ? GREEK[code - 65] : undefined
  if (greek) return greek
  const small = code > 96 && code < 123 ? GREEK[code - 97] : undefined
  if (small) return small.toLowerCase()
  // Digits and marks stand in Symbol where they stand in ASCII.
  return SYMBOL[code] ?? (code > 31 && code < 64 ? String.fromCharCode(code) : '•')
}

/**
 * The bullet of a list. The small o of Courier is a ring, which is none as a letter.
 *
 * @param text what the file gives as the bullet
 * @param font its font, '' where it is not known
 */
export function bulletOf(text: string, font: string): string {
  if (text.trim() === 'o') return '○'
  if (/^(?:wingdings|symbol)/i.test(font) && text.length === 1 && text.charCodeAt(0) < 0x100) {
    return signOf(text.charCodeAt(0), font)
  }
  return withoutPrivate(text, font)
}
