import type { Range } from '../read/location.ts'
import { sentenceJoints } from '../vocabulary/generated.ts'
import { opensAttribute } from '../vocabulary/labels.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
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
  for (const line of lines) {
    const marker = markerOf(line)
    if (open && goesOn(open, line, marker, wrapping)) {
      open.lines.push(line)
      open.tail = line.text.value
      continue
    }
    if (open) passages.push(finished(open))
    open = start(line, marker)
  }
  if (open) passages.push(finished(open))
  return passages
}

/** A passage that may go on; the texts of its lines are joined at the end, so that time stays linear. */
interface OpenPassage {
  marker: Marker | null
  /** Whether nothing stands behind the marker yet. */
  bare: boolean
  lines: Line[]
  /** Value of its last line. */
  tail: string
}

function start(line: Line, marker: Marker | null): OpenPassage {
  const { value } = line.text
  const bare = marker !== null && marker.end >= value.length
  return { marker, bare, lines: [line], tail: value }
}

function finished({ marker, lines }: OpenPassage): Passage {
  const first = lines[0]!
  const isOne = lines.length === 1
  const whole = isOne ? first.text : joinLines(lines)
  return {
    marker,
    text: marker ? slice(whole, marker.end) : whole,
    whole,
    lines,
    ranges: isOne ? [first.range] : lines.map(({ range }) => range),
    gap: first.gap,
    bold: first.bold,
    heading: first.kind === 'heading',
  }
}

const joinLines = (lines: readonly Line[]) =>
  joinMany(
    lines.map(({ text }) => text),
    lines.map(({ gap, pageBreak }) => gap || pageBreak),
    lines.map(({ text }, i) => i > 0 && isBrokenNumber(lines[i - 1]!.text.value, text.value)),
  )

/** `số 12/KH-` / `UBND`, `số 12/KH` / `-UBND`: a number that a line break cut at its hyphen or slash. */
function isBrokenNumber(tail: string, below: string): boolean {
  const last = tail.charCodeAt(tail.length - 1)
  if (last !== HYPHEN && last !== SLASH && below.charCodeAt(0) !== HYPHEN) return false
  // A marker alone on its line ends so too: `1-`.
  const word = tail.slice(tail.lastIndexOf(' ') + 1)
  if (word.length === tail.length || word.length > LONGEST_NUMBER) return false
  return below.charCodeAt(0) === HYPHEN
    ? CUT_IN_FRONT.test(word) && /^-\p{Lu}{2}/u.test(below)
    : CUT_BEHIND.test(word) && /^[\p{L}\d]/u.test(below)
}

const HYPHEN = 45
const SLASH = 47
const LONGEST_NUMBER = 40
const CUT_BEHIND = /^[(“"]?\d\S*[-/]$/
const CUT_IN_FRONT = /^[(“"]?\d\S*\/\p{Lu}[\p{L}]*$/u

/** Characters by their codes: to look for a code makes no string. */
const codesOf = (characters: string) => new Set(Array.from(characters, (one) => one.charCodeAt(0)))
/** A text that ends with one of these goes on. */
const OPENING = codesOf('([“')
const CLOSING = codesOf('”"’)]')
const ENDING = codesOf('.;:!?…')
const DASHES = codesOf('-–')
const SMALL_START = /^[\p{Ll}”]/u
/** Đ */
const CAPITAL_D = 0x110
/** Marks that never open a line of their own. */
const GOING_ON = ',.;:)%'
const JOINTS = new Set<string>(sentenceJoints.endings)
const COUNTING = new Set<string>(sentenceJoints.beforeNumbers)
/** Without their first letters, which can be small or capital. */
const COMPOUNDS = sentenceJoints.compounds.map((compound) => ({
  first: compound[0]!,
  rest: compound.slice(1),
}))
const VERBS = openersOf(sentenceJoints.verbs)
const LONGEST_JOINT = Math.max(...[...JOINTS, ...COUNTING].map(({ length }) => length))
/** A number, but no share: `Chuyển đổi số` / `100% hộ dân …`. */
const OPENS_WITH_NUMBER = /^(?:\d(?!\d{0,5}%)|[IVX]{1,6}(?![\p{L}]))/u
const BLANK = 32

function opensSmall(value: string): boolean {
  const code = value.charCodeAt(0)
  // A class of all small letters takes long to ask, and many lines open with Đ.
  if (code > 127) return code !== CAPITAL_D && SMALL_START.test(value)
  return (code >= 97 && code <= 122) || GOING_ON.includes(value[0] ?? ' ')
}

function goesOn(open: OpenPassage, line: Line, marker: Marker | null, wrapping: Wrapping): boolean {
  if (line.kind === 'heading' && !open.bare) return false
  const { value } = line.text
  if (open.bare) {
    open.bare = marker !== null
    return marker === null
  }
  if (isBrokenNumber(open.tail, value)) return true
  if (marker) return !line.gap && !isTrueMarker(open, value, marker)
  if (open.lines.at(-1)!.kind === 'heading') return false
  if (line.flows && !line.gap) return true
  const ended = isEnded(open.tail)
  if (line.gap) return !ended && goesOnBehindGap(open, value) && !opensAttribute(value)
  if (opensAttribute(value)) return false
  if (opensSmall(value)) return true
  // A heading in capitals ends where the capitals do: `IV. KINH PHÍ` / `Kinh phí thực hiện …`.
  if (isCapitals(textBehind(open)) && !isCapitals(value)) return false
  if (wrapping.hard && wrapping.parted) return !(ended && open.tail.length < wrapping.width * 0.7)
  // A list of units behind a label is broken behind a semicolon too, where the next word had no room.
  if (wrapping.hard && open.tail.endsWith(';') && opensWithLabel(open))
    return open.tail.length + firstWord(value) > wrapping.width * 0.9
  // The value of a label goes on until it ends, whatever room its line had.
  if (wrapping.hard && !ended && open.lines.length < 4 && opensWithLabel(open)) return true
  // Where the next word had room on the line above, the line was broken on purpose.
  if (wrapping.hard && !ended && open.tail.length + firstWord(value) > wrapping.width * 0.9)
    return !(isHeadingAbove(open, value) && open.tail.length + firstWord(value) <= wrapping.width)
  if (ended || isCutAtJoint(open, value, false)) return !ended
  // `… của Vụ trưởng,` / `QUYẾT ĐỊNH:` is no enumeration.
  return bothCapitals(open, value) || (open.tail.endsWith(',') && !isCapitals(value))
}

const opensWithLabel = ({ marker, lines }: OpenPassage) =>
  opensAttribute(lines[0]!.text.value.slice(marker?.end ?? 0))

/**
 * A dash, a number or a bracket at the head of a wrapped line can be part of the sentence: `giai đoạn 2026` /
 * `- 2030`, `năm` / `2025.`, `gồm: (1) …;` / `(2) …`.
 */
function isTrueMarker(open: OpenPassage, value: string, marker: Marker): boolean {
  const ended = isEnded(open.tail)
  const { kind, value: count } = marker.counts[0]!
  if (kind === 'dash') {
    if (ended) return true
    const rest = value.slice(marker.end)
    if (closesBracket(open.tail, rest)) return false
    if (/^\d{4}/.test(rest) && /\d{4}$/.test(open.tail)) return false
    if (open.marker && (open.marker.counts[0]!.kind === 'dash' || isCapitals(textBehind(open)))) return true
    // `từ 8h` / `- 11h` is a range; `1. Chỉ tiêu đến năm 2030` / `- 100% hộ dân …` is a heading and its first item.
    if (/^\d/.test(rest)) return !ENDS_WITH_NUMBER.test(open.tail) || isDayAbove(open.tail, rest)
    return !/^\p{Ll}/u.test(rest)
  }
  if (kind === 'arabic') return ended || (count < 60 && !isNumberOfDocument(open.tail, value, marker))
  if (kind.startsWith('bracket') && count > 1 && open.marker?.counts[0]?.kind !== kind) {
    const before = marker.raw.replace(/\w+/, String(count - 1))
    return !open.lines.slice(-20).some(({ text }) => text.value.includes(before))
  }
  return true
}

/** `Chương trình số` / `12 - CTr/TU ngày …`: a number that some write with blanks. */
const isNumberOfDocument = (tail: string, value: string, { raw, end }: Marker) =>
  tail.endsWith(' số') && !CLOSING_HEADINGS.includes(raw.at(-1)!) && SYMBOLS.test(value.slice(end, end + 12))

/** Behind these marks stands a heading: `1. Chuyển đổi số` / `2. CĐS/ATTT`. */
const CLOSING_HEADINGS = '.):'
const SYMBOLS = /^\p{Lu}\p{L}*[-/]\p{Lu}/u

/** `(… kênh Bà Thoại - 12ha và kênh Hạ` / `- 20ha)`: the line closes a bracket of the line above. */
function closesBracket(tail: string, rest: string): boolean {
  const end = rest.indexOf(')')
  return end >= 0 && tail.lastIndexOf('(') > tail.lastIndexOf(')') && !rest.slice(0, end).includes('(')
}

/** `1. Phần lễ (sáng ngày 30/9/2025)` / `- 06 giờ 00: …`: below a whole day or a bracket stand its hours. */
const isDayAbove = (tail: string, rest: string) =>
  tail.endsWith(')') || (ENDS_WITH_DAY.test(tail) && OPENS_WITH_HOUR.test(rest))

const ENDS_WITH_DAY = /\s\d{1,2}\/\d{1,2}\/\d{4}$/
/** Not the end of a range: `7h30 ngày 02/10/2025` / `- 11h00 ngày 03/10/2025`. */
const OPENS_WITH_HOUR = /^\d{1,2}\s?(?:giờ|h|:)(?!\s?(?:\d{2}\s?)?(?:phút\s)?ngày)/

/** A number that a range can begin with: no year stands before a number that is none. */
const ENDS_WITH_NUMBER = /(?:^|[\s(])(?!\d{4}$)\d\S*$/

/** The first line of a passage behind its marker; of a longer one, the last line. */
const textBehind = ({ marker, lines, tail }: OpenPassage) =>
  tail.slice(lines.length === 1 ? (marker?.end ?? 0) : 0)

function goesOnBehindGap(open: OpenPassage, value: string): boolean {
  return (opensSmall(value) && !isLabel(open.tail)) || isCutAtJoint(open, value, true)
}

/**
 * `4. Văn phòng Sở` above a blank line is a whole heading, and a longer one with a number right above a line that had
 * room beside it; a sentence that ends with `của Sở` was cut.
 */
function isCutAtJoint({ tail, lines, marker }: OpenPassage, value: string, gap: boolean): boolean {
  if (!endsWithJoint(tail, value)) return false
  const isHeading = tail.length < LONGEST_OFFICE || (!gap && isNumbered(marker))
  return !(isHeading && lines.length === 1 && /\s\p{Lu}\S*$/u.test(tail))
}

const LONGEST_OFFICE = 40

/** `5. Các hội, đoàn thể của xã` / `Phối hợp …`: a heading fills its line by chance, and a verb opens what is below. */
const isHeadingAbove = ({ lines, marker }: OpenPassage, value: string) =>
  lines.length === 1 && isNumbered(marker) && /^\p{Lu}/u.test(value) && openerOf(value, VERBS) !== undefined

const UNNUMBERED = new Set<string>(['dash', 'plus', 'bullet'])
const isNumbered = (marker: Marker | null) => marker !== null && !UNNUMBERED.has(marker.counts[0]!.kind)

/** Whether a mark ends a line, perhaps with closing quotes or brackets behind it. */
function isEnded(tail: string): boolean {
  // An expression for the end of a text would try each character of it.
  let end = tail.length
  while (end > 0 && CLOSING.has(tail.charCodeAt(end - 1))) end--
  return end > 0 && ENDING.has(tail.charCodeAt(end - 1))
}

/** Whether a line ends with a word that cannot end a sentence, so that the line below goes on with it. */
function endsWithJoint(tail: string, below: string): boolean {
  const last = tail.charCodeAt(tail.length - 1)
  if (OPENING.has(last)) return true
  if (DASHES.has(last) && tail[tail.length - 2] === ' ') return true
  // To look for the last blank with `lastIndexOf` would call into the engine's runtime.
  const furthest = Math.max(0, tail.length - LONGEST_JOINT)
  let from = tail.length
  while (from > furthest && tail.charCodeAt(from - 1) !== BLANK) from--
  if (from > 0 && tail.charCodeAt(from - 1) !== BLANK) return false
  const word = tail.slice(from)
  if (COUNTING.has(word)) return OPENS_WITH_NUMBER.test(below)
  if (!JOINTS.has(word) || isCompound(tail)) return false
  // What goes on with `Sở` is its name.
  return !/^\p{Lu}/u.test(word) || openerOf(below, VERBS) === undefined
}

/** Whether a line ends with a word of two syllables that can end it: `2. Khó khăn, tồn tại`, `Lý do`. */
const isCompound = (tail: string) =>
  COMPOUNDS.some(
    ({ first, rest }) =>
      tail.endsWith(rest) && tail[tail.length - rest.length - 1]?.toLowerCase() === first.toLowerCase(),
  )

const firstWord = (value: string) => 1 + (value.indexOf(' ') < 0 ? value.length : value.indexOf(' '))

const isLabel = (tail: string) => tail.endsWith(':')

/** A heading in capitals that is broken over two lines. */
function bothCapitals(open: OpenPassage, value: string): boolean {
  return open.marker !== null && isCapitals(textBehind(open)) && isCapitals(value)
}

/** Whether a line is written in capitals throughout. */
export function isCapitals(value: string): boolean {
  let isPair = false
  let isCapital = false
  // Nearly every line that is not has a small letter of ASCII at once.
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    isPair ||= isCapital && code >= 65 && code <= 90
    isCapital = code >= 65 && code <= 90
  }
  // Most capitals have two of ASCII side by side; a class of all capitals takes long to ask.
  return (isPair || /\p{Lu}{2}/u.test(value)) && value === value.toUpperCase()
}
