import type { Reading } from '../extract/reading.ts'
import type { Range } from '../read/location.ts'
import { placeOf } from './place.ts'

/** Blanks and marks of Markdown between a marker and the text behind it. */
const GAP = 16

/**
 * Where the marker of a node stands.
 *
 * @param reading what was read
 * @param pointer JSON Pointer to the node
 * @param marker as the plan has it
 * @returns its place in front of the node's text; that of the text where the source writes the marker otherwise (NFD)
 */
export function markerAt(reading: Reading, pointer: string, marker: string): Range {
  const text = placeOf(reading, `${pointer}/text`)
  const start = Math.max(0, text.from - GAP - marker.length)
  const at = reading.text.slice(start, text.from).lastIndexOf(marker)
  return at < 0 ? text : { from: start + at, to: start + at + marker.length }
}
