import type { Range } from '../read/location.ts'
import { sentenceJoints } from '../vocabulary/generated.ts'
import { opensAttribute } from '../vocabulary/labels.ts'
import { type Line, markerOf } from './lines.ts'
import type { Marker } from './marker.ts'
import { joinMany, slice, type Text } from './text.ts'

/** Lines that belong together: one item or one paragraph. */
export interface Passage {
  marker: Marker | null
  /** Text behind the marker. */
  text: Text
  /** Text with the marker. */
  whole: Text
  lines: Line[]
  ranges: Range[]
  /** Whether a blank line stands before it. */
  gap: boolean
  bold: boolean
  heading: boolean
}

/** How the lines of a document are broken. */
export interface Wrapping {
  /** Whether lines are broken at a width, so that lines of one block are one sentence. */
  hard: boolean
  /** Whether blank lines part its paragraphs, so that a line that stands right below another goes on with it. */
  parted: boolean
  /** The usual width of a full line. */
  width: number
}

/**
 * Tells whether a document breaks its lines at a width.
 *
 * @param lines all its lines
 */
export function findWrapping(lines: readonly Line[]): Wrapping {
  let inner = 0
  let small = 0
  let items = 0
  let partedItems = 0
  const widths: number[] = []
  for (const line of lines) {
    if (line.kind !== 'text') continue
    const { value } = line.text
    widths.push(value.length)
    if (markerOf(line)) {
      items++
      if (line.gap) partedItems++
      continue
    }
    if (line.gap) continue
    inner++
    if (opensSmall(value)) small++
  }
  widths.sort((a, b) => a - b)
  return {
    hard: small >= 5 && small > inner * 0.3,
    parted: partedItems > items * 0.7,
    width: widths[Math.floor(widths.length * 0.9)] ?? 0,
  }
}

/**
 * Joins lines to passages: wrapped lines, and sentences that a page break cut.
 *
 * @param lines lines of a body, in order
 * @param wrapping how the document breaks its lines
 */
export function passagesOf(lines: readonly Line[], wrapping: Wrapping): Passage[] {
  const passages: Passage[] = []
  let open: OpenPassage | null = null
  const close = () => {
    if (open) passages.push(finished(open))
  }
  for (const line of lines) {
    const marker = markerOf(line)
    if (open && goesOn(open, line, marker, wrapping)) {
      open.texts.push(line.text)
      open.cuts.push(line.gap)
      open.lines.push(line)
      open.tail = line.text.value
      continue
    }
    close()
    open = start(line, marker)
  }
  close()
  return passages
}

/** A passage that may go on; its texts are joined at the end, so that time stays linear. */
interface OpenPassage {
  marker: Marker | null
  /** Whether nothing stands behind the marker yet. */
  bare: boolean
  texts: Text[]
  cuts: boolean[]
  lines: Line[]
  /** Value of its first line without the marker. */
  first: string
  /** Value of its last line. */
  tail: string
}

function start(line: Line, marker: Marker | null): OpenPassage {
  const bare = marker !== null && marker.end >= line.text.value.length
  return {
    marker,
    bare,
    texts: [line.text],
    cuts: [false],
    lines: [line],
    first: line.text.value.slice(marker?.end ?? 0),
    tail: line.text.value,
  }
}

function finished({ marker, texts, cuts, lines }: OpenPassage): Passage {
  const whole = joinMany(texts, cuts)
  const first = lines[0]!
  return {
    marker,
    text: marker ? slice(whole, marker.end) : whole,
    whole,
    lines,
    ranges: lines.map((line) => line.range),
    gap: first.gap,
    bold: first.bold,
    heading: first.kind === 'heading',
  }
}

/** A text that ends with one of these goes on. */
const OPENING = new Set(['(', '[', '“'])
const SMALL_START = /^[\p{Ll},.;:)%”]/u
const JOINTS = new Set<string>(sentenceJoints.endings)

const opensSmall = (value: string) => SMALL_START.test(value)

function goesOn(open: OpenPassage, line: Line, marker: Marker | null, wrapping: Wrapping): boolean {
  if (line.kind === 'heading') return false
  const { value } = line.text
  if (open.bare) {
    open.bare = marker !== null
    return marker === null
  }
  if (marker) return !line.gap && !isTrueMarker(open, value, marker)
  if (open.lines.at(-1)!.kind === 'heading') return false
  if (line.flows && !line.gap) return true
  const ended = isEnded(open.tail)
  if (opensAttribute(value)) return false
  if (line.gap) return !ended && ((opensSmall(value) && !isLabel(open.tail)) || isCutAtJoint(open))
  if (opensSmall(value)) return true
  // A heading in capitals ends where the capitals do: `IV. KINH PHÍ` / `Kinh phí thực hiện …`.
  if (
    isCapitals(open.tail.slice(open.lines.length === 1 ? (open.marker?.end ?? 0) : 0)) &&
    !isCapitals(value)
  )
    return false
  if (wrapping.hard && wrapping.parted) return !(ended && open.tail.length < wrapping.width * 0.7)
  // A list of units behind a label is broken behind a semicolon too, where the next word had no room.
  if (wrapping.hard && open.tail.endsWith(';') && opensAttribute(open.first))
    return open.tail.length + firstWord(value) > wrapping.width * 0.9
  // The value of a label goes on until it ends, whatever room its line had.
  if (wrapping.hard && !ended && open.lines.length < 4 && opensAttribute(open.first)) return true
  // Where the next word had room on the line above, the line was broken on purpose.
  if (wrapping.hard && !ended) return open.tail.length + firstWord(value) > wrapping.width * 0.9
  return !ended && (endsWithJoint(open.tail) || open.tail.endsWith(',') || bothCapitals(open, value))
}

/**
 * A dash, a number or a bracket at the head of a wrapped line can be part of the sentence: `giai đoạn 2026` /
 * `- 2030`, `năm` / `2025.`, `gồm: (1) …;` / `(2) …`.
 */
function isTrueMarker(open: OpenPassage, value: string, marker: Marker): boolean {
  const ended = isEnded(open.tail)
  const { kind, value: count } = marker.counts[0]!
  if (kind === 'dash') {
    const rest = value.slice(marker.end)
    if (/\d{4}$/.test(open.tail) && /^\d{4}/.test(rest)) return false
    return ended || !/^[\p{Ll}\d]/u.test(rest) || open.marker?.counts[0]?.kind === 'dash'
  }
  if (kind === 'arabic') return ended || count < 60
  if (kind.startsWith('bracket') && count > 1 && open.marker?.counts[0]?.kind !== kind) {
    const before = marker.raw.replace(/\w+/, String(count - 1))
    return !open.texts.slice(-20).some((text) => text.value.includes(before))
  }
  return true
}

/** `4. Văn phòng Sở` above a blank line is a whole heading; a sentence that ends with `của Sở` was cut. */
function isCutAtJoint({ tail, lines }: OpenPassage): boolean {
  const isHeading = lines.length === 1 && tail.length < 40 && /\s\p{Lu}\S*$/u.test(tail)
  return !isHeading && endsWithJoint(tail)
}

/** Whether a mark ends a line, perhaps with closing quotes or brackets behind it. */
function isEnded(tail: string): boolean {
  // An expression for the end of a text would try each character of it.
  let end = tail.length
  while (end > 0 && '”"’)]'.includes(tail[end - 1]!)) end--
  return end > 0 && '.;:!?…'.includes(tail[end - 1]!)
}

const endsWithJoint = (tail: string) => {
  if (OPENING.has(tail.at(-1)!) || /\s[-–]$/.test(tail.slice(-2))) return true
  return JOINTS.has(tail.slice(tail.lastIndexOf(' ') + 1))
}

const firstWord = (value: string) => 1 + (value.indexOf(' ') < 0 ? value.length : value.indexOf(' '))

const isLabel = (tail: string) => tail.endsWith(':')

/** A heading in capitals that is broken over two lines. */
function bothCapitals(open: OpenPassage, value: string): boolean {
  return open.marker !== null && isCapitals(open.tail.slice(open.marker.end)) && isCapitals(value)
}

/** Whether a line is written in capitals throughout. */
export function isCapitals(value: string): boolean {
  // Nearly every line that is not has a small letter of ASCII at once.
  return !/[a-z]/.test(value) && /\p{Lu}{2}/u.test(value) && value === value.toUpperCase()
}
