import type { Reading } from '../extract/reading.ts'

/** A value of the plan that opens where its words begin. */
interface Opening {
  from: number
  pointer: string
}

/** Pointers to the form that stands behind the body. */
const TAIL = /^\/(?:recipients|archive|signature)(?:\/|$)/

/** The pointer to a node of the outline, by that to its text. */
const NODE = /^(\/outline\/.*)\/text$/

const TABLE = /^(\/tables\/\d+)\//

/**
 * Makes a search for the block that follows a place: an outline node with all below it, a table, or else a paragraph,
 * which ends at a blank line.
 *
 * @param reading what was read
 * @returns a function from an offset to the offset where the block behind it ends; the index is made at the first
 *   question
 */
export function blockFinder(reading: Reading): (offset: number) => number {
  const { text } = reading
  const ends = new Map<string, number>()
  let openings: Opening[] | null = null
  return (offset) => {
    openings ??= openingsOf(reading)
    const at = firstBehind(openings, offset)
    const opening = openings[at]
    if (!opening) return text.length
    const { pointer } = opening
    let end = ends.get(pointer)
    if (end === undefined) {
      end = endOf(openings, at, text)
      ends.set(pointer, end)
    }
    return end
  }
}

function openingsOf({ evidence }: Reading): Opening[] {
  const openings: Opening[] = []
  for (const [pointer, { ranges }] of evidence) {
    const [first] = ranges
    if (first) openings.push({ from: first.from, pointer })
  }
  // Tasks and the like are read from nodes and tables, which stand here themselves.
  const weight = ({ pointer }: Opening): number => (NODE.test(pointer) ? 0 : TABLE.test(pointer) ? 1 : 2)
  return openings.sort((a, b) => a.from - b.from || weight(a) - weight(b))
}

function firstBehind(openings: readonly Opening[], offset: number): number {
  let low = 0
  let high = openings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (openings[middle]!.from < offset) low = middle + 1
    else high = middle
  }
  return low
}

function endOf(openings: readonly Opening[], at: number, text: string): number {
  const { pointer, from } = openings[at]!
  const owner = NODE.exec(pointer)?.[1] ?? TABLE.exec(pointer)?.[1]
  if (owner === undefined) return paragraphEnd(text, from)
  const isTable = owner.startsWith('/tables')
  for (let i = at + 1; i < openings.length; i++) {
    const next = openings[i]!
    const ends = isTable
      ? NODE.test(next.pointer) || (TABLE.test(next.pointer) && !next.pointer.startsWith(`${owner}/`))
      : NODE.test(next.pointer) && !next.pointer.startsWith(`${owner}/`)
    if (ends || TAIL.test(next.pointer)) return lineStart(text, next.from)
  }
  return text.length
}

/** A marker stands in front of the words of its node. */
function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function paragraphEnd(text: string, from: number): number {
  const blank = /(?:\r\n|\n|\r)[^\S\r\n]{0,200}(?:\r\n|\n|\r)/g
  blank.lastIndex = from
  return blank.exec(text)?.index ?? text.length
}
