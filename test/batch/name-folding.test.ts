import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldingOf } from '../../src/batch/name-folding.ts'
import { RowSorter } from '../../src/batch/sorted-rows.ts'
import { inputsIn, survey } from '../../src/batch/survey.ts'
import { folderWith } from '../cli/program.ts'

async function* each(paths: string[]) {
  for (const path of paths) yield { path, file: join('/in', path), fault: null }
}

/** The paths that a survey passes on, for a disk that folds names so. */
async function surveyed(fold: ((path: string) => string) | null, ...paths: string[]): Promise<string[]> {
  const folder = folderWith()
  const rows = new RowSorter(folder, 'inputs')
  const output = { folder, ending: '.json', fold }
  const { total } = await survey(each(paths), rows, {
    settingsOf: async () => 'x',
    output,
    shard: null,
    stop: new AbortController().signal,
  })
  const inputs = [...inputsIn(rows, null)].map(({ path }) => path)
  expect(total).toBe(inputs.length)
  return inputs
}

describe('foldingOf', () => {
  it('says what the disk does with names, and leaves nothing behind', () => {
    const folder = folderWith()
    const fold = foldingOf(join(folder, 'drafts')) ?? ((path: string) => path)
    expect(readdirSync(join(folder, 'drafts'))).toEqual([])
    // Names that fold to one are one file, others are several.
    const names = ['Kế.json', 'kế.json', 'kế.json'.normalize('NFD')]
    mkdirSync(join(folder, 'names'))
    for (const name of names) writeFileSync(join(folder, 'names', name), '')
    expect(readdirSync(join(folder, 'names'))).toHaveLength(new Set(names.map(fold)).size)
  })
})

describe('survey', () => {
  const small = (path: string): string => path.toLowerCase()

  it('takes names that differ in case for several where the disk does', async () => {
    expect(await surveyed(null, 'A.txt', 'a.txt')).toEqual(['A.txt', 'a.txt'])
  })

  it.each([
    { paths: ['A.txt', 'a.txt'] },
    { paths: ['KH/a.txt', 'kh/a.txt'] },
    { paths: ['A.txt', 'A.TXT'] },
  ])('refuses $paths where they would be written to one file', async ({ paths }) => {
    const attempt = surveyed(small, ...paths)
    await expect(attempt).rejects.toMatchObject({ code: 'output-collision' })
    await expect(attempt).rejects.toThrow(paths[0]!)
    await expect(attempt).rejects.toThrow(paths[1]!)
  })

  it('passes names that only look alike, and a file that is named twice', async () => {
    const paths = ['A.txt', 'A.txt', 'B/a.txt', 'b/C.txt', 'Đ.txt']
    expect(await surveyed(small, ...paths)).toEqual(['A.txt', 'B/a.txt', 'b/C.txt', 'Đ.txt'])
  })
})
