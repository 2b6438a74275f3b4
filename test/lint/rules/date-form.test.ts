import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const issues = async (date: string, today: string | null = null) =>
  (await lintText('date-form', planText({ date }), { today })).map(({ args, severity }) => [
    args.issue,
    severity,
  ])

test('a needless 0 is a note only', async () => {
  expect(await issues('Gò Mây, ngày 12 tháng 03 năm 2026')).toEqual([['month-zero', 'info']])
})

test('the words of a date are written out', async () => {
  expect(await issues('Gò Mây, ngày 12/3/2026')).toEqual([['words', 'warning']])
})

test('a plan of tomorrow is told where today is known', async () => {
  expect(await issues('Gò Mây, ngày 12 tháng 3 năm 2026', '2026-03-11')).toEqual([['future', 'warning']])
  expect(await issues('Gò Mây, ngày 12 tháng 3 năm 2026', '2026-03-12')).toEqual([])
  expect(await issues('Gò Mây, ngày 12 tháng 3 năm 2026')).toEqual([])
})

test('a blank day is the business of another rule', async () => {
  expect(await issues('Gò Mây, ngày      tháng 3 năm 2026')).toEqual([])
})

test('a day that no calendar has is told once', async () => {
  expect(await issues('Gò Mây, ngày 31 tháng 02 năm 2026')).toEqual([])
})
