import { describe, expect, it } from 'vitest'
import { decodeLegacy } from '../../../src/read/encoding/legacy.ts'

const read = (written: string) => decodeLegacy(Buffer.from(written, 'latin1'), 'tcvn3')

describe('capitals with a tone, which TCVN3 does not have, are given back', () => {
  it.each([
    ['to a word whose other letters are capitals', 'CéNG HßA X· HéI CHñ NGHÜA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['to a word that leaves it open, as its neighbours are', 'KÕ HO¹CH TõNG QUý', 'KẾ HOẠCH TỪNG QUÝ'],
    ['over a dash and a comma', 'THó Y - THñY S¶N, Tõ N¡M', 'THÚ Y - THỦY SẢN, TỪ NĂM'],
    ['not to a word that opens with a capital', 'Uû ban nh©n d©n, §µ N½ng', 'Uỷ ban nhân dân, Đà Nẵng'],
    ['not to a word beside an abbreviation', 'Sè: 15/KH-UBND; Tõ UBND', 'Số: 15/KH-UBND; Từ UBND'],
    ['not from beyond a figure', 'KÕ HO¹CH 5 tõ', 'KẾ HOẠCH 5 từ'],
    ['not to a word between capitals and small letters', 'KÕ HO¹CH tõ Gß M©y', 'KẾ HOẠCH từ Gò Mây'],
  ])('%s', (_, written, text) => {
    expect(read(written)).toBe(text)
  })

  it('but not in a text that has such capitals after all', () => {
    expect(read('CéNG A\xb3')).toBe('CộNG Á')
    expect(read('CéNG \xda')).toBe('CộNG Ế')
    // Signs of Windows-1252 are no such capitals.
    expect(read('CéNG 25\xb0C, 3 m\xb2')).toBe('CỘNG 25°C, 3 m²')
  })

  it('in time that grows with the text', () => {
    const words = 'KÕ '.repeat(200_000)
    expect(read(words)).toHaveLength(words.length)
  })
})
