import { describe, expect, it } from 'vitest'
import { mendDigits } from '../../src/extract/scanned-digits.ts'

describe('Letters that a scan put for digits', () => {
  it.each([
    ['ngày l5/3/2O26', 'ngày 15/3/2026'],
    ['ngày O5/lO/2026', 'ngày 05/10/2026'],
    ['Quyết định số 1O2/QĐ-UBND', 'Quyết định số 102/QĐ-UBND'],
    ['năm 2O27 và 2o28', 'năm 2027 và 2028'],
  ])('become digits again: %s', (scanned, meant) => {
    expect(mendDigits(scanned)).toBe(meant)
  })

  it.each(['Lô O và kho l', 'hộ gia đình', 'Tổ 5lần', 'CO2', 'số: /KH-UBND', '2 lần/năm', 'Quý I/2026'])(
    'stay letters in words: %s',
    (text) => {
      expect(mendDigits(text)).toBe(text)
    },
  )
})
