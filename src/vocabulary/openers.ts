/** Words that open a line, and how they begin. */
export interface Openers {
  /** In small letters. */
  words: readonly string[]
  /** Their heads in small and capital letters; see `headOf`. */
  heads: ReadonlySet<number>
}

/** No opener is longer. */
const LONGEST = 40

/** Makes openers of words, however they are written. */
export function openersOf(words: readonly string[]): Openers {
  const small = words.map((word) => word.toLowerCase())
  const heads = small.flatMap((word) => {
    const capitals = word.toUpperCase()
    return [word, capitals, word[0]! + capitals[1]!, capitals[0]! + word[1]!].map((form) => headOf(form))
  })
  return { words: small, heads: new Set(heads) }
}

/** The two letters at a place as one number: a string of them would have to be made and hashed. */
export function headOf(text: string, at = 0): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** The first of some openers that a line begins with, in small letters or capitals. */
export function openerOf(line: string, { words, heads }: Openers): string | undefined {
  // Most lines are told apart by two letters, and to make letters small takes long.
  if (!heads.has(headOf(line))) return undefined
  const head = line.slice(0, LONGEST).toLowerCase()
  return words.find((word) => head.startsWith(word))
}
