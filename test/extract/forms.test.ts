import { describe, expect, it, vi } from 'vitest'
import { remember } from '../../src/extract/forms.ts'

describe('what was made of a short text', () => {
  it('is made once', () => {
    const make = vi.fn((text: string) => text.length)
    const length = remember(make)
    expect([length('Trạm Y tế'), length('Công an xã'), length('Trạm Y tế')]).toEqual([9, 10, 9])
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is not kept of a long one', () => {
    const make = vi.fn((text: string) => text.length)
    const length = remember(make)
    const long = 'Trạm Y tế '.repeat(40)
    expect(length(long)).toBe(length(long))
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('is the same after more texts than are kept', () => {
    const capitals = remember((text) => text.toUpperCase())
    for (let i = 0; i < 3000; i++) expect(capitals(`thôn ${i % 1500}`)).toBe(`THÔN ${i % 1500}`)
  })
})
