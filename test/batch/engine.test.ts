import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { engineOptions } from '../../src/batch/engine.ts'

const THIS = Number.parseInt(process.versions.node, 10)

describe('engineOptions', () => {
  it('gives options with which this node starts without a word', () => {
    const { worker, settled } = engineOptions(THIS)
    const { status, stderr } = spawnSync(process.execPath, [...worker, ...settled, '-e', '0'])
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' })
  })

  it('gives node 22 and later no budget, which they refuse to start with', () => {
    for (const major of [22, 24, 26]) {
      const { worker, sparing, settled } = engineOptions(major)
      expect([...worker, ...sparing, ...settled].join(' ')).not.toContain('budget')
      expect(worker).toContain('--max-semi-space-size=16')
    }
  })

  it('gives none to a version that nobody has tried', () => {
    expect(engineOptions(99)).toEqual({ worker: [], sparing: [], settled: [] })
  })
})
