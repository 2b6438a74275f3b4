import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeError, PlanExtractError } from '../../src/errors.ts'
import { decode, decodeText, faultsOfDecoding, kindOf } from '../../src/read/decode.ts'
import type { Encoding } from '../../src/read/options.ts'

const TEXT = 'Kế hoạch số 05/KH-UBND của xã Lũng Đài 😀\r\nnăm\u00a02031'

describe('a file is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a BOM', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
  ])('from %s', async (_, bytes, encoding) => {
    expect(await decode(bytes)).toEqual({ text: TEXT, encoding, guess: null })
  })

  it('from nothing to an empty text', async () => {
    expect(await decode(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' })
    expect(await decode(Uint8Array.of(0xef, 0xbb, 0xbf))).toMatchObject({ text: '', encoding: 'utf-8' })
    expect(await decode(Uint8Array.of(0xff, 0xfe))).toMatchObject({ text: '', encoding: 'utf-16le' })
  })

  it('with everything behind its BOM untouched', async () => {
    const odd = 'a\r\nb\rc\n\ufeff\u00ad\u00a0e\u0302\u0301\f\u200b'
    expect((await decode(Buffer.from(odd))).text).toBe(odd)
  })

  it('from a part of a larger buffer, which it leaves as it is', async () => {
    const whole = Buffer.from(`xx\ufeff${TEXT}`, 'utf16le').swap16()
    const before = Buffer.from(whole)
    expect((await decode(whole.subarray(4))).text).toBe(TEXT)
    expect(whole).toEqual(before)
  })

  it('to what was encoded, whatever that is', async () => {
    const text = fc.string({ unit: 'binary' }).filter((any) => !/[\0\ufeff]|[\ud800-\udfff]/u.test(any))
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const inner = `.${any}`
        expect((await decode(Buffer.from(inner))).text).toBe(inner)
        expect((await decode(Buffer.from(`\ufeff${inner}`, 'utf16le'))).text).toBe(inner)
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
  ])('%s', async (_, bytes, offset, byte, encoding) => {
    expect(await failure(Uint8Array.from(bytes))).toEqual({
      code: 'not-decodable',
      args: { offset, byte, encoding },
    })
  })

  it('far behind valid text', async () => {
    const text = Buffer.from('Ủy ban nhân dân xã Lũng Đài 😀 '.repeat(2_000))
    const bytes = Buffer.concat([text, Buffer.of(0xb5), text])
    expect(await failure(bytes)).toMatchObject({
      code: 'not-decodable',
      args: { offset: text.length, byte: 0xb5 },
    })
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
    [null, '\x01\x00\x00\x00\x02\x00\x00\x00'],
    [null, 'R\x00I\x00F\x00\xfc\xe1\x9a\x7f\x00\x10\x80\xbe'],
    [
      'MHTML',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"',
    ],
  ])('%s', async (kind, bytes) => {
    expect(await failure(Buffer.from(bytes, 'latin1'))).toEqual({ code: 'binary-file', args: { kind } })
  })
})

it('a web page in one file is an error that says how to save it', () => {
  const error = new PlanExtractError('binary-file', { kind: 'MHTML' })
  expect(describeError(error, 'en', 'a.mht')).toContain('save it as HTML')
  expect(describeError(error, 'vi', 'a.mht')).toContain('lưu lại thành HTML')
})

describe('an encoding that somebody asks for is taken', () => {
  const WORDS = 'Xã Gò Mây'

  it.each<[Encoding, Buffer]>([
    ['utf-8', Buffer.from(`\ufeff${WORDS}`)],
    ['utf-16le', Buffer.from(WORDS, 'utf16le')],
    ['utf-16le', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['utf-16be', Buffer.from(WORDS, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16()],
    ['windows-1258', Buffer.from('Xa\xde Go\xcc M\xe2y', 'latin1')],
    ['tcvn3', Buffer.from('X\xb7 G\xdf M\xa9y', 'latin1')],
    ['vni', Buffer.from('Xa\xf5 Go\xf8 Ma\xe2y', 'latin1')],
    ['viscii', Buffer.from('X\xe3 G\xf2 M\xe2y', 'latin1')],
    ['viqr', Buffer.from('Xa~ Go` Ma^y')],
  ])('%s', async (encoding, bytes) => {
    expect(await decode(bytes, encoding)).toEqual({ text: WORDS, encoding, guess: null })
  })

  it('also against what the bytes tell', async () => {
    expect((await decode(Buffer.from('Xã'), 'windows-1258')).text).toBe('XĂ£')
  })

  it.each<[string, Encoding, number[], number]>([
    ['a bad byte in UTF-8', 'utf-8', [0x58, 0xb7], 1],
    ['an odd byte in UTF-16', 'utf-16be', [0x00, 0x58, 0x00], 2],
    ['half a pair in UTF-16', 'utf-16le', [0x3d, 0xd8, 0x58, 0x00], 0],
  ])('and does not fit: %s', async (_, encoding, bytes, offset) => {
    const args = { offset, byte: bytes[offset], encoding: encoding.toUpperCase() }
    expect(await failure(Uint8Array.from(bytes), encoding)).toEqual({ code: 'not-decodable', args })
  })

  it('but no binary file becomes text by it', async () => {
    for (const encoding of ['tcvn3', 'utf-8'] as const)
      expect(await failure(Buffer.from('a\0b\0'), encoding)).toMatchObject({ code: 'binary-file' })
    expect(await failure(Buffer.from('%PDF-1.7'), 'tcvn3')).toMatchObject({ code: 'binary-file' })
  })
})

describe('a text that names its encoding', () => {
  const TCVN3 = Buffer.from('X\xb7 G\xdf M\xa9y', 'latin1')

  it.each([['x-viet-tcvn5712'], [' X-Viet-TCVN '], ['x-viet-tcvn']])(
    'as %s is read by that',
    async (label) => {
      expect(await decodeText(TCVN3, { label })).toEqual({
        text: 'Xã Gò Mây',
        encoding: 'tcvn3',
        guess: null,
      })
    },
  )

  it('is UTF-8 nevertheless where its bytes are', async () => {
    expect(await decodeText(Buffer.from('Xã'), { label: 'windows-1258' })).toMatchObject({
      encoding: 'utf-8',
    })
  })

  it('by a name that tells nothing is judged by its bytes', async () => {
    for (const label of ['iso-8859-1', 'constructor', '', null])
      await expect(decodeText(TCVN3, { label })).rejects.toThrow('not-decodable')
  })

  it('has what somebody asks for before that', async () => {
    expect(await decodeText(TCVN3, { label: 'viscii', encoding: 'tcvn3' })).toMatchObject({
      text: 'Xã Gò Mây',
    })
  })
})

it('says that an encoding was guessed, and how sure that is', async () => {
  const bytes = Buffer.from(
    'K\xd5 HO\xb9CH tr\xe5ng c\xa9y b\xb5ng \xeb b\xea \xae\xabng k\xaanh B\xb5 Tho\xb9i',
    'latin1',
  )
  const decoded = await decode(bytes)
  expect(decoded).toMatchObject({
    encoding: 'tcvn3',
    text: 'KẾ HOẠCH trồng cây bàng ở bờ đông kênh Bà Thoại',
  })
  expect(faultsOfDecoding(decoded)).toEqual([
    {
      code: 'guessed-encoding',
      path: null,
      args: { encoding: 'tcvn3', fit: 100, margin: expect.any(Number) },
      range: { from: 0, to: 0 },
    },
  ])
  expect(faultsOfDecoding(await decode(Buffer.from('Xã')))).toEqual([])
  expect(faultsOfDecoding(await decode(Buffer.from('Xã', 'utf16le')))).toHaveLength(1)
})

describe('a file is told by its content', () => {
  const html = '<HTML>\n<body>Kế hoạch</body></HTML>'
  const odt = Buffer.from(
    `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
    'latin1',
  )

  it.each<[string | null, string, Buffer]>([
    ['HTML', 'html', Buffer.from(html)],
    ['HTML', 'a doctype', Buffer.from('<!DOCTYPE\nhtml PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>')],
    ['HTML', 'blanks and a BOM before it', Buffer.from(`\ufeff\r\n \t${html}`)],
    ['HTML', 'an XML declaration', Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${html}`)],
    [
      'HTML',
      'a comment of a saved page',
      Buffer.from(`<!-- saved from url=(0014)about:internet -->\r\n${html}`),
    ],
    ['HTML', 'UTF-16 LE', Buffer.from(`\ufeff${html}`, 'utf16le')],
    ['HTML', 'UTF-16 BE', Buffer.from(`\ufeff${html}`, 'utf16le').swap16()],
    ['ODT', 'OpenDocument text', odt],
    [
      'ZIP',
      'an OpenDocument sheet',
      Buffer.from(odt.toString('latin1').replace('text', 'spreadsheet'), 'latin1'),
    ],
    [null, 'a comment in Markdown', Buffer.from('<!-- plan-extract-disable -->\n# Kế hoạch')],
    [null, 'a comment without an end', Buffer.from(`<!--${html}`)],
    [null, 'a table in Markdown', Buffer.from('<table><tr><td>Kế hoạch</td></tr></table>')],
    [null, 'an element that begins like it', Buffer.from('<htmlx>')],
    [null, 'HTML further below', Buffer.from(`Kế hoạch\n${html}`)],
    [null, 'a letter that says from whom', Buffer.from('From: UBND xã\nSubject: Kế hoạch')],
  ])('%s: %s', (kind, _, bytes) => {
    expect(kindOf(bytes)).toBe(kind)
  })
})

async function failure(bytes: Uint8Array, encoding?: Encoding): Promise<{ code: string; args: unknown }> {
  try {
    await decode(bytes, encoding)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was decoded')
}
