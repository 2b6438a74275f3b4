import { describe, expect, it } from 'vitest'
import { readAttributes } from '../../src/extract/attributes.ts'
import { plainText } from '../../src/parse/text.ts'

const shown = (text: string) =>
  readAttributes(plainText(text, 0)).map(
    ({ role, values }) => `${role}: ${values.map(({ value }) => value).join(' | ')}`,
  )

describe('readAttributes', () => {
  it.each([
    ['Đơn vị chủ trì: Phòng Kinh tế', ['lead: Phòng Kinh tế']],
    ['Đơn vị phối hợp thực hiện: Công an xã', ['support: Công an xã']],
    ['Thời gian thực hiện: Quý II/2026', ['deadline: Quý II/2026']],
    ['Thời gian thực hiện sau khi được phê duyệt', ['deadline: sau khi được phê duyệt']],
    ['Sản phẩm, kết quả dự kiến: Biên bản', ['product: Biên bản']],
    ['Đơn vị chủ trì (thường trực): Phòng Kinh tế', ['lead: Phòng Kinh tế']],
    ['Đơn vị chủ trì:', ['lead: ']],
    ['Thực hiện: Trạm Y tế', ['lead: Trạm Y tế']],
    ['(Phụ trách: Trạm Y tế; tham gia: Công an xã)', ['lead: Trạm Y tế', 'support: Công an xã']],
    [
      '(Đơn vị chủ trì: Phòng Kinh tế (tổ thủy lợi); thời gian thực hiện: tháng 3/2026).',
      ['lead: Phòng Kinh tế (tổ thủy lợi)', 'deadline: tháng 3/2026'],
    ],
    [
      'Chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh. Thời hạn: Tháng 5',
      ['lead: Sở Y tế', 'support: Công an tỉnh', 'deadline: Tháng 5'],
    ],
  ])('%s', (text, attributes) => {
    expect(shown(text)).toEqual(attributes)
  })

  it.each([
    'Vớt bèo',
    'Địa điểm: kênh Bà Thoại',
    'Chủ trì hội nghị',
    'Thực hiện: nạo vét kênh trong tháng 5',
    'Thực hiện',
    'Tham gia: hội thi cấp huyện',
    'Phối hợp với Công an xã',
    '(kênh Bà Thoại)',
    '(Chủ trì: Phòng Kinh tế) và xã',
  ])('none in «%s»', (text) => {
    expect(shown(text)).toEqual([])
  })
})
