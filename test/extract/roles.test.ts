import { describe, expect, it } from 'vitest'
import { rolesOf } from '../../src/extract/roles.ts'

describe('rolesOf', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', ['purpose', 'requirements']],
    ['NỘI DUNG VÀ HÌNH THỨC', ['content', 'form']],
    ['NỘI DUNG CÁC HOẠT ĐỘNG', ['content', 'tasks']],
    ['MỘT SỐ NHIỆM VỤ TRỌNG TÂM', ['tasks']],
    ['KINH PHÍ (nếu có)', ['funding']],
    ['TỔ CHỨC THỰC HIỆN', ['organization']],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', ['reporting']],
    ['KINH PHÍ: Do ngân sách xã bảo đảm.', ['funding']],
    ['NHỮNG VIỆC CẦN LÀM', []],
    ['YÊU CẦUX', []],
  ])('of the section %s', (heading, roles) => {
    expect(rolesOf(heading, true)).toEqual(roles)
  })

  it.each([
    ['Mục đích', ['purpose']],
    ['Tổ chức thực hiện', ['organization']],
    ['Tổ chức thực hiện Kế hoạch này', ['organization']],
    ['Tổ chức triển khai việc nạo vét kênh Bà Thoại', []],
    ['Báo cáo kết quả nạo vét', []],
    ['Mục đích là khơi thông dòng chảy.', []],
    [
      'Kinh phí nạo vét kênh Bà Thoại và các kênh nội đồng trên địa bàn xã trong hai năm tới do huyện cấp',
      [],
    ],
  ])('of the node %s', (heading, roles) => {
    expect(rolesOf(heading, false)).toEqual(roles)
  })
})
