/** So many texts are held against each other, which is cheaper than to work out a hash of every text. */
const FEW = 16

/**
 * Makes a search for texts that are the same.
 *
 * @returns a function from a text, as far as `end`, and a value to the value that came with the same text first;
 *   undefined where that is this one
 */
export function firstWithText<Value>(): (text: string, end: number, value: Value) => Value | undefined {
  const texts: string[] = []
  const values: Value[] = []
  let places: Map<string, number> | null = null
  return (text, end, value) => {
    const own = text.slice(0, end)
    const place = places === null ? texts.indexOf(own) : places.get(own)
    if (place !== undefined && place >= 0) return values[place]
    if (texts.length === FEW) places = new Map(texts.map((each, index) => [each, index]))
    places?.set(own, texts.length)
    texts.push(own)
    values.push(value)
    return undefined
  }
}
