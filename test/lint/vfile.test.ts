import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { toVFileMessages } from '../../src/lint/vfile.ts'
import { makeReading, makeTask } from './make-reading.ts'

const text = 'Số: /KH-UBND\nNạo vét kênh\nTrước ngày 31/6/2026'
const reading = makeReading({
  text,
  plan: { number: { raw: '/KH-UBND', ordinal: null, symbol: 'KH-UBND' }, tasks: [makeTask({ lead: [] })] },
  evidence: { '/number': '/KH-UBND', '/tasks/0/title': 'Nạo vét kênh' },
})

test('findings become messages of the file, with place, rule and weight', () => {
  const file = new VFile({ path: 'ke-hoach.txt', value: text })
  toVFileMessages(file, lint(reading, { lang: 'en' }))
  expect(
    file.messages.map(({ ruleId, source, fatal, place, note }) => ({ ruleId, source, fatal, place, note })),
  ).toEqual([
    {
      ruleId: 'empty-number',
      source: 'plan-extract',
      fatal: null,
      place: { start: { line: 1, column: 5 }, end: { line: 1, column: 13 } },
      note: 'Nghị định 30/2020/NĐ-CP, Điều 15',
    },
    {
      ruleId: 'missing-lead-unit',
      source: 'plan-extract',
      fatal: false,
      place: { start: { line: 2, column: 1 }, end: { line: 2, column: 13 } },
      note: undefined,
    },
    {
      ruleId: 'impossible-date',
      source: 'plan-extract',
      fatal: true,
      place: { start: { line: 3, column: 12 }, end: { line: 3, column: 21 } },
      note: undefined,
    },
  ])
  expect(String(file.messages[1])).toBe(
    'ke-hoach.txt:2:1-2:13: Task “Nạo vét kênh Bà Thoại” has no lead unit.',
  )
})
