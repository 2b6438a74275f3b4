import { escapeUnprintable } from './printable.ts'

/**
 * A step's result for debugging: JSON in which places are pairs of offsets and cleaned texts plain strings.
 *
 * @param value mdast, or the tree of a plan
 * @returns JSON with two spaces a level and a line feed at the end; it is no format to rely on
 */
export function writeInspection(value: unknown): string {
  return `${escapeUnprintable(JSON.stringify(value, (_, part) => shorten(part), 2))}\n`
}

function shorten(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const { position, ...rest } = value as {
    position?: { start: { offset?: number }; end: { offset?: number } }
  }
  if (position) return { ...rest, at: `${position.start.offset}-${position.end.offset}` }
  // Places and cleaned texts of the plan tree are many, and their insides tell nobody anything.
  if ('from' in value && 'to' in value) return `${value.from}-${value.to}`
  if ('pieces' in value && 'value' in value) return value.value
  return value
}
