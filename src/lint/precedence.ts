import type { Message } from '../model/plan.ts'
import type { Range } from '../read/location.ts'

/**
 * Of two findings on the same words for the same reason the stronger one stays. By strong rule the weaker ones: what
 * the strong one says makes them needless, not the other way round.
 */
export const PRECEDENCE: Readonly<Record<string, readonly string[]>> = {
  'empty-date': ['left-over-placeholder', 'date-form'],
  'empty-number': ['left-over-placeholder', 'number-form'],
  'impossible-date': [
    'empty-date',
    'date-form',
    'deadline-before-issue',
    'deadline-outside-period',
    'basis-form',
    'conflicting-citation',
  ],
  'malformed-citation': ['number-form', 'basis-form', 'conflicting-citation', 'known-document'],
  'known-document': ['conflicting-citation', 'basis-form'],
  'conflicting-citation': ['basis-form'],
  'deadline-before-issue': ['deadline-outside-period'],
  'duplicate-task': ['duplicate-heading', 'body-appendix-conflict'],
  'empty-document': ['not-a-plan'],
}

const WEAKER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(PRECEDENCE))

/** A finding and the stretch of the source that it points at. */
interface Found {
  message: Pick<Message, 'rule'>
  range: Range
}

/**
 * Drops every finding that a stronger one on the same words makes needless.
 *
 * @param found the findings, in any order
 * @returns those that stay, in their order; the time grows with their number as sorting them does
 */
export function withoutWeaker<Each extends Found>(found: readonly Each[]): Each[] {
  const strong = new Map<string, Range[]>()
  for (const { message, range } of found) {
    if (!WEAKER.has(message.rule)) continue
    const ranges = strong.get(message.rule)
    if (ranges) ranges.push(range)
    else strong.set(message.rule, [range])
  }
  if (strong.size === 0) return [...found]
  const coverOf = new Map<string, Range[][]>()
  for (const [rule, ranges] of strong) {
    const cover = merged(ranges)
    for (const weak of WEAKER.get(rule)!) coverOf.set(weak, [...(coverOf.get(weak) ?? []), cover])
  }
  return found.filter(
    ({ message, range }) => !coverOf.get(message.rule)?.some((cover) => overlapsOne(cover, range)),
  )
}

/** The stretches that some ranges cover, in order; those that only touch stay apart. */
function merged(ranges: readonly Range[]): Range[] {
  const cover: Range[] = []
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = cover.at(-1)
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else cover.push({ from, to })
  }
  return cover
}

/** Whether a range overlaps one of some stretches that lie in order and apart. */
function overlapsOne(cover: readonly Range[], range: Range): boolean {
  let low = 0
  let high = cover.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cover[middle]!.to < range.from) low = middle + 1
    else high = middle
  }
  for (let index = low; index < cover.length && cover[index]!.from <= range.to; index++) {
    if (overlap(cover[index]!, range)) return true
  }
  return false
}

/** Whether two stretches have a character in common, or are one point. */
function overlap(a: Range, b: Range): boolean {
  return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)
}
