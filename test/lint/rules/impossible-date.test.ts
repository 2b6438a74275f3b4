import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeNode, makeReading, makeTask } from '../make-reading.ts'

test('a date in a deadline is found where it stands, with the path of its task', () => {
  const text = '1. Nạo vét kênh\n- Thời gian thực hiện: Trước ngày 31/6/2026.'
  const deadline = {
    raw: 'Trước ngày 31/6/2026',
    kind: 'unresolved',
    edtf: null,
    rrule: null,
    due: null,
  } as const
  const plan = {
    tasks: [makeTask({ path: 'II/1', deadlines: [deadline] })],
    outline: [makeNode('1.', 'Nạo vét kênh', { path: 'I' })],
  }
  const evidence = { '/outline/0/text': text, '/tasks/0/deadlines/0/raw': 'Trước ngày 31/6/2026' }
  expect(found('impossible-date', makeReading({ text, plan, evidence }))).toMatchObject([
    { severity: 'error', path: 'II/1', args: { date: '31/6/2026' }, line: 2, column: 35, endColumn: 44 },
  ])
})

test('a date in the letterhead has no path', () => {
  const text = 'Gò Mây, ngày 29 tháng 02 năm 2026'
  const plan = { issuedOn: { raw: 'ngày 29 tháng 02 năm 2026', edtf: null } }
  const reading = makeReading({ text, plan, evidence: { '/issuedOn/raw': 'ngày 29 tháng 02 năm 2026' } })
  expect(found('impossible-date', reading)).toMatchObject([
    { path: null, args: { date: 'ngày 29 tháng 02 năm 2026' } },
  ])
})

test('a date that exists is left alone', () => {
  expect(
    found('impossible-date', makeReading({ text: 'Trước ngày 30/6/2026; ngày 29 tháng 02 năm 2028' })),
  ).toEqual([])
})
