import { randomUUID } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { PlanExtractError } from '../errors.ts'

/** Who holds a lock. */
interface Holder {
  pid: number
  host: string
  /** A container that is started again has the same number and name as before. */
  run: string
}

/** A lock that was found, and for how long its run has not said that it is alive. */
interface Found extends Holder {
  silentMs: number
}

/** A run says this often that it is alive. */
const BEAT_MS = 10_000

/** A run on another machine that has said nothing for this long is dead. */
const DEAD_MS = 60_000

/** What a lock says between the moment when it is made and that when it is written. */
const NOT_WRITTEN: Holder = { pid: 0, host: '', run: '' }

/** How long a lock may take to be written: twenty looks in a second. */
const WAIT_MS = 50
const MOST_WAITS = 20

/**
 * Makes sure that one run at a time writes to an output. A lock that a killed run has left is taken over: at once where
 * its process was one of this machine, else when it has been silent for a minute.
 *
 * @param file the path of the lock
 * @returns a function that gives the lock back
 * @throws PlanExtractError `locked` where another run is at work
 */
export function takeLock(file: string): () => void {
  const mine: Holder = { pid: process.pid, host: hostname(), run: randomUUID() }
  while (!isTaken(file, mine)) clearAway(file, mine)
  clearRemains(file, mine)
  const beat = setInterval(() => {
    const now = new Date()
    // Somebody may have deleted it by hand: no reason to end.
    if (existsSync(file)) utimesSync(file, now, now)
  }, BEAT_MS).unref()
  const giveBack = (): void => rmSync(file, { force: true })
  process.once('exit', giveBack)
  return () => {
    clearInterval(beat)
    process.off('exit', giveBack)
    giveBack()
  }
}

function isTaken(file: string, mine: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // A full disk has room for the name of a file, and none for what stands in it.
    rmSync(file, { force: true })
    throw error
  }
}

/** Removes the lock of a dead run. */
function clearAway(file: string, mine: Holder): void {
  const held = writtenHolderOf(file)
  if (held === null) return
  if (isAlive(held)) throw new PlanExtractError('locked', { file, pid: held.pid, host: held.host })
  // Two runs may find the same dead one; of the lock that the first has made by now the second must not make away.
  const aside = `${file}.${mine.run}`
  if (!isMoved(file, aside)) return
  const moved = holderOf(aside)
  if (moved !== null && isSame(moved, held)) rmSync(aside)
  else isMoved(aside, file)
}

/** Removes what a run that was killed while it cleared a lock away had put aside; another may be at it just now. */
function clearRemains(file: string, mine: Holder): void {
  const folder = dirname(file)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(file)}.`)) continue
    const aside = join(folder, name)
    const held = holderOf(aside)
    if (held !== null && !isSame(held, mine) && !isAlive(held)) rmSync(aside, { force: true })
  }
}

/** False where another run was faster. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return false
  }
}

function isSame(one: Holder, other: Holder): boolean {
  return one.pid === other.pid && one.host === other.host && one.run === other.run
}

/** The holder of a lock, waited for where it has made the file and not written into it; a run killed then never will. */
function writtenHolderOf(file: string): Found | null {
  const asleep = new Int32Array(new SharedArrayBuffer(4))
  for (let waits = 0; ; waits++) {
    const held = holderOf(file)
    if (held === null || held.run !== NOT_WRITTEN.run || waits === MOST_WAITS) return held
    Atomics.wait(asleep, 0, 0, WAIT_MS)
  }
}

/** Null where there is no lock any more. */
function holderOf(file: string): Found | null {
  try {
    const silentMs = Date.now() - statSync(file).mtimeMs
    return { ...readHolder(readFileSync(file, 'utf8')), silentMs }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function readHolder(text: string): Holder {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return NOT_WRITTEN
  }
}

function isAlive({ pid, host, run, silentMs }: Found): boolean {
  if (run === NOT_WRITTEN.run) return false
  if (host !== hostname()) return silentMs < DEAD_MS
  // In a container each run may have the same number.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
