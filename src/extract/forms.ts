/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Pieces of patterns that several forms share, by name. */
export type Fragments = Readonly<Record<string, string>>

/**
 * Makes a regular expression of a pattern from the vocabulary. Patterns are written in lower case and matched
 * against `lowerCase(text)`: the flag `i` costs many milliseconds where letters have marks.
 *
 * @param pattern source of a regular expression in which `{name}` stands for a fragment and `{name:2}` for the
 *   same fragment with its groups called day2, month2 …, for the end of a range
 * @param fragments the fragments, which may refer to each other but not to themselves
 * @param flags flags of the expression
 * @throws SyntaxError where the pattern is none, Error where it names a fragment that is not there
 */
export function compile(pattern: string, fragments: Fragments, flags = ''): RegExp {
  return new RegExp(expand(pattern, fragments, ''), flags)
}

/**
 * Lower-cases a text so that every index leads to the same character as before. Vietnamese letters in NFC keep their
 * length; a letter that would grow (the Turkish İ) stays as it is.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  const letters = text.split('').map((letter) => [letter, letter.toLowerCase()] as const)
  return letters.map(([letter, small]) => (small.length === 1 ? small : letter)).join('')
}

/**
 * All matches of an expression in a text. `matchAll` copies the expression for each text, which costs 0.2 µs and is
 * more than the search takes in the short texts of a plan.
 *
 * @param pattern an expression with the flag g
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NO_MATCHES
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

const NO_MATCHES: readonly RegExpExecArray[] = []

/** Whether a text holds one of some words: a look that is cheaper than the expression that needs them. */
export function includesOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

/** Words as the alternatives of an expression: of two that begin alike the longer one counts. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/.]/g, '\\$&'))
    .join('|')

/** The words that no other of them stands in: what holds one of the words holds one of these. */
export const shortest = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other !== word && word.includes(other)))

const REFERENCE = /\{([a-z][a-z-]*)(?::(\d))?\}/g
const GROUP = /\(\?<([a-z]+)>/g

function expand(pattern: string, fragments: Fragments, suffix: string): string {
  const numbered = suffix === '' ? pattern : pattern.replace(GROUP, `(?<$1${suffix}>`)
  return numbered.replace(REFERENCE, (_, name: string, digit: string | undefined) => {
    const fragment = fragments[name]
    if (fragment === undefined) throw new Error(`No fragment is called ${name}`)
    return expand(fragment, fragments, digit ?? suffix)
  })
}

/**
 * Puts work off until its result is asked for the first time, so that a process pays only for the grammars it
 * uses.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Keeps what was made of short texts: a plan names the same units and days over and over, and so do the plans of one
 * office.
 *
 * @param make works something out of a text alone; nobody changes what it gives
 */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>()
  return (text) => {
    if (text.length > LONGEST_KEPT) return make(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= MOST_KEPT) kept.clear()
    // A part of a document holds on to the whole of it, a copy does not.
    const copy = Buffer.from(text, 'utf16le').toString('utf16le')
    const made = make(copy)
    kept.set(copy, made)
    return made
  }
}

const LONGEST_KEPT = 100
const MOST_KEPT = 1024
