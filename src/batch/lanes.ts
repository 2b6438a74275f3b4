import { type WorkerPool, WorkLost } from './pool.ts'
import type { Outcome, Task } from './worker.ts'

/** How work is given out. */
export interface LaneSettings {
  /** How many processes work at a time. */
  jobs: number
  /** Milliseconds that one input may take. */
  timeout: number
  /** How many inputs there will be; null where that is not known, and then each is done as soon as it is there. */
  total: number | null
  /** Whether results are taken in the order of the inputs. */
  inOrder: boolean
  /** Says that no more work is given out; what is in hand is finished. */
  stop: AbortSignal
}

/** What to do with the inputs and with what comes of them. */
export interface LaneWork<Item> {
  items: Iterator<Item> | AsyncIterator<Item>
  taskOf(item: Item): Task
  /** The outcome of an input whose process is gone, or was ended. */
  lost(item: Item, why: WorkLost['why']): Promise<Outcome>
  /** Takes an outcome, several at a time where their order does not matter; where this throws, all work stops. */
  settle(item: Item, outcome: Outcome): void | Promise<void>
}

/** Inputs that go to a process at once, at most; and the time that they should take. */
const MOST_AT_ONCE = 32
const CHUNK_MS = 50

/** Outcomes that are being settled for each process: the disk may take its time while the process goes on. */
const UNSETTLED = 32

/** In order, a slow input holds up those behind it; so many for each process are done beyond it. */
const AHEAD = 64

/**
 * Works through inputs with all processes of a pool. Small ones go out several at once, so that the way there and back
 * costs little; where a process is lost over several, each is tried alone, and only the guilty one fails.
 *
 * @throws what `settle` throws
 */
export async function workThrough<Item>(
  pool: WorkerPool<Task, Outcome>,
  settings: LaneSettings,
  work: LaneWork<Item>,
): Promise<void> {
  const lanes = new Lanes(pool, settings, work)
  await Promise.all(Array.from({ length: settings.jobs }, () => lanes.run()))
  await lanes.end()
}

interface Taken<Item> {
  item: Item
  number: number
}

class Lanes<Item> {
  readonly #pool: WorkerPool<Task, Outcome>
  readonly #settings: LaneSettings
  readonly #work: LaneWork<Item>
  #taken = 0
  #settled = 0
  /** Milliseconds that one input takes of late. */
  #pace = CHUNK_MS
  #failure: { error: unknown } | null = null
  /** Outcomes that wait for those of earlier inputs; null for one that was given up. */
  readonly #waiting = new Map<number, { item: Item; outcome: Outcome | null }>()
  #draining = Promise.resolve()
  readonly #settling = new Set<Promise<void>>()
  #wake: () => void = () => {}

  constructor(pool: WorkerPool<Task, Outcome>, settings: LaneSettings, work: LaneWork<Item>) {
    this.#pool = pool
    this.#settings = settings
    this.#work = work
  }

  /** One lane: as many run as there are processes. */
  async run(): Promise<void> {
    try {
      for (let chunk = await this.#take(); chunk.length > 0; chunk = await this.#take()) {
        const outcomes = await this.#attempt(chunk)
        // Whoever takes the outcomes takes no more.
        if (this.#failure !== null) return
        for (const [i, taken] of chunk.entries()) await this.#settle(taken, outcomes[i] ?? null)
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Waits for what is on its way, and throws what has failed first. */
  async end(): Promise<void> {
    await Promise.all(this.#settling)
    if (this.#failure !== null) throw this.#failure.error
  }

  /** Ends all lanes. */
  #fail(error: unknown): void {
    this.#failure ??= { error }
    this.#rouse()
  }

  get #isOver(): boolean {
    return this.#failure !== null || this.#settings.stop.aborted
  }

  async #take(): Promise<Taken<Item>[]> {
    await this.#room()
    const chunk: Taken<Item>[] = []
    const most = this.#chunkSize()
    while (chunk.length < most && !this.#isOver) {
      const { done, value } = await this.#work.items.next()
      if (done) break
      chunk.push({ item: value, number: this.#taken++ })
    }
    return chunk
  }

  #chunkSize(): number {
    const { total, jobs } = this.#settings
    if (total === null) return 1
    const share = Math.ceil((total - this.#taken) / (2 * jobs))
    return Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(CHUNK_MS / this.#pace), share))
  }

  /** Waits while too many outcomes wait for a slow input. */
  async #room(): Promise<void> {
    const { inOrder, jobs } = this.#settings
    while (inOrder && !this.#isOver && this.#taken - this.#settled > AHEAD * jobs) {
      await new Promise<void>((resolve) => {
        const others = this.#wake
        this.#wake = () => {
          others()
          resolve()
        }
      })
    }
  }

  /**
   * The outcomes of a chunk; null for those that were given up because the run is over.
   *
   * @param isSecond whether a process was lost over it before: the system may end one for no fault of the input
   */
  async #attempt(chunk: readonly Taken<Item>[], isSecond = false): Promise<(Outcome | null)[]> {
    try {
      const tasks = chunk.map(({ item }) => this.#work.taskOf(item))
      const outcomes = await this.#pool.run(tasks, this.#settings.timeout)
      for (const { ms } of outcomes) this.#pace = 0.9 * this.#pace + 0.1 * Math.max(ms, 0.1)
      return outcomes
    } catch (error) {
      if (!(error instanceof WorkLost)) throw error
      // A signal to end may reach the processes too.
      if (this.#isOver) return chunk.map(() => null)
      if (chunk.length === 1 && (error.why === 'timed-out' || isSecond)) {
        return [await this.#work.lost(chunk[0]!.item, error.why)]
      }
      const outcomes: (Outcome | null)[] = []
      for (const taken of chunk)
        outcomes.push(...(this.#isOver ? [null] : await this.#attempt([taken], true)))
      return outcomes
    }
  }

  async #settle({ item, number }: Taken<Item>, outcome: Outcome | null): Promise<void> {
    if (this.#settings.inOrder) {
      this.#waiting.set(number, { item, outcome })
      this.#draining = this.#draining.then(() => this.#drain())
      await this.#draining
      this.#rouse()
    } else if (outcome !== null) await this.#settleSoon(item, outcome)
  }

  /** Waits only where too much is on its way. */
  async #settleSoon(item: Item, outcome: Outcome): Promise<void> {
    const settling = Promise.resolve(this.#work.settle(item, outcome))
      .catch((error: unknown) => this.#fail(error))
      .finally(() => this.#settling.delete(settling))
    this.#settling.add(settling)
    while (this.#settling.size > UNSETTLED * this.#settings.jobs) await Promise.race(this.#settling)
  }

  async #drain(): Promise<void> {
    for (;;) {
      const next = this.#waiting.get(this.#settled)
      // Behind one that was given up nothing more may follow.
      if (next === undefined || next.outcome === null) return
      this.#waiting.delete(this.#settled)
      await this.#work.settle(next.item, next.outcome)
      this.#settled++
    }
  }

  /** Lets those look again who wait for room. */
  #rouse(): void {
    const wake = this.#wake
    this.#wake = () => {}
    wake()
  }
}
