import { expect, it } from 'vitest'
import { WordList } from '../../src/extract/word-list.ts'

const list = new WordList(['ban', 'ban chỉ đạo', 'tổ'])

it.each([
  ['ban chỉ đạo xã', 0, 11],
  ['ban chỉ huy', 0, 3],
  ['băng', 0, 0],
  ['bang', 0, 0],
  ['ban2', 0, 0],
  ['các tổ', 4, 2],
  ['tổ', 2, 0],
  ['', 0, 0],
])('finds the longest word that stands whole in «%s» at %d', (text, at, length) => {
  expect(list.lengthAt(text, at)).toBe(length)
})

it('tells whether a text opens with a word', () => {
  expect(list.opens('tổ, nhóm')).toBe(true)
  expect(list.opens('nhóm, tổ')).toBe(false)
})
