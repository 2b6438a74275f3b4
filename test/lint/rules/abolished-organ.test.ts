import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const found = (date: string) =>
  lintText(
    'abolished-organ',
    planText({
      date,
      body: 'I. NHIỆM VỤ\n1. Nạo vét kênh\n- Đơn vị chủ trì: UBND huyện Sơn Hạ.\n- Đơn vị phối hợp: Công an xã.\n- Thời gian thực hiện: Tháng 12/2026./.',
    }),
  )

test('the last day of the organs at huyện level is 30 June 2025', async () => {
  expect(await found('Gò Mây, ngày 30 tháng 6 năm 2025')).toEqual([])
  expect((await found('Gò Mây, ngày 01 tháng 7 năm 2025')).map(({ args }) => args.unit)).toEqual([
    'UBND huyện Sơn Hạ',
  ])
})

test('a plan of June 2025 without a day may have been issued before', async () => {
  expect(await found('Gò Mây, ngày     tháng 6 năm 2025')).toEqual([])
})
