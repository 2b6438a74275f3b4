/** So many texts are remembered: the units of some hundred plans. */
const MOST = 4096
/** No name is longer. */
const LONGEST = 80

/**
 * Remembers what a function gave for names, which recur within a plan and from one plan to the next.
 *
 * @param of a function of a short text that always gives the same for the same
 * @returns the same function; it keeps at most some thousand of them in memory
 */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined && !known.has(text)) {
      // A slice of a document would keep the whole document in memory: cut from a text made here it keeps that one.
      const own = ` ${text}`.slice(1)
      value = of(own)
      if (known.size >= MOST) known.clear()
      if (text.length <= LONGEST) known.set(own, value)
    }
    return value as Value
  }
}
