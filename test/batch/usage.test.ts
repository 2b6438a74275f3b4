import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, run } from '../cli/program.ts'
import { archiveOf, contentOf } from './archive.ts'

describe('two inputs for one output', () => {
  it.each([
    ['files of one path', ['a', 'b'], { 'a/x.txt': 'x', 'b/x.txt': 'y' }],
    ['a folder that is called like an output', ['.'], { 'x.txt': 'x', 'x.txt.json/y.txt': 'y' }],
  ])('stop the run before anything is written: %s', async (_, paths, files) => {
    const cwd = archiveOf(0, files)
    const { code, stderr } = await run(['batch', ...paths, '-o', 'out', '--lang', 'en'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('x.txt.json: two inputs lead to this file')
    expect(contentOf(join(cwd, 'out'))).toEqual({})
  })
})

describe('usage', () => {
  const usage = async (args: string[], word: string): Promise<void> => {
    const { code, stdout, stderr } = await run(['batch', ...args, '--lang', 'en'], {
      cwd: folderWith({ 'a.txt': 'x' }),
    })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(word)
  }

  it.each([
    [[], 'No inputs'],
    [['a.txt'], 'No output'],
    [['a.txt', '-o', '-'], '--format ndjson'],
    [['a.txt', '-o', '-', '-f', 'ndjson', '--csv'], '--csv'],
    [['a.txt', '-o', 'out', '--shard', '3/2'], '--shard'],
    [['a.txt', '-o', 'out', '--jobs', '0'], '--jobs'],
    [['a.txt', '-o', 'out', '--timeout', 'x'], '--timeout'],
    [['a.txt', '--merge', 'out'], '--merge'],
    [['--merge', 'out', '--csv'], '--csv'],
    [['--stdin', 'ndjson', '-o', 'out'], '--output'],
    [['--stdin', 'ndjson', '--encoding', 'vni'], '--encoding'],
    [['-0', '-o', 'out', 'a.txt'], '--files-from'],
    [['khong-co/*.txt', '-o', 'out'], 'nothing to read fits'],
    [['--files-from', 'khong-co', '-o', 'out'], 'there is no such file'],
    [['a.txt', '-o', 'a.txt'], 'cannot be written'],
  ])('%j is refused', (args, word) => usage(args, word))
})
