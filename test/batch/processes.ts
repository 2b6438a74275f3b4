import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { BIN, environment } from '../cli/program.ts'

/** A batch that runs, and its end. */
export interface Running {
  child: ChildProcess
  /** What has been written to standard error so far. */
  told(): string
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>
}

/**
 * Starts the program and does not wait for it.
 *
 * @param args its arguments
 * @param shell a command of bash that comes before the program, in the same process: `ulimit -f 10`
 */
export function start(args: string[], shell?: string): Running {
  const command = [process.execPath, BIN, ...args]
  const child = shell
    ? spawn('bash', ['-c', `${shell}; exec "$@"`, 'bash', ...command], { env: environment({}) })
    : spawn(command[0]!, command.slice(1), { env: environment({}) })
  let stderr = ''
  child.stderr!.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout!.resume()
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr }))
  })
  return { child, told: () => stderr, ended }
}

/** The processes that another one has started (Linux). */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const status = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/status`, 'utf8') : ''
      return /^PPid:\s+(\d+)$/m.exec(status)?.[1] === String(pid) ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

/** Numbers between 0 and 1, the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
