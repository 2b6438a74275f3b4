import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BIN, environment, folderWith, run } from '../cli/program.ts'
import { schemaErrors } from '../write/plan-schema.ts'
import { archiveOf, linesIn, planNumber } from './archive.ts'

describe('plans as lines', () => {
  it('are in the order of the paths, to a file as to standard output', async () => {
    const archive = archiveOf(70, { 'hong.txt': 'a\0b' })
    const out = folderWith()
    await run(['batch', archive, '-o', out, '--format', 'ndjson', '--lang', 'en'])
    const plans = linesIn(out, 'plans.ndjson')
    expect(plans.map(({ source }) => source.file)).toEqual(
      linesIn(out, 'index.ndjson').flatMap(({ path, status }) => (status === 'done' ? [path] : [])),
    )
    expect(plans).toHaveLength(70)
    expect(schemaErrors(plans[0])).toEqual([])
    const { code, stdout, stderr } = await run([
      'batch',
      archive,
      '-o',
      '-',
      '--format',
      'ndjson',
      '--lang',
      'en',
    ])
    expect(code).toBe(2)
    expect(stdout === readFileSync(join(out, 'plans.ndjson'), 'utf8')).toBe(true)
    expect(stderr).toContain('cannot be resumed')
    expect(stderr).toContain('hong.txt: this is a binary file')
  })

  it('end quietly when nobody reads them any more', async () => {
    const archive = archiveOf(300)
    const child = spawn(
      process.execPath,
      [BIN, 'batch', archive, '-o', '-', '--format', 'ndjson', '--quiet'],
      {
        env: environment({}),
      },
    )
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('--stdin ndjson', () => {
  const document = (id: unknown, text: string): string => `${JSON.stringify({ id, text })}\n`

  it('answers every line in order, errors in their places', async () => {
    const long = planNumber(0).repeat(400)
    const input = [
      document('dai', long),
      document(2, planNumber(2)),
      'không phải JSON\n',
      '{"id": 4}\n',
      '\n',
      document({ so: 5 }, 'x'.repeat(200_000)),
      document(null, planNumber(6)).trimEnd(),
    ].join('')
    const { code, stdout } = await run(['batch', '--stdin', 'ndjson', '--max-size', '0.15', '--jobs', '2'], {
      input,
    })
    expect(code).toBe(0)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, error, plan }) => [id, error?.code ?? plan.title])).toEqual([
      ['dai', 'Trồng cây ven suối đợt 0'],
      [2, 'Trồng cây ven suối đợt 2'],
      [null, 'invalid-line'],
      [4, 'invalid-line'],
      [null, 'too-large'],
      [null, 'Trồng cây ven suối đợt 6'],
    ])
    expect(schemaErrors(answers[0].plan)).toEqual([])
    expect(answers[2].error.text).toContain(':3: ')
  })

  it('answers one line before the next is written', async () => {
    const child = spawn(process.execPath, [BIN, 'batch', '--stdin', 'ndjson'], { env: environment({}) })
    for (const n of [1, 2, 3]) {
      child.stdin.write(document(n, planNumber(n)))
      const answer = await new Promise((resolve) => child.stdout.once('data', resolve))
      expect(JSON.parse(String(answer)).id).toBe(n)
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  it('ends when nobody reads the answers, though more could be asked', async () => {
    const child = spawn(process.execPath, [BIN, 'batch', '--stdin', 'ndjson'], { env: environment({}) })
    child.stdin.on('error', () => {})
    child.stdout.destroy()
    child.stdin.write(document(1, planNumber(1)))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })
})
