import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WorkerPool } from '../../src/batch/pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-extract-pool-'))

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('WorkerPool', () => {
  it('starts processes with the environment of the program, but without the certificates of the office', async () => {
    vi.stubEnv('NODE_EXTRA_CA_CERTS', join(folder, 'office.pem'))
    vi.stubEnv('OFFICE', 'Sở Nội vụ')
    const file = join(folder, 'worker.cjs')
    writeFileSync(file, 'module.exports = (names) => names.map((name) => process.env[name] ?? null)')
    const pool = await WorkerPool.start<string, string | null>({ jobs: 1, file, argument: {} })
    try {
      expect(await pool.run(['NODE_EXTRA_CA_CERTS', 'OFFICE'], 60_000)).toEqual([null, 'Sở Nội vụ'])
    } finally {
      await pool.close()
    }
  })
})
