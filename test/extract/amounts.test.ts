import { describe, expect, it } from 'vitest'
import { findAmounts } from '../../src/extract/amounts.ts'
import { readNumber } from '../../src/extract/numbers.ts'

describe('findAmounts', () => {
  it('finds all amounts of a text in their order, with their spans', () => {
    const text = 'Tổng 120.000.000 đồng, gồm giải nhất 3.000.000đ và hỗ trợ 1,5 Triệu đồng mỗi thôn'
    const found = findAmounts(text)
    expect(found.map(({ raw, vnd }) => [raw, vnd])).toEqual([
      ['120.000.000 đồng', 120_000_000],
      ['3.000.000đ', 3_000_000],
      ['1,5 Triệu đồng', 1_500_000],
    ])
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map(({ raw }) => raw))
  })
})

describe('readNumber', () => {
  it.each([
    ['02', 2],
    ['1.500', 1500],
    ['12.345,5', 12345.5],
    ['99,5', 99.5],
    ['99.5', 99.5],
    ['1,500,000', 1_500_000],
  ])('%s is %d', (written, number) => expect(readNumber(written)).toBe(number))
})
