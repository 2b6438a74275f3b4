import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { growth } from '../growth.ts'
import { rtfOfText } from './rtf-of-text.ts'

const bytesOf = (body: string) => Buffer.from(`{\\rtf1${body}`, 'latin1')
const textOf = async (body: string) => (await readDocument(bytesOf(`${body}}`))).text.trimEnd()

async function failure(body: string): Promise<{ code: string; args: unknown }> {
  const error = await readDocument(bytesOf(body)).catch((cause) => cause)
  if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
  throw error instanceof Error ? error : new Error('was read')
}

describe('an RTF that is broken is an error that names the place', () => {
  it.each([
    ['braces that are not closed', ' a{\\b b', 'byte 13'],
    ['a table of fonts that is not closed', '{\\fonttbl{\\f0 Arial;}', 'byte 27'],
    ['a picture that is not closed', '{\\pict 00', 'byte 15'],
    ['bytes of a picture that are not there', '{\\pict\\bin999999999 }}', 'byte 26'],
    ['nothing behind a backslash', ' a\\', 'byte 9'],
    ['nothing at all', '', 'byte 6'],
  ])('for %s', async (_, body, part) => {
    expect(await failure(body)).toEqual({ code: 'broken-file', args: { kind: 'RTF', part } })
  })
})

describe('an RTF that is not safe is an error', () => {
  it.each([
    ['groups are nested too deep', '{'.repeat(100_000), 'nesting'],
    ['tables are nested too deep', `\\pard\\intbl\\itap2000000000 a\\nestcell}`, 'nesting'],
    ['there are too many paragraphs', `${'\\par'.repeat(300_001)}}`, 'elements'],
    [
      'merged cells multiply',
      `${Array.from({ length: 70 }, (_, i) => `\\trowd\\cellx${i * 200}\\pard\\intbl\\cell\\row`).join('')}${'\\trowd\\cellx13800\\cellx14000\\pard\\intbl\\cell a\\cell\\row'.repeat(9000)}}`,
      'elements',
    ],
  ])('where %s', async (_, body, reason) => {
    expect(await failure(body)).toMatchObject({ code: 'unsafe-file', args: { kind: 'RTF', reason } })
  })
})

describe('an RTF is read in spite of', () => {
  it.each([
    ['numbers that no word has', '\\f99999999999999999999 a\\uc-5\\u7897? b\\itap-9\\par', 'aộ? b'],
    [
      'row definitions that make no sense',
      '\\trowd\\cellx-2000000000\\cellx5\\cellx5\\pard\\intbl a\\cell b\\cell c\\cell d\\cell\\row',
      'a\tb\tc\td',
    ],
    ['rows without cells', '\\trowd\\row\\nestrow a\\par\\row', 'a'],
    ['words that are none', "\\qwertyuiop7\\'zz\\'5\\|\\:a", 'zz5a'],
    ['a substitute that never comes', '{\\uc2000000000\\u7897 abc}d', 'ộd'],
    ['bytes of a picture that are fewer than none', '{\\pict\\bin-9 }a', 'a'],
    [
      'objects, links and pictures, which are never touched',
      '{\\object\\objemb{\\*\\objdata d0cf11e0}{\\result a}}{\\field{\\*\\fldinst INCLUDETEXT "http://example.org/a.rtf"}{\\fldrslt b}}{\\*\\template file:///etc/hostname}',
      'ab',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  it('wrong bytes anywhere', async () => {
    const whole = rtfOfText('KẾ HOẠCH\nDọn vệ sinh năm 2026\nI. MỤC ĐÍCH\na\tb\tc\nd\te\tf\n')
    for (let at = 6; at < whole.length; at += 3) {
      const wrong = Uint8Array.from(whole)
      wrong[at]! ^= 0x55
      const found = await readDocument(wrong).catch((error) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(PlanExtractError)
    }
  })

  it('nothing in it', async () => {
    expect((await extract(bytesOf('}'))).messages.map(({ rule }) => rule)).toContain('empty-document')
  })
})

it('four times the text takes about four times as long, whatever it is made of', async () => {
  const shapes: ((i: number) => string)[] = [
    () =>
      "{\\f3\\b X\\'b7\\u7897?}\\par\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell b\\cell\\row\\pard ",
    () => '{\\footnote a\\par}{\\*\\x{\\y}}{\\pict 00}',
    (i) => `\\trowd\\cellx${i}\\pard\\intbl\\itap${1 + (i % 40)} a\\nestcell{\\*\\nesttableprops\\nestrow}`,
    () => "\\'41",
    (i) => `{\\fonttbl\\f${i} a\\'41b}`,
    () => '\\uc9\\u7897 ',
  ]
  for (const shape of shapes) {
    const [small, large] = [1000, 4000].map((count) =>
      bytesOf(`${Array.from({ length: count }, (_, i) => shape(i)).join('')}}`),
    )
    expect(await growth(small!, large!, readDocument, 8)).toBeLessThan(8)
  }
})
