import { setFlagsFromString } from 'node:v8'

/**
 * Options for a process that works through any number of documents: left alone, V8 lets garbage grow to several times
 * of what is in use before it collects, and memory with the number of documents. The processor time is the same.
 */
export const SMALL_HEAP = ['--heap-growing-percent=20', '--max-semi-space-size=4']

/** The same for this process, whose young generation can only be kept from growing now. */
export function keepHeapSmall(): void {
  for (const flag of ['--heap-growing-percent=20', '--semi-space-growth-factor=1']) setFlagsFromString(flag)
}
