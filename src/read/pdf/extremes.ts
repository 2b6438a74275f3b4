/**
 * The least of any number of values: `Math.min` takes no more than the stack holds.
 *
 * @returns infinity where there are none
 */
export function least(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY
  for (const value of values) if (value < found) found = value
  return found
}

/** The greatest of any number of values, minus infinity where there are none. */
export function greatest(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > found) found = value
  return found
}
