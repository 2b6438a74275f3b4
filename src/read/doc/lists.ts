import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import { LEVELS, List, type ListCounts, type ListLevel, newCounts } from '../view/list-numbers.ts'
import { bulletOf } from '../view/symbol-fonts.ts'
import type { ByteView } from './byte-view.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'
import { readRunProperties } from './run-properties.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { WordFile } from './word-file.ts'

/** A definition of lists. */
interface Definition {
  levels: (ListLevel | undefined)[]
  counts: ListCounts
}

/** `ST_NumberFormat` of ISO/IEC 29500 by the numbers for it ([MS-OSHARED] 2.2.1.3); others are written in digits. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
}

const DEFINITION_SIZE = 28
const LIST_SIZE = 16
const LEVEL_SIZE = 28
const NO_STYLE = 0xfff

/** What lies between the number and the text: nothing. */
const NOTHING = 2

/** Places of lists begin with 1; the highest stand for lists that were taken away, or those of Word 6. */
const MOST_LISTS = 0x7fe

/**
 * The automatic numbers of a document ([MS-DOC] 2.9.131, 2.9.147, 2.9.150): they must be asked for in the order of
 * the paragraphs, each once.
 */
export class Lists {
  readonly #definitions = new Map<number, Definition>()
  readonly #lists: (List | null)[] = []

  /** @throws PlanExtractError `broken-file` */
  constructor(
    file: WordFile,
    private readonly styles: StyleSheet,
    private readonly fonts: readonly string[],
  ) {
    const definitions = file.partAndBeyond('PlfLst')
    if (definitions) this.#readDefinitions(definitions)
    const lists = file.part('PlfLfo')
    if (lists) this.#readLists(lists)
  }

  /**
   * The number of the next paragraph, with what parts it from the text; '' for none.
   *
   * @param properties what stands at the paragraph
   */
  next({ style, list, level }: ParagraphProperties): string {
    const own = list === undefined && level === undefined ? null : { list, level }
    const styled = this.styles.listOf(style)
    const place = list ?? styled?.list ?? 0
    return (place > MOST_LISTS ? null : this.#lists[place - 1])?.next(own, styled) ?? ''
  }

  /** The levels of all definitions stand behind the last of them, where the part is said to end. */
  #readDefinitions(view: ByteView): void {
    const count = view.u16(0)
    const reader = new LevelReader(view, 2 + DEFINITION_SIZE * count, this.fonts)
    for (let i = 0; i < count; i++) {
      const at = 2 + DEFINITION_SIZE * i
      const isSimple = (view.u8(at + 26) & 1) !== 0
      const levels: (ListLevel | undefined)[] = new Array(LEVELS).fill(undefined)
      for (let place = 0; place < (isSimple ? 1 : LEVELS); place++) {
        const style = view.u16(at + 8 + 2 * place)
        levels[place] = reader.next(place, style === NO_STYLE ? undefined : String(style))
      }
      this.#definitions.set(view.i32(at), { levels, counts: newCounts() })
    }
  }

  #readLists(view: ByteView): void {
    const count = view.u32(0)
    if (count > MOST_LISTS) view.fail()
    const reader = new LevelReader(view, 4 + LIST_SIZE * count, this.fonts)
    for (let i = 0; i < count; i++) {
      const at = 4 + LIST_SIZE * i
      const definition = this.#definitions.get(view.i32(at))
      const levels = [...(definition?.levels ?? [])]
      const starts = new Map<number, number>()
      reader.skip(4)
      for (let override = 0; override < view.u8(at + 12); override++) {
        const start = reader.start()
        const flags = reader.flags()
        const place = flags & 0xf
        if (flags & OWN_LEVEL) {
          levels[place] = reader.next(place, levels[place]?.style)
          if (flags & OWN_START) starts.set(place, levels[place]!.start)
        } else if (flags & OWN_START) starts.set(place, start)
      }
      this.#lists.push(definition ? new List(definition.counts, levels, starts) : null)
    }
  }
}

/** What a list puts in the place of its definition's. */
const OWN_START = 0x10
const OWN_LEVEL = 0x20

/** Reads levels that stand one behind another, with what lies between. */
class LevelReader {
  constructor(
    private readonly view: ByteView,
    private at: number,
    private readonly fonts: readonly string[],
  ) {}

  skip(bytes: number): void {
    this.at += bytes
  }

  start(): number {
    this.at += 4
    return this.view.i32(this.at - 4)
  }

  flags(): number {
    this.at += 4
    return this.view.u32(this.at - 4)
  }

  /** @param style the style that stands on the level */
  next(place: number, style: string | undefined): ListLevel {
    const { view, at } = this
    const flags = view.u8(at + 5)
    const forRuns = at + LEVEL_SIZE + view.u8(at + 25)
    const text = forRuns + view.u8(at + 24)
    const length = view.u16(text)
    this.at = text + 2 + 2 * length
    const format = FORMATS[view.u8(at + 4)] ?? 'decimal'
    const template = view.utf16(text + 2, length)
    const look = readRunProperties({ view, from: forRuns, to: text })
    const font = this.fonts[look.otherFont ?? look.font ?? -1] ?? ''
    return {
      start: view.i32(at),
      format,
      template: look.pictureBullet
        ? '•'
        : format === 'bullet'
          ? bulletOf(template, font)
          : templateOf(template, font),
      suffix: view.u8(at + 15) === NOTHING ? '' : ' ',
      restartsBehind: flags & NEVER_RESTARTS ? Math.min(view.u8(at + 26), place) : place,
      legal: (flags & LEGAL) !== 0,
      style,
    }
  }
}

const LEGAL = 0x04
const NEVER_RESTARTS = 0x08

/** The characters 0 to 8 stand for the numbers of the levels. */
const PLACEHOLDERS = /[\0-\x08]/g

function templateOf(text: string, font: string): string {
  const legacy = encodingOfFont(font)
  const numbered = text.replace(PLACEHOLDERS, (place) => `%${place.charCodeAt(0) + 1}`)
  return legacy ? decodeFontText(numbered, legacy) : numbered
}
