const forgetters: (() => void)[] = []

/**
 * Makes something of a document once for all rules that ask for it, one behind the other. What was made of the last
 * document is kept until `forgetLatest`, no more: that is cheaper than a WeakMap, which costs the garbage collector for
 * every entry.
 *
 * @param make works something out of a part of the document that nobody changes
 * @returns the same function, which gives the same for the same part
 */
export function ofLatest<Part, Made>(make: (part: Part) => Made): (part: Part) => Made {
  let latest: { part: Part; made: Made } | null = null
  forgetters.push(() => {
    latest = null
  })
  return (part) => {
    if (latest === null || latest.part !== part) latest = { part, made: make(part) }
    return latest.made
  }
}

/**
 * Lets go of the last document when all rules are done with it: nothing of it stays behind in a process that waits, and
 * one that works through many does not carry it from one collection of garbage to the next.
 */
export function forgetLatest(): void {
  for (const forget of forgetters) forget()
}
