import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { WORKER_FLAGS } from '../../src/batch/engine.ts'
import { BIN, COMPLETE_PLAN, environment, folderWith, run } from './program.ts'

const root = join(dirname(BIN), '..')

describe('the script', () => {
  it('is ASCII, for it is read without decoding', () => {
    const bytes = readFileSync(join(root, 'dist/cli.bundle.js'))
    expect(bytes.findIndex((byte) => byte > 127)).toBe(-1)
  })

  it('reads as the library does, with every letter of its vocabulary', async () => {
    const { extract } = await import('../../src/pipeline.ts')
    const plan = await extract(COMPLETE_PLAN, { file: null, provenance: true })
    const { stdout } = await run(['-', '--provenance'], { input: COMPLETE_PLAN })
    expect(JSON.parse(stdout)).toEqual(plan)
  })
})

describe('the code cache', () => {
  it.each([
    { cache: 'cli.cache', flags: [] },
    { cache: 'worker.cache', flags: WORKER_FLAGS },
  ])('fits the script that was built with it: $cache', ({ cache, flags }) => {
    const look = `
      const { readFileSync } = require('node:fs')
      const { Script } = require('node:vm')
      const cachedData = readFileSync('dist/${cache}')
      const script = new Script(readFileSync('dist/cli.bundle.js', 'latin1'), { cachedData })
      console.log(script.cachedDataRejected)`
    expect(execFileSync(process.execPath, [...flags, '-e', look], { cwd: root, encoding: 'utf8' })).toBe(
      'false\n',
    )
  })

  it('is not needed: one from elsewhere is refused and the script compiled', () => {
    const copy = folderWith()
    for (const part of ['bin', 'package.json', 'dist/cli.bundle.js']) {
      mkdirSync(dirname(join(copy, part)), { recursive: true })
      cpSync(join(root, part), join(copy, part), { recursive: true })
    }
    writeFileSync(join(copy, 'dist/cli.cache'), 'no cache of any version')
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin/plan-extract.js'), '-'], {
      input: 'KẾ HOẠCH\nTrồng cây ven suối\n',
      env: environment({}),
      encoding: 'utf8',
    })
    expect(stderr).not.toContain('Error')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).docType).toBe('KẾ HOẠCH')
  })
})
