import * as CFB from 'cfb'

/** Text with the modifiers of its characters. */
export interface DocRun {
  text: string
  modifiers?: Uint8Array
}

/** A paragraph with its mark: `\r`, or `\x07` for the end of a cell or a row. */
export interface DocParagraph {
  runs: DocRun[]
  mark?: string
  markModifiers?: Uint8Array
  style?: number
  modifiers?: Uint8Array
}

/** A style of paragraphs (1) or characters (2). */
interface DocStyle {
  kind: 1 | 2
  base?: number
  paragraph?: Uint8Array
  run?: Uint8Array
}

/** What a DOC is made of. Texts of notes and boxes are single paragraphs. */
export interface DocSpec {
  paragraphs: DocParagraph[]
  footnotes?: string[]
  boxes?: { text: string; shape: number }[]
  /** Numbers of the shapes that the drawing characters of the text stand for, in their order. */
  shapes?: number[]
  drawings?: Uint8Array
  styles?: DocStyle[]
  fonts?: string[]
  lists?: Uint8Array
  overrides?: Uint8Array
  data?: Uint8Array
  /** Bytes of a character: 1 for Windows-1252 (the default is 2, UTF-16). */
  width?: 1 | 2
  /** Cuts the text into pieces behind these characters; the modifiers lie over the piece that they begin. */
  pieces?: { from: number; modifiers?: number }[]
  /** Lists of modifiers that pieces refer to. */
  pieceModifiers?: Uint8Array[]
  flags?: number
  version?: number
}

/** Where FibRgFcLcb97 keeps a part. */
const PLACES = {
  Stshf: 1,
  PlcffndRef: 2,
  PlcffndTxt: 3,
  PlcfBteChpx: 12,
  PlcfBtePapx: 13,
  SttbfFfn: 15,
  Clx: 33,
  PlcSpaMom: 40,
  DggInfo: 50,
  PlcftxbxTxt: 56,
  PlfLst: 73,
  PlfLfo: 74,
}

const TEXT_AT = 2048

/** A modifier: its number and the bytes of its operand. */
export function modifier(code: number, ...operand: number[]): Uint8Array {
  return Uint8Array.of(code & 0xff, code >> 8, ...operand)
}

export const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts)

export function u16(...values: number[]): Uint8Array {
  return joined(...values.map((value) => Uint8Array.of(value & 0xff, (value >> 8) & 0xff)))
}

export function u32(...values: number[]): Uint8Array {
  return joined(...values.map((value) => u16(value & 0xffff, value >>> 16)))
}

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')

/** A paragraph of one run. */
export function paragraph(text: string, modifiers?: Uint8Array, run?: Uint8Array): DocParagraph {
  return { runs: [{ text, ...(run && { modifiers: run }) }], ...(modifiers && { modifiers }) }
}

/** Packs streams into a container. */
export function container(streams: Record<string, Uint8Array>): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, Buffer.from(bytes))
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

/** Writes a DOC of Word 97 ([MS-DOC]), as far as tests need one. */
export function writeDoc(spec: DocSpec): Uint8Array {
  const { main, table } = streamsOf(spec)
  return container({ WordDocument: main, '1Table': table, ...(spec.data && { Data: spec.data }) })
}

interface Stretch {
  to: number
  bytes: Uint8Array
}

/** The two streams of a DOC, for containers that are not sound. */
export function streamsOf(spec: DocSpec): { main: Uint8Array; table: Uint8Array } {
  const { width = 2, footnotes = [], boxes = [] } = spec
  const all: DocParagraph[] = [
    ...spec.paragraphs,
    ...[...footnotes, ...boxes.map(({ text }) => text)].map((text) => paragraph(text)),
  ]
  let text = ''
  const characters: Stretch[] = []
  const paragraphs: Stretch[] = []
  const end = () => TEXT_AT + width * text.length
  for (const { runs, mark = '\r', markModifiers, style = 0, modifiers = new Uint8Array() } of all) {
    for (const run of [...runs, { text: mark, modifiers: markModifiers }]) {
      if (run.text === '') continue
      text += run.text
      characters.push({ to: end(), bytes: run.modifiers ?? new Uint8Array() })
    }
    paragraphs.push({ to: end(), bytes: joined(u16(style), modifiers) })
  }
  const body = width === 2 ? utf16(text) : Buffer.from(text, 'latin1')
  const pages = new Pages(Math.ceil((TEXT_AT + body.length) / 512))
  const [lengthOfNotes, lengthOfBoxes] = [footnotes, boxes.map(({ text }) => text)].map((texts) =>
    texts.reduce((sum, each) => sum + each.length + 1, 0),
  )
  const lengthOfMain = text.length - lengthOfNotes! - lengthOfBoxes!
  const parts: Partial<Record<keyof typeof PLACES, Uint8Array>> = {
    PlcfBteChpx: pages.add(characters, characterEntry),
    PlcfBtePapx: pages.add(paragraphs, paragraphEntry),
    Clx: clxOf(spec, text.length, width),
    Stshf: stylesOf(spec.styles ?? [{ kind: 1 }]),
    SttbfFfn: fontsOf(spec.fonts ?? ['Times New Roman']),
    ...notesOf(text.slice(0, lengthOfMain), footnotes),
    ...boxesOf(text.slice(0, lengthOfMain), boxes, spec.shapes ?? []),
    ...(spec.drawings && { DggInfo: spec.drawings }),
    ...(spec.lists && { PlfLst: spec.lists }),
    ...(spec.overrides && { PlfLfo: spec.overrides }),
  }
  const { table, places } = layOut(parts)
  const fib = fibOf(spec, places, [lengthOfMain, lengthOfNotes!, 0, 0, 0, 0, lengthOfBoxes!, 0])
  const gap = new Uint8Array(TEXT_AT - fib.length)
  const rest = new Uint8Array(512 * pages.first - TEXT_AT - body.length)
  return { main: joined(fib, gap, body, rest, ...pages.pages), table }
}

function fibOf({ flags = 0, version = 193 }: DocSpec, places: Uint8Array, lengths: number[]): Uint8Array {
  const head = joined(u16(0xa5ec, version, 0, 0x042a, 0, 0x0200 | flags), new Uint8Array(20))
  const numbers = joined(u32(0, 0, 0, ...lengths), new Uint8Array(44))
  return joined(head, u16(14), new Uint8Array(28), u16(22), numbers, u16(places.length / 8), places)
}

function layOut(parts: Partial<Record<string, Uint8Array>>): { table: Uint8Array; places: Uint8Array } {
  const places = new Uint8Array(8 * 93)
  let table: Uint8Array = new Uint8Array()
  for (const [name, place] of Object.entries(PLACES)) {
    const part = parts[name]
    if (!part) continue
    // The levels of lists stand behind the part that they belong to.
    const length = name === 'PlfLst' ? 2 + 28 * part[0]! : part.length
    places.set(u32(table.length, length), 8 * place)
    table = joined(table, part)
  }
  return { table, places }
}

/** Pages of properties, as many as they need. */
class Pages {
  readonly pages: Uint8Array[] = []

  constructor(readonly first: number) {}

  /** @returns the list of the pages */
  add(stretches: readonly Stretch[], entry: (bytes: Uint8Array) => Uint8Array): Uint8Array {
    const bounds = [TEXT_AT]
    const numbers: number[] = []
    const size = entry === characterEntry ? 1 : 13
    let rest = stretches
    while (rest.length > 0) {
      const count = countOf(rest, entry, size)
      numbers.push(this.first + this.pages.length)
      this.pages.push(pageOf(bounds.at(-1)!, rest.slice(0, count), entry, size))
      bounds.push(rest[count - 1]!.to)
      rest = rest.slice(count)
    }
    return joined(u32(...bounds), u32(...numbers))
  }
}

function countOf(stretches: readonly Stretch[], entry: (bytes: Uint8Array) => Uint8Array, size: number) {
  let used = 5
  let count = 0
  for (const { bytes } of stretches) {
    used += 4 + size + entry(bytes).length + 1
    if (used > 510) break
    count++
  }
  return count
}

function pageOf(
  from: number,
  stretches: readonly Stretch[],
  entry: (bytes: Uint8Array) => Uint8Array,
  size: number,
): Uint8Array {
  const page = new Uint8Array(512)
  page[511] = stretches.length
  page.set(u32(from, ...stretches.map(({ to }) => to)))
  let at = 511
  for (const [i, { bytes }] of stretches.entries()) {
    const written = entry(bytes)
    at = (at - written.length) & ~1
    page.set(written, at)
    page[4 * (stretches.length + 1) + size * i] = at / 2
  }
  return page
}

const characterEntry = (bytes: Uint8Array) => joined(Uint8Array.of(bytes.length), bytes)

const paragraphEntry = (bytes: Uint8Array) =>
  bytes.length % 2 === 1
    ? joined(Uint8Array.of((bytes.length + 1) / 2), bytes)
    : joined(Uint8Array.of(0, bytes.length / 2), bytes)

function clxOf(
  { pieces = [{ from: 0 }], pieceModifiers = [] }: DocSpec,
  length: number,
  width: 1 | 2,
): Uint8Array {
  const lists = pieceModifiers.map((bytes) => joined(Uint8Array.of(1), u16(bytes.length), bytes))
  const descriptors = pieces.map(({ from, modifiers = 0 }) => {
    const offset = TEXT_AT + width * from
    return joined(u16(0), u32(width === 1 ? 0x40000000 + 2 * offset : offset), u16(modifiers))
  })
  const table = joined(u32(...pieces.map(({ from }) => from), length), ...descriptors)
  return joined(...lists, Uint8Array.of(2), u32(table.length), table)
}

function stylesOf(styles: readonly DocStyle[]): Uint8Array {
  const header = joined(u16(styles.length, 10, 1, 91, 15, 0, 0, 0, 0))
  const written = styles.map(({ kind, base = 0xfff, paragraph: forParagraph, run }, id) => {
    const sized = (bytes: Uint8Array) => joined(u16(bytes.length), bytes, new Uint8Array(bytes.length % 2))
    const base16 = u16(id, kind | (base << 4), (kind === 1 ? 2 : 1) | (id << 4), 0, 0)
    const properties = [sized(run ?? new Uint8Array())]
    if (kind === 1) properties.unshift(sized(joined(u16(id), forParagraph ?? new Uint8Array())))
    return sized(joined(base16, u16(1), utf16('S'), u16(0), ...properties))
  })
  return joined(u16(header.length), header, ...written)
}

function fontsOf(names: readonly string[]): Uint8Array {
  const fonts = names.map((name) => joined(new Uint8Array(39), utf16(`${name}\0`)))
  return joined(u16(names.length, 0), ...fonts.map((font) => joined(Uint8Array.of(font.length), font)))
}

function notesOf(
  text: string,
  footnotes: readonly string[],
): { PlcffndRef?: Uint8Array; PlcffndTxt?: Uint8Array } {
  if (footnotes.length === 0) return {}
  const references = [...text.matchAll(/\x02/g)].map(({ index }) => index)
  return {
    PlcffndRef: joined(u32(...references, text.length), u16(...references.map(() => 1))),
    PlcffndTxt: u32(...boundsOf(footnotes)),
  }
}

function boxesOf(text: string, boxes: readonly { text: string; shape: number }[], shapes: readonly number[]) {
  if (boxes.length === 0) return {}
  const anchors = [...text.matchAll(/\x08/g)].map(({ index }) => index)
  const described = boxes.map(({ shape }) => joined(u32(1, 0), u16(0), u32(0, shape, 0)))
  return {
    PlcftxbxTxt: joined(u32(...boundsOf(boxes.map((box) => box.text))), ...described, new Uint8Array(22)),
    PlcSpaMom: joined(
      u32(...anchors, text.length),
      ...shapes.map((shape) => joined(u32(shape), new Uint8Array(22))),
    ),
  }
}

/** Where each text of a story begins, the end of the last, and the end of one more that is empty. */
function boundsOf(texts: readonly string[]): number[] {
  const bounds = [0]
  for (const text of texts) bounds.push(bounds.at(-1)! + text.length + 1)
  return [...bounds, bounds.at(-1)!]
}

/** A definition of lists with its levels; a style that stands on a level is named there. */
export function listDefinition(
  id: number,
  levels: readonly ListLevelSpec[],
): [head: Uint8Array, levels: Uint8Array] {
  const styles = Array.from({ length: 9 }, (_, i) => levels[i]?.style ?? 0xfff)
  const head = joined(u32(id, 0), u16(...styles), Uint8Array.of(0, 0))
  const all = Array.from({ length: 9 }, (_, i) => listLevel(levels[i] ?? { format: 255, text: '' }))
  return [head, joined(...all)]
}

/** A level: in its text `%1` stands for the number of the first level, `%2` for that of the second … */
export interface ListLevelSpec {
  format: number
  text: string
  start?: number
  flags?: number
  restartsBehind?: number
  follow?: number
  run?: Uint8Array
  style?: number
}

export function listLevel({
  format,
  text,
  start = 1,
  flags = 0,
  restartsBehind = 0,
  follow = 0,
  run,
}: ListLevelSpec) {
  const shown = text.replace(/%([1-9])/g, (_, digit) => String.fromCharCode(Number(digit) - 1))
  const chpx = run ?? new Uint8Array()
  return joined(
    u32(start),
    Uint8Array.of(format, flags, ...new Array(9).fill(0), follow),
    new Uint8Array(8),
    Uint8Array.of(chpx.length, 0, restartsBehind, 0),
    chpx,
    u16(shown.length),
    utf16(shown),
  )
}

/** All definitions of a document. */
export function listDefinitions(...definitions: [Uint8Array, Uint8Array][]): Uint8Array {
  return joined(
    u16(definitions.length),
    ...definitions.map(([head]) => head),
    ...definitions.map(([, levels]) => levels),
  )
}

/** Lists that count by definitions, with what they put in the place of these. */
export function listOverrides(...lists: { id: number; levels?: Uint8Array[] }[]): Uint8Array {
  const heads = lists.map(({ id, levels = [] }) =>
    joined(u32(id, 0, 0), Uint8Array.of(levels.length, 0, 0, 0)),
  )
  const data = lists.map(({ levels = [] }) => joined(u32(0xffffffff), ...levels))
  return joined(u32(lists.length), ...heads, ...data)
}

/** Modifiers of a paragraph in a list, counted from 1, on a level, counted from 0. */
export const inList = (list: number, level = 0) =>
  joined(modifier(0x260a, level), modifier(0x460b, list & 0xff, list >> 8))

/** Modifiers of a paragraph in a table of that depth. */
export const inTable = (depth = 1) => joined(modifier(0x2416, 1), modifier(0x6649, depth, 0, 0, 0))

/** Modifiers of the end of a row. @param cells the bits of each cell: merged with the one before, or above */
export function rowDefinition(edges: readonly number[], cells: readonly number[] = []): Uint8Array {
  const count = edges.length - 1
  const described = cells.map((bits) => joined(u16(bits), new Uint8Array(18)))
  const operand = joined(Uint8Array.of(count), u16(...edges), ...described)
  return joined(u16(0xd608), u16(operand.length + 1), operand)
}

/** A row of a table that stands in no other. @param cells its paragraphs; the last of each cell ends it */
export function row(cells: DocParagraph[][], end: Uint8Array, endMark?: Uint8Array): DocParagraph[] {
  const marked = cells.flatMap((paragraphs) =>
    paragraphs.map(
      (each, i): DocParagraph => ({
        ...each,
        mark: i === paragraphs.length - 1 ? '\x07' : '\r',
        modifiers: joined(inTable(), each.modifiers ?? new Uint8Array()),
      }),
    ),
  )
  const closing: DocParagraph = {
    runs: [],
    mark: '\x07',
    modifiers: joined(inTable(), modifier(0x2417, 1), end),
    ...(endMark && { markModifiers: endMark }),
  }
  return [...marked, closing]
}
