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

  it('is null where nothing tells', async () => {
    expect(await issuerOf('')).toBeNull()
  })
})
