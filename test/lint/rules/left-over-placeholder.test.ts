import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const body = 'I. NỘI DUNG\nTrồng [...] cây bàng ở bờ đông kênh Bà Thoại./.'

test('a draft may have blanks, an issued plan may not', async () => {
  const of = async (stage: 'draft' | 'issued') =>
    (await lintText('left-over-placeholder', planText({ body }), { stage })).map(({ severity }) => severity)
  expect(await of('draft')).toEqual(['info'])
  expect(await of('issued')).toEqual(['error'])
})

test('a blank date of issue is told by its own rule', async () => {
  const text = planText({ date: 'Gò Mây, ngày … tháng … năm 2026' })
  expect(await lintText('left-over-placeholder', text)).toEqual([])
  expect(await lintText('empty-date', text)).toHaveLength(1)
})

test.each([
  'I. NỘI DUNG\nPhát tờ rơi, áp phích, băng rôn...',
  'I. NỘI DUNG\n(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2026)',
  'I. NỘI DUNG\nSTT\tHọ tên\tKý tên\n1\t..........\t..........',
])('%j is in order', async (text) => {
  expect(await lintText('left-over-placeholder', planText({ body: text }))).toEqual([])
})
