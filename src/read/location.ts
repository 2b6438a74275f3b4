import type { Point, Span } from '../model/plan.ts'
import { behindLineEnd, lineEnds } from './line-ends.ts'

/** A stretch of the source text: UTF-16 offsets, `to` lies behind the last character. */
export interface Range {
  from: number
  to: number
}

/** Turns offsets of one text into lines and columns. */
export interface Locator {
  /** The place of an offset; line and column count from 1. */
  point(offset: number): Point
  /** The places of a range. */
  span(range: Range): Span
}

/**
 * Makes a locator for a text.
 *
 * @param text the decoded text without its BOM; lines end with LF, CRLF or CR
 * @returns a locator that finds an offset in logarithmic time; its index is made at the first question
 */
export function locate(text: string): Locator {
  let starts: number[] | null = null
  const point = (offset: number): Point => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
  return { point, span: (range) => ({ start: point(range.from), end: point(range.to) }) }
}

function lineStarts(text: string): number[] {
  const lineEnd = lineEnds(text)
  const starts = [0]
  for (let end = lineEnd(0); end < text.length; ) {
    const start = behindLineEnd(text, end)
    starts.push(start)
    end = lineEnd(start)
  }
  return starts
}
