import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { COMPLETE_PLAN, folderWith, run } from './program.ts'

const root = join(import.meta.dirname, '../..')
const OPTIONS = [
  '--format',
  '--output',
  '--provenance',
  '--lang',
  '--fail-on',
  '--inspect',
  '--version',
  '--help',
]

describe('help', () => {
  it('stands on standard output in Vietnamese, with every option', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Cách dùng: plan-extract /)
    expect(stdout).not.toMatch(/Usage|Options|display help|default|choices/)
    for (const option of OPTIONS) expect(stdout).toContain(option)
  })

  it.each([
    ['--lang en', ['--help', '--lang', 'en'], {}],
    ['--lang=en', ['--lang=en', '--help'], {}],
    ['PLAN_EXTRACT_LANG', ['--help'], { PLAN_EXTRACT_LANG: 'en' }],
    ['PLAN_EXTRACT_LANG as a locale', ['-h'], { PLAN_EXTRACT_LANG: 'en_US.UTF-8' }],
  ])('is English with %s', async (_, args, env) => {
    const { code, stdout } = await run(args, { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: plan-extract /)
    for (const option of OPTIONS) expect(stdout).toContain(option)
  })

  it('prefers --lang to PLAN_EXTRACT_LANG', async () => {
    const { stdout } = await run(['--help', '--lang', 'vi'], { env: { PLAN_EXTRACT_LANG: 'en' } })
    expect(stdout).toMatch(/^Cách dùng/)
  })

  it('says how to read a file that is called like a command', async () => {
    expect((await run(['--help'])).stdout).toContain('plan-extract ./schema')
  })

  it('is there for a command too', async () => {
    const { code, stdout } = await run(['schema', '--help', '--lang', 'en'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: plan-extract schema/)
    expect((await run(['help', 'schema', '--lang', 'en'])).stdout).toContain('--output')
  })

  it('stands on standard output where there are no arguments and a terminal', async () => {
    const printed = { stdout: '', stderr: '' }
    const stream = (name: keyof typeof printed) => ({
      isTTY: true,
      columns: 80,
      once: () => {},
      off: () => {},
      write: (text: string, done: () => void) => {
        printed[name] += text
        done()
      },
    })
    const io = { stdin: { isTTY: true }, stdout: stream('stdout'), stderr: stream('stderr'), env: {} }
    expect(await main([], io as unknown as Io)).toBe(0)
    expect(printed.stdout).toMatch(/^Cách dùng: plan-extract /)
    expect(printed.stderr).toBe('')
  })
})

describe('--version', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const option of ['--version', '-V']) {
      expect(await run([option])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' })
    }
  })
})

describe('schema', () => {
  it('prints the schema that the package carries', async () => {
    const { code, stdout } = await run(['schema'])
    expect(code).toBe(0)
    expect(stdout).toBe(readFileSync(join(root, 'schemas/plan.schema.json'), 'utf8'))
  })

  it('takes -o for itself, not for plan-extract FILE', async () => {
    const cwd = folderWith()
    expect(await run(['schema', '-o', 's.json'], { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8')).title).toBe('Kế hoạch')
  })

  it('is read as a file by its path', async () => {
    const cwd = folderWith({ schema: COMPLETE_PLAN })
    const { code, stdout } = await run(['./schema'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).source.file).toBe('./schema')
  })
})

describe('a word that is near to a command', () => {
  it('is read where a file of that name exists', async () => {
    const cwd = folderWith({ schemas: COMPLETE_PLAN })
    const { code, stdout } = await run(['schemas'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).docType).toBe('KẾ HOẠCH')
  })

  it('is a missing file where it has an ending', async () => {
    const { stderr } = await run(['schema.txt'], { cwd: folderWith() })
    expect(stderr).toContain('không có tệp này')
    expect(stderr).not.toContain('plan-extract schema?')
  })
})
