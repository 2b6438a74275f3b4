export const LF = 10
export const CR = 13

/**
 * Makes a finder of line ends: LF, CRLF and a lone CR.
 *
 * @param text the text that is read from its start to its end
 * @param pages whether a form feed ends a line too: it is where a page ends
 * @returns a function that gives the offset of the first line end at or behind an offset, the text's length where
 * there is none; offsets must not go back, so that a whole text costs one pass
 */
export function lineEnds(text: string, pages = false): (from: number) => number {
  let lf = -1
  let cr = -1
  let page = pages ? -1 : text.length
  return (from) => {
    if (lf < from) lf = find(text, '\n', from)
    if (cr < from) cr = find(text, '\r', from)
    if (page < from) page = find(text, '\f', from)
    return Math.min(lf, cr, page)
  }
}

/**
 * Where the next line begins.
 *
 * @param text the text
 * @param end offset of a line end, or the text's length
 */
export function behindLineEnd(text: string, end: number): number {
  return codeAt(text, end) === CR && codeAt(text, end + 1) === LF ? end + 2 : end + 1
}

/**
 * The code of a character, -1 behind the text. To ask charCodeAt itself there makes the engine give up its fast code
 * for the whole loop.
 */
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : -1
}

/** Offset of the first of a character at or behind an offset, the text's length where there is none. */
export function find(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from)
  return found < 0 ? text.length : found
}
