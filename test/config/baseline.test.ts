import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beyondBaseline, readBaseline, writeBaseline } from '../../src/config/baseline.ts'
import { folderWith } from '../cli/program.ts'
import { sampleMessage } from '../write/sample-plan.ts'

const messages = (...rules: string[]) => rules.map((rule) => sampleMessage({ rule }))
const rulesOf = (found: ReturnType<typeof messages>) => found.map(({ rule }) => rule)

describe('beyondBaseline', () => {
  it('leaves out what is counted, and shows all of a rule that has grown', () => {
    const counts = { a: 2, b: 1 }
    expect(rulesOf(beyondBaseline(messages('a', 'a', 'b'), counts))).toEqual([])
    expect(rulesOf(beyondBaseline(messages('a', 'b', 'b'), counts))).toEqual(['b', 'b'])
    expect(rulesOf(beyondBaseline(messages('a', 'c'), counts))).toEqual(['c'])
  })

  it('leaves out nothing where nothing is counted', () => {
    expect(beyondBaseline(messages('a'), undefined)).toHaveLength(1)
    expect(beyondBaseline(messages('constructor'), {})).toHaveLength(1)
  })
})

describe('writeBaseline', () => {
  it('counts the files of a run, keeps the others, and drops those that are clean', () => {
    const old = { 'c.txt': { a: 1 }, 'b.txt': { a: 9 }, 'a.txt': { b: 1 } }
    const text = writeBaseline(
      old,
      new Map([
        ['b.txt', messages('z', 'a', 'z')],
        ['c.txt', []],
      ]),
    )
    expect(text).toBe(
      `${JSON.stringify({ version: 1, files: { 'a.txt': { b: 1 }, 'b.txt': { a: 1, z: 2 } } }, null, 2)}\n`,
    )
  })

  it('is read back', () => {
    const file = join(folderWith(), 'baseline.json')
    writeFileSync(file, writeBaseline({}, new Map([['Kế hoạch 1.txt', messages('a')]])))
    expect(readBaseline(file, false)).toEqual({ 'Kế hoạch 1.txt': { a: 1 } })
  })
})

describe('readBaseline', () => {
  it('takes a missing file for an empty one only where it may', () => {
    const file = join(folderWith(), 'vang.json')
    expect(readBaseline(file, true)).toEqual({})
    expect(() => readBaseline(file, false)).toThrow('file-missing')
  })

  it.each(['', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"b":-1}}}'])(
    'refuses %s',
    (content) => {
      const folder = folderWith({ 'b.json': content })
      expect(() => readBaseline(join(folder, 'b.json'), true)).toThrow('config-syntax')
    },
  )
})
