// Times of several candidates that were measured in turn, and what they come to.

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Runs every candidate once a round, so that what else the machine does falls on all of them alike.
 *
 * @param candidates functions by name; each returns milliseconds, or a promise of them
 * @param rounds number of rounds that count; one more is run first
 * @returns lists of milliseconds by name
 */
export async function inTurn(candidates, rounds) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, measure] of Object.entries(candidates)) {
      const time = await measure(Math.max(round, 0))
      if (round >= 0) times[name].push(time)
    }
  }
  return times
}

/**
 * How many times the time of `below` the time of `above` is: the median of the ratios round by round.
 *
 * @param times what `inTurn` gave
 */
export function ratio(times, above, below) {
  return median(times[above].map((time, round) => time / times[below][round]))
}
