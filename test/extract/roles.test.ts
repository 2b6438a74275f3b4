import { describe, expect, it } from 'vitest'
import { rolesOf } from '../../src/extract/roles.ts'

describe('rolesOf', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', ['purpose', 'requirements']],
    ['MỤC ĐÍCH YÊU CẦU', ['purpose', 'requirements']],
    ['MỤC ĐÍCH BÁO CÁO', ['purpose']],
    ['NỘI DUNG VÀ HÌNH THỨC', ['content', 'form']],
    ['NỘI DUNG CÁC HOẠT ĐỘNG', ['content', 'tasks']],
    ['MỘT SỐ NHIỆM VỤ TRỌNG TÂM', ['tasks']],
    ['KINH PHÍ (nếu có)', ['funding']],
    ['TỔ CHỨC THỰC HIỆN', ['organization']],
    ['CHẾ ĐỘ THÔNG TIN, BÁO CÁO', ['reporting']],
    ['KINH PHÍ: Do ngân sách xã bảo đảm.', ['funding']],
    ['NHỮNG VIỆC CẦN LÀM', []],
    ['YÊU CẦUX', []],
    ['CÁC CƠ SỞ ĐƯỢC KIỂM TRA', []],
    ['LỊCH SỬ XÃ SƠN HẠ', []],
    ['ĐÁNH GIÁ KẾT QUẢ NĂM 2025', ['context']],
  ])('of the section %s', (heading, roles) => {
    expect(rolesOf(heading, true)).toEqual(roles)
  })

  it.each([
    ['KlNH PHÍ', true, ['funding']],
    ['KINHPHI THỰC HIỆN', true, ['funding']],
    ['TÔ CHỨC THỰC HIÊN', true, ['organization']],
    ['TỔ CHỨCTHỰC HIỆN', true, ['organization']],
    ['MỤC ĐÍCH, YÊU CÂU', true, ['purpose', 'requirements']],
    ['Tô chức thực hiên', false, ['organization']],
    ['Tô chức thực hiên nạo vét kênh', false, []],
    ['LICH', true, []],
  ])('in %s in spite of slips', (heading, top, roles) => {
    expect(rolesOf(heading, top)).toEqual(roles)
  })

  it.each([
    ['Mục đích', ['purpose']],
    ['Tổ chức thực hiện', ['organization']],
    ['Tổ chức thực hiện Kế hoạch này', ['organization']],
    ['Tổ chức triển khai việc nạo vét kênh Bà Thoại', []],
    ['Báo cáo kết quả nạo vét', []],
    ['Căn cứ pháp lý', ['context']],
    ['Căn cứ vào lưu lượng, điều tiết nước kênh Bà Thoại', []],
    ['Đánh giá hiện trạng kênh Bà Thoại', []],
    ['Khảo sát, đánh giá và phân loại kênh', []],
    ['Cơ sở chế biến thủy sản', []],
    ['Các cơ sở được kiểm tra', []],
    ['Lịch sử kênh Bà Thoại', []],
    ['Mục đích là khơi thông dòng chảy.', []],
    [
      'Kinh phí nạo vét kênh Bà Thoại và các kênh nội đồng trên địa bàn xã trong hai năm tới do huyện cấp',
      [],
    ],
  ])('of the node %s', (heading, roles) => {
    expect(rolesOf(heading, false)).toEqual(roles)
  })
})
