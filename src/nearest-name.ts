/** Letters that may be wrong, missing, too many or swapped before a word counts as another one. */
const MOST_SLIPS = 2

/** Longer than any name; to compare what is longer would only cost time. */
const LONGEST = 60

/**
 * The name that a word may have been meant to be.
 *
 * @param word what was written
 * @param names the names that there are
 * @returns the nearest name; null where none is near: more than two slips away, or, of a long name, a quarter of it
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  const near = names
    .map((name) => ({ name, slips: slips(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.min(Math.max(MOST_SLIPS, name.length >> 2), name.length - 2))
    .sort((a, b) => a.slips - b.slips)
  return near[0]?.name ?? null
}

/** Edits that turn one word into the other, a swap of neighbours being one (optimal string alignment). */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      }
      rows[i]![j] = least
    }
  }
  return rows[a.length]![b.length]!
}
