import { expect, test } from 'vitest'
import { FirstWithText } from '../../src/lint/first-with-text.ts'

test('gives the first value of the same text', () => {
  const first = new FirstWithText<number>()
  const texts = ['Trồng cây', 'Trồng hoa', 'Đào hố', 'Trồng cây', '', 'Trồng hoa', '', 'Trồng cây']
  expect(texts.map((text, at) => first.add(text, text.length, at))).toEqual([
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
  const first = new FirstWithText<string>()
  expect(first.add('Đào hố;', 6, 'a')).toBeUndefined()
  expect(first.add('Đào hố.', 6, 'b')).toBe('a')
  expect(first.add('Đào hố.', 7, 'c')).toBeUndefined()
})

test('goes on when there are many texts', () => {
  const first = new FirstWithText<number>()
  for (let at = 0; at < 40; at++) expect(first.add(`Việc ${at}.`, `Việc ${at}`.length, at)).toBeUndefined()
  expect(first.add('Việc 3;', 6, 40)).toBe(3)
  expect(first.add('Việc 33;', 7, 41)).toBe(33)
})

test('begins anew with another list', () => {
  const first = new FirstWithText<number>()
  first.add('Trồng cây', 9, 0)
  first.clear()
  expect(first.add('Trồng cây', 9, 1)).toBeUndefined()
  expect(first.add('Trồng cây', 9, 2)).toBe(1)
})
