import type { Reading } from '../extract/reading.ts'
import type { Range } from '../read/location.ts'
import { placeOf } from './place.ts'

/**
 * Where words stand within a value.
 *
 * @param reading what was read
 * @param pointer JSON Pointer to the value
 * @param words as the plan has them
 * @returns their first place in the source; the place of the whole value where the source writes them otherwise (over
 *   a line break, in NFD)
 */
export function wordsWithin(reading: Reading, pointer: string, words: string): Range {
  const whole = placeOf(reading, pointer)
  const at = reading.text.slice(whole.from, whole.to).indexOf(words)
  return at < 0 ? whole : { from: whole.from + at, to: whole.from + at + words.length }
}
