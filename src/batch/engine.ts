import { setFlagsFromString } from 'node:v8'

/** Options of V8 for a process that reads many documents. */
interface EngineOptions {
  /** At the start of a process that reads any number of them. */
  worker: readonly string[]
  /** At any time in one that reads some hundred. */
  sparing: readonly string[]
  /** What V8 does of itself instead, for one that reads thousands. */
  settled: readonly string[]
}

/** The last version of node with which all of this was tried. */
const LAST_TRIED = 26

/**
 * The options that a version of node has. It does not start with one that it does not know: a version that is not
 * known here gets none.
 *
 * @param major its first number
 */
export function engineOptions(major: number): EngineOptions {
  if (major > LAST_TRIED) return { worker: [], sparing: [], settled: [] }
  const sparing = [
    // Left alone, V8 comes to make some objects in the old generation at once, and these hold others when all are waste.
    '--no-allocation-site-pretenuring',
    // An expression becomes machine code at once, not bytecode first: all are used again with the next document.
    '--no-regexp-tier-up',
    ...(major === 20 ? COMPILE_LITTLE : []),
  ]
  const worker = [
    // A document's waste fits in the young generation, so that little of it is moved, and that does not grow later.
    '--min-semi-space-size=16',
    '--max-semi-space-size=16',
    // Until so many megabytes are old, which takes a thousand documents, nothing old is collected; after that V8 would
    // let its garbage grow to several times of what is in use.
    '--initial-old-space-size=48',
    '--heap-growing-percent=50',
    // The other cores have workers of their own; threads that help to collect would take turns with them.
    '--single-threaded-gc',
    ...sparing,
  ]
  return { worker, sparing, settled: major === 20 ? COMPILE_AS_USUAL : [] }
}

/**
 * Fifteen times as long as usual before a function is compiled for speed, and little is compiled into it: what that
 * costs must come back within some hundred documents. Node 22 has a compiler between the two and no such budget.
 */
const COMPILE_LITTLE = [
  '--interrupt-budget=1000000',
  '--max-inlined-bytecode-size-cumulative=200',
  '--no-use-osr',
]
const COMPILE_AS_USUAL = [
  '--interrupt-budget=67584',
  '--max-inlined-bytecode-size-cumulative=920',
  '--use-osr',
]

const options = engineOptions(Number.parseInt(process.versions.node, 10))

/**
 * Options for the start of a process that works through any number of documents. On node 20 they take two fifths off
 * the processor time of a worker's first 250 documents of 20 KB, and after 4,000 its memory is a tenth more than after 500.
 */
export const WORKER_FLAGS = options.worker

/** Makes this process one that reads some hundred documents: on node 20 it takes a third less of the processor for them. */
export function readSparingly(): void {
  setFlags(options.sparing)
}

/** Whoever has read so many documents will read thousands, and then it pays. */
const LONG = 3000

/**
 * Makes a function that is told of documents that have been read, and lets V8 compile as it does of itself when they
 * are many: those that follow take a tenth less time.
 */
export function settlingIn(): (documents: number) => void {
  let read = 0
  return (documents) => {
    if (read < LONG && read + documents >= LONG) setFlags(options.settled)
    read += documents
  }
}

/** Keeps the memory of this process flat, whose young generation can only be kept from growing now. */
export function keepHeapSmall(): void {
  setFlags(['--heap-growing-percent=20', '--semi-space-growth-factor=1', ...options.sparing])
}

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
