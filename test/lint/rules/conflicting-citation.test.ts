import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const issues = async (bases: string, body?: string) =>
  (await lintText('conflicting-citation', planText({ bases, ...(body && { body }) }))).map(
    ({ args }) => args.issue,
  )

test('a legal text is of the year in its number', async () => {
  expect(
    await issues('Căn cứ Nghị định số 500/2025/NĐ-CP ngày 05/01/2024 của Chính phủ về cây xanh;'),
  ).toEqual(['year'])
})

test('TTg is the Prime Minister alone', async () => {
  expect(await issues('Căn cứ Chỉ thị số 500/CT-TTg ngày 05/01/2025 của Chính phủ về cây xanh;')).toEqual([
    'issuer',
  ])
})

test('two organs can have one number', async () => {
  const bases = 'Căn cứ Kế hoạch số 77/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn Hạ về chăm sóc cây;'
  const body = 'I. NỘI DUNG\nTheo Kế hoạch số 77/KH-UBND ngày 21/01/2026 của UBND xã Gò Mây.'
  expect(await issues(bases, body)).toEqual([])
})

test('a number begins anew with every year', async () => {
  const bases = 'Căn cứ Nghị quyết số 500/NQ-CP ngày 20/01/2026 của Chính phủ về cây xanh;'
  const body = 'I. NỘI DUNG\nTheo Nghị quyết số 500/NQ-CP ngày 21/01/2025 của Chính phủ.'
  expect(await issues(bases, body)).toEqual([])
})
