import { decodeFontText, encodingOfFont, type LegacyFont } from '../encoding/fonts.ts'
import { decodeLegacy, decodeWindows1252 } from '../encoding/legacy.ts'
import { EncodingCounts } from '../view/encoding-counts.ts'
import { withoutPrivate } from '../view/symbol-fonts.ts'

/** Character sets of fonts: signs, and Vietnamese (RTF 1.9.1, `\fcharset`). */
const SIGNS = 2
const VIETNAMESE = 163

/** The code page of Vietnamese (`\ansicpg`). */
const VIETNAMESE_PAGE = 1258

/** Halves of pairs whose other half is missing. */
const HALVES = /\p{Surrogate}/gu

/** Signs stand in the private characters from here, as Windows has them. */
const PRIVATE = 0xf000

interface Font {
  name: string
  /** Undefined where the table does not say. */
  charset: number | undefined
  legacy: LegacyFont | null
}

const UNKNOWN: Font = { name: '', charset: undefined, legacy: null }

/** The fonts of a document, which say what its bytes mean. */
export class Fonts {
  /** The code page of the document, for fonts that do not say theirs. */
  codePage = 0
  /** What encodings the text had. */
  readonly encodings = new EncodingCounts()
  readonly #fonts = new Map<number, Font>()

  /** Takes in what the table says of a font; what it said before of the same one is void. */
  declare(place: number, name: string, charset: number | undefined): void {
    this.#fonts.set(place, { name, charset, legacy: encodingOfFont(name) })
  }

  /** The character that a byte is in a font; in one for Vietnamese with a code of its own, what Windows-1252 has. */
  characterOf(byte: number, place: number): string {
    const font = this.#of(place)
    if (font.charset === SIGNS) return String.fromCharCode(PRIVATE + byte)
    if (font.legacy || !this.#isVietnamese(font)) return decodeWindows1252(Uint8Array.of(byte))
    const character = decodeLegacy(Uint8Array.of(byte), 'windows-1258')
    this.encodings.add('windows-1258', character)
    return character
  }

  /** Signs that stand in a text as ASCII. */
  asciiOf(text: string, place: number): string {
    if (this.#of(place).charset !== SIGNS) return text
    return text.replace(/[!-~]/g, (sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)))
  }

  /** A character that is given in Unicode. */
  unicode(code: number, place: number): string {
    const character = String.fromCodePoint(code)
    if (this.#of(place).legacy === null) this.encodings.add('utf-8', character)
    return character
  }

  /** Writes a run in Unicode whose characters are those that the methods above gave. */
  textOf(text: string, place: number): string {
    const font = this.#of(place)
    if (font.legacy) {
      this.encodings.add(font.legacy.encoding, text)
      return decodeFontText(text, font.legacy)
    }
    // In Windows-1258 a tone is a mark of its own behind its vowel.
    const letters = this.#isVietnamese(font) ? text.normalize('NFC') : text
    return withoutPrivate(letters.replace(HALVES, '\ufffd'), font.name)
  }

  #of(place: number): Font {
    return this.#fonts.get(place) ?? UNKNOWN
  }

  /** Character set 1 is that of the system. */
  #isVietnamese({ charset }: Font): boolean {
    if (charset === undefined || charset === 1) return this.codePage === VIETNAMESE_PAGE
    return charset === VIETNAMESE
  }
}
