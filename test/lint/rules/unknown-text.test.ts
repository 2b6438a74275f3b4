import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading, rangeOf } from '../make-reading.ts'

test('the fault of parse becomes an info with the words, on one line', () => {
  const text = 'KẾ HOẠCH\n\nBản chép tay\nđã soát một lần'
  const range = rangeOf(text, 'Bản chép tay\nđã soát một lần')
  const faults = [{ code: 'unknown-text' as const, path: null, args: {}, range }]
  expect(found('unknown-text', makeReading({ text, faults }))).toMatchObject([
    { severity: 'info', args: { words: 'Bản chép tay đã soát một lần' }, line: 3, endLine: 4 },
  ])
})

test('a document that was placed whole is left alone', () => {
  expect(found('unknown-text', makeReading({}))).toEqual([])
})
