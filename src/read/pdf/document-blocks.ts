import type { ViewBlock } from '../view/blocks.ts'
import { findAlignedTables } from './aligned-tables.ts'
import { greatest, least } from './extremes.ts'
import { type Line, textOf } from './lines.ts'
import { type Area, paragraphOf, paragraphsOf } from './paragraphs.ts'
import { findSideBySide, isCentredColumn, type SideBySide } from './side-by-side.ts'
import { append, continues, type PdfTable, viewOf } from './tables.ts'

/** What stands where on a page. */
export interface PageLayout {
  /** Its number, from 1. */
  page: number
  width: number
  height: number
  tables: { top: number; table: PdfTable }[]
  /** Lines outside of tables and notes, from top to bottom. */
  lines: Line[]
  /** The lines of each footnote. */
  notes: Line[][]
}

/**
 * Makes one document of the pages.
 *
 * @param layouts every page in order
 * @returns paragraphs and tables; what a page cut is whole again
 */
export function blocksOf(layouts: readonly PageLayout[]): ViewBlock[] {
  const flow = layouts.flatMap(flowOf)
  const areas = areasOf(layouts, flow)
  const blocks: ViewBlock[] = []
  let lines: Line[] = []
  let table: PdfTable | null = null
  const closeLines = () => {
    const areaOfLine = (line: Line) => areas.get(widthOf(layouts, line))!
    for (const paragraph of paragraphsOf(lines, areaOfLine)) blocks.push(paragraph)
    lines = []
  }
  const closeTable = () => {
    if (table) blocks.push(viewOf(table))
    table = null
  }
  for (const piece of flow) {
    if ('words' in piece) {
      closeTable()
      lines.push(piece)
      continue
    }
    closeLines()
    if ('rows' in piece && table && continues(table, piece)) append(table, piece)
    else {
      closeTable()
      if ('rows' in piece) table = piece
      else blocks.push(columnsOf(piece))
    }
  }
  closeLines()
  closeTable()
  return blocks
}

/** The blocks of each note of a page. */
export function notesOf({ notes }: PageLayout): ViewBlock[][] {
  const to = greatest(notes.flat().map(({ end }) => end))
  const from = least(notes.flat().map(({ x }) => x))
  return notes.map((lines) => paragraphsOf(lines, () => ({ from, to, pitch: null })))
}

/** The pieces of a page in the order in which they are read. */
function flowOf({ lines, tables }: PageLayout): (Line | SideBySide | PdfTable)[] {
  const pieces: (Line | SideBySide | PdfTable)[] = []
  let from = 0
  for (const { top, table } of tables) {
    let to = from
    while (to < lines.length && lines[to]!.y < top) to++
    for (const piece of unruled(lines.slice(from, to))) pieces.push(piece)
    pieces.push(table)
    from = to
  }
  return [...pieces, ...unruled(lines.slice(from))]
}

/** Pieces of what stands outside of tables with lines: some of it may stand in columns all the same. */
function unruled(lines: readonly Line[]): (Line | SideBySide | PdfTable)[] {
  const pieces: (Line | SideBySide | PdfTable)[] = []
  let run: Line[] = []
  const close = () => {
    for (const piece of findSideBySide(run)) pieces.push(piece)
    run = []
  }
  for (const piece of findAlignedTables(lines)) {
    if ('words' in piece) run.push(piece)
    else {
      close()
      pieces.push(piece)
    }
  }
  close()
  return pieces
}

/** A table of one row, as which a word processor would have it. Lines of a centred column are broken on purpose. */
function columnsOf({ left, right }: SideBySide): ViewBlock {
  const cells = [left, right].map((all) => {
    const lines = all.filter((line) => !ORNAMENT.test(textOf(line)))
    const area = {
      from: least(lines.map(({ x }) => x)),
      to: greatest(lines.map(({ end }) => end)),
      pitch: null,
    }
    const blocks = isCentredColumn(lines)
      ? lines.map((line) => paragraphOf([line]))
      : paragraphsOf(lines, () => area)
    return { blocks, columns: 1, mergedAbove: false }
  })
  return { type: 'table', rows: [cells] }
}

/** What stands below an agency or Tiêu ngữ for a line. */
const ORNAMENT = /^[-–—_=*~]+$/

/** Where the lines of the pages of each width may stand, by the width in whole points. */
function areasOf(
  layouts: readonly PageLayout[],
  flow: readonly (Line | SideBySide | PdfTable)[],
): Map<number, Area> {
  const lines = new Map<number, Line[]>()
  for (const piece of flow) {
    if (!('words' in piece)) continue
    const width = widthOf(layouts, piece)
    const own = lines.get(width)
    if (own) own.push(piece)
    else lines.set(width, [piece])
  }
  return new Map([...lines].map(([width, own]) => [width, areaOf(own, width)]))
}

const widthOf = (layouts: readonly PageLayout[], { page }: Line) => Math.round(layouts[page - 1]!.width)

function areaOf(lines: readonly Line[], width: number): Area {
  const ends = lines.map(({ end }) => end)
  return {
    from: least(lines.map(({ x }) => x)),
    to: justifiedEdge(ends) ?? Math.max(width - WIDEST_MARGIN, greatest(ends)),
    pitch: pitchOf(lines),
  }
}

/** The margin, in points, of pages whose lines do not show it: an inch, as programs have it by themselves. */
const WIDEST_MARGIN = 72
/** So many of the lines, and no fewer, end at the edge of justified text. */
const JUSTIFIED = 0.15
const FEWEST = 4
const SAME_EDGE = 1

/** Where many lines end; few may stand out of it. */
function justifiedEdge(ends: readonly number[]): number | null {
  const sorted = ends.toSorted((a, b) => b - a)
  const enough = Math.max(FEWEST, Math.ceil(sorted.length * JUSTIFIED))
  return (
    sorted.find((end, i) => end - (sorted[i + enough - 1] ?? Number.NEGATIVE_INFINITY) < SAME_EDGE) ?? null
  )
}

/** Distances between lines are usual from such a part of them on. */
const USUAL = 0.15

/** The smallest of the usual distances between lines below each other, in points. */
function pitchOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>()
  let all = 0
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1]!, lines[i]!]
    if (above.page !== line.page || Math.abs(above.size - line.size) > 1) continue
    const distance = Math.round(line.y - above.y)
    counts.set(distance, (counts.get(distance) ?? 0) + 1)
    all++
  }
  const usual = [...counts].filter(([distance, count]) => distance > 0 && count >= all * USUAL)
  return usual.length === 0 ? null : least(usual.map(([distance]) => distance))
}
