import { describe, expect, it } from 'vitest'
import { decodeFontText, encodingOfFont } from '../../../src/read/encoding/fonts.ts'

describe('the encoding of a font', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', capitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', capitals: true }],
    ['.vntime', { encoding: 'tcvn3', capitals: false }],
    [' .VnTeknical ', { encoding: 'tcvn3', capitals: false }],
    ['VNI-Times', { encoding: 'vni', capitals: false }],
    ['vni-helve', { encoding: 'vni', capitals: false }],
    ['VNI Times', { encoding: 'vni', capitals: false }],
    ['Times New Roman', null],
    ['VNtimes new roman', null],
    ['UVNI', null],
    ['', null],
  ])('%s', (name, font) => {
    expect(encodingOfFont(name)).toEqual(font)
  })
})

describe('text in such a font', () => {
  const read = (text: string, name: string) => decodeFontText(text, encodingOfFont(name)!)

  it.each([
    ['.VnTime', 'Céng hßa', 'Cộng hòa'],
    ['.VnTimeH', 'Céng hßa', 'CỘNG HÒA'],
    ['.VnTime', 'CéNG', 'CộNG'],
    ['.VnTime', 'th\u00adëng trùc', 'thưởng trực'],
    ['.VnTime', '\u0093X·\u0094 – “Gß”', '“Xã” – “Gò”'],
    ['VNI-Times', 'Coäng hoøa', 'Cộng hòa'],
    ['VNI-Times', '\u0093Xaõ\u0094', '“Xã”'],
    ['VNI-Times', 'Nguyeãn', 'Nguyễn'],
  ])('%s: %s', (name, text, decoded) => {
    expect(read(text, name)).toBe(decoded)
  })

  it('that was typed in Unicode stays as it is', () => {
    expect(read('Cộng hòa', '.VnTimeH')).toBe('Cộng hòa')
    expect(read('ho\u0300a', 'VNI-Times')).toBe('hòa')
  })

  it('whose vowel and mark stand in two runs is whole once they are joined', () => {
    const joined = read('Vie', 'VNI-Times') + read('ät Na', 'VNI-Times') + read('êm', 'VNI-Times')
    expect(joined.normalize('NFC')).toBe('Việt Năm')
  })
})
