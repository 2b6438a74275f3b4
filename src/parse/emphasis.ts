import { find } from '../read/line-ends.ts'

const STAR = 42
const UNDERSCORE = 95

/** Emphasis of one block of source lines. */
export interface Emphasis {
  /** Offsets of the marks, which are no text. */
  marks: Set<number>
  /** Stretches of bold and italic source, marks included, in the order of their ends. */
  spans: { from: number; to: number; strong: boolean }[]
  /** First span that does not end before the line that is being read: lines come in order. */
  cursor: number
}

/**
 * Makes a finder of the characters that can be marks of emphasis: most texts have none, and most blocks of the others.
 *
 * @param source the text, which is read from its start to its end
 * @returns a function that gives the offset of the first such character at or behind an offset, the text's length
 * where there is none; offsets must not go back
 */
export function marksIn(source: string): (from: number) => number {
  let star = -1
  let underscore = -1
  return (from) => {
    if (star < from) star = find(source, '*', from)
    if (underscore < from) underscore = find(source, '_', from)
    return Math.min(star, underscore)
  }
}

/**
 * Finds bold and italics by one linear scan.
 *
 * CommonMark's own rule (attention) is quadratic on hostile text, and it misreads what copies of web pages hold:
 * `*Đơn vị chủ trì: *Sở Nội vụ` closes behind a space. Here a run of marks opens where nothing of its kind is
 * open and a character follows that is no space, and closes the open run otherwise. What finds no partner stays text.
 *
 * @returns null where the block has no emphasis
 */
export function findEmphasis(source: string, from: number, to: number): Emphasis | null {
  // Most blocks have none, and one look at a slice is cheaper than a look at each character.
  const block = source.slice(from, to)
  if (!block.includes('*') && !block.includes('_')) return null
  const emphasis: Emphasis = { marks: new Set(), spans: [], cursor: 0 }
  const open: OpenRuns = { stars: null, underscores: null }
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i)
    if (code !== STAR && code !== UNDERSCORE) continue
    let end = i + 1
    while (end < to && source.charCodeAt(end) === code) end++
    readRun(source, code, i, end, to, open, emphasis)
    i = end - 1
  }
  // Two stars that a cut left without a partner are no text either.
  addLeft(open.stars, emphasis)
  addLeft(open.underscores, emphasis)
  return emphasis.marks.size > 0 ? emphasis : null
}

/** Marks that wait for their partner. */
interface Run {
  at: number
  length: number
}

/** The open run of each mark. */
interface OpenRuns {
  stars: Run | null
  underscores: Run | null
}

function addLeft(run: Run | null, { marks }: Emphasis): void {
  if (run && run.length > 1) for (let k = 0; k < run.length; k++) marks.add(run.at + k)
}

function readRun(
  source: string,
  code: number,
  from: number,
  end: number,
  limit: number,
  open: OpenRuns,
  { marks, spans }: Emphasis,
): void {
  const length = end - from
  // A row of underscores is a blank to fill in or a rule.
  if (code === UNDERSCORE && (length > 2 || isInsideWord(source, from, end))) return
  const mark = code === STAR ? 'stars' : 'underscores'
  const opened = open[mark]
  if (opened) {
    for (let k = 0; k < opened.length; k++) marks.add(opened.at + k)
    for (let k = from; k < end; k++) marks.add(k)
    spans.push({ from: opened.at, to: end, strong: opened.length > 1 })
    // `**1.****` and `**bold ***italic*` close one run and open the next.
    const rest = length - opened.length
    open[mark] = rest > 0 && opened.length > 0 ? { at: end - rest, length: rest } : null
    return
  }
  if (length >= 4 && length % 2 === 0) {
    // `****` between two bold runs holds nothing.
    for (let k = from; k < end; k++) marks.add(k)
    return
  }
  if (end < limit && !isBlank(source.charCodeAt(end))) open[mark] = { at: from, length }
  else if (length > 1) for (let k = from; k < end; k++) marks.add(k)
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0

const WORD = /[\p{L}\p{N}]/u
const isInsideWord = (source: string, from: number, end: number) =>
  WORD.test(source[from - 1] ?? '') && WORD.test(source[end] ?? '')
