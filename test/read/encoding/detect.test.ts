import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { decode } from '../../../src/read/decode.ts'
import { fixtures, generatedDocument, SEED } from '../../properties/documents.ts'
import { encodeLegacy, holdable, LETTERS, type Target } from './encode-legacy.ts'

const NAMES = {
  abc: 'tcvn3',
  tcvn: 'tcvn3',
  vni: 'vni',
  viscii: 'viscii',
  'windows-1258': 'windows-1258',
} as const
const TARGETS = Object.keys(NAMES) as Target[]
/** Those that can write every letter. */
const EXACT = TARGETS.filter((target) => target !== 'abc')

const written = fixtures.filter(({ text }) => text.trim() !== '')

describe('an old encoding is told by how its words read', () => {
  it.each(EXACT)('of every fixture in %s, which comes back letter for letter', async (target) => {
    for (const { name, text } of written) {
      const decoded = await decode(encodeLegacy(text, target))
      expect(decoded.encoding, name).toBe(NAMES[target])
      expect(decoded.text, name).toBe(holdable(text, target))
      expect(decoded.guess!.fit, name).toBeGreaterThanOrEqual(95)
      expect(decoded.guess!.margin, name).toBeGreaterThanOrEqual(40)
    }
  })

  it('of every fixture in ABC, which comes back but for capitals with a tone that ABC cannot tell', async () => {
    for (const { name, text } of written) {
      const decoded = await decode(encodeLegacy(text, 'abc'))
      expect(decoded.encoding, name).toBe('tcvn3')
      const before = wordsOf(holdable(text, 'abc'))
      const after = wordsOf(decoded.text)
      expect(after.map(small), name).toEqual(before.map(small))
      const plain = before.map((word, index) => [word, after[index]!] as const)
      for (const [word, found] of plain) {
        if (isTold(word)) expect(found, name).toBe(withoutTonedCapital(word))
      }
    }
  })

  it.each(EXACT)('with each letter of Vietnamese in %s', async (target) => {
    for (const letter of LETTERS) {
      const text = `Xã Gò Mây trồng cây ở bờ đông kênh Bà Thoại; ${wordWith(letter)}.`
      expect((await decode(encodeLegacy(text, target))).text).toBe(text)
    }
  })

  it.each(EXACT)('of nine words in %s', async (target) => {
    const text = 'Trồng cây bàng ở bờ đông kênh Bà Thoại'
    expect(await decode(encodeLegacy(text, target))).toMatchObject({ text, encoding: NAMES[target] })
  })

  it('of TCVN3 by the letters alone, whatever quotes and dashes Windows adds', async () => {
    const text = '“Xã Gò Mây” – trồng 200 cây bàng… ở bờ ‘đông’ kênh Bà Thoại'
    expect(await decode(encodeLegacy(text, 'tcvn'))).toMatchObject({ text, encoding: 'tcvn3' })
  })

  it('but not of fewer words than could fit by chance', async () => {
    for (const target of TARGETS)
      expect(await failure(encodeLegacy('Xã Gò Mây', target))).toBe('not-decodable')
  })
})

describe('Unicode is never taken for anything else', () => {
  const FORMS = ['NFC', 'NFD'] as const

  it.each(FORMS)('in UTF-8 and UTF-16, with a BOM and without, of every fixture in %s', async (form) => {
    for (const { name, text: original } of fixtures) {
      const text = original.normalize(form)
      for (const { bytes, encoding } of unicode(text)) {
        const decoded = await decode(bytes)
        expect(decoded.text === text, `${name} ${encoding}`).toBe(true)
        expect(decoded.encoding, name).toBe(encoding)
      }
    }
  })

  it('of any text that is UTF-8', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), generatedDocument, legacyLooking())
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const bytes = Buffer.from(`.${any.replaceAll('\0', '')}`)
        expect(await decode(bytes)).toMatchObject({ encoding: 'utf-8', guess: null })
      }),
      { seed: SEED },
    )
  })

  it('where one byte is lost: that is an error, not a guess', async () => {
    for (const { text } of written) {
      const bytes = Buffer.from(text)
      const at = bytes.findIndex((byte, index) => index > bytes.length / 2 && byte > 0x7f)
      if (at < 0) continue
      expect(await failure(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))).toBe(
        'not-decodable',
      )
    }
  })
})

describe('what is no Vietnamese is an error', () => {
  it.each([
    [
      'English',
      'windows-1252',
      'The café’s résumé said that the naïve façade was déjà vu — a cliché — for £20.',
    ],
    [
      'French',
      'windows-1252',
      'Où est-il né ? À côté de la mairie, là où l’été dernier on a planté des chênes.',
    ],
    [
      'French, in small words',
      'windows-1252',
      'Là, à la mi-côte, né là-bas, du thé, du blé, du pâté, à même le pré, très tôt.',
    ],
    [
      'Italian',
      'windows-1252',
      'Perché la città è già così? Sarà più là. Né tè, né sé: giù, può, dà, sì, lunedì.',
    ],
    [
      'Portuguese',
      'windows-1252',
      'A câmara não dará informações até à manhã; são três irmãos que vão à praça.',
    ],
    [
      'German',
      'windows-1252',
      'Schöne Grüße: die Büsche müssen früher geschnitten, die Höhe später geprüft werden.',
    ],
    [
      'Swedish',
      'windows-1252',
      'Då får vi se på bråk, så är det nu: åka på, gå, få, må, rå, nå, så småningom.',
    ],
    [
      'Polish',
      'windows-1250',
      'Gmina Żółwin posadzi w przyszłym roku drzewa na łące, a także wzdłuż drogi do szkoły.',
    ],
    [
      'Turkish',
      'windows-1254',
      'Önümüzdeki yıl köyün çevresine ağaç dikilecek; çocuklar için küçük bir bahçe.',
    ],
    ['Russian', 'windows-1251', 'Администрация посёлка посадит деревья у реки, построит школу и мост.'],
    ['Chinese', 'gbk', '明年在河边种树，修建学校和桥梁。村委会负责组织实施。'],
    ['Japanese', 'shift_jis', '来年は川のそばに木を植えて、学校と橋を建てます。'],
  ])('%s', async (_, encoding, text) => {
    expect(await failure(iconv.encode(text.repeat(5), encoding))).toBe('not-decodable')
  })

  it('bytes by chance', async () => {
    const bytes = fc.uint8Array({ min: 1, minLength: 300, maxLength: 600 })
    await fc.assert(
      fc.asyncProperty(bytes, async (any) => {
        expect(await failure(Buffer.concat([Buffer.of(0x80), any]))).toMatch(
          /^(?:not-decodable|binary-file)$/,
        )
      }),
      { seed: SEED },
    )
  })
})

it('takes no longer than the length of a text asks for', async () => {
  const line = encodeLegacy('Xã Gò Mây trồng cây ở bờ đông kênh Bà Thoại. ', 'tcvn')
  const text = Buffer.concat(Array.from({ length: 40_000 }, () => line))
  expect((await decode(text)).encoding).toBe('tcvn3')
  for (const hostile of ['Gß', 'G¸', 'aâ', 'GÃ\x9f', '<!--'])
    expect(await failure(Buffer.from(`ß${hostile.repeat(1_000_000)}`, 'latin1'))).toBe('not-decodable')
})

function unicode(text: string) {
  const utf16 = Buffer.from(text, 'utf16le')
  const all = [
    { bytes: Buffer.from(text), encoding: 'utf-8' },
    { bytes: Buffer.from(`\ufeff${text}`), encoding: 'utf-8' },
    { bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), encoding: 'utf-16le' },
    { bytes: Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), encoding: 'utf-16be' },
    { bytes: utf16, encoding: 'utf-16le' },
    { bytes: Buffer.from(utf16).swap16(), encoding: 'utf-16be' },
  ]
  // No bytes at all are no encoding.
  return text === '' ? all.slice(0, 4) : all
}

/** UTF-8 that was once TCVN3 or VNI and read as Windows-1252: still UTF-8, for what it says is what its bytes are. */
function legacyLooking(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...'KÕHO¹CHåâ©Gß·aùoäxâ× ')).map((letters) => letters.join(''))
}

/** A syllable that holds a letter. */
function wordWith(letter: string): string {
  const vowel = letter.toLowerCase().normalize('NFD')
  const syllable =
    letter.toLowerCase() === 'đ'
      ? 'đi'
      : `t${letter.toLowerCase()}${/[\u0302\u0306]/.test(vowel) && vowel[0] === 'a' ? 'n' : ''}`
  return letter === letter.toLowerCase() ? syllable : syllable.toUpperCase()
}

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []
const small = (word: string) => word.toLowerCase()

/** Whether a word has letters enough that tell its case in ABC: one small, or two capitals, without a tone. */
function isTold(word: string): boolean {
  const plain = [...word].filter((letter) => !isToned(letter))
  return plain.some((letter) => letter === small(letter)) || plain.length > 1
}

/** `Ủy` is `ủy` where it stands among small letters. */
function withoutTonedCapital(word: string): string {
  const isSmall = [...word].some((letter) => !isToned(letter) && letter === small(letter))
  return isSmall ? [...word].map((letter) => (isToned(letter) ? small(letter) : letter)).join('') : word
}

const isToned = (letter: string) => /[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize('NFD'))

async function failure(bytes: Uint8Array): Promise<string> {
  try {
    const { encoding, guess } = await decode(bytes)
    return `${encoding} ${JSON.stringify(guess)}`
  } catch (error) {
    if (error instanceof PlanExtractError) return error.code
    throw error
  }
}
