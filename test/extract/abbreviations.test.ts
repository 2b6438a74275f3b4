import { describe, expect, it } from 'vitest'
import { findAbbreviations } from '../../src/extract/abbreviations.ts'

describe('findAbbreviations', () => {
  it('gives the span of the short form and where the long one begins', () => {
    const text = 'Đẩy mạnh thủ tục hành chính (TTHC) và kinh tế - xã hội (KT-XH)'
    const found = findAbbreviations(text)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['TTHC', 'KT-XH'])
    expect(found.map(({ longFrom }) => longFrom)).toEqual([text.indexOf('thủ'), text.indexOf('kinh')])
  })

  it('takes a quoted short form without its quotation marks', () => {
    const text = 'Ban Tổ chức hội thi thư viện thôn (sau đây gọi tắt là “Ban Tổ chức”)'
    expect(findAbbreviations(text)).toMatchObject([
      { short: 'Ban Tổ chức', long: 'Ban Tổ chức hội thi thư viện thôn' },
    ])
  })

  it('takes the clause in front where the short form neither spells nor repeats it', () => {
    const text = 'Trong tháng, mạng lưới thư viện xã (sau đây gọi tắt là Mạng sách) mở cửa'
    expect(findAbbreviations(text)).toMatchObject([{ short: 'Mạng sách', long: 'mạng lưới thư viện xã' }])
  })

  it('leaves at most two words unspelled, and only behind three initials', () => {
    expect(findAbbreviations('thủ tục hành chính công cộng mới (TTHC)')).toEqual([])
    expect(findAbbreviations('chuyển đổi nhanh (CĐ)')).toEqual([])
  })
})
