import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading } from '../make-reading.ts'

test.each([
  ['ngày tháng 3 năm 2026', '2026-03'],
  ['ngày … tháng … năm 2026', '2026'],
  ['ngày tháng năm', null],
])('%s is not complete', (raw, edtf) => {
  const reading = makeReading({
    text: raw,
    plan: { issuedOn: { raw, edtf } },
    evidence: { '/issuedOn': raw },
  })
  expect(found('empty-date', reading)).toMatchObject([
    { severity: 'info', path: null, args: { written: raw } },
  ])
})

test('a date that the calendar does not have is left to impossible-date', () => {
  const raw = 'ngày 31 tháng 4 năm 2026'
  const reading = makeReading({ text: raw, plan: { issuedOn: { raw, edtf: null } } })
  expect(found('empty-date', reading)).toEqual([])
  expect(found('impossible-date', reading)).toHaveLength(1)
})

test('a full date, no date line, and the plan of a decision are left alone', () => {
  expect(found('empty-date', makeReading({}))).toEqual([])
  expect(found('empty-date', makeReading({ plan: { issuedOn: null } }))).toEqual([])
  const attachedTo = { docType: 'QUYẾT ĐỊNH', number: null, issuedOn: null }
  const issuedOn = { raw: 'ngày tháng 3 năm 2026', edtf: '2026-03' }
  expect(found('empty-date', makeReading({ plan: { issuedOn, attachedTo } }))).toEqual([])
})
