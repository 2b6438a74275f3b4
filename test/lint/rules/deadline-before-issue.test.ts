import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const found = (deadline: string, title = 'Trồng cây năm 2026') =>
  lintText(
    'deadline-before-issue',
    planText({
      title,
      body: `I. NHIỆM VỤ\n1. Nạo vét kênh\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Thời gian thực hiện: ${deadline}./.`,
    }),
  )

test.each(['Trước ngày 11/3/2026', 'Tháng 02/2026', 'Quý IV/2025', 'Tháng 01'])(
  '%s is over',
  async (deadline) => {
    expect(await found(deadline)).toHaveLength(1)
  },
)

test.each(['Ngày 12/3/2026', 'Quý I/2026', 'Thường xuyên', 'Trước ngày 05 hàng tháng', 'Trong năm 2026'])(
  '%s can be met',
  async (deadline) => {
    expect(await found(deadline)).toEqual([])
  },
)

test('a month without a year is not sure where the plan is for two', async () => {
  expect(await found('Tháng 01', 'Trồng cây giai đoạn 2026 - 2027')).toEqual([])
})
