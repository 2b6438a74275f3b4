/** Letters that may be wrong, missing, too many or swapped before a word counts as another one. */
const MOST_SLIPS = 2

/**
 * The command that a word may have been meant to be.
 *
 * @param word what was typed where a file or a command is expected
 * @param commands the names of the commands
 * @returns the nearest name, null where none is near, and for words with a dot or a slash, which name files
 */
export function commandLike(word: string, commands: readonly string[]): string | null {
  if (!/^[\p{L}-]{2,20}$/u.test(word)) return null
  const near = commands
    .map((name) => ({ name, slips: slips(word.toLowerCase(), name) }))
    .filter(({ name, slips }) => slips <= Math.min(MOST_SLIPS, name.length - 2))
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
