import { headOf } from '../vocabulary/openers.ts'

/**
 * Words that are looked for at a place in a text. They are told apart by their first two letters: an expression of a
 * hundred words takes 50 to 200 µs at its first use, which is much where a process reads one document.
 */
export class WordList {
  private readonly byHead = new Map<number, string[]>()

  /** @param words of two letters or more, as they are written in the texts */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const head = headOf(word)
      const same = this.byHead.get(head)
      if (same) same.push(word)
      else this.byHead.set(head, [word])
    }
  }

  /** The length of the longest of the words that stands whole at a place; 0 where none does. */
  lengthAt(text: string, at = 0): number {
    const words = this.byHead.get(headOf(text, at))
    if (words === undefined) return 0
    let longest = 0
    for (const word of words) {
      const { length } = word
      if (length > longest && text.startsWith(word, at) && !LETTER.test(text[at + length] ?? ' '))
        longest = length
    }
    return longest
  }

  /** Whether one of the words stands whole at the head of a text. */
  opens(text: string): boolean {
    return this.lengthAt(text) > 0
  }
}

const LETTER = /[\p{L}\d]/u
