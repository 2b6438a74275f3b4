import { setFlagsFromString } from 'node:v8'

/** From here on optimised code pays. */
const LONG = 1_048_576

/**
 * What V8 does to code and to regular expressions that run often. `regexp-tier-up` runs an expression as bytecode once
 * and makes machine code of it for the second time: to make it at once takes a twentieth less of the whole time.
 */
const OPTIMISATIONS = ['opt', 'sparkplug', 'regexp-optimization', 'regexp-tier-up']

/**
 * Keeps V8 from optimising in a process that ends before that pays: it takes a quarter of the whole time of
 * `plan-extract FILE`, for 20 KB as for 1 MB.
 *
 * @param length bytes of the one document that this process reads
 */
export function readInOneGo(length: number): void {
  if (length > LONG) return
  for (const name of OPTIMISATIONS) setFlagsFromString(`--no-${name}`)
}
