import type { Reading } from '../extract/reading.ts'
import type { Range } from '../read/location.ts'
import { placeOf } from './place.ts'

/**
 * Where a cited document is named first; its evidence leads to all mentions.
 *
 * @param reading what was read
 * @param index of the citation in the plan
 */
export function firstMention(reading: Reading, index: number): Range {
  const pointer = `/citations/${index}/number`
  return reading.evidence.get(pointer)?.ranges[0] ?? placeOf(reading, pointer)
}
