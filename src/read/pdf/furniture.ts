import { type Line, textOf } from './lines.ts'

/** The lines of a page outside of its tables, and its height in points. */
interface PageLines {
  lines: Line[]
  height: number
}

/** The part of a page's height, above and below, in which page numbers and running heads stand. */
const MARGIN = 0.14
/** More lines of one page are no furniture. */
const MOST_LINES = 4
/** How far apart, in points, the same line of two pages may stand. */
const SAME_PLACE = 3

const PAGE_NUMBER = /^[-–—\s]*(?:trang\s)?\s?\d{1,4}(?:\s?[/|]\s?\d{1,4})?[-–—\s.]*$/iu

/**
 * Leaves out page numbers and running heads: a number alone in the margin, and a line that stands at the same place of
 * at least half of the pages, and of three where there are so many, but for its figures.
 *
 * @param pages every page
 * @returns the pages with what is left of their lines
 */
export function withoutFurniture<Page extends PageLines>(pages: readonly Page[]): Page[] {
  const furniture = findFurniture(pages)
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !furniture.has(line)) }))
}

function findFurniture(pages: readonly PageLines[]): Set<Line> {
  const edges = pages.map(edgesOf)
  const counts = new Map<string, number>()
  for (const lines of edges) {
    for (const key of new Set(lines.flat().flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, Math.min(3, pages.length), pages.length / 2)
  const furniture = new Set<Line>()
  for (const lines of edges.flat()) {
    // From the edge of the page on: what stands behind content is content.
    for (const line of lines) {
      const repeated = keysOf(line).some((key) => counts.get(key)! >= often)
      if (!repeated && !PAGE_NUMBER.test(textOf(line))) break
      furniture.add(line)
    }
  }
  return furniture
}

/** Lines in the upper and in the lower margin, each from the edge of the page on. */
function edgesOf({ lines, height }: PageLines): [Line[], Line[]] {
  const above = lines.filter(({ y }) => y < height * MARGIN)
  const below = lines.filter(({ y }) => y > height * (1 - MARGIN))
  return [above.slice(0, MOST_LINES), below.slice(-MOST_LINES).reverse()]
}

/** What a line says but for its figures, and where; places are rounded from two sides, so that near ones agree. */
function keysOf(line: Line): string[] {
  const text = textOf(line).replace(/\d+/g, '#')
  return [0, SAME_PLACE].map((shift) => `${shift} ${Math.floor((line.y + shift) / (2 * SAME_PLACE))} ${text}`)
}
