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
  const open: { [mark: number]: { at: number; length: number } | null } = { [STAR]: null, [UNDERSCORE]: null }
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i)
    if (code !== STAR && code !== UNDERSCORE) continue
    let end = i + 1
    while (end < to && source.charCodeAt(end) === code) end++
    readRun(source, code, i, end, to, open, emphasis)
    i = end - 1
  }
  for (const code of [STAR, UNDERSCORE]) {
    // Two stars that a cut left without a partner are no text either.
    const left = open[code]
    if (left && left.length > 1) for (let k = 0; k < left.length; k++) emphasis.marks.add(left.at + k)
  }
  return emphasis.marks.size > 0 ? emphasis : null
}

function readRun(
  source: string,
  code: number,
  from: number,
  end: number,
  limit: number,
  open: { [mark: number]: { at: number; length: number } | null },
  { marks, spans }: Emphasis,
): void {
  const length = end - from
  // A row of underscores is a blank to fill in or a rule.
  if (code === UNDERSCORE && (length > 2 || isInsideWord(source, from, end))) return
  const opened = open[code]
  if (opened) {
    for (let k = 0; k < opened.length; k++) marks.add(opened.at + k)
    for (let k = from; k < end; k++) marks.add(k)
    spans.push({ from: opened.at, to: end, strong: opened.length > 1 })
    // `**1.****` and `**bold ***italic*` close one run and open the next.
    const rest = length - opened.length
    open[code] = rest > 0 && opened.length > 0 ? { at: end - rest, length: rest } : null
    return
  }
  if (length >= 4 && length % 2 === 0) {
    // `****` between two bold runs holds nothing.
    for (let k = from; k < end; k++) marks.add(k)
    return
  }
  if (end < limit && !isBlank(source.charCodeAt(end))) open[code] = { at: from, length }
  else if (length > 1) for (let k = from; k < end; k++) marks.add(k)
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0

const WORD = /[\p{L}\p{N}]/u
const isInsideWord = (source: string, from: number, end: number) =>
  WORD.test(source[from - 1] ?? '') && WORD.test(source[end] ?? '')
