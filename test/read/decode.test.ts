import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../src/errors.ts'
import { decode } from '../../src/read/decode.ts'

const TEXT = 'Kế hoạch số 05/KH-UBND của xã Lũng Đài 😀\r\nnăm\u00a02031'

describe('a file is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a BOM', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
  ])('from %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding })
  })

  it('from nothing to an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf))).toEqual({ text: '', encoding: 'utf-8' })
    expect(decode(Uint8Array.of(0xff, 0xfe))).toEqual({ text: '', encoding: 'utf-16le' })
  })

  it('with everything behind its BOM untouched', () => {
    const odd = 'a\r\nb\rc\n\ufeff\u00ad\u00a0e\u0302\u0301\f\u200b'
    expect(decode(Buffer.from(odd)).text).toBe(odd)
  })

  it('from a part of a larger buffer, which it leaves as it is', () => {
    const whole = Buffer.from(`xx\ufeff${TEXT}`, 'utf16le').swap16()
    const before = Buffer.from(whole)
    expect(decode(whole.subarray(4)).text).toBe(TEXT)
    expect(whole).toEqual(before)
  })

  it('to what was encoded, whatever that is', () => {
    const text = fc.string({ unit: 'binary' }).filter((any) => !/[\0\ufeff]|[\ud800-\udfff]/u.test(any))
    fc.assert(
      fc.property(text, (any) => {
        const inner = `.${any}`
        expect(decode(Buffer.from(inner)).text).toBe(inner)
        expect(decode(Buffer.from(`\ufeff${inner}`, 'utf16le')).text).toBe(inner)
      }),
      { seed: 20_260_115 },
    )
  })
})

describe('bytes that do not fit their encoding are an error that says where', () => {
  it.each([
    ['an old 8-bit encoding', [0x4b, 0xd5, 0x20, 0x68], 1, 0xd5, 'UTF-8'],
    ['a character cut off by the end of the file', [0x61, 0xe1, 0xba], 1, 0xe1, 'UTF-8'],
    ['a continuation without its lead', [0x61, 0x62, 0x80], 2, 0x80, 'UTF-8'],
    ['a form that is too long', [0xc0, 0xaf], 0, 0xc0, 'UTF-8'],
    ['half of a surrogate pair in UTF-8', [0x20, 0xed, 0xa0, 0x80], 1, 0xed, 'UTF-8'],
    ['a code point that is none', [0xf4, 0x90, 0x80, 0x80], 0, 0xf4, 'UTF-8'],
    ['a bad byte behind a BOM', [0xef, 0xbb, 0xbf, 0x61, 0xff], 4, 0xff, 'UTF-8'],
    ['UTF-16 with an odd byte', [0xff, 0xfe, 0x61, 0x00, 0x62], 4, 0x62, 'UTF-16LE'],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x61, 0x00], 4, 0x3d, 'UTF-16LE'],
    ['UTF-16 BE with half a pair', [0xfe, 0xff, 0xdc, 0x00, 0x00, 0x61], 2, 0xdc, 'UTF-16BE'],
  ])('%s', (_, bytes, offset, byte, encoding) => {
    expect(failure(Uint8Array.from(bytes))).toEqual({
      code: 'not-decodable',
      args: { offset, byte, encoding },
    })
  })

  it('far behind valid text', () => {
    const text = Buffer.from('Ủy ban nhân dân xã Lũng Đài 😀 '.repeat(2_000))
    const bytes = Buffer.concat([text, Buffer.of(0xb5), text])
    expect(failure(bytes)).toMatchObject({ code: 'not-decodable', args: { offset: text.length, byte: 0xb5 } })
  })
})

describe('a file that is no text is an error that names its kind', () => {
  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['DOCX', 'PK\x03\x04\x14\x00word/document.xml'],
    ['ZIP', 'PK\x03\x04\x14\x00a.txt'],
    ['ZIP', 'PK\x05\x06\x00\x00'],
    ['DOC', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['RTF', '{\\rtf1\\ansi'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['GZIP', '\x1f\x8b\x08'],
    ['ELF', '\x7fELF'],
    [null, 'a\x00b'],
    [null, '\xff\xfea\x00\x00\x00'],
  ])('%s', (kind, bytes) => {
    expect(failure(Buffer.from(bytes, 'latin1'))).toEqual({ code: 'binary-file', args: { kind } })
  })
})

function failure(bytes: Uint8Array): { code: string; args: unknown } {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was decoded')
}
