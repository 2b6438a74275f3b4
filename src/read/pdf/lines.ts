import { decodeFontText } from '../encoding/fonts.ts'
import type { Run } from '../view/blocks.ts'
import { greatest } from './extremes.ts'
import type { Glyph } from './page-content.ts'
import type { Extent } from './paths.ts'

/** A word on a page. */
export interface Word {
  runs: Run[]
  /** Left and right edge. */
  x: number
  end: number
  /** As that of its first glyph. */
  clip: Extent
}

/** Words on one base line. */
export interface Line {
  words: Word[]
  x: number
  end: number
  y: number
  size: number
  /** Its page, from 1. */
  page: number
}

/**
 * Joins glyphs to lines.
 *
 * @param glyphs glyphs of one page in any order
 * @param page its number
 * @returns lines from top to bottom, their words from left to right; none without words
 */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  return rowsOf(glyphs).flatMap((row) => {
    const words = wordsOf(row.glyphs)
    return words.length === 0 ? [] : [lineOf(words, row.y, row.size, page)]
  })
}

/** Glyphs of one base line. */
export interface Row {
  glyphs: Glyph[]
  /** Base line and size of the largest of them. */
  y: number
  size: number
}

/**
 * Parts glyphs by their base lines.
 *
 * @param glyphs glyphs of one page in any order
 * @returns rows from top to bottom; what stands beside a row a little up or down, such as raised figures, is in it
 */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && glyph.y - row.y < SAME_LINE * row.size) row.glyphs.push(glyph)
    else rows.push({ glyphs: [glyph], y: glyph.y, size: glyph.size })
  }
  return bandsOf(rows)
}

/**
 * Makes a line of words.
 *
 * @param words one word at least, from left to right
 */
export function lineOf(words: Word[], y: number, size: number, page: number): Line {
  return { words, x: words[0]!.x, end: greatest(words.map(({ end }) => end)), y, size, page }
}

/** What stands in a line, its words parted by single blanks. */
export function textOf({ words }: Line): string {
  return words.map(textOfWord).join(' ')
}

/** What a word says. */
export function textOfWord({ runs }: Word): string {
  return runs.map(({ text }) => text).join('')
}

/** How far apart, in sizes, base lines are that are one, and those of what stands beside each other. */
const SAME_LINE = 0.15
const SAME_BAND = 0.5
/** More rows do not stand beside each other: time stays linear. */
const MOST_ROWS = 20

/** Joins rows that stand beside each other a little up or down: raised figures, columns with lines of their own. */
function bandsOf(rows: readonly Row[]): Row[] {
  const bands: Row[] = []
  let joined = 0
  for (const row of rows) {
    if (row.glyphs.every(({ text }) => text.trim() === '')) continue
    const size = greatest(row.glyphs.map((glyph) => glyph.size))
    const band = bands.at(-1)
    const near = band && row.y - band.y < SAME_BAND * Math.max(size, band.size)
    if (!near || joined === MOST_ROWS || overlap(band.glyphs, row.glyphs)) {
      bands.push({ glyphs: row.glyphs, y: row.y, size })
      joined = 0
      continue
    }
    joined++
    for (const glyph of row.glyphs) band.glyphs.push(glyph)
    if (size <= band.size * 1.1) continue
    band.y = row.y
    band.size = size
  }
  return bands
}

/** Whether glyphs of two rows stand one above the other. */
function overlap(one: readonly Glyph[], other: readonly Glyph[]): boolean {
  const all = [...one.map((glyph) => ({ glyph, of: 0 })), ...other.map((glyph) => ({ glyph, of: 1 }))]
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { glyph, of } of all.toSorted((a, b) => a.glyph.x - b.glyph.x)) {
    if (glyph.text.trim() === '') continue
    if (glyph.x < ends[1 - of]! - 1) return true
    ends[of] = Math.max(ends[of]!, glyph.end)
  }
  return false
}

/** A gap as wide as this part of the size parts two words that no blank parts. */
const WORD_GAP = 0.2
/** A letter that is drawn again so near, in sizes, is one letter in bold or with a shadow. */
const SAME_PLACE = 0.12

function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = []
  let open: Glyph[] = []
  const close = () => {
    if (open.length > 0) words.push(wordOf(open))
    open = []
  }
  for (const glyph of glyphs.toSorted((a, b) => a.x - b.x)) {
    const last = open.at(-1)
    if (glyph.text.trim() === '') close()
    else if (last === undefined) open.push(glyph)
    else if (last.text === glyph.text && glyph.x - last.x < SAME_PLACE * glyph.size) last.bold = true
    else {
      if (glyph.x - last.end > WORD_GAP * Math.max(last.size, glyph.size)) close()
      open.push(glyph)
    }
  }
  close()
  return words
}

function wordOf(glyphs: readonly Glyph[]): Word {
  const runs: (Run & Pick<Glyph, 'legacy'>)[] = []
  for (const { text, bold, italic, legacy } of glyphs) {
    const last = runs.at(-1)
    const goesOn = last?.bold === bold && last.italic === italic && last.legacy === legacy
    if (goesOn) last.text += text
    else runs.push({ text, bold, italic, legacy })
  }
  return {
    runs: runs.map(({ text, bold, italic, legacy }) => ({
      text: legacy
        ? decodeFontText(text, legacy)
        : text.replace(LIGATURE, (letters) => letters.normalize('NFKC')),
      bold,
      italic,
    })),
    x: glyphs[0]!.x,
    end: greatest(glyphs.map(({ end }) => end)),
    clip: glyphs[0]!.clip,
  }
}

/** ﬀ, ﬁ, ﬂ … stand for several letters. */
const LIGATURE = /[\ufb00-\ufb06]/g
