import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { schemaErrors } from '../write/plan-schema.ts'
import { BIN, COMPLETE_PLAN, environment, folderWith, run } from './program.ts'

describe('formats', () => {
  it('prints the same plan as JSON and as YAML', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const json = JSON.parse((await run(['a.txt'], { cwd })).stdout)
    const yaml = parse((await run(['a.txt', '-f', 'yaml'], { cwd })).stdout)
    expect(yaml).toEqual(json)
  })

  it('prints where values stand with --provenance only', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    expect(JSON.parse((await run(['a.txt'], { cwd })).stdout)).not.toHaveProperty('provenance')
    const plan = JSON.parse((await run(['a.txt', '--provenance'], { cwd })).stdout)
    expect(schemaErrors(plan)).toEqual([])
    const [span] = plan.provenance['/title'].spans
    expect(COMPLETE_PLAN.slice(span.start.offset, span.end.offset)).toBe(plan.title)
  })

  it('prints the tasks as a table of at most 100 columns where there is no terminal', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const { code, stdout } = await run(['a.txt', '-f', 'table'], { cwd })
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^STT +Nhiệm vụ +Chủ trì +Thời hạn$/)
    expect(stdout).toContain('Hợp tác xã Bản Lau')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  })

  it('prints an empty table for a plan without tasks, and says so', async () => {
    const { code, stdout, stderr } = await run(['-', '-f', 'table', '--lang', 'en'], {
      input: 'KẾ HOẠCH\nTrồng cây\n',
    })
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain('(standard input): the plan has no tasks')
  })

  it.each(['mdast', 'tree'])('prints the %s for debugging, without findings', async (step) => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const { code, stdout, stderr } = await run(['a.txt', '--inspect', step], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toHaveProperty('type')
    expect(stdout).toContain('Trồng cây ven suối năm 2031')
  })
})

describe('standard input', () => {
  it('is read whole as bytes, and has no name in the plan', async () => {
    const { code, stdout } = await run(['-'], { input: Buffer.from(`\ufeff${COMPLETE_PLAN}`, 'utf16le') })
    expect(code).toBe(0)
    const plan = JSON.parse(stdout)
    expect(plan.source).toMatchObject({ file: null, encoding: 'utf-16le' })
    expect(plan.title).toBe('Trồng cây ven suối năm 2031')
  })

  it('is named in an error', async () => {
    const { code, stderr } = await run(['-', '--lang', 'en'], { input: new Uint8Array([0xff]) })
    expect(code).toBe(2)
    expect(stderr).toContain('(standard input)')
  })
})

describe('-o', () => {
  it('writes the result to the file and nothing to standard output', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    expect(await run(['a.txt', '-o', 'a.json'], { cwd })).toEqual({
      code: 0,
      signal: null,
      stdout: '',
      stderr: '',
    })
    expect(schemaErrors(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')))).toEqual([])
  })

  it('leaves no other file behind', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    await run(['a.txt', '-o', 'a.json'], { cwd })
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'a.txt'])
  })

  it('replaces a file, keeps its permissions, and what had it open reads the old text', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN, 'a.json': 'cũ' })
    chmodSync(join(cwd, 'a.json'), 0o640)
    const before = statSync(join(cwd, 'a.json')).ino
    expect((await run(['a.txt', '-o', 'a.json'], { cwd })).code).toBe(0)
    const after = statSync(join(cwd, 'a.json'))
    expect(after.ino).not.toBe(before)
    if (process.platform !== 'win32') expect(after.mode & 0o777).toBe(0o640)
  })

  it('follows a link instead of replacing it', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN, 'dich.json': '' })
    symlinkSync('dich.json', join(cwd, 'noi.json'))
    expect((await run(['a.txt', '-o', 'noi.json'], { cwd })).code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'dich.json'), 'utf8')).docType).toBe('KẾ HOẠCH')
  })

  it('takes - for standard output', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const { code, stdout } = await run(['a.txt', '-o', '-'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).docType).toBe('KẾ HOẠCH')
    expect(existsSync(join(cwd, '-'))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('writes into a device, which stays one', async () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    expect((await run(['a.txt', '-o', '/dev/null'], { cwd })).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  const names: [string, (cwd: string) => string][] = [
    ['the same name', () => 'a.txt'],
    ['another spelling of it', () => './x/../a.txt'],
    ['its absolute path', (cwd) => join(cwd, 'a.txt')],
    [
      'a symbolic link to it',
      (cwd) => {
        symlinkSync('a.txt', join(cwd, 'b.txt'))
        return 'b.txt'
      },
    ],
    [
      'a hard link to it',
      (cwd) => {
        linkSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
        return 'b.txt'
      },
    ],
  ]
  it.each(names)('never writes over the input under %s', async (_, outputIn) => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    mkdirSync(join(cwd, 'x'))
    const output = outputIn(cwd)
    const { code, stdout, stderr } = await run(['a.txt', '-o', output], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(output)
    expect(stderr).toContain('trùng với tệp đầu vào')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(COMPLETE_PLAN)
  })

  it.skipIf(process.platform === 'win32')('never writes over a file that comes on standard input', () => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const command = `"${process.execPath}" "${BIN}" - -o a.txt < a.txt`
    const { status } = spawnSync('sh', ['-c', command], { cwd, env: environment({}) })
    expect(status).toBe(2)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(COMPLETE_PLAN)
  })

  it.each([
    ['a folder that does not exist', 'vang/a.json', 'ENOENT'],
    ['a folder', '.', 'EISDIR'],
    ['a name below a file', 'a.txt/a.json', 'ENOTDIR'],
  ])('says what is wrong with %s and leaves nothing behind', async (_, output, reason) => {
    const cwd = folderWith({ 'a.txt': COMPLETE_PLAN })
    const { code, stdout, stderr } = await run(['a.txt', '-o', output], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(output)
    expect(stderr).toContain(reason)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  it('keeps the old result where the document cannot be read', async () => {
    const cwd = folderWith({ 'a.json': 'cũ' })
    writeFileSync(join(cwd, 'a.txt'), new Uint8Array([0xff, 0x41]))
    expect((await run(['a.txt', '-o', 'a.json'], { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('cũ')
  })
})
