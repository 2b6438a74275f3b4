import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const text = planText({
  body: 'I. NHIỆM VỤ\n1. Nạo vét kênh Bà Thoại\n- Đơn vị chủ trì: Phòng Kinh tế; các ấp.\n- Thời gian thực hiện: Quý II/2026./.',
})

test('collective names count where the option says so', async () => {
  expect(await lintText('several-leads', text)).toEqual([])
  const rules = { 'several-leads': { options: { collectives: true } } }
  const [message] = await lintText('several-leads', text, { rules })
  expect(message?.args.units).toEqual(['Phòng Kinh tế', 'các ấp'])
})
