/** Numbers that a shell gives to a process that a signal has ended. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** A run that can be interrupted in order. */
export interface Interruption {
  /** Says that the run is to end. */
  signal: AbortSignal
  /** The exit code; null where nobody has interrupted the run. */
  code: number | null
  /** Leaves signals to the system again. */
  end(): void
}

/**
 * Listens for Ctrl-C, and for the signal by which clusters end a job.
 *
 * @param asked called at the first signal; the second one ends the process at once
 */
export function listenForInterruption(asked: () => void): Interruption {
  const stop = new AbortController()
  const interrupted = (name: keyof typeof CODES): void => {
    if (stop.signal.aborted) process.exit(CODES[name])
    interruption.code = CODES[name]
    stop.abort()
    asked()
  }
  const interruption: Interruption = {
    signal: stop.signal,
    code: null,
    end: () => {
      process.off('SIGINT', interrupted)
      process.off('SIGTERM', interrupted)
    },
  }
  process.on('SIGINT', interrupted)
  process.on('SIGTERM', interrupted)
  return interruption
}
