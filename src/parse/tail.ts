import { signing } from '../vocabulary/generated.ts'
import type { Line } from './lines.ts'
import { readMarker } from './marker.ts'
import { isCapitals } from './paragraphs.ts'
import { EMPTY, join, slice, type Text } from './text.ts'
import type { Recipients, SignatureBlock, TableBlock } from './tree.ts'

/** Recipients and signature, and how many of the blocks they took. */
export interface Tail {
  recipients: Recipients | null
  signature: SignatureBlock | null
  taken: number
}

const RECIPIENTS = /^[-*\s]*nơi nhận\s?(?:[:.]|$|(?=\s?-))/i
const ARCHIVE = /^[Ll]ưu(?:\s?:|\s(?=\p{Lu}))/u
const MODE = new RegExp(
  `^(?:${signing.modes.map(({ pattern }) => pattern).join('|')})(?=\\s|\\p{Lu})\\s*\\p{Lu}`,
  'iu',
)
const POSITIONS: readonly string[] = signing.positions
const STAMPS: readonly string[] = signing.stamps
const WIDE = /\t+[ \t]*| {3,}/

/** Whether a line opens the list of recipients (NĐ 30/2020/NĐ-CP, Phụ lục I, II.9). */
export function opensRecipients(value: string): boolean {
  return value.length < 200 && RECIPIENTS.test(value)
}

/** Whether a line opens a signature: a mode (`TM.`, `KT.`) or a position, in capitals. */
export function opensSignature(value: string): boolean {
  if (value.length > 90 || !isCapitals(value)) return false
  return MODE.test(value) || isPosition(value)
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
  const state = new TailReader()
  let taken = 0
  for (const block of blocks) {
    if ('rows' in block) {
      // A table of data behind the signature belongs to an appendix.
      const lines = block.rows.flat().flatMap((cell) => cell.lines)
      if (!lines.some((line) => opensRecipients(line.text.value) || opensSignature(line.text.value))) break
      for (const cell of block.rows.flat()) state.readCell(cell.lines, source)
      state.ranges.push(...block.ranges)
    } else if (!state.readLine(block, source)) break
    taken++
  }
  return { ...state.finish(), taken }
}

/** Collects the lines of both blocks; a line goes to the side whose form it has. */
class TailReader {
  readonly ranges: Line['range'][] = []
  private readonly items: Text[] = []
  private readonly signature: Text[] = []
  private readonly recipientRanges: Line['range'][] = []
  private readonly signatureRanges: Line['range'][] = []
  private archive = EMPTY
  private seenRecipients = false
  private inArchive = false
  private side: 'recipients' | 'signature' | null = null
  private named = false

  readCell(lines: readonly Line[], source: string): void {
    this.side = null
    for (const line of lines) this.readLine(line, source)
  }

  /** @returns false where the line belongs to neither block */
  readLine(line: Line, source: string): boolean {
    if (line.kind === 'page' || line.kind === 'directive') return false
    if (line.kind === 'rule') {
      this.own(line)
      return true
    }
    const halves = halvesOf(line, source)
    if (halves === null) {
      const taken = this.readText(line.text, line)
      if (taken) this.own(line)
      return taken
    }
    this.side = 'recipients'
    this.readText(halves[0], line)
    this.side = 'signature'
    this.readText(halves[1], line)
    this.own(line)
    return true
  }

  private own(line: Line): void {
    if (this.side === 'signature') this.signatureRanges.push(line.range)
    else this.recipientRanges.push(line.range)
  }

  private readText(text: Text, line: Line): boolean {
    const { value } = text
    if (opensRecipients(value)) {
      this.seenRecipients = true
      this.side = 'recipients'
      const rest = slice(text, RECIPIENTS.exec(value)![0].length)
      return rest === EMPTY || this.addItem(rest)
    }
    if (opensSignature(value) || (this.side === 'signature' && !isItem(value)))
      return this.addSigner(text, line)
    if (isItem(value) && this.seenRecipients && this.side !== 'signature') return this.addItem(text)
    if (isItem(value) && this.seenRecipients) {
      this.side = 'recipients'
      return this.addItem(text)
    }
    return this.side === 'recipients' && this.seenRecipients && this.addItem(text)
  }

  private addItem(text: Text): boolean {
    const marker = readMarker(text.value)
    const item = marker ? slice(text, marker.end) : text
    if (ARCHIVE.test(item.value)) {
      this.archive = item
      this.inArchive = true
    } else if (this.inArchive) {
      if (marker || item.value.length > 40 || /[.]$/.test(this.archive.value)) return this.plainName(text)
      this.archive = join(this.archive, item, false)
    } else if (marker || this.items.length === 0 || /[;.]$/.test(this.items.at(-1)!.value)) {
      if (!marker && this.items.length > 0 && !/;$/.test(this.items.at(-1)!.value))
        return this.plainName(text)
      this.items.push(item)
    } else this.items[this.items.length - 1] = join(this.items.at(-1)!, item, false)
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
    const stamp = STAMPS.some((word) => value.toLowerCase().startsWith(word))
    if (stamp) return true
    if (this.named) return false
    const last = this.signature.at(-1)
    if (last && isCapitals(value) && !opensSignature(value) && !(isName(value) && isPosition(last.value))) {
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
    const { items, archive, signature } = this
    return {
      recipients: this.seenRecipients
        ? { type: 'recipients', items, archive, ranges: [...this.recipientRanges, ...this.ranges] }
        : null,
      signature:
        signature.length > 0
          ? {
              type: 'signature',
              lines: signature,
              ranges: this.seenRecipients ? this.signatureRanges : [...this.signatureRanges, ...this.ranges],
            }
          : null,
    }
  }
}

const isItem = (value: string) => /^[-–—+*•▪]\s?\S/.test(value) || ARCHIVE.test(value)

/** A name: two to six words with capitals, perhaps behind a degree or a rank. */
function isName(value: string): boolean {
  if (value.length > 50 || /[:;/\d]/.test(value)) return false
  const words = value.split(' ')
  return (
    words.length >= 2 && words.length <= 7 && words.every((word) => /^[\p{Lu}(]/u.test(word) || word === 'tá')
  )
}

/** The two columns of a line, where wide space or a tab parts recipients from the signature. */
function halvesOf(line: Line, source: string): [Text, Text] | null {
  const raw = source.slice(line.range.from, line.range.to)
  const wide = WIDE.exec(raw)
  if (!wide) return null
  const right = raw
    .slice(wide.index + wide[0].length)
    .normalize('NFC')
    .replace(/[*_\s]+/g, ' ')
    .trim()
  const at = right === '' ? -1 : line.text.value.lastIndexOf(right)
  if (at <= 0) return null
  return [slice(line.text, 0, at), slice(line.text, at)]
}
