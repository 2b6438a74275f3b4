import type { Range } from '../read/location.ts'
import { signing } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
import { columnsOf } from './columns.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'
import { isCapitals } from './paragraphs.ts'
import { without } from './ranges.ts'
import { EMPTY, join, rangesOf, slice, type Text } from './text.ts'
import type { Loose, Recipients, SignatureBlock, TableBlock } from './tree.ts'

/** Recipients and signature, and how many of the blocks they took. */
export interface Tail {
  recipients: Recipients | null
  signature: SignatureBlock | null
  /** What stands in their cells or columns and belongs to neither. */
  loose: Loose[]
  taken: number
}

const RECIPIENTS = /^[-*\s]*nơi nhận\s?(?:[:.]|$|(?=\s?-))/i
/** What such a line begins with, and what stands behind its N: most are told apart by one look. */
const OPENS_RECIPIENTS = 'Nn-*'
const BEHIND_N = 'Ơơ'
const ARCHIVE = /^[Ll]ưu(?:\s?:|\s(?=\p{Lu}))/u
/** `TM. ỦY BAN`, `KT.CHỦ TỊCH`, `T/M ĐẢNG ỦY`, but no word that begins with the same letters: `TMĐT`. */
const MODE = new RegExp(
  `^(?:${signing.modes.map(({ pattern }) => pattern).join('|')})(?:(?<=\\.)|(?=\\s))\\s*\\p{L}`,
  'u',
)
const POSITIONS: readonly string[] = signing.positions
const STAMPS = openersOf(signing.stamps)

/** Longer recipients and positions are none: lines that go on for ever are no closing block. */
const LONGEST_ENTRY = 600

/** Whether a line opens the list of recipients (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9). */
export function opensRecipients(value: string): boolean {
  if (!OPENS_RECIPIENTS.includes(value[0] ?? ' ') || value.length >= 200) return false
  let at = 0
  while (value[at] === '-' || value[at] === '*' || value[at] === ' ') at++
  return BEHIND_N.includes(value[at + 1] ?? ' ') && RECIPIENTS.test(value)
}

/** Whether a line opens a signature: a mode (`TM.`, `KT.`) or a position, in capitals. */
export function opensSignature(value: string): boolean {
  if (value.length > 90 || !isCapitals(value)) return false
  return MODE.test(value.toLowerCase()) || isPosition(value)
}

const isPosition = (value: string) => {
  const capitals = value.toUpperCase()
  return POSITIONS.some((word) => capitals.startsWith(word) && !/[\p{L}]/u.test(capitals[word.length] ?? ' '))
}

/**
 * Reads recipients and signature at the end of a document: one under the other, side by side on the same lines, or
 * in the cells of a layout table.
 *
 * @param blocks blocks from the first line of either on
 * @param source the text
 */
export function readTail(blocks: readonly (Line | TableBlock)[], source: string): Tail {
  const reader = new TailReader(source)
  let taken = 0
  for (const block of blocks) {
    if (!('rows' in block) && isPageNumber(block)) {
      const goesOn = reader.goesOnWith(blocks[taken + 1])
      if (goesOn || block.kind === 'page') {
        reader.addLoose(block.text, [block.range], 'page')
        taken++
      }
      if (!goesOn) break
      continue
    }
    if (!('rows' in block ? reader.readTable(block) : reader.readLine(block))) break
    taken++
  }
  return { ...reader.finish(), taken }
}

/** Between recipients a number alone is that of a page, also one that no blank line parts from them. */
const isPageNumber = ({ kind, text: { value } }: Line) =>
  kind === 'page' || (value.length < 4 && /^\d+$/.test(value))

/** A layout table has two columns, perhaps with an empty one between; more are read cell by cell. */
const MOST_COLUMNS = 6

/** Collects the lines of both blocks; a line goes to the side whose form it has. */
class TailReader {
  private readonly items: Text[] = []
  private readonly signature: Text[] = []
  private readonly recipientRanges: Range[] = []
  private readonly signatureRanges: Range[] = []
  /** Rules, and the marks of layout tables. */
  private readonly frameRanges: Range[] = []
  private readonly loose: Loose[] = []
  private archive = EMPTY
  private seenRecipients = false
  private inArchive = false
  private side: 'recipients' | 'signature' | null = null
  /** Whether both blocks stand on the same lines. */
  private woven = false
  private stamped = false
  private named = false

  constructor(private readonly source: string) {}

  /** @returns false for a table of data, which belongs to an appendix */
  readTable({ rows, ranges }: TableBlock): boolean {
    // A layout table has its two blocks side by side: the name of the signer can stand rows below his position.
    const width = Math.max(0, ...rows.map((row) => row.length))
    const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, c) =>
      rows.flatMap((row) => row[c]?.lines ?? []),
    )
    const lines = rows.flatMap((row) => row.flatMap((cell) => cell.lines))
    if (!lines.some(({ text }) => opensRecipients(text.value) || opensSignature(text.value))) return false
    for (const column of [
      ...columns,
      rows.flatMap((row) => row.slice(MOST_COLUMNS).flatMap((cell) => cell.lines)),
    ]) {
      this.side = null
      for (const line of column) {
        if (!this.readLine(line))
          this.addLoose(line.text, [line.range], line.kind === 'page' ? 'page' : 'unknown')
      }
    }
    const cellRanges = lines.map(({ range }) => range)
    for (const range of without(ranges, cellRanges)) this.frameRanges.push(range)
    return true
  }

  /** Whether a block behind the number of a page belongs to one of both, and to no appendix. */
  goesOnWith(next: Line | TableBlock | undefined): boolean {
    if (next === undefined || 'rows' in next) return false
    const { value } = next.text
    if (isItem(value)) return this.seenRecipients && !this.inArchive
    if (opensRecipients(value) || opensSignature(value)) return true
    return this.waits && isName(value) && !isCapitals(value)
  }

  /** @returns false where the line belongs to neither block */
  readLine(line: Line): boolean {
    if (line.kind === 'page') return false
    if (line.kind === 'rule') {
      this.frameRanges.push(line.range)
      return true
    }
    const halves = halvesOf(line, this.source) ?? this.wovenHalves(line.text)
    if (halves === null) {
      const taken = this.readText(line.text, line)
      if (taken) this.own([line.range])
      return taken
    }
    this.woven = true
    this.side = 'recipients'
    this.readHalf(halves[0], without([line.range], rangesOf(halves[1])), line)
    this.side = 'signature'
    this.readHalf(halves[1], rangesOf(halves[1]), line)
    return true
  }

  /**
   * Both sides of a line whose columns the text of a PDF has one blank apart: `Nơi nhận: HIỆU TRƯỞNG`,
   * `- Các tổ; PHÓ HIỆU TRƯỞNG`, `- Lưu: VT. Đào Văn Nở`.
   */
  private wovenHalves(text: Text): [Text, Text] | null {
    const { value } = text
    const at = opensRecipients(value)
      ? RECIPIENTS.exec(value)![0].length
      : isItem(value)
        ? endOfItem(value)
        : 0
    if (at === 0 || at >= value.length) return null
    const second = slice(text, at)
    const isSigner = opensSignature(second.value) || (this.waits && this.woven && isName(second.value))
    return isSigner ? [slice(text, 0, at), second] : null
  }

  /** Whether the name of the signer is still to come. */
  private get waits(): boolean {
    return this.signature.length > 0 && !this.named
  }

  private readHalf(text: Text, ranges: Range[], line: Line): void {
    if (this.readText(text, line)) this.own(ranges)
    else this.addLoose(text, ranges, 'unknown')
  }

  private own(ranges: readonly Range[]): void {
    const owned = this.side === 'signature' ? this.signatureRanges : this.recipientRanges
    for (const range of ranges) owned.push(range)
  }

  addLoose(text: Text, ranges: Range[], type: Loose['type']): void {
    this.loose.push({ type, text, ranges })
  }

  private readText(text: Text, line: Line): boolean {
    const { value } = text
    if (opensRecipients(value)) {
      this.seenRecipients = true
      this.side = 'recipients'
      const rest = slice(text, RECIPIENTS.exec(value)![0].length)
      return rest === EMPTY || this.addItem(rest)
    }
    if (this.woven && this.side === 'signature' && this.goesOnWithItem(value)) this.side = 'recipients'
    if (opensSignature(value) || (this.side === 'signature' && !isItem(value)))
      return this.addSigner(text, line)
    if (isItem(value) && this.seenRecipients && this.side !== 'signature') return this.addItem(text)
    if (isItem(value) && this.seenRecipients) {
      this.side = 'recipients'
      return this.addItem(text)
    }
    return this.side === 'recipients' && this.seenRecipients && this.addItem(text)
  }

  /**
   * A recipient that had no room beside the signature goes on below it: `(Bố trí kinh phí, phương` / `tiện phục vụ);`.
   * One that lost its dash in a scan is known by its semicolon.
   */
  private goesOnWithItem(value: string): boolean {
    const last = this.items.at(-1)?.value
    if (this.inArchive || last === undefined) return false
    if (/[;.]$/.test(last)) return last.endsWith(';') && value.endsWith(';') && this.waits
    return !isCapitals(value) && !isName(value) && openerOf(value, STAMPS) === undefined
  }

  private addItem(text: Text): boolean {
    const from = readMarker(text.value)?.end ?? SCANNED_DASH.exec(text.value)?.[0].length
    const item = from ? slice(text, from) : text
    if (ARCHIVE.test(item.value)) {
      this.archive = item
      this.inArchive = true
    } else if (this.inArchive) {
      const ended = this.archive.value.length > LONGEST_ENTRY || this.archive.value.endsWith('.')
      if (from || item.value.length > 40 || ended) return this.plainName(text)
      this.archive = join(this.archive, item, false)
    } else if (from || this.items.length === 0 || /[;.]$/.test(this.items.at(-1)!.value)) {
      if (!from && this.items.length > 0 && !/;$/.test(this.items.at(-1)!.value)) return this.plainName(text)
      this.items.push(item)
    } else if (this.items.at(-1)!.value.length > LONGEST_ENTRY) return false
    else this.items[this.items.length - 1] = join(this.items.at(-1)!, item, false)
    return true
  }

  /** Behind the last recipient a line that is no item can be the name of the signer. */
  private plainName(text: Text): boolean {
    if (this.named || !isName(text.value)) return false
    this.side = 'signature'
    this.signature.push(text)
    this.named = true
    return true
  }

  private addSigner(text: Text, line: Line): boolean {
    const { value } = text
    if (this.side !== 'signature') this.side = 'signature'
    if (openerOf(value, STAMPS) !== undefined) {
      this.stamped = true
      return true
    }
    if (this.named) return false
    const last = this.signature.at(-1)
    // `TRƯỞNG BAN` / `(Đã ký)` / `PHÓ CHỦ TỊCH UBND XÃ`: what stands below the stamp is the signer's own office.
    if (this.stamped && last && isPosition(last.value) && isCapitals(value) && isPosition(value)) return true
    if (last && isCapitals(value) && !opensSignature(value) && !(isName(value) && isPosition(last.value))) {
      if (last.value.length > LONGEST_ENTRY) return false
      // `TM. ỦY BAN NHÂN` / `DÂN`: a line that opens nothing goes on with the one before.
      this.signature[this.signature.length - 1] = join(last, text, line.gap)
      return true
    }
    if (!isCapitals(value) && !isName(value)) return false
    this.signature.push(text)
    if (!opensSignature(value) && isName(value)) this.named = true
    return true
  }

  finish(): Omit<Tail, 'taken'> {
    const { items, archive, signature, seenRecipients, loose } = this
    // A stamp that nobody signed is no signature; rules and marks of a table go with the block that is there.
    const signed = signature.length > 0
    const spare = signed ? this.frameRanges : [...this.frameRanges, ...this.signatureRanges]
    const withSpare = (own: Range[]) => [...own, ...spare].sort((a, b) => a.from - b.from)
    const { recipientRanges, signatureRanges } = this
    return {
      recipients: seenRecipients
        ? { type: 'recipients', items, archive, ranges: withSpare(recipientRanges) }
        : null,
      signature: signed
        ? {
            type: 'signature',
            lines: signature,
            ranges: seenRecipients ? signatureRanges : withSpare(signatureRanges),
          }
        : null,
      loose,
    }
  }
}

const OPENS_ITEM = /^[-–—+*•▪·~]\s?(?=\S)/
/** `~ Các thôn;`: what a scan makes of a dash. */
const SCANNED_DASH = /^~\s?(?=\S)/
const isItem = (value: string) => OPENS_ITEM.test(value) || ARCHIVE.test(value)

/** Where the recipient ends that a line opens with, its length where nothing stands behind it. */
function endOfItem(value: string): number {
  const mark = ARCHIVE.test(value.replace(OPENS_ITEM, '')) ? '. ' : '; '
  const at = value.lastIndexOf(mark)
  return at < 0 ? value.length : at + 1
}

/** A name: two to six words with capitals, perhaps behind a degree or a rank. */
function isName(value: string): boolean {
  if (value.length > 50 || /[:;/\d]/.test(value)) return false
  const words = value.split(' ')
  return (
    words.length >= 2 && words.length <= 7 && words.every((word) => /^[\p{Lu}(]/u.test(word) || word === 'tá')
  )
}

/** Both sides of a line that holds recipients and signature side by side. */
function halvesOf(line: Line, source: string): [Text, Text] | null {
  const [left, second] = columnsOf(line, source)
  if (!left || !second) return null
  return [left, slice(line.text, left.value.length)]
}
