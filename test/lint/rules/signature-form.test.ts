import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const issues = async (signature: string) =>
  (await lintText('signature-form', planText({ signature }))).map(({ args }) => args.issue)

test.each([
  ['TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nLê Thị Mận', 'no-mode'],
  ['PHÓ GIÁM ĐỐC\n\nLê Thị Mận', 'no-mode'],
  ['KT. CHỦ TỊCH\nCHỦ TỊCH\n\nLê Thị Mận', 'no-deputy'],
  ['KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nLê Thị Mận', 'order'],
])('%j: %s', async (signature, issue) => {
  expect(await issues(signature)).toEqual([issue])
})

test.each([
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Mận',
  'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Thị Mận',
  'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Thị Mận',
  'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Thị Mận',
  'TM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Thị Mận',
  'PHÓ TRƯỞNG PHÒNG PHỤ TRÁCH\n\nLê Thị Mận',
  'HIỆU TRƯỞNG\n\nLê Thị Mận',
])('%j is in order', async (signature) => {
  expect(await issues(signature)).toEqual([])
})
