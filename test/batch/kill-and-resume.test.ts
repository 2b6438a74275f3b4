import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf, contentOf, linesIn, pathNumber, planNumber, put } from './archive.ts'
import { pause, seededRandom, start } from './processes.ts'

const INPUTS = 60

const isWindows = process.platform === 'win32'

/**
 * Runs a batch again and again, each time killed at some moment, until one comes to its end: one time in four while it
 * starts, else when it has finished inputs.
 *
 * @returns how many were killed, and how many of these at work
 */
async function runKilled(
  args: string[],
  out: string,
  random: () => number,
): Promise<{ kills: number; atWork: number }> {
  const journal = join(out, 'journal.ndjson')
  const size = (): number => statSync(journal, { throwIfNoEntry: false })?.size ?? 0
  for (let kills = 0, atWork = 0; ; kills++) {
    const known = size()
    const { child, ended } = start([...args, '-o', out])
    const isEarly = random() < 0.25
    const delay = random() * (isEarly ? 400 : 120)
    while (!isEarly && child.exitCode === null && size() === known) await pause(2)
    await Promise.race([pause(delay), ended])
    child.kill('SIGKILL')
    const { code, signal, stderr } = await ended
    if (signal === null) {
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
      return { kills, atWork }
    }
    if (size() > known) atWork++
  }
}

describe.skipIf(isWindows)('a batch that is killed at any moment', () => {
  it.each(['json', 'ndjson'])('ends with the same result as %s, after 16 kills and more', async (format) => {
    const archive = archiveOf(INPUTS, { 'hong/nhi-phan.txt': 'a\0b' })
    const args = ['batch', archive, '--quiet', '--format', format, '--csv', '--jobs', '2']
    const whole = join(folderWith(), 'out')
    expect((await run([...args, '-o', whole])).code).toBe(2)
    expect(linesIn(whole, 'index.ndjson')).toHaveLength(INPUTS + 1)
    const random = seededRandom(format.length)
    const sum = { kills: 0, atWork: 0 }
    while (sum.kills < 16) {
      const out = join(folderWith(), 'out')
      const { kills, atWork } = await runKilled(args, out, random)
      expect(contentOf(out)).toEqual(contentOf(whole))
      sum.kills += kills
      sum.atWork += atWork
    }
    expect(sum.atWork).toBeGreaterThan(5)
  })

  it('leaves nothing behind that the next run does not clear up', async () => {
    const archive = archiveOf(3)
    const out = folderWith()
    const args = ['batch', archive, '--quiet', '--format', 'ndjson', '-o', out]
    await run(args)
    const whole = contentOf(out)
    const journal = join(out, 'journal.ndjson')
    truncateSync(journal, readFileSync(journal).length - 20)
    renameSync(join(out, 'plans.ndjson'), join(out, 'plans.ndjson.part'))
    appendFileSync(join(out, 'plans.ndjson.part'), '{"half":')
    put(out, '.plan-extract.drafts/17-0', 'half')
    put(out, '.plan-extract.lock', JSON.stringify({ pid: 999_999_999, host: hostname() }))
    expect(await run(args)).toMatchObject({ code: 0, stderr: '' })
    expect(contentOf(out)).toEqual(whole)
  })
})

describe.skipIf(isWindows)('a batch that is interrupted', () => {
  it('finishes what is in hand, says how to go on, and ends with 130', async () => {
    const archive = archiveOf(600)
    const whole = folderWith()
    const out = folderWith()
    const args = ['batch', archive, '--lang', 'en', '--csv']
    await run([...args, '-o', whole])
    const { child, ended } = start([...args, '-o', out])
    while (!existsSync(join(out, 'journal.ndjson')) || linesIn(out, 'journal.ndjson').length === 0)
      await pause(5)
    child.kill('SIGINT')
    const { code, stderr } = await ended
    expect(code).toBe(130)
    expect(stderr).toContain('Interrupted. The same command goes on')
    const done = linesIn(out, 'journal.ndjson').length
    expect(done).toBeLessThan(600)
    expect(existsSync(join(out, 'index.ndjson'))).toBe(false)
    const again = await run([...args, '-o', out])
    expect(again.stderr).toContain(`600 inputs: ${600 - done} converted, ${done} unchanged, 0 failed`)
    expect(contentOf(out)).toEqual(contentOf(whole))
  })
})

describe.skipIf(isWindows)('a batch that is interrupted while its inputs are listed', () => {
  it('ends with the list, says how to go on, and leaves nothing', async () => {
    const out = join(folderWith(), 'out')
    const { child, told, ended } = start(['batch', '--files-from', '-', '-o', out, '--lang', 'en'])
    child.stdin!.write('mot.txt\nhai.txt\n')
    while (!existsSync(join(out, '.plan-extract.lock'))) await pause(5)
    child.kill('SIGINT')
    while (!told().includes('Finishing')) await pause(5)
    child.stdin!.end('ba.txt\n')
    const { code, stderr } = await ended
    expect({ code, stderr }).toMatchObject({ code: 130, stderr: expect.stringContaining('goes on where') })
    expect(contentOf(out)).toEqual({})
  })
})

describe('a run after another', () => {
  it('does only what is new or has changed, and knows it by the bytes', async () => {
    const archive = archiveOf(20)
    const out = folderWith()
    const args = ['batch', archive, '-o', out, '--lang', 'en']
    await run(args)
    const before = linesIn(out, 'journal.ndjson').length
    expect((await run(args)).stderr).toContain('20 inputs: 0 converted, 20 unchanged')
    expect(linesIn(out, 'journal.ndjson')).toHaveLength(before)
    put(archive, pathNumber(3), planNumber(300))
    put(archive, 'moi.txt', planNumber(21))
    expect((await run(args)).stderr).toContain('21 inputs: 2 converted, 19 unchanged')
    const fresh = folderWith()
    await run(['batch', archive, '-o', fresh, '--lang', 'en'])
    expect(contentOf(out)).toEqual(contentOf(fresh))
  })

  it('does again the inputs whose lines in the journal a fault of the disk has spoilt', async () => {
    const archive = archiveOf(4)
    const out = folderWith()
    const args = ['batch', archive, '-o', out, '--lang', 'en']
    await run(args)
    const whole = contentOf(out)
    const [path, end, ...rest] = readFileSync(join(out, 'journal.ndjson'), 'utf8').trimEnd().split('\n')
    const spoilt = [`\0${path!.slice(1)}`, `${end!.slice(0, -9)}\0\0\0\0\0\0\0\0\0`, ...rest]
    put(out, 'journal.ndjson', `${spoilt.join('\n')}\n`)
    expect((await run(args)).stderr).toContain('4 inputs: 2 converted, 2 unchanged')
    expect(contentOf(out)).toEqual(whole)
  })

  it.each([
    ['--force', ['--force']],
    ['other options', ['--provenance']],
    ['another format', ['--format', 'yaml']],
  ])('does everything again with %s', async (_, more) => {
    const archive = archiveOf(4)
    const out = folderWith()
    await run(['batch', archive, '-o', out])
    const { stderr } = await run(['batch', archive, '-o', out, '--lang', 'en', ...more])
    expect(stderr).toContain('4 inputs: 4 converted, 0 unchanged')
  })

  it('does again what another configuration speaks of, and what is missing', async () => {
    const archive = archiveOf(4)
    const out = folderWith()
    const args = ['batch', archive, '-o', out, '--lang', 'en']
    await run(args)
    writeFileSync(join(out, `${pathNumber(1)}.json`), '')
    expect((await run(args)).stderr).toContain('1 converted, 3 unchanged')
    put(archive, 'plan-extract.config.yaml', 'rules:\n  no-task: off\n')
    expect((await run(args)).stderr).toContain('4 converted, 0 unchanged')
  })

  it('tries failures again when it is told to', async () => {
    const archive = archiveOf(2, { 'hong.txt': 'a\0b' })
    const out = folderWith()
    const args = ['batch', archive, '-o', out, '--lang', 'en']
    expect((await run(args)).stderr).toContain('2 converted, 0 unchanged, 1 failed')
    const lines = linesIn(out, 'journal.ndjson').length
    expect((await run(args)).code).toBe(2)
    expect(linesIn(out, 'journal.ndjson')).toHaveLength(lines)
    await run([...args, '--retry-failed'])
    expect(linesIn(out, 'journal.ndjson')).toHaveLength(lines + 1)
  })

  it('takes away the output of an input that cannot be read any more', async () => {
    const archive = archiveOf(2)
    const out = folderWith()
    const args = ['batch', archive, '-o', out]
    await run(args)
    put(archive, pathNumber(0), 'a\0b')
    await run(args)
    const fresh = folderWith()
    await run(['batch', archive, '-o', fresh])
    expect(contentOf(out)).toEqual(contentOf(fresh))
  })

  it('brings the lines of plans.ndjson into order again when inputs come and go', async () => {
    const archive = archiveOf(12)
    const out = folderWith()
    const args = ['batch', archive, '--format', 'ndjson', '--csv', '--lang', 'en']
    await run([...args, '-o', out])
    put(archive, 'a-truoc.txt', planNumber(70))
    put(archive, pathNumber(5), planNumber(71))
    put(archive, pathNumber(7), 'a\0b')
    await run([...args, '-o', out])
    const fresh = folderWith()
    await run([...args, '-o', fresh])
    expect(contentOf(out)).toEqual(contentOf(fresh))
    expect((await run([...args, '-o', out])).stderr).toContain('0 converted, 12 unchanged, 1 failed')
  })
})

describe('two runs at once', () => {
  it('the second is refused, and the first goes on', async () => {
    const archive = archiveOf(600)
    const out = folderWith()
    const first = start(['batch', archive, '-o', out, '--lang', 'en'])
    while (!existsSync(join(out, '.plan-extract.lock'))) await pause(5)
    const second = await run(['batch', archive, '-o', out, '--lang', 'en'])
    expect(second.code).toBe(2)
    expect(second.stderr).toMatch(/another run \(process \d+ on /)
    expect((await first.ended).code).toBe(0)
  })
})
