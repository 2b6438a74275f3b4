/** So many texts are held against each other, which is cheaper than to work out a hash of every text. */
const FEW = 16

/** A search for texts of a list that are the same. */
export class FirstWithText<Value> {
  private count = 0
  private readonly texts: string[] = []
  private readonly values: Value[] = []
  /** The length and the last character of each text, in which most differ. */
  private readonly marks: number[] = []
  private places: Map<string, number> | null = null

  /** Begins anew with another list. */
  clear(): void {
    this.count = 0
    this.places = null
  }

  /**
   * Adds a text.
   *
   * @param text the text; it counts as far as `end`
   * @param end where it ends
   * @param value what came with it
   * @returns the value that came with the same text first; undefined where that is this one
   */
  add(text: string, end: number, value: Value): Value | undefined {
    if (this.places !== null) return this.addFurther(this.places, text.slice(0, end), value)
    const mark = end === 0 ? 0 : end * 0x10000 + text.charCodeAt(end - 1)
    for (let place = 0; place < this.count; place++) {
      if (this.marks[place] === mark && this.texts[place]!.slice(0, end) === text.slice(0, end))
        return this.values[place]
    }
    if (this.count === FEW) {
      const ends = this.marks.map((each) => Math.floor(each / 0x10000))
      this.places = new Map(ends.map((each, place) => [this.texts[place]!.slice(0, each), place]))
      return this.addFurther(this.places, text.slice(0, end), value)
    }
    this.texts[this.count] = text
    this.values[this.count] = value
    this.marks[this.count++] = mark
    return undefined
  }

  private addFurther(places: Map<string, number>, text: string, value: Value): Value | undefined {
    const place = places.get(text)
    if (place !== undefined) return this.values[place]
    places.set(text, this.count)
    this.values[this.count++] = value
    return undefined
  }
}
