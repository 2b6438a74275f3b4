import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { PlanExtractError } from '../errors.ts'

/** Who holds a lock. */
interface Holder {
  pid: number
  host: string
}

/** A run says this often that it is alive. */
const BEAT_MS = 10_000

/** A run on another machine that has said nothing for this long is dead. */
const DEAD_MS = 60_000

/**
 * Makes sure that one run at a time writes to an output. A lock that a killed run has left is taken over: at once where
 * its process was one of this machine, else when it has been silent for a minute.
 *
 * @param file the path of the lock
 * @returns a function that gives the lock back
 * @throws PlanExtractError `locked` where another run is at work
 */
export function takeLock(file: string): () => void {
  while (!isTaken(file)) clearAway(file)
  const beat = setInterval(() => {
    const now = new Date()
    utimesSync(file, now, now)
  }, BEAT_MS).unref()
  const giveBack = (): void => rmSync(file, { force: true })
  process.once('exit', giveBack)
  return () => {
    clearInterval(beat)
    process.off('exit', giveBack)
    giveBack()
  }
}

function isTaken(file: string): boolean {
  const mine: Holder = { pid: process.pid, host: hostname() }
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Removes the lock of a dead run. */
function clearAway(file: string): void {
  const held = holderOf(file)
  if (held === null) return
  if (isAlive(held)) throw new PlanExtractError('locked', { file, pid: held.pid, host: held.host })
  // Two runs may find the same dead one; of the lock that the first has made by now the second must not make away.
  const aside = `${file}.${process.pid}`
  renameSync(file, aside)
  const removed = holderOf(aside)
  if (removed !== null && removed.pid === held.pid && removed.host === held.host) rmSync(aside)
  else renameSync(aside, file)
}

/** Null where there is no lock any more. */
function holderOf(file: string): (Holder & { silentMs: number }) | null {
  try {
    const silentMs = Date.now() - statSync(file).mtimeMs
    return { ...readHolder(readFileSync(file, 'utf8')), silentMs }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Another run may have made its lock a moment ago and not have written into it. */
function readHolder(text: string): Holder {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return { pid: 0, host: '' }
  }
}

function isAlive({ pid, host, silentMs }: Holder & { silentMs: number }): boolean {
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
