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

/** A finding and the stretch of the source that it points at. */
interface Found {
  message: Pick<Message, 'rule'>
  range: Range
}

/**
 * Drops every finding that a stronger one on the same words makes needless.
 *
 * @param found the findings, in any order
 * @returns those that stay, in their order
 */
export function withoutWeaker<Each extends Found>(found: readonly Each[]): Each[] {
  const strong = found.filter(({ message }) => PRECEDENCE[message.rule] !== undefined)
  if (strong.length === 0) return [...found]
  strong.sort((a, b) => a.range.from - b.range.from)
  return found.filter((each) => !isNeedless(each, strong))
}

/** So many findings in front of a place are looked at: as many do not overlap, save in a hostile file. */
const MOST_BEFORE = 64

function isNeedless(weak: Found, strong: readonly Found[]): boolean {
  const last = countUpTo(strong, weak.range.to) - 1
  for (let index = last; index >= 0 && index > last - MOST_BEFORE; index--) {
    const other = strong[index]!
    if (PRECEDENCE[other.message.rule]!.includes(weak.message.rule) && overlap(other.range, weak.range))
      return true
  }
  return false
}

/** How many of the sorted findings begin at an offset or before it. */
function countUpTo(sorted: readonly Found[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.range.from <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two stretches have a character in common, or are one point. */
function overlap(a: Range, b: Range): boolean {
  return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to)
}
