import { expect, test } from 'vitest'
import { impossibleDates } from '../../src/lint/calendar.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

const lintDates: { dates: { impossible: { text: string; raw: string }[]; possible: string[] }[] } =
  readVocabulary('lint-dates')

const raws = (text: string) => impossibleDates(text).map(({ raw }) => raw)

const impossible = lintDates.dates.flatMap((form) => form.impossible)
const possible = lintDates.dates.flatMap((form) => form.possible)

test.each(impossible)('the calendar has no $raw', ({ text, raw }) => {
  expect(raws(text)).toEqual([raw])
})

test.each(possible)('nothing is wrong with %s', (text) => {
  expect(raws(text)).toEqual([])
})

test('a date in NFD has the offsets of its own text', () => {
  const text = 'Gò Mây, ngày 31 tháng 6 năm 2026.'.normalize('NFD')
  const [{ range } = { range: null }] = impossibleDates(text)
  expect(text.slice(range?.from, range?.to).normalize('NFC')).toBe('ngày 31 tháng 6 năm 2026')
})

test('a date goes on over a line break', () => {
  expect(raws('ngày 31\ntháng 6\nnăm 2026')).toEqual(['ngày 31\ntháng 6\nnăm 2026'])
})

test('dates come in the order of the text', () => {
  const text = 'ngày 31 tháng 4 năm 2026; 31/02/2026; tháng 14/2026'
  expect(raws(text)).toEqual(['ngày 31 tháng 4 năm 2026', '31/02/2026', 'tháng 14/2026'])
})
