/**
 * Makes something of a document once for all rules that ask for it, one behind the other. What was made of the last
 * document is kept, no more: that is cheaper than a WeakMap, which costs the garbage collector for every entry.
 *
 * @param make works something out of a part of the document that nobody changes
 * @returns the same function, which gives the same for the same part
 */
export function ofLatest<Part, Made>(make: (part: Part) => Made): (part: Part) => Made {
  let latest: { part: Part; made: Made } | null = null
  return (part) => {
    if (latest === null || latest.part !== part) latest = { part, made: make(part) }
    return latest.made
  }
}
