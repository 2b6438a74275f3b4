import { expect, test } from 'vitest'
import { firstWithText } from '../../src/lint/first-with-text.ts'

test('gives the first value of the same text', () => {
  const first = firstWithText<number>()
  const texts = ['Trồng cây', 'Trồng hoa', 'Đào hố', 'Trồng cây', '', 'Trồng hoa', '', 'Trồng cây']
  expect(texts.map((text, at) => first(text, text.length, at))).toEqual([
    undefined,
    undefined,
    undefined,
    0,
    undefined,
    1,
    4,
    0,
  ])
})

test('compares texts as far as it is told', () => {
  const first = firstWithText<string>()
  expect(first('Đào hố;', 6, 'a')).toBeUndefined()
  expect(first('Đào hố.', 6, 'b')).toBe('a')
  expect(first('Đào hố.', 7, 'c')).toBeUndefined()
})
