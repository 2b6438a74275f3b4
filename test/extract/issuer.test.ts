import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

async function issuerOf(head: string, behind = '') {
  const { issuer } = await extract(`${head}\n\nKẾ HOẠCH\nNạo vét kênh\n\n${behind}I. NỘI DUNG\n\nVớt bèo.\n`)
  return issuer && [issuer.name, issuer.level, issuer.locality]
}

describe('the issuer told from the letterhead', () => {
  it.each([
    ['a commune', 'UBND XÃ LA SƠN HẠ', ['UBND XÃ LA SƠN HẠ', 'commune', 'La Sơn Hạ']],
    [
      'a district',
      'ỦY BAN NHÂN DÂN\nHUYỆN BÌNH SƠN',
      ['ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN', 'district', 'Bình Sơn'],
    ],
    ['a province', 'UBND TỈNH BÌNH SƠN ĐÔNG', ['UBND TỈNH BÌNH SƠN ĐÔNG', 'province', 'Bình Sơn Đông']],
    ['a city below a province', 'UBND THÀNH PHỐ LA SƠN', ['UBND THÀNH PHỐ LA SƠN', 'district', 'La Sơn']],
    ['a city under the centre', 'UBND THÀNH PHỐ ĐÀ NẴNG', ['UBND THÀNH PHỐ ĐÀ NẴNG', 'province', 'Đà Nẵng']],
    [
      'a department, by the body above it',
      'UBND TỈNH BÌNH SƠN ĐÔNG\nSỞ THỦY LỢI',
      ['SỞ THỦY LỢI', 'department', 'Bình Sơn Đông'],
    ],
    [
      'a school, by the place of its date',
      'SỞ GIÁO DỤC\nTRƯỜNG THPT BẾN SAO\nLa Sơn, ngày 05 tháng 02 năm 2026',
      ['TRƯỜNG THPT BẾN SAO', 'school', 'La Sơn'],
    ],
    [
      'a ministry, without the place of its date',
      'BỘ THỦY LỢI\nKênh Bà, ngày 05 tháng 02 năm 2026',
      ['BỘ THỦY LỢI', 'central', null],
    ],
    [
      'a directorate of a ministry',
      'BỘ THỦY LỢI\nCỤC KÊNH MƯƠNG\nKênh Bà, ngày 05 tháng 02 năm 2026',
      ['CỤC KÊNH MƯƠNG', 'central', null],
    ],
    [
      'the Union of the whole country',
      'BAN CHẤP HÀNH TRUNG ƯƠNG\nKênh Bà, ngày 05 tháng 02 năm 2026',
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'other', null],
    ],
    [
      'a committee formed by an organ, by that organ',
      'UBND HUYỆN LA SƠN\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
      ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', 'district', 'La Sơn'],
    ],
    ['the Party in a province', 'TỈNH ỦY LA SƠN\nBAN TỔ CHỨC', ['BAN TỔ CHỨC', 'party', 'La Sơn']],
    ['the Party in a city', 'THÀNH ỦY LA SƠN', ['THÀNH ỦY LA SƠN', 'party', 'La Sơn']],
    ['the Union in a district', 'HUYỆN ĐOÀN LA SƠN', ['HUYỆN ĐOÀN LA SƠN', 'other', 'La Sơn']],
    [
      'a commune whose name looks like the Union',
      'UBND XÃ ĐOÀN SƠN',
      ['UBND XÃ ĐOÀN SƠN', 'commune', 'Đoàn Sơn'],
    ],
    [
      'an office for society, which is no commune',
      'UBND XÃ LA SƠN HẠ\nPHÒNG VĂN HÓA - XÃ HỘI',
      ['PHÒNG VĂN HÓA - XÃ HỘI', 'department', 'La Sơn Hạ'],
    ],
    ['a commune with that name', 'UBND XÃ HỘI SƠN', ['UBND XÃ HỘI SƠN', 'commune', 'Hội Sơn']],
    [
      'the Pioneers of a school',
      'UBND XÃ LA SƠN\nLIÊN ĐỘI TRƯỜNG TH BẾN SAO\nLa Sơn, ngày 05 tháng 02 năm 2026',
      ['LIÊN ĐỘI TRƯỜNG TH BẾN SAO', 'school', 'La Sơn'],
    ],
    [
      'a committee that a copy took its first letter off',
      'Y BAN NHÂN DÂN\nTỈNH BÌNH SƠN ĐÔNG',
      ['Y BAN NHÂN DÂN TỈNH BÌNH SƠN ĐÔNG', 'province', 'Bình Sơn Đông'],
    ],
    ['the Party', 'ĐẢNG ỦY XÃ LA SƠN HẠ', ['ĐẢNG ỦY XÃ LA SƠN HẠ', 'party', 'La Sơn Hạ']],
    ['a body of no known kind', 'ĐOÀN KHẢO SÁT KÊNH', ['ĐOÀN KHẢO SÁT KÊNH', 'other', null]],
  ])('%s', async (_, head, issuer) => {
    expect(await issuerOf(head)).toEqual(issuer)
  })

  it('has the name of its locality as the document spells it elsewhere', async () => {
    const preamble = 'UBND xã La sơn Hạ xây dựng Kế hoạch như sau:\n\n'
    expect(await issuerOf('UBND XÃ LA SƠN HẠ', preamble)).toEqual([
      'UBND XÃ LA SƠN HẠ',
      'commune',
      'La sơn Hạ',
    ])
  })
})

describe('the issuer of a document without a letterhead', () => {
  it('stands in the sentence that announces the plan', async () => {
    const preamble = 'Ủy ban nhân dân xã La Sơn Hạ xây dựng Kế hoạch như sau:\n\n'
    expect(await issuerOf('Số: 15/KH-UBND', preamble)).toEqual([
      'Ủy ban nhân dân xã La Sơn Hạ',
      'commune',
      'La Sơn Hạ',
    ])
  })

  it('is told from its symbol', async () => {
    expect(await issuerOf('Số: 15/KH-STL\nLa Sơn, ngày 05 tháng 02 năm 2026')).toEqual([
      'STL',
      'department',
      'La Sơn',
    ])
  })

  it('can be a body that is no committee', async () => {
    const preamble = 'Ban Chấp hành Thành đoàn La Sơn ban hành Kế hoạch như sau:\n\n'
    expect(await issuerOf('', preamble)).toEqual(['Ban Chấp hành Thành đoàn La Sơn', 'other', 'La Sơn'])
  })

  it('is no commune where a sentence speaks of society', async () => {
    expect(await issuerOf('', 'Nhằm phát triển kinh tế - xã hội.\n\n')).toBeNull()
  })

  it('is null where nothing tells', async () => {
    expect(await issuerOf('')).toBeNull()
  })
})
