import { titleBlock, letterhead as words } from '../vocabulary/generated.ts'
import type { Line } from './lines.ts'
import { EMPTY, join, slice, type Text } from './text.ts'
import type { Letterhead, TableBlock } from './tree.ts'

/** A stretch of the letterhead: a line, or one column of a line. */
interface Segment {
  text: Text
  /** Lines of one column of a layout table belong together. */
  column: number
  gap: boolean
}

/**
 * Reads the letterhead: one column under another, two columns on the same lines, or the cells of a layout table.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, II.1–4.
 *
 * @param blocks what stands before the title
 * @param source the text
 * @returns null where nothing stands there
 */
export function readLetterhead(blocks: readonly (Line | TableBlock)[], source: string): Letterhead | null {
  const found: Letterhead = {
    type: 'letterhead',
    superiorAgency: EMPTY,
    agency: EMPTY,
    motto: EMPTY,
    number: EMPTY,
    subject: EMPTY,
    date: EMPTY,
    ranges: blocks.flatMap((block) => ('rows' in block ? block.ranges : [block.range])),
  }
  if (blocks.length === 0) return null
  const organs: Text[] = []
  const segments = segmentsOf(blocks, source)
  let last: Kind | null = null
  let column = -1
  for (const segment of segments) {
    const { text } = segment
    const kind: Kind | null = kindOf(text.value) ?? continued(segment, last, column)
    if (kind === 'number') addNumber(found, text)
    else if (kind === 'organ') addOrgan(organs, text)
    else if (kind) found[kind] = join(found[kind], text, segment.gap)
    last = kind
    column = segment.column
  }
  found.agency = organs.at(-1) ?? EMPTY
  found.superiorAgency = organs.length > 1 ? organs.at(-2)! : EMPTY
  return found
}

/** Wide space parts columns, but not where a day or a number was left blank: `ngày     tháng 5`. */
const WIDE = /(?<!\s)(?<!ngày|tháng|năm|số|số:)(?:\t+[ \t]*| {3,})/giu

function segmentsOf(blocks: readonly (Line | TableBlock)[], source: string): Segment[] {
  const segments: Segment[] = []
  let column = 0
  for (const block of blocks) {
    if ('rows' in block) {
      for (const cell of block.rows.flat()) {
        column++
        const kind = kindOf(cell.text.value)
        // A copy breaks lines anywhere (`Lai Sơn, ngày` / `19 tháng …`); only the lines of bodies stand apart.
        if (kind && kind !== 'organ') segments.push({ text: cell.text, column, gap: true })
        else for (const line of cell.lines) addLine(segments, line, column)
      }
      column++
    } else if (block.kind === 'text' || block.kind === 'heading')
      splitColumns(segments, block, source, column)
  }
  return segments
}

function addLine(segments: Segment[], line: Line, column: number): void {
  if (line.kind === 'rule') return
  segments.push({ text: line.text, column, gap: line.gap })
}

/** Two columns on one line stand apart by a tab or wide space. */
function splitColumns(segments: Segment[], line: Line, source: string, column: number): void {
  const raw = source.slice(line.range.from, line.range.to)
  if (raw.search(WIDE) < 0) {
    addLine(segments, line, column)
    return
  }
  const values = raw.split(WIDE).map((part) =>
    part
      .normalize('NFC')
      .replace(/[*_\s\u00ad]+/g, ' ')
      .trim(),
  )
  let from = 0
  for (const value of values) {
    const at = value === '' ? -1 : line.text.value.indexOf(value, from)
    if (at < 0) continue
    segments.push({ text: slice(line.text, at, at + value.length), column: -1, gap: line.gap })
    from = at + value.length
  }
  if (from === 0) addLine(segments, line, column)
}

const NUMBER = /^số\s?:|^số\s?(?:\d|[./…-]|(?=\S{0,6}\s?\/))/i
const BARE_NUMBER = /^[\d…. ]{0,8}\s?[/-]\s?(?:KH|QĐ|CV|BC|TB|CT|NQ|TTr|HD|CTr|ĐA|PA)\s?[-/]/
const DATE = /(?:^|[,\s])ngày(?![\p{L}]).{0,20}tháng|,\s?ngày(?:\s|$)|^ngày\s.{0,20}năm/iu
const SUBJECT = new RegExp(`^(?:${titleBlock.letterSubject.join('|')})(?![\\p{L}])`, 'iu')

type Kind = 'organ' | 'motto' | 'number' | 'date' | 'subject'

function kindOf(value: string): Kind | null {
  if (NUMBER.test(value) || BARE_NUMBER.test(value)) return 'number'
  if (SUBJECT.test(value)) return 'subject'
  if (DATE.test(value)) return 'date'
  const capitals = value.toUpperCase()
  if (words.motto.some((word) => capitals.startsWith(word))) return 'motto'
  if (isOrganHead(value)) return 'organ'
  return null
}

/** Whether a line can stand in a letterhead and hardly elsewhere. */
export function isLetterheadLine(value: string): boolean {
  const kind = kindOf(value)
  return kind === 'motto' || kind === 'number' || kind === 'date' || (kind === 'organ' && isCapital(value))
}

/** What a line goes on with that opens nothing: wrapped lines of a cell, a place below its committee. */
function continued(segment: Segment, last: Kind | null, column: number): Kind | null {
  const { value } = segment.text
  if (last !== null && segment.column > 0 && segment.column === column) return last
  if (last === 'organ') return 'organ'
  if ((last === 'subject' || last === 'date') && !segment.gap) return last
  if (last === 'number' && !segment.gap && /^\d*\s?\//.test(value)) return last
  // The second half of a column pair: a line of the agency beside Tiêu ngữ.
  return isCapital(value) ? 'organ' : null
}

const isCapital = (value: string) => value === value.toUpperCase() && /\p{Lu}/u.test(value)

const compact = (value: string) => value.normalize('NFC').toUpperCase().replace(/\s+/g, '')
const ORGANS = words.organs.map(compact)

/** Copies of scans space out capitals (`ỦY B AN`), so heads are compared without spaces. */
function isOrganHead(value: string): boolean {
  if (!isCapital(value) && !/^\p{Lu}/u.test(value)) return false
  const head = compact(value)
  return ORGANS.some((organ) => head.startsWith(organ) && (isCapital(value) || organ.length > 3))
}

function addOrgan(organs: Text[], text: Text): void {
  const last = organs.at(-1)
  if (last === undefined || (isOrganHead(text.value) && !isUnfinished(last.value))) organs.push(text)
  else organs[organs.length - 1] = join(last, text, false)
}

/** `ỦY BAN NHÂN` / `DÂN`, `BAN CHẤP HÀNH` / `ĐẢNG BỘ …`: what follows belongs to the name. */
const isUnfinished = (value: string) => /(?:NHÂN|CỦA|VÀ|CHẤP HÀNH|BCH|CHỈ ĐẠO|[-–,])$/i.test(value)

/** Number and date can stand on one line without a gap. */
function addNumber(found: Letterhead, text: Text): void {
  const date = /\s(?=\p{Lu}[\p{L} .]{1,30},\s?ngày)/u.exec(text.value)
  if (date) {
    found.number = slice(text, 0, date.index)
    found.date = slice(text, date.index)
  } else found.number = join(found.number, text, false)
}
