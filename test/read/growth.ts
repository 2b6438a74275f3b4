/** Turns of which the best one counts, at most: on a machine that is busy with other things the first ones tell little. */
const MOST_TURNS = 40

/**
 * How many times as long a large input takes as a small one, in time of the processor, so that a busy machine is no
 * matter.
 *
 * @param read what is measured
 * @param enough it is measured again until it is less than this, or has been measured forty times
 */
export async function growth(
  small: Uint8Array,
  large: Uint8Array,
  read: (bytes: Uint8Array) => unknown,
  enough: number,
): Promise<number> {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const ratio = () => least[1]! / least[0]!
  for (let turn = 0; turn < MOST_TURNS && !(ratio() < enough); turn++) {
    for (const [i, bytes] of [small, large].entries()) {
      const start = process.cpuUsage()
      await read(bytes)
      const { user, system } = process.cpuUsage(start)
      least[i] = Math.min(least[i]!, user + system)
    }
  }
  return ratio()
}
