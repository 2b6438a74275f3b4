import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shardOf } from '../../src/batch/layout.ts'
import { streamLines } from '../../src/batch/lines.ts'
import { byCodePoint } from '../../src/batch/path-order.ts'
import { RowSorter } from '../../src/batch/sorted-rows.ts'
import { folderWith } from '../cli/program.ts'

const wellFormed = fc.string({ unit: 'binary' })

describe('byCodePoint', () => {
  it('is the order of the bytes in UTF-8', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })
})

describe('RowSorter', () => {
  it('sorts more than it holds, and keeps the order of rows of one path', () => {
    const rows = new RowSorter(folderWith(), 'thu')
    const filling = 'x'.repeat(1000)
    const paths = Array.from({ length: 6000 }, (_, n) => `xã ${(n * 7919) % 3000}\n😀`)
    for (const [n, path] of paths.entries()) rows.add(path, `${n} ${filling}`)
    const expected = [...paths.keys()].sort((a, b) => byCodePoint(paths[a]!, paths[b]!) || a - b)
    for (const _ of [1, 2]) {
      const sorted = [...rows.sorted()]
      expect(sorted.map(({ value }) => Number.parseInt(value, 10))).toEqual(expected)
      expect(sorted.every(({ path, value }) => path === paths[Number.parseInt(value, 10)])).toBe(true)
    }
  })
})

describe('streamLines', () => {
  it('finds the lines however the stream is cut, and drops those that are too long without holding them', async () => {
    const bytes = Buffer.from(`một\n\n${'dài'.repeat(10)}\nhai`)
    for (let size = 1; size < bytes.length; size++) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      const lines: (string | null)[] = []
      for await (const { text } of streamLines(pieces(chunks), 0x0a, 20)) lines.push(text)
      expect(lines).toEqual(['một', '', null, 'hai'])
    }
  })
})

async function* pieces(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks
}

describe('shardOf', () => {
  it('gives every path one shard, the same for ever', () => {
    const paths = Array.from({ length: 1000 }, (_, n) => `a/${n}.txt`)
    const counts = [0, 0, 0, 0]
    for (const path of paths) counts[shardOf(path, 4) - 1]!++
    expect(Math.min(...counts)).toBeGreaterThan(200)
    expect(paths.slice(0, 8).map((path) => shardOf(path, 4))).toEqual([3, 2, 1, 3, 1, 4, 1, 2])
  })
})
