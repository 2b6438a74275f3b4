import { describe, expect, it } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const notNamed = async (lead: string, recipients: string) => {
  const body = `I. NHIỆM VỤ\n1. Nạo vét kênh Bà Thoại\n- Đơn vị chủ trì: ${lead}.\n- Thời gian thực hiện: Quý II/2026./.`
  const messages = await lintText('unit-not-notified', planText({ body, recipients }))
  return messages.map(({ args }) => args.unit)
}

describe('unit-not-notified', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'VHXH (Hòa)'],
    ['Ban Nội chính', 'NC.Châu'],
    ['Phòng Khoa giáo - Văn xã', 'KGVX. Thg'],
    ['Phòng Tài chính - Kế hoạch', 'TC-KH'],
    ['Ủy ban Kiểm tra', 'UBKT'],
  ])('finds %s in the line of the archive: %s', async (unit, short) => {
    expect(await notNamed(unit, `- Công an xã;\n- Lưu: VT, ${short}.`)).toEqual([])
  })

  it.each(['VT', 'VT (Hòa)', 'VT, NC.Châu'])('does not take %s for a unit', async (archive) => {
    expect(await notNamed('Phòng Kinh tế', `- Công an xã;\n- Lưu: ${archive}.`)).toEqual(['Phòng Kinh tế'])
  })

  it('knows that who belongs to a body gets a copy for it', async () => {
    const unit = 'Đoàn kiểm tra liên ngành'
    expect(await notNamed(unit, '- Thành viên Đoàn kiểm tra;\n- Lưu: VT.')).toEqual([])
    expect(await notNamed(unit, '- Thành viên Tổ giúp việc;\n- Lưu: VT.')).toEqual([unit])
  })
})
