import { Tinypool } from 'tinypool'
import { WORKER_FLAGS } from './engine.ts'

/** Why some work never came back. */
export class WorkLost extends Error {
  /** The time was up, or the worker is gone. */
  readonly why: 'timed-out' | 'crashed'

  constructor(why: 'timed-out' | 'crashed') {
    super(why)
    this.why = why
  }
}

/** How a pool is set up. */
export interface PoolSettings {
  /** How many processes work at a time. */
  jobs: number
  /** The module whose default export a worker runs: a function from a list to the list of its results. */
  file: string
  /** What the module finds as the first argument of its process, as JSON. */
  argument: object
}

/** Milliseconds in which a process must have started, on however busy a machine. */
const START_MS = 60_000

/**
 * The environment without the certificates that some offices let every node load, which takes it longer than all the
 * rest of its start: these processes connect to nobody.
 */
function workerEnvironment(): Record<string, string> {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env
  return environment as Record<string, string>
}

/**
 * Processes that work: what one of them dies of, or does not come back from, takes down neither the others nor the
 * program.
 */
export class WorkerPool<Work, Result> {
  readonly #pool: Tinypool

  private constructor({ jobs, file, argument }: PoolSettings) {
    this.#pool = new Tinypool({
      filename: file,
      runtime: 'child_process',
      minThreads: jobs,
      maxThreads: jobs,
      argv: [JSON.stringify(argument)],
      execArgv: [...process.execArgv, ...WORKER_FLAGS],
      env: workerEnvironment(),
      serialization: 'advanced',
    })
    // A process that dies while it has nothing to do is replaced and takes nothing with it.
    this.#pool.on('error', () => {})
  }

  /**
   * Starts the processes and waits for them, so that the time of the first work is its own.
   *
   * @throws WorkLost where they do not start
   */
  static async start<Work, Result>(settings: PoolSettings): Promise<WorkerPool<Work, Result>> {
    const pool = new WorkerPool<Work, Result>(settings)
    await Promise.all(Array.from({ length: settings.jobs }, () => pool.#send([], START_MS)))
    return pool
  }

  /**
   * Does some work, one after the other, in the next process that is free.
   *
   * @param timeout milliseconds for all of it; a process that takes longer is ended
   * @throws WorkLost
   */
  async run(work: readonly Work[], timeout: number): Promise<Result[]> {
    try {
      return await this.#send(work, timeout)
    } catch (error) {
      // By the next work the process that takes the place of the lost one has started.
      if (error instanceof WorkLost) await this.#send([], START_MS).catch(() => {})
      throw error
    }
  }

  async #send(work: readonly Work[], timeout: number): Promise<Result[]> {
    const clock = new AbortController()
    const timer = setTimeout(() => clock.abort(), timeout)
    try {
      return await this.#pool.run(work, { signal: clock.signal })
    } catch (error) {
      if (clock.signal.aborted) throw new WorkLost('timed-out')
      // What a worker throws itself comes as a plain object: a bug. An error is the pool's own: the process is gone.
      if (error instanceof Error) throw new WorkLost('crashed')
      throw new Error((error as Error).message)
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends all processes. */
  async close(): Promise<void> {
    await this.#pool.destroy()
  }
}
