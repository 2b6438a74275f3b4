import { expect, test } from 'vitest'
import { pathsAt } from '../../src/lint/paths-at.ts'
import { makeNode, makeReading, makeTask, rangeOf } from './make-reading.ts'

const text = 'Số 8\n1. Nạo vét kênh trước ngày 31/6/2026 tại ấp Đông\n2. Vớt bèo'
const reading = makeReading({
  text,
  plan: {
    tasks: [makeTask({ path: 'I/1' })],
    outline: [makeNode('I.', 'VIỆC', { path: 'I', children: [makeNode('2.', 'Vớt bèo', { path: 'I/2' })] })],
  },
  evidence: {
    '/number/raw': 'Số 8',
    '/outline/0/children/0/text': 'Vớt bèo',
    '/tasks/0/deadlines/0/raw': 'trước ngày 31/6/2026',
    '/outline/0/text': 'Nạo vét kênh trước ngày 31/6/2026 tại ấp Đông',
  },
})
const pathsOf = (...words: string[]) =>
  pathsAt(
    reading,
    words.map((each) => rangeOf(text, each)),
  )

test('the closest stretch of words gives the path', () => {
  expect(pathsOf('31/6/2026', 'ấp Đông', 'bèo')).toEqual(['I/1', 'I', 'I/2'])
})

test('what stands in no task, duty or node has no path', () => {
  expect(pathsOf('8', 'bèo')).toEqual([null, 'I/2'])
  expect(pathsAt(reading, [{ from: 0, to: text.length }])).toEqual([null])
})
