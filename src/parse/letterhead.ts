import type { Range } from '../read/location.ts'
import { documentTypes, titleBlock, letterhead as words } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
import { columnsOf } from './columns.ts'
import { type Line, RULE } from './lines.ts'
import { without } from './ranges.ts'
import { cellOf } from './tables.ts'
import { joinMany, rangesOf, slice, type Text } from './text.ts'
import type { Cell, Letterhead, Loose, TableBlock } from './tree.ts'

/** A stretch of the letterhead: a line, or one column of a line. */
interface Segment {
  text: Text
  /** What it owns of the source. */
  ranges: Range[]
  /** Lines of one column of a layout table belong together. */
  column: number
  gap: boolean
}

/** The letterhead, and what stands between its lines and is none of its fields. */
interface LetterheadAndLoose {
  letterhead: Letterhead | null
  loose: Loose[]
}

/**
 * Reads the letterhead: one column under another, two columns on the same lines, or the cells of a layout table.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, II.1–4.
 *
 * @param blocks what stands before the title
 * @param source the text
 * @returns null for the letterhead where nothing stands there that is a part of one
 */
export function readLetterhead(blocks: readonly (Line | TableBlock)[], source: string): LetterheadAndLoose {
  const fields: Fields = { organs: [], motto: [], number: [], subject: [], date: [] }
  const loose: Loose[] = []
  let last: Kind | null = null
  let column = -1
  const segments = segmentsOf(blocks, source)
  for (const [i, segment] of segments.entries()) {
    let kind: Kind | null = kindOf(segment.text.value) ?? continued(segment, last, column)
    if (kind === 'organ' && fields.organs.length > 0 && isOwnHeading(segment, segments[i + 1])) kind = 'motto'
    if (kind === 'number') addNumber(fields, segment)
    else if (kind === 'organ') addOrgan(fields.organs, segment)
    else if (kind) fields[kind].push(segment)
    else loose.push({ type: 'unknown', text: segment.text, ranges: segment.ranges })
    last = kind
    column = segment.column
  }
  const ranges = without(
    blocks.flatMap((block) => ('rows' in block ? block.ranges : [block.range])),
    loose.flatMap((node) => node.ranges),
  )
  return { letterhead: ranges.length > 0 ? letterheadOf(fields, ranges) : null, loose }
}

/** The segments of each field; a body has a list of its own. */
interface Fields extends Record<Exclude<Kind, 'organ'>, Segment[]> {
  organs: Segment[][]
}

function letterheadOf({ organs, motto, number, subject, date }: Fields, ranges: Range[]): Letterhead {
  return {
    type: 'letterhead',
    superiorAgency: joined(organs.at(-2) ?? [], false),
    agency: joined(organs.at(-1) ?? [], false),
    motto: joined(motto, true),
    number: joined(number, false),
    subject: joined(subject, true),
    date: joined(date, true),
    ranges,
  }
}

/** @param parted whether a blank line between two segments parts their places */
const joined = (segments: readonly Segment[], parted: boolean): Text =>
  joinMany(
    segments.map(({ text }) => text),
    segments.map(({ gap }) => parted && gap),
  )

function segmentsOf(blocks: readonly (Line | TableBlock)[], source: string): Segment[] {
  const segments: Segment[] = []
  let column = 0
  for (const block of blocks) {
    if ('rows' in block) {
      for (const cell of block.rows.flat().flatMap(withoutMotto)) {
        column++
        const kind = kindOf(cell.text.value)
        // A copy breaks lines anywhere (`Lai Sơn, ngày` / `19 tháng …`); only the lines of bodies stand apart.
        if (kind && kind !== 'organ')
          segments.push({ text: cell.text, ranges: rangesOf(cell.text), column, gap: true })
        else for (const line of cell.lines) addLine(segments, line, column)
      }
      column++
    } else if (block.kind === 'text' || block.kind === 'heading') addColumns(segments, block, source, column)
  }
  return segments
}

/** Quốc hiệu and Tiêu ngữ can share a cell with the date below them. */
function withoutMotto(cell: Cell): Cell[] {
  const { lines } = cell
  if (lines.length < 2 || kindOf(lines[0]!.text.value) !== 'motto') return [cell]
  const at = lines.findIndex(({ text }) => kindOf(text.value) === 'date')
  return at < 0 ? [cell] : [cellOf(lines.slice(0, at)), cellOf(lines.slice(at))]
}

function addLine(segments: Segment[], line: Line, column: number): void {
  // In a cell it is one line among others.
  if (line.kind === 'rule' || RULE.test(line.text.value)) return
  segments.push({ text: line.text, ranges: [line.range], column, gap: line.gap })
}

/** Two columns can stand side by side on one line. */
function addColumns(segments: Segment[], line: Line, source: string, column: number): void {
  const columns = columnsOf(line, source)
  if (columns.length < 2) addLine(segments, line, column)
  else for (const text of columns) segments.push({ text, ranges: rangesOf(text), column: -1, gap: line.gap })
}

const NUMBER = /^số\s?:|^số\s?(?:\d|[./…-]|(?=\S{0,6}\s?\/))/i
const SYMBOLS = documentTypes.types.flatMap(({ symbol }) => symbol ?? [])
/** A number line that lost its label: `…/KH-UBND`. */
const BARE_NUMBER = new RegExp(`^[\\d…. ]{0,8}\\s?[/-]\\s?(?:${SYMBOLS.join('|')})\\s?[-/]`, 'u')
const OPENS_BARE_NUMBER = '0123456789…. /-'
const DATE = /(?:^|[,\s])ngày(?![\p{L}]).{0,20}tháng|,\s?ngày(?:\s|$)|^ngày\s.{0,20}năm/u
const SUBJECTS = openersOf(titleBlock.letterSubject)

type Kind = 'organ' | 'motto' | 'number' | 'date' | 'subject'

function kindOf(value: string): Kind | null {
  // A letterhead has few lines, but each of these expressions takes long to compile: first a look at a letter.
  const first = value[0] ?? ' '
  if ((first === 'S' || first === 's') && NUMBER.test(value)) return 'number'
  if (OPENS_BARE_NUMBER.includes(first) && BARE_NUMBER.test(value)) return 'number'
  if (opensSubject(value)) return 'subject'
  const small = value.toLowerCase()
  if (small.includes('ngày') && DATE.test(small)) return 'date'
  const letters = compact(value)
  if (MOTTO.some((word) => letters.startsWith(word))) return 'motto'
  if (isOrganHead(value, letters)) return 'organ'
  return null
}

function opensSubject(value: string): boolean {
  const opener = openerOf(value, SUBJECTS)
  return opener !== undefined && !/^\p{L}/u.test(value.slice(opener.length))
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
const MOTTO = words.motto.map(compact)
const HEADINGS = words.headings.map(compact)

/**
 * `ĐOÀN TNCS HỒ CHÍ MINH` alone beside or below the body that issues stands where others have Quốc hiệu; with a place
 * below it (`XÃ …`) it is a body.
 */
function isOwnHeading(segment: Segment, next: Segment | undefined): boolean {
  if (!HEADINGS.includes(compact(segment.text.value))) return false
  return next === undefined || kindOf(next.text.value) !== null || !isCapital(next.text.value)
}

/** Copies of scans space out capitals (`ỦY B AN`), so heads are compared without spaces. */
function isOrganHead(value: string, head = compact(value)): boolean {
  if (!isCapital(value) && !/^\p{Lu}/u.test(value)) return false
  return ORGANS.some((organ) => head.startsWith(organ) && (isCapital(value) || organ.length > 3))
}

function addOrgan(organs: Segment[][], segment: Segment): void {
  const last = organs.at(-1)
  const before = last?.at(-1)?.text.value
  if (!last || (isOrganHead(segment.text.value) && !isUnfinished(before!))) organs.push([segment])
  else last.push(segment)
}

/** `ỦY BAN NHÂN` / `DÂN`, `BAN CHẤP HÀNH` / `ĐẢNG BỘ …`: what follows belongs to the name. */
const isUnfinished = (value: string) => /(?:NHÂN|CỦA|VÀ|CHẤP HÀNH|BCH|CHỈ ĐẠO|[-–,])$/i.test(value)

/** Number and date can stand on one line without a gap. */
function addNumber({ number, date }: Fields, segment: Segment): void {
  const { text } = segment
  const found = /\s(?=\p{Lu}[\p{L} .]{1,30},\s?ngày)/u.exec(text.value)
  if (!found) {
    number.push(segment)
    return
  }
  number.push({ ...segment, text: slice(text, 0, found.index) })
  date.push({ ...segment, text: slice(text, found.index) })
}
