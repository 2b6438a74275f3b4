import { PlanExtractError } from '../../errors.ts'
import { ByteView } from './byte-view.ts'
import { CompoundFile } from './compound-file.ts'

/** The parts of the table stream that are read, by their place in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
const PARTS = {
  Stshf: 1,
  PlcffndRef: 2,
  PlcffndTxt: 3,
  PlcfSed: 6,
  PlcfBteChpx: 12,
  PlcfBtePapx: 13,
  SttbfFfn: 15,
  Clx: 33,
  PlcSpaMom: 40,
  PlcfendRef: 46,
  PlcfendTxt: 47,
  DggInfo: 50,
  PlcftxbxTxt: 56,
  PlfLst: 73,
  PlfLfo: 74,
} as const

/** Name of a part of the table stream. */
export type PartName = keyof typeof PARTS

/** The texts of a document, one behind another; of those that are not read only the lengths matter. */
const STORIES = [
  'main',
  'footnotes',
  'heads',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headBoxes',
] as const
type Story = (typeof STORIES)[number]

/** Characters `from` to `to` of a document. */
export interface Range {
  from: number
  to: number
}

/** The first two bytes: of Word 97 and later, and of Word 6 and 95, which had one of its own in East Asia. */
const WORD = 0xa5ec
const OLD_WORD = new Set([0xa5dc, 0xa697, 0xa698, 0xa699])

/** Files of Word 97 have 193; Word 98 for the Macintosh, which writes the same, has 192. */
const WORD_97 = 192

/** What other programs of Office keep in a container of the same kind, by the name of their main stream. */
const OTHERS: Readonly<Record<string, string>> = {
  Workbook: 'XLS',
  Book: 'XLS',
  'PowerPoint Document': 'PPT',
  '__properties_version1.0': 'MSG',
}

const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** The streams of a DOC, and what its head says of them: the FIB ([MS-DOC] 2.5). */
export class WordFile {
  /** The stream with the characters and their properties. */
  readonly main: ByteView
  /** The stream with long lists of properties; null where there is none. */
  readonly data: ByteView | null
  readonly #table: ByteView
  readonly #stories = new Map<Story, Range>()
  /** Offset of the places of the parts, and how many there are. */
  readonly #places: number
  readonly #count: number

  /**
   * @param bytes the whole file
   * @throws PlanExtractError `broken-file`, `encrypted-file`, `old-format` for Word 6 and 95, `binary-file` for what
   * other programs write
   */
  constructor(bytes: Uint8Array) {
    const container = new CompoundFile(bytes)
    this.main = mainStream(container)
    checkVersion(this.main)
    const flags = this.main.u16(10)
    if (flags & ENCRYPTED) throw new PlanExtractError('encrypted-file', {})
    const name = flags & SECOND_TABLE ? '1Table' : '0Table'
    this.#table = new ByteView(container.stream(name) ?? new Uint8Array(), name)
    const data = container.stream('Data')
    this.data = data && new ByteView(data, 'Data')
    const numbers = 34 + 2 * this.main.u16(32) + 2
    this.#readStories(numbers)
    const counted = numbers + 4 * this.main.u16(numbers - 2)
    this.#count = this.main.u16(counted)
    this.#places = counted + 2
  }

  /** @returns where a text stands among the characters of all */
  story(name: Story): Range {
    return this.#stories.get(name)!
  }

  /** @returns a part of the table stream, null where the document has none */
  part(name: PartName): ByteView | null {
    const place = this.#placeOf(name)
    return place && this.#table.slice(place.at, place.length, name)
  }

  /** @returns all of the table stream from the beginning of a part on, null where the document has none */
  partAndBeyond(name: PartName): ByteView | null {
    const place = this.#placeOf(name)
    return place && this.#table.from(place.at, name)
  }

  #placeOf(name: PartName): { at: number; length: number } | null {
    const index = PARTS[name]
    if (index >= this.#count) return null
    const at = this.main.u32(this.#places + 8 * index)
    const length = this.main.u32(this.#places + 8 * index + 4)
    return length === 0 ? null : { at, length }
  }

  /** @param numbers offset of FibRgLw97, whose fourth number is the length of the first text */
  #readStories(numbers: number): void {
    let from = 0
    for (const [i, name] of STORIES.entries()) {
      const to = from + this.main.u32(numbers + 4 * (3 + i))
      this.#stories.set(name, { from, to })
      from = to
    }
    // A character takes a byte or two, and no two share them.
    if (from > this.main.length) {
      throw new PlanExtractError('unsafe-file', { kind: 'DOC', reason: 'unpacked', part: 'FIB' })
    }
  }
}

function checkVersion(main: ByteView): void {
  const isOld = OLD_WORD.has(main.u16(0))
  if (main.u16(0) !== WORD && !isOld) main.fail()
  if (isOld || main.u16(2) < WORD_97) throw new PlanExtractError('old-format', { kind: 'Word 6/95' })
}

function mainStream(container: CompoundFile): ByteView {
  const stream = container.stream('WordDocument')
  if (stream) return new ByteView(stream, 'WordDocument')
  const names = container.names()
  if (names.includes('EncryptedPackage')) throw new PlanExtractError('encrypted-file', {})
  const known = names.find((name) => OTHERS[name] !== undefined)
  throw new PlanExtractError('binary-file', { kind: known === undefined ? 'OLE' : OTHERS[known]! })
}
