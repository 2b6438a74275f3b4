import type { Counts } from '../batch/run.ts'
import type { Run } from './run.ts'

/** Milliseconds between two pictures of the bar, and between two lines where there is no terminal. */
const REDRAW_MS = 100
const LINE_MS = 15_000

const BAR_WIDTH = 24

/** Shows how far a batch is: a bar on a terminal, elsewhere a line now and then. */
export class BatchProgress {
  readonly #run: Run
  readonly #isQuiet: boolean
  readonly #hasBar: boolean
  readonly #start = performance.now()
  #shown: number

  /** @param isQuiet whether nothing is shown at all */
  constructor(run: Run, isQuiet: boolean) {
    const { stderr, env } = run.io
    this.#run = run
    this.#isQuiet = isQuiet
    this.#hasBar = stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
    this.#shown = this.#hasBar ? Number.NEGATIVE_INFINITY : this.#start
  }

  /** Milliseconds since the beginning. */
  get elapsed(): number {
    return performance.now() - this.#start
  }

  show(counts: Counts): void {
    const now = performance.now()
    if (this.#isQuiet || now - this.#shown < (this.#hasBar ? REDRAW_MS : LINE_MS)) return
    this.#shown = now
    const line = this.#line(counts)
    const { stderr } = this.#run.io
    if (this.#hasBar) stderr.write(`\r${barOf(counts)} ${line}`.slice(0, stderr.columns || 80) + ERASE_REST)
    else stderr.write(`${line}\n`)
  }

  /** Takes the bar away, so that something else can be written. */
  clear(): void {
    if (!this.#hasBar || this.#isQuiet) return
    this.#run.io.stderr.write(`\r${ERASE_REST}`)
    this.#shown = Number.NEGATIVE_INFINITY
  }

  #line({ total, converted, skipped, failed }: Counts): string {
    const done = converted + skipped + failed
    const rate = done / (this.elapsed / 1000)
    const left = rate > 0 ? (total - done) / rate : 0
    return this.#run.text.batch.progress(done, total, rate.toFixed(rate < 10 ? 1 : 0), clockOf(left), failed)
  }
}

/** What takes away the rest of a line on a terminal. */
const ERASE_REST = '\u001b[K'

function barOf({ total, converted, skipped, failed }: Counts): string {
  const full = total === 0 ? BAR_WIDTH : Math.floor((BAR_WIDTH * (converted + skipped + failed)) / total)
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}

/** Seconds as `1:05` or `2:01:05`. */
function clockOf(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
