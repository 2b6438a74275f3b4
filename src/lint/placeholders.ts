import { lazy, matchesOf } from '../extract/forms.ts'
import type { Range } from '../read/location.ts'
import { placeholders } from '../vocabulary/generated.ts'

const forms = lazy(() => ({
  sign: eitherOf(placeholders.signs),
  any: eitherOf(placeholders.forms.map(({ pattern }) => pattern)),
}))

/** The source may be in NFC or in NFD, and so are the words in a pattern. */
function eitherOf(patterns: readonly string[]): RegExp {
  const both = new Set(patterns.flatMap((pattern) => [pattern, pattern.normalize('NFD')]))
  return new RegExp([...both].map((pattern) => `(?:${pattern})`).join('|'), 'g')
}

/**
 * Finds what is left in a text that should have been filled in: `[...]`, `ngày … tháng … năm`, `số …/KH-UBND`.
 *
 * @param text the source, or some of it
 * @returns in the order of the text
 */
export function placeholdersIn(text: string): Range[] {
  const { any } = forms()
  return linesWithSign(text).flatMap((line) =>
    matchesOf(any, text.slice(line.from, line.to)).map(({ 0: words, index }) => {
      const from = line.from + index
      return { from, to: from + words.length }
    }),
  )
}

/** The lines that hold the sign of a placeholder: to look for it is cheaper than for all forms. */
function linesWithSign(text: string): Range[] {
  const { sign } = forms()
  const lines: Range[] = []
  sign.lastIndex = 0
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const end = text.indexOf('\n', match.index)
    const to = end < 0 ? text.length : end
    lines.push({ from: text.lastIndexOf('\n', match.index) + 1, to })
    sign.lastIndex = to
  }
  return lines
}
