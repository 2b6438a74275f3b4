/**
 * Makes a search for texts that are the same.
 *
 * @returns a function from a text, as far as `end`, and a value to the value that came with the same text first;
 *   undefined where that is this one. Texts are held against each other only where length and first letter agree: to
 *   work out the hash of every text would cost more than all else that is done with it
 */
export function firstWithText<Value>(): (text: string, end: number, value: Value) => Value | undefined {
  const alike = new Map<number, { text: string; value: Value } | Map<string, Value>>()
  return (text, end, value) => {
    const key = end * 0x10000 + (end > 0 ? text.charCodeAt(0) : 0)
    const known = alike.get(key)
    const own = text.slice(0, end)
    if (known === undefined) {
      alike.set(key, { text: own, value })
      return undefined
    }
    const all = known instanceof Map ? known : new Map([[known.text, known.value]])
    alike.set(key, all)
    const first = all.get(own)
    if (first === undefined) all.set(own, value)
    return first
  }
}
