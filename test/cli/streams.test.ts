import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/colour.ts'
import { BIN, COMPLETE_PLAN, environment, folderWith, PLAN_WITH_WARNINGS, run } from './program.ts'

const COLOUR = '\u001b['

describe('colour', () => {
  it('is not used where standard error is no terminal', async () => {
    const { stderr } = await run(['-'], { input: PLAN_WITH_WARNINGS })
    expect(stderr).toContain('no-task')
    expect(stderr).not.toContain(COLOUR)
  })

  it.each([
    ['asked for with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['never with NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['unchanged by an empty NO_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ])('is %s', async (_, env, coloured) => {
    const { stdout, stderr } = await run(['-'], { input: PLAN_WITH_WARNINGS, env })
    expect(stderr.includes(COLOUR)).toBe(coloured)
    expect(stdout).not.toContain(COLOUR)
  })

  it('is not in an error either', async () => {
    expect((await run(['vang.txt'], { env: { NO_COLOR: '1' } })).stderr).not.toContain(COLOUR)
    expect((await run(['vang.txt'], { env: { FORCE_COLOR: '1' } })).stderr).toContain(COLOUR)
  })

  it.each([
    ['used on a terminal', true, {}, true],
    ['not used on a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['not used on a terminal that knows none', true, { TERM: 'dumb' }, false],
    ['not used elsewhere', false, {}, false],
  ])('is %s', async (_, isTTY, env, coloured) => {
    const paint = await paintFor({ isTTY } as NodeJS.WriteStream, env)
    expect(paint.red('x') !== 'x').toBe(coloured)
  })
})

describe('a closed pipe', () => {
  const closed = (name: 'stdout' | 'stderr', args: string[], input: string) =>
    new Promise<{ code: number | null; signal: string | null; other: string }>((resolve) => {
      const child = spawn(process.execPath, [BIN, ...args], { env: environment({}) })
      let other = ''
      child[name].destroy()
      child[name === 'stdout' ? 'stderr' : 'stdout'].on('data', (chunk) => {
        other += chunk
      })
      child.on('close', (code, signal) => resolve({ code, signal, other }))
      child.stdin.end(input)
    })

  it('for the data ends quietly', async () => {
    expect(await closed('stdout', ['-'], COMPLETE_PLAN)).toEqual({ code: 0, signal: null, other: '' })
  })

  it('for the data leaves the findings to be told', async () => {
    const { code, other } = await closed('stdout', ['-'], PLAN_WITH_WARNINGS)
    expect(code).toBe(0)
    expect(other).toContain('no-task')
    expect(other).not.toContain('EPIPE')
  })

  it('for the help and the schema ends quietly', async () => {
    for (const args of [['--help'], ['schema']]) {
      expect(await closed('stdout', args, '')).toEqual({ code: 0, signal: null, other: '' })
    }
  })

  it('for the findings does not touch the data', async () => {
    const { code, other } = await closed('stderr', ['-'], PLAN_WITH_WARNINGS)
    expect(code).toBe(0)
    expect(JSON.parse(other).docType).toBe('KẾ HOẠCH')
  })

  it.skipIf(process.platform === 'win32')('of head ends quietly', () => {
    const command = `"${process.execPath}" "${BIN}" schema | head -c 1`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { env: environment({}), encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' })
  })
})

describe('long results', () => {
  it('are written whole to a slow reader', async () => {
    const items = Array.from({ length: 20_000 }, (_, i) => `- Trồng cây số ${i} ở bờ suối phía đông.`)
    const input = `KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n${items.join('\n')}\n`
    const child = spawn(process.execPath, [BIN, '-'], {
      env: environment({}),
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    child.stdin.end(input)
    let stdout = ''
    for await (const chunk of child.stdout) {
      stdout += chunk
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).outline[0].children).toHaveLength(items.length)
  })

  it.skipIf(process.platform !== 'linux')('that do not fit on the disk are an error', () => {
    const command = `"${process.execPath}" "${BIN}" schema > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', command], { env: environment({}), encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^lỗi: \(đầu ra chuẩn\): .*ENOSPC/)
  })
})

describe('names with terminal escapes', () => {
  it.skipIf(process.platform === 'win32')('are shown as text', async () => {
    const cwd = folderWith()
    const { stderr } = await run(['\u001b[31mvang.txt'], { cwd })
    expect(stderr).toContain('␛[31mvang.txt')
    expect(stderr).not.toContain('\u001b')
  })
})
