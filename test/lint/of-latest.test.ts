import { describe, expect, it, vi } from 'vitest'
import { forgetLatest, ofLatest } from '../../src/lint/of-latest.ts'

describe('ofLatest', () => {
  it('makes something once for one part, and anew for the next', () => {
    const make = vi.fn(({ name }: { name: string }) => name.length)
    const lengthOf = ofLatest(make)
    const [first, second] = [{ name: 'một' }, { name: 'mười' }]
    expect([first, first, second, first].map(lengthOf)).toEqual([3, 3, 4, 3])
    expect(make).toHaveBeenCalledTimes(3)
  })

  it('lets go of it when all rules are done', () => {
    const make = vi.fn((part: object) => part)
    const same = ofLatest(make)
    const part = {}
    expect(same(part)).toBe(part)
    forgetLatest()
    expect(same(part)).toBe(part)
    expect(make).toHaveBeenCalledTimes(2)
  })
})
