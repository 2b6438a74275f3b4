import { setImmediate } from 'node:timers/promises'

/** So many items are taken at a time. */
const AT_ONCE = 1000

/** Goes over any number of items; now and then timers and signals are heard. */
export async function* inPortions<T>(items: Iterable<T>): AsyncGenerator<T> {
  let n = 0
  for (const item of items) {
    yield item
    if (++n % AT_ONCE === 0) await setImmediate()
  }
}
