import { expect, test } from 'vitest'
import { pathFinder } from '../../src/lint/path-finder.ts'
import { makeNode, makeReading, makeTask, rangeOf } from './make-reading.ts'

const text = 'Số 8\n1. Nạo vét kênh trước ngày 31/6/2026 tại ấp Đông\n2. Vớt bèo'
const pathAt = pathFinder(
  makeReading({
    text,
    plan: {
      tasks: [makeTask({ path: 'I/1' })],
      outline: [
        makeNode('I.', 'VIỆC', { path: 'I', children: [makeNode('2.', 'Vớt bèo', { path: 'I/2' })] }),
      ],
    },
    evidence: {
      '/number/raw': 'Số 8',
      '/outline/0/children/0/text': 'Vớt bèo',
      '/tasks/0/deadlines/0/raw': 'trước ngày 31/6/2026',
      '/outline/0/text': 'Nạo vét kênh trước ngày 31/6/2026 tại ấp Đông',
    },
  }),
)

test('the closest stretch of words gives the path', () => {
  expect(pathAt(rangeOf(text, '31/6/2026'))).toBe('I/1')
  expect(pathAt(rangeOf(text, 'ấp Đông'))).toBe('I')
  expect(pathAt(rangeOf(text, 'bèo'))).toBe('I/2')
})

test('what stands in no task, duty or node has no path', () => {
  expect(pathAt(rangeOf(text, '8'))).toBeNull()
  expect(pathAt({ from: 0, to: text.length })).toBeNull()
})
