import { describe, expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf, contentOf, planNumber, put } from './archive.ts'

describe('shards', () => {
  it.each(['json', 'ndjson'])(
    'together are the whole, also at the same time in one folder, as %s',
    async (format) => {
      const archive = archiveOf(60, { 'hong.txt': 'a\0b' })
      const args = ['--format', format, '--csv', '--quiet']
      const whole = folderWith()
      await run(['batch', archive, '-o', whole, ...args])
      const out = folderWith()
      expect((await run(['batch', '--merge', out, '--lang', 'en'])).code).toBe(2)
      await Promise.all(
        [1, 2, 3].map((i) => run(['batch', archive, '-o', out, '--shard', `${i}/3`, ...args])),
      )
      const { code, stderr } = await run(['batch', '--merge', out, '--lang', 'en'])
      expect({ code, stderr }).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('3 shards, 61 inputs'),
      })
      const merged = Object.entries(contentOf(out)).filter(([name]) => !/\d-of-3/.test(name))
      expect(Object.fromEntries(merged)).toEqual(contentOf(whole))
      // What is merged can be gone on with as a whole.
      put(archive, 'moi.txt', planNumber(99))
      const { stderr: told } = await run([
        'batch',
        archive,
        '-o',
        out,
        '--format',
        format,
        '--csv',
        '--lang',
        'en',
      ])
      expect(told).toContain('1 converted')
    },
  )

  it('that are not all there are not merged', async () => {
    const archive = archiveOf(10)
    const out = folderWith()
    await run(['batch', archive, '-o', out, '--shard', '1/2'])
    const { code, stderr } = await run(['batch', '--merge', out, '--lang', 'en'])
    expect(code).toBe(2)
    expect(stderr).toContain('journal.2-of-2.ndjson, index.2-of-2.ndjson')
  })

  it('of which only some have a table are not merged', async () => {
    const archive = archiveOf(10)
    const out = folderWith()
    await run(['batch', archive, '-o', out, '--shard', '1/2', '--csv'])
    await run(['batch', archive, '-o', out, '--shard', '2/2'])
    const { code, stderr } = await run(['batch', '--merge', out, '--lang', 'en'])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('tasks.2-of-2.csv') })
  })
})
