/** Turns of which the best one counts. */
const TURNS = 8

/**
 * How many times as long a large input takes as a small one, in time of the processor, so that a busy machine is no
 * matter.
 *
 * @param read what is measured
 */
export async function growth(
  small: Uint8Array,
  large: Uint8Array,
  read: (bytes: Uint8Array) => unknown,
): Promise<number> {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [i, bytes] of [small, large].entries()) {
      const start = process.cpuUsage()
      await read(bytes)
      const { user, system } = process.cpuUsage(start)
      least[i] = Math.min(least[i]!, user + system)
    }
  }
  return least[1]! / least[0]!
}
