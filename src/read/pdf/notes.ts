import { type Row, rowsOf } from './lines.ts'
import type { Glyph, PageContent } from './page-content.ts'

/** A page without its footnotes. */
interface WithoutNotes {
  /** What is left, without the marks that lead to notes. */
  glyphs: Glyph[]
  /** The glyphs of each note, without its mark. */
  notes: Glyph[][]
}

/** How much smaller than the text of the page, and how far down the page at least, notes stand. */
const NOTE_SIZE = 0.93
const LOWER_PART = 0.4
/** A mark is smaller than its line and stands above the base line, in sizes of the line. */
const MARK_SIZE = 0.8
const RAISED = 0.15

/**
 * Finds the footnotes of a page: rows in small letters at its foot, each opened by a raised figure. Figures raised
 * elsewhere on the page are marks where they are those of a note; others (m²) stay.
 */
export function findNotes({ glyphs, height }: PageContent): WithoutNotes {
  // Raised figures are rare, and without them there is nothing to find.
  const usual = usualSize(glyphs)
  if (!glyphs.some((glyph) => /\d/.test(glyph.text) && glyph.size < usual * NOTE_SIZE * MARK_SIZE)) {
    return { glyphs, notes: [] }
  }
  const rows = rowsOf(glyphs)
  const isSmall = ({ size }: Row) => size < usual * NOTE_SIZE
  const first = rows.findIndex((row) => row.y > height * LOWER_PART && isSmall(row) && markOf(row) !== '')
  if (first < 0) return { glyphs, notes: [] }
  const notes: Glyph[][] = []
  const numbers = new Set<string>()
  let end = first
  for (; end < rows.length && isSmall(rows[end]!); end++) {
    const row = rows[end]!
    const number = markOf(row)
    if (number !== '') {
      notes.push([])
      numbers.add(number)
    }
    for (const glyph of row.glyphs) if (number === '' || !isRaised(glyph, row)) notes.at(-1)!.push(glyph)
  }
  const text = [...rows.slice(0, first), ...rows.slice(end)]
  return { glyphs: text.flatMap((row) => withoutMarks(row, numbers)), notes }
}

/** The size in which most letters of a page are. */
function usualSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

const isRaised = (glyph: Glyph, { y, size }: Row) =>
  glyph.size < size * MARK_SIZE && glyph.y < y - RAISED * size && /^\d$/.test(glyph.text)

/** The raised figure at the head of a row. */
function markOf(row: Row): string {
  const shown = row.glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x)
  const end = shown.findIndex((glyph) => !isRaised(glyph, row))
  return shown
    .slice(0, Math.max(end, 0))
    .map(({ text }) => text)
    .join('')
}

/** Leaves out raised figures that are together the number of a note. */
function withoutMarks(row: Row, numbers: ReadonlySet<string>): Glyph[] {
  const kept: Glyph[] = []
  let raised: Glyph[] = []
  const close = () => {
    const isMark = numbers.has(raised.map(({ text }) => text).join(''))
    for (const glyph of isMark ? [] : raised) kept.push(glyph)
    raised = []
  }
  for (const glyph of row.glyphs.toSorted((a, b) => a.x - b.x)) {
    if (isRaised(glyph, row)) raised.push(glyph)
    else {
      close()
      kept.push(glyph)
    }
  }
  close()
  return kept
}
