import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeLock } from '../../src/batch/lock.ts'
import { folderWith } from '../cli/program.ts'

const GONE = { pid: 999_999_999, host: hostname() }

const lockIn = (folder: string): string => join(folder, 'lock')

describe('takeLock', () => {
  it('makes a lock and takes it away again', () => {
    const file = lockIn(folderWith())
    const release = takeLock(file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      pid: process.pid,
      host: hostname(),
      run: expect.any(String),
    })
    release()
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    ['a process of this machine that is alive', { pid: process.ppid, host: hostname() }, 3600],
    ['a machine that has spoken a moment ago', { pid: 1, host: 'noi-khac' }, 5],
  ])('is refused by %s', (_, holder, silentSeconds) => {
    const file = lockIn(folderWith())
    heldBy(file, holder, silentSeconds)
    expect(() => takeLock(file)).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(holder)
  })

  it.each([
    ['a process of this machine that is gone', GONE, 0],
    ['a process with the number of this one, as in a container', { pid: process.pid, host: hostname() }, 0],
    ['a machine that has been silent', { pid: 1, host: 'noi-khac' }, 3600],
  ])('takes over the lock of %s', (_, holder, silentSeconds) => {
    const file = lockIn(folderWith())
    heldBy(file, holder, silentSeconds)
    takeLock(file)()
    expect(existsSync(file)).toBe(false)
  })

  it('takes over a lock whose run was killed before it wrote into it', () => {
    const file = lockIn(folderWith())
    writeFileSync(file, '')
    takeLock(file)()
    expect(existsSync(file)).toBe(false)
  })

  it('clears up after a run that was killed while it took over the lock of a dead one', () => {
    const file = lockIn(folderWith())
    heldBy(`${file}.25322`, GONE, 0)
    takeLock(file)()
    expect(readdirSync(dirname(file))).toEqual([])
  })

  it('leaves what a run that is alive has put aside, and files with other names', () => {
    const file = lockIn(folderWith())
    heldBy(`${file}.1`, { pid: process.ppid, host: hostname() }, 0)
    heldBy(join(dirname(file), 'locks'), GONE, 0)
    takeLock(file)()
    expect(readdirSync(dirname(file)).sort()).toEqual(['lock.1', 'locks'])
  })
})

function heldBy(file: string, holder: object, silentSeconds: number): void {
  writeFileSync(file, JSON.stringify(holder))
  const then = Date.now() / 1000 - silentSeconds
  utimesSync(file, then, then)
}
