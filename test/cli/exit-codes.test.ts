import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaErrors } from '../write/plan-schema.ts'
import { BIN, COMPLETE_PLAN, environment, folderWith, PLAN_WITH_WARNINGS, run } from './program.ts'

const isRoot = process.getuid?.() === 0

describe('exit 0: the document was read, whatever it lacks', () => {
  it('is so for a plan that lacks nothing, and nothing is said about it', async () => {
    const cwd = folderWith({ 'ke-hoach.txt': COMPLETE_PLAN })
    const { code, stdout, stderr } = await run(['ke-hoach.txt', '--fail-on', 'info'], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const plan = JSON.parse(stdout)
    expect(schemaErrors(plan)).toEqual([])
    expect(plan.source.file).toBe('ke-hoach.txt')
    expect(plan.title).toBe('Trồng cây ven suối năm 2031')
    expect(plan.tasks).toHaveLength(2)
  })

  it('is so for a plan with findings, which stand on standard error with a line of counts', async () => {
    const cwd = folderWith({ 'ke-hoach.txt': PLAN_WITH_WARNINGS })
    const { code, stdout, stderr } = await run(['ke-hoach.txt'], { cwd })
    expect(code).toBe(0)
    const plan = JSON.parse(stdout)
    expect(plan.messages.length).toBeGreaterThan(0)
    expect(stderr).toMatch(/^ke-hoach\.txt\n/)
    expect(stderr).toContain('no-task')
    expect(stderr).toMatch(new RegExp(`\\n${plan.messages.length} phát hiện \\(.*\\)\\n$`))
  })

  it('is so for an empty file', async () => {
    const cwd = folderWith({ 'trong.txt': '' })
    const { code, stdout, stderr } = await run(['trong.txt'], { cwd })
    expect(code).toBe(0)
    expect(schemaErrors(JSON.parse(stdout))).toEqual([])
    expect(stderr).toContain('empty-document')
  })

  it('is so for a file that is no plan', async () => {
    const cwd = folderWith({ 'bao-cao.txt': 'BÁO CÁO\nKết quả trồng cây\n\nXã Suối Mơ đã trồng 300 cây.\n' })
    const { code, stdout, stderr } = await run(['bao-cao.txt'], { cwd })
    expect(code).toBe(0)
    expect(schemaErrors(JSON.parse(stdout))).toEqual([])
    expect(stderr).toContain('not-a-plan')
  })
})

describe('exit 1: findings at or above --fail-on', () => {
  it.each([
    ['never', 0],
    ['error', 0],
    ['warning', 1],
    ['info', 1],
  ])('--fail-on %s with warnings gives %i', async (limit, expected) => {
    const cwd = folderWith({ 'ke-hoach.txt': PLAN_WITH_WARNINGS })
    const { code, stdout } = await run(['ke-hoach.txt', '--fail-on', limit], { cwd })
    expect(code).toBe(expected)
    expect(JSON.parse(stdout).docType).toBe('KẾ HOẠCH')
  })

  it('--fail-on error with an error gives 1', async () => {
    const cwd = folderWith({ 'trong.txt': ' \n' })
    expect((await run(['trong.txt', '--fail-on', 'error'], { cwd })).code).toBe(1)
  })
})

describe('exit 2: usage, and files that cannot be read or decoded', () => {
  const refused = async (args: string[], cwd: string, ...words: (string | RegExp)[]): Promise<void> => {
    const { code, stdout, stderr } = await run(args, { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^lỗi: /)
    expect(stderr).not.toMatch(/\n\s+at /)
    for (const word of words) expect(stderr).toMatch(word)
  }

  it('a missing file', () => refused(['vang.txt'], folderWith(), 'vang.txt', 'không có tệp này'))

  it('a file below a file', () =>
    refused(['a.txt/b.txt'], folderWith({ 'a.txt': 'a' }), 'a.txt/b.txt', 'không có tệp này'))

  it('a folder', () => {
    const cwd = folderWith()
    mkdirSync(join(cwd, 'ho-so'))
    return refused(['ho-so'], cwd, 'ho-so', 'thư mục')
  })

  it('a binary file, named by its kind', () =>
    refused(['van-ban.pdf'], folderWith({ 'van-ban.pdf': '%PDF-1.7\n%âãÏÓ\n' }), 'van-ban.pdf', 'PDF'))

  it('a file with zero bytes in it', () =>
    refused(['anh.txt'], folderWith({ 'anh.txt': new Uint8Array([75, 0, 1, 2]) }), 'anh.txt', 'nhị phân'))

  it('a file that is no UTF-8, with byte and place', () => {
    const bytes = new Uint8Array([...Buffer.from('KẾ HOẠCH '), 0xd2])
    return refused(['cu.txt'], folderWith({ 'cu.txt': bytes }), 'cu.txt', '0xD2', 'vị trí 13', 'UTF-8')
  })

  it.skipIf(isRoot || process.platform === 'win32')(
    'a file that one may not read (root may read every file, so it is skipped for root)',
    () => {
      const cwd = folderWith({ 'mat.txt': COMPLETE_PLAN })
      chmodSync(join(cwd, 'mat.txt'), 0)
      return refused(['mat.txt'], cwd, 'mat.txt', 'không có quyền', 'EACCES')
    },
  )

  it('no file at all, where standard input is no terminal', () => refused([], folderWith(), '--help', / - /))

  it('two files', () => refused(['a.txt', 'b.txt'], folderWith(), 'một tệp'))

  it('an option that does not exist, with the nearest one', () =>
    refused(['--fromat', 'a.txt'], folderWith(), '--fromat', '--format'))

  it('an option without its value', () => refused(['a.txt', '-f'], folderWith(), '--format'))

  it('a value that an option cannot have, with those that it can', () =>
    refused(['a.txt', '-f', 'xml'], folderWith(), 'xml', 'json, yaml, table'))

  it('a severity that --fail-on does not know', () =>
    refused(['a.txt', '--fail-on', 'loud'], folderWith(), 'loud', 'error, warning, info, never'))

  it('a language that the program does not speak', () =>
    refused(['a.txt', '--lang', 'fr'], folderWith(), 'fr', 'vi, en'))

  it('two options that do not go together', () =>
    refused(['a.txt', '--inspect', 'mdast', '-f', 'yaml'], folderWith(), '--inspect', '--format'))

  it('an argument to schema', () => refused(['schema', 'a.txt'], folderWith()))

  it('a mistyped command, with the nearest one', () =>
    refused(['shcema'], folderWith(), 'shcema', 'plan-extract schema'))

  it('a mistyped command with an argument', () =>
    refused(['schem', 'x'], folderWith(), 'schem', 'plan-extract schema'))

  it('an option of plan-extract FILE in front of a command', () =>
    refused(['-f', 'yaml', 'schema'], folderWith(), '--format', './schema'))

  it('a language in PLAN_EXTRACT_LANG that the program does not speak', async () => {
    const { code, stderr } = await run(['--version'], { env: { PLAN_EXTRACT_LANG: 'tlh' } })
    expect(code).toBe(2)
    expect(stderr).toMatch(/PLAN_EXTRACT_LANG.*tlh.*vi, en/)
  })
})

describe('exit 130: interrupted', () => {
  it.skipIf(process.platform === 'win32')('while it waits for standard input', async () => {
    const child = spawn(process.execPath, [BIN, '-'], { env: environment({}) })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    // Only a program that reads takes more than a pipe holds, so then it is surely waiting.
    await new Promise((resolve) => child.stdin.write('KẾ HOẠCH\n'.repeat(60_000), resolve))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
  })
})
