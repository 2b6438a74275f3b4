import { expect, test } from 'vitest'
import { spellingOf } from '../../../src/lint/spelling.ts'

const words = (text: string) => spellingOf(text).unlikely.map(({ from, to }) => text.slice(from, to))

test.each([
  ['thực hiện nhiêmh vụ', ['nhiêmh']],
  ['tổ chứcthực hiện', ['chứcthực']],
  ['các nghành, các cấp', ['nghành']],
  ['đã đưọcc giao.', ['đưọcc']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  'xã Đắk Krông, bản Pú Nhung, ông Y Thưn Êban',
  'website, fanpage, video clip, marketing',
  'đ/c Mận, 500.000đ, 20trđ, tr.đ, kWh',
  'ôtô, panô',
  'giữ gìn giếng nước, quý cơ quan, quỹ, khuỷu tay, xoong, tuýp',
  'HĐND, nhiệmVụ, vnpt-ioffice, địa-chỉ@sơnhạ.vn',
  'Thực hiện nhiệm vụ'.normalize('NFD'),
])('not: %s', (text) => {
  expect(words(text)).toEqual([])
})

test('a second look finds the same', () => {
  const text = 'thực hiện nhiêmh vụ được giao; nhiêmh vụ'
  expect(words(text)).toEqual(words(text))
})
