import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf, contentOf, linesIn, pathNumber, planNumber } from './archive.ts'
import { childrenOf, pause, start } from './processes.ts'

const isLinux = process.platform === 'linux'

describe('broken files', () => {
  it('fail alone: 100 among 2,000', async () => {
    const broken: [string, Uint8Array][] = [
      ['binary-file', Buffer.from('a\0b')],
      ['not-decodable', Buffer.from([0x4b, 0xd2, 0xc2, 0xff, 0x20])],
      ['broken-file', Buffer.from('PK\x03\x04word/document.xml')],
      ['too-large', Buffer.alloc(60_000, 'KẾ HOẠCH\n')],
    ]
    const changes = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [pathNumber(n * 20), broken[n % broken.length]![1]]),
    )
    const archive = archiveOf(2000, changes)
    const out = folderWith()
    const { code, stderr } = await run(['batch', archive, '-o', out, '--lang', 'en', '--max-size', '0.05'])
    expect(code).toBe(2)
    expect(stderr).toContain('2000 inputs: 1900 converted, 0 unchanged, 100 failed')
    expect(stderr).toContain('… and 95 more; see the index.')
    const index = linesIn(out, 'index.ndjson')
    expect(index).toHaveLength(2000)
    for (const { path, status, error, tasks } of index) {
      expect(existsSync(join(out, `${path}.json`))).toBe(status === 'done')
      if (status === 'done') expect({ error, tasks }).toEqual({ error: null, tasks: 1 })
      else expect(broken.map(([kind]) => kind)).toContain(error.code)
    }
    const codes = index.flatMap(({ error }) => error?.code ?? [])
    for (const [kind] of broken) expect(codes.filter((code) => code === kind)).toHaveLength(25)
  })
})

describe('a file that takes too long', () => {
  it('is given up and reported, and its neighbours are done', async () => {
    const archive = archiveOf(30, { 'lau.txt': planNumber(1).repeat(60_000) })
    const out = folderWith()
    const { code, stderr } = await run(['batch', archive, '-o', out, '--lang', 'en', '--timeout', '0.5'])
    expect(code).toBe(2)
    expect(stderr).toContain('30 converted, 0 unchanged, 1 failed')
    expect(linesIn(out, 'index.ndjson').filter(({ error }) => error?.code === 'timed-out')).toMatchObject([
      { path: 'lau.txt', status: 'failed' },
    ])
  })
})

describe.skipIf(!isLinux)('a process that dies', () => {
  it('of a full memory takes down the one file that fills it', async () => {
    const archive = archiveOf(30, { 'nang.txt': planNumber(1).repeat(60_000) })
    const out = folderWith()
    const env = { NODE_OPTIONS: '--max-old-space-size=64' }
    const { code, stderr } = await run(['batch', archive, '-o', out, '--lang', 'en'], { env })
    expect(code).toBe(2)
    expect(stderr).toContain('30 converted, 0 unchanged, 1 failed')
    expect(stderr).not.toContain('heap')
    expect(linesIn(out, 'index.ndjson').filter(({ status }) => status === 'failed')).toMatchObject([
      { path: 'nang.txt', error: { code: 'crashed' } },
    ])
  })

  it('by a signal takes down nothing: what it had in hand is done by another', async () => {
    const archive = archiveOf(600)
    const out = folderWith()
    const { child, ended } = start(['batch', archive, '-o', out, '--jobs', '2', '--lang', 'en'])
    while (!existsSync(join(out, 'journal.ndjson')) || linesIn(out, 'journal.ndjson').length === 0)
      await pause(5)
    process.kill(childrenOf(child.pid!)[0]!, 'SIGSEGV')
    const { stderr } = await ended
    expect(stderr).toContain('600 inputs: 600 converted, 0 unchanged, 0 failed')
  })
})

describe.skipIf(!isLinux)('a disk that takes no more', () => {
  it('ends the run with a sentence, leaves nothing half written, and the next run goes on', async () => {
    const archive = archiveOf(60)
    const whole = folderWith()
    await run(['batch', archive, '-o', whole, '--csv', '--lang', 'en'])
    const out = folderWith()
    // A process may write no file that is longer: at some time this meets the journal.
    const { code, stderr } = await start(
      ['batch', archive, '-o', out, '--csv', '--lang', 'en'],
      'ulimit -f 20',
    ).ended
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot be written \(the file would be larger than is allowed, EFBIG\)/)
    expect(stderr).not.toMatch(/\n\s+at /)
    for (const [path, text] of Object.entries(contentOf(out)))
      expect([path, text]).toEqual([path, contentOf(whole)[path]])
    expect((await run(['batch', archive, '-o', out, '--csv', '--lang', 'en'])).code).toBe(0)
    expect(contentOf(out)).toEqual(contentOf(whole))
  })

  const mount = ['-rm', 'bash', '-c', 'mount -t tmpfs -o size=200k none "$1" && shift && "$@"', 'bash']
  const canMount = spawnSync('unshare', [...mount, folderForMount(), 'true']).status === 0

  it.skipIf(!canMount)(
    'is told as such where it is full (needs the right to mount a small one)',
    async () => {
      const archive = archiveOf(60)
      const folder = folderWith()
      const bin = join(import.meta.dirname, '../../bin/plan-extract.js')
      const args = ['batch', archive, '-o', join(folder, 'out'), '--lang', 'en', '--quiet']
      const { status, stderr } = spawnSync('unshare', [...mount, folder, process.execPath, bin, ...args], {
        encoding: 'utf8',
      })
      expect(status).toBe(2)
      expect(stderr).toMatch(/cannot be written \(the disk is full, ENOSPC\)/)
    },
  )
})

function folderForMount(): string {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/mount')
  mkdirSync(folder, { recursive: true })
  return folder
}
