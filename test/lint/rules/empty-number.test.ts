import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading } from '../make-reading.ts'

const number = { raw: '/KH-UBND', ordinal: null, symbol: 'KH-UBND' }

test('a blank number is an info with the words of the line', () => {
  const reading = makeReading({ text: 'Số: /KH-UBND', plan: { number }, evidence: { '/number': '/KH-UBND' } })
  expect(found('empty-number', reading)).toMatchObject([
    { severity: 'info', path: null, args: { written: '/KH-UBND' }, line: 1, column: 5 },
  ])
})

test('a number, no number line, and the plan of a decision are left alone', () => {
  expect(found('empty-number', makeReading({}))).toEqual([])
  expect(found('empty-number', makeReading({ plan: { number: null } }))).toEqual([])
  const attachedTo = { docType: 'QUYẾT ĐỊNH', number: null, issuedOn: null }
  expect(found('empty-number', makeReading({ plan: { number, attachedTo } }))).toEqual([])
})
