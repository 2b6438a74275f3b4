import type { Range } from '../read/location.ts'

/** A stretch of cleaned text and the stretch of the source that it was made from. */
interface Piece {
  /** Where the piece begins in `Text.value`. */
  at: number
  length: number
  /** Offset in the source of its first character. */
  source: number
  /** Length of its stretch of the source. */
  width: number
  /** Whether its characters stand for that stretch as a whole (a letter and its combining marks), not one for one. */
  whole: boolean
  /** Whether a blank line or a page break parts it from the piece before. */
  cut: boolean
}

/**
 * Text as it is read (NFC, without marks, spaces folded) that still knows where each character stands in the
 * source. Everything behind parse works on `value` and asks `rangesOf` for places.
 */
export interface Text {
  readonly value: string
  /** Offset in the source of its first character. */
  readonly source: number
  /** null where the text is one stretch of the source, character for character, as nearly all are. */
  readonly pieces: readonly Piece[] | null
}

export const EMPTY: Text = { value: '', source: 0, pieces: null }

/** Makes a text of source characters that need no cleaning. */
export function plainText(value: string, source: number): Text {
  return value === '' ? EMPTY : { value, source, pieces: null }
}

/** Makes a text of its pieces. */
function textOf(value: string, pieces: readonly Piece[]): Text {
  const { source, whole } = pieces[0]!
  return { value, source, pieces: pieces.length === 1 && !whole ? null : pieces }
}

function plainPiece(at: number, length: number, source: number, cut: boolean): Piece {
  return { at, length, source, width: length, whole: false, cut }
}

/** Makes a text of one line stretch by stretch. */
export class TextBuilder {
  value = ''
  private readonly pieces: Piece[] = []

  /** Adds characters that stand for as many of the source each, from an offset on. */
  add(letters: string, source: number): void {
    const { length } = letters
    const last = this.pieces.at(-1)
    if (last !== undefined && !last.whole && last.source + last.length === source) {
      last.length += length
      last.width += length
    } else this.pieces.push(plainPiece(this.value.length, length, source, false))
    this.value += letters
  }

  /** Adds characters that stand for a stretch of the source as a whole. */
  addComposed(letters: string, from: number, to: number): void {
    const { length } = letters
    this.pieces.push({
      at: this.value.length,
      length,
      source: from,
      width: to - from,
      whole: true,
      cut: false,
    })
    this.value += letters
  }

  text(): Text {
    return this.value === '' ? EMPTY : textOf(this.value, this.pieces)
  }
}

/**
 * A part of a text, without blanks at its ends.
 *
 * @param text the whole
 * @param from first character
 * @param to behind the last character
 */
export function slice(text: Text, from: number, to = text.value.length): Text {
  const { value } = text
  let start = from
  let end = to
  while (start < end && value.charCodeAt(start) === 32) start++
  while (end > start && value.charCodeAt(end - 1) === 32) end--
  if (start >= end) return EMPTY
  if (start === 0 && end === value.length) return text
  const part = value.slice(start, end)
  if (text.pieces === null) return { value: part, source: text.source + start, pieces: null }
  const pieces: Piece[] = []
  for (let i = pieceAt(text.pieces, start); i < text.pieces.length && text.pieces[i]!.at < end; i++) {
    const piece = text.pieces[i]!
    const a = Math.max(start, piece.at)
    const b = Math.min(end, piece.at + piece.length)
    if (a >= b) continue
    const { from, to } = sourceRange(piece, a - piece.at, b - piece.at)
    const cut = piece.cut && pieces.length > 0
    const { whole } = piece
    pieces.push({ at: a - start, length: b - a, source: from, width: to - from, whole, cut })
  }
  return textOf(part, pieces)
}

/**
 * Two texts as one, with a space between.
 *
 * @param cut whether a blank line or a page break parts them: their places stay two spans
 * @param glue what goes between; '' for a word that was cut
 */
export function join(first: Text, second: Text, cut: boolean, glue = ' '): Text {
  if (first.value === '') return second
  if (second.value === '') return first
  const shift = first.value.length + glue.length
  const pieces = first.pieces?.slice() ?? [plainPiece(0, first.value.length, first.source, false)]
  if (second.pieces === null) pieces.push(plainPiece(shift, second.value.length, second.source, cut))
  else {
    for (const { at, length, source, width, whole, cut: isCut } of second.pieces) {
      pieces.push({ at: at + shift, length, source, width, whole, cut: at === 0 ? cut : isCut })
    }
  }
  return { value: first.value + glue + second.value, source: first.source, pieces }
}

/**
 * Many texts as one, with spaces between. They are joined in halves, so that none is copied once for each other.
 *
 * @param cuts for each text whether a blank line or a page break stands before it
 * @param tight for each text whether it goes on with a word that was cut, so that no space goes between
 */
export function joinMany(
  texts: readonly Text[],
  cuts: readonly boolean[] = [],
  tight: readonly boolean[] = [],
): Text {
  const joined = (from: number, to: number): Text => {
    if (to - from < 2) return texts[from] ?? EMPTY
    const middle = (from + to) >> 1
    return join(joined(from, middle), joined(middle, to), cuts[middle] === true, tight[middle] ? '' : ' ')
  }
  return texts.length === 1 ? texts[0]! : joined(0, texts.length)
}

/**
 * Where a part of a text stands in the source.
 *
 * @returns one range, or several where page breaks cut it
 */
export function rangesOf({ value, source, pieces }: Text, from = 0, to = value.length): Range[] {
  if (pieces === null) {
    const start = Math.max(from, 0)
    const end = Math.min(to, value.length)
    return start < end ? [{ from: source + start, to: source + end }] : []
  }
  const ranges: Range[] = []
  for (let i = pieceAt(pieces, from); i < pieces.length && pieces[i]!.at < to; i++) {
    const piece = pieces[i]!
    const a = Math.max(from, piece.at) - piece.at
    const b = Math.min(to, piece.at + piece.length) - piece.at
    if (a >= b) continue
    const range = sourceRange(piece, a, b)
    const last = ranges.at(-1)
    if (last && !piece.cut && range.from >= last.to) last.to = range.to
    else ranges.push(range)
  }
  return ranges
}

/** The last piece that begins at or before a character; a text of a whole chapter has thousands. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The place in a text of one line that belongs to a place in the source.
 *
 * @param offset an offset in the source
 * @returns the index of the first character that does not stand before it
 */
export function indexAt({ pieces, source, value }: Text, offset: number): number {
  if (pieces === null) return Math.min(value.length, Math.max(0, offset - source))
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { source, width } = pieces[middle]!
    if (source + width <= offset) low = middle + 1
    else high = middle
  }
  const piece = pieces[low]
  if (piece === undefined) return value.length
  return piece.at + (piece.whole ? 0 : Math.max(0, offset - piece.source))
}

function sourceRange({ source, width, whole }: Piece, a: number, b: number): Range {
  return whole ? { from: source, to: source + width } : { from: source + a, to: source + b }
}
