import { opensOutline } from '../outline-start.ts'
import type { Run, ViewParagraph } from '../view/blocks.ts'
import { type Line, textOf, textOfWord, type Word } from './lines.ts'
import type { Extent } from './paths.ts'

/** Where lines may stand, and how far apart. */
export interface Area extends Extent {
  /** Between base lines of one paragraph, in points; null where that is not known. */
  pitch: number | null
}

/**
 * Joins lines to paragraphs: a line goes on with the one above where the first of its words had no room there, and
 * nothing else sets it apart (indent, distance, size).
 *
 * @param lines lines in the order in which they are read, perhaps of several pages
 * @param areaOf the area in which a line stands
 */
export function paragraphsOf(lines: readonly Line[], areaOf: (line: Line) => Area): ViewParagraph[] {
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && goesOn(open, line, areaOf)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((each) => paragraphOf(each, areaOf))
}

/**
 * Makes a paragraph of lines; a wide space is a tab.
 *
 * @param areaOf the area in which a line stands, where there are several lines
 */
export function paragraphOf(lines: readonly Line[], areaOf?: (line: Line) => Area): ViewParagraph {
  const runs: Run[] = []
  let page = 0
  for (const [n, line] of lines.entries()) {
    const above = lines[n - 1]
    const isCut = above === undefined || (areaOf !== undefined && endsInNumber(above, line, areaOf(above)))
    for (const [i, word] of line.words.entries()) {
      if (i > 0 || !isCut) runs.at(-1)!.text += isTab(line, i) ? '\t' : ' '
      for (const run of word.runs) {
        const last = runs.at(-1)
        if (last && page === line.page && last.bold === run.bold && last.italic === run.italic)
          last.text += run.text
        else runs.push({ ...run, page: line.page })
        page = line.page
      }
    }
  }
  return { type: 'paragraph', number: '', runs }
}

/** A line can end behind the dash of a number (`27/NQ-` / `TW`), or in a date that is wider than a cell. */
function endsInNumber({ words, end, size }: Line, next: Line, { to }: Area): boolean {
  const last = textOfWord(words.at(-1)!)
  if (/(?:[\p{L}\d]-|\d\/)$/u.test(last)) return true
  const isFull = words.length === 1 && to - end < CUT_OFF * size
  return isFull && /\d$/.test(last) && /^[\d/]/.test(textOf(next))
}

/** A wider space than this, in sizes, does not stand between two words of a justified line. */
const TAB = 2.5
/** A line that ends so near its area's edge, in sizes, is full. */
const ROOM = 0.15
/** A number that goes on leaves less room than this behind it, in sizes: less than a figure has. */
const CUT_OFF = 0.6
/** Edges of lines that are one, in points. */
const ALIGNED = 3
/** Lines that are further apart than the usual pitch by this, in points, belong to two paragraphs. */
const APART = 2
/** Where the pitch is not known: lines further apart, in sizes. */
const FAR = 2

function isTab({ words, size }: Line, at: number): boolean {
  const gap = at > 0 ? words[at]!.x - words[at - 1]!.end : 0
  return gap > TAB * size && !(at === 1 && textOfWord(words[0]!).length < 4)
}

function goesOn(open: readonly Line[], line: Line, areaOf: (line: Line) => Area): boolean {
  const above = open.at(-1)!
  const area = areaOf(above)
  if (Math.abs(above.size - line.size) > 1) return false
  if (above.page === line.page && isApart(above, line, area)) return false
  if (hadRoom(above, line.words[0]!, area)) return false
  const areCentred = isCentred(above, area) && isCentred(line, areaOf(line))
  if (areCentred && Math.max(above.x, line.x) > area.from + ALIGNED) {
    // A title in capitals ends where the capitals do: `… NĂM 2026` / `(Kèm theo Kế hoạch …)`.
    return isCapitals(line) || !open.every(isCapitals)
  }
  return isIndentedAsBefore(open, line, area) && !opensItem(open, line)
}

function isApart(above: Line, line: Line, { pitch }: Area): boolean {
  const distance = line.y - above.y
  return pitch === null ? distance > FAR * line.size : distance > pitch + APART
}

/** Whether a word would have fitted into the line above. */
function hadRoom(above: Line, word: Word, area: Area): boolean {
  const blank = 0.25 * above.size
  const room = (area.to - above.end) * (isCentred(above, area) ? 2 : 1)
  return room - blank > word.end - word.x + ROOM * above.size
}

/** A full line counts too. */
function isCentred({ x, end }: Line, { from, to }: Area): boolean {
  return Math.abs(x - from - (to - end)) < 2 * ALIGNED
}

/**
 * Whether a line begins where the lines of the paragraph do: below its second line, or, where it has only one, further
 * to the left (its first line is indented), below its text behind a marker, or below itself.
 */
function isIndentedAsBefore(open: readonly Line[], line: Line, { from }: Area): boolean {
  const [first, second] = open
  if (second && second.page === line.page) return Math.abs(second.x - line.x) < ALIGNED
  const shift = line.x - first!.x
  if (first!.page !== line.page) return line.x < from + ALIGNED || Math.abs(shift) < ALIGNED
  if (shift < -ALIGNED) return true
  if (Math.abs(shift) < ALIGNED) {
    const above = open.at(-1)!
    return first!.x < from + first!.size ? !isClosed(above, line) : !isEnded(above)
  }
  const behindMarker = first!.words[1]
  return (
    behindMarker !== undefined && Math.abs(behindMarker.x - line.x) < 2 * ALIGNED && opensWithMarker(first!)
  )
}

function opensWithMarker(line: Line): boolean {
  const text = textOf(line)
  return opensOutline(text, 0, text.length)
}

/**
 * Whether a line opens an item; where the sentence above has not ended, a dash or a number can be a part of it:
 * `2026` / `- 2030`, `Phòng Văn hóa` / `- Xã hội`, `Đề án` / `06/CP`.
 */
function opensItem(open: readonly Line[], line: Line): boolean {
  if (!opensWithMarker(line)) return false
  if (isEnded(open.at(-1)!)) return true
  const text = textOf(line)
  return DASH.test(text) ? DASH.test(textOf(open[0]!)) : /^\S{1,8}\s\p{Lu}/u.test(text)
}

const isCapitals = (line: Line) => textOf(line) === textOf(line).toUpperCase()

const DASH = /^[-–]/
const isEnded = (line: Line) => /[.;:!?…]["”’)\]]*$/.test(textOfWord(line.words.at(-1)!))

/** Whether a paragraph ends with a line; a sentence may end in the middle of a paragraph. */
function isClosed(line: Line, next: Line): boolean {
  const last = textOfWord(line.words.at(-1)!)
  return last.endsWith('/.') || (/[;:]["”’)\]]*$/.test(last) && /^\p{Lu}/u.test(textOf(next)))
}
