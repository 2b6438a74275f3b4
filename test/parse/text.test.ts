import { describe, expect, it } from 'vitest'
import { EMPTY, indexAt, join, joinMany, plainText, rangesOf, slice } from '../../src/parse/text.ts'
import { cleaned } from './cleaned.ts'

const first = plainText('Sở Nội', 10)
const second = plainText('vụ tỉnh', 30)

describe('join', () => {
  it('makes one span of lines of one paragraph', () => {
    const whole = join(first, second, false)
    expect(whole.value).toBe('Sở Nội vụ tỉnh')
    expect(rangesOf(whole)).toEqual([{ from: 10, to: 37 }])
  })

  it('keeps two spans where a page break parts them', () => {
    expect(rangesOf(join(first, second, true))).toEqual([
      { from: 10, to: 16 },
      { from: 30, to: 37 },
    ])
  })

  it('puts nothing between halves of a word', () => {
    expect(join(plainText('Nghị', 0), plainText('quyết', 9), true, '').value).toBe('Nghịquyết')
  })

  it('gives the other where one is empty', () => {
    expect(join(EMPTY, second, true)).toBe(second)
    expect(join(first, EMPTY, true)).toBe(first)
  })

  it('keeps apart what stands in another order than in the source', () => {
    expect(rangesOf(join(second, first, false))).toEqual([
      { from: 30, to: 37 },
      { from: 10, to: 16 },
    ])
  })
})

describe('joinMany', () => {
  it('joins any number in order, with the cuts before each', () => {
    const texts = [first, second, plainText('quản lý', 50)]
    const whole = joinMany(texts, [false, false, true])
    expect(whole.value).toBe('Sở Nội vụ tỉnh quản lý')
    expect(rangesOf(whole)).toEqual([
      { from: 10, to: 37 },
      { from: 50, to: 57 },
    ])
    expect(joinMany([])).toBe(EMPTY)
    expect(joinMany([first])).toBe(first)
  })
})

describe('slice', () => {
  const whole = join(first, second, true)

  it('leaves out blanks at its ends', () => {
    expect(slice(whole, 2, 7).value).toBe('Nội')
    expect(slice(whole, 2, 3)).toBe(EMPTY)
    expect(slice(whole, 0)).toBe(whole)
  })

  it('knows the places of its part', () => {
    expect(rangesOf(slice(whole, 3, 9))).toEqual([
      { from: 13, to: 16 },
      { from: 30, to: 32 },
    ])
    expect(rangesOf(slice(whole, 7))).toEqual([{ from: 30, to: 37 }])
  })

  it('knows them in a slice of a slice of cleaned text', () => {
    const text = cleaned('Giao  **Sở Nội vụ**,\u00a0phối hợp')
    const name = slice(slice(text, 5), 3, 9)
    expect(name.value).toBe('Nội vụ')
    expect(rangesOf(name)).toEqual([{ from: 11, to: 17 }])
  })
})

describe('indexAt', () => {
  it('finds a place of the source in plain text', () => {
    expect(indexAt(first, 13)).toBe(3)
    expect(indexAt(first, 10)).toBe(0)
    expect(indexAt(first, 99)).toBe(6)
  })

  it('finds it in text from which marks were taken', () => {
    const text = cleaned('**Số:**   15')
    expect(text.value[indexAt(text, 10)]).toBe('1')
  })
})
