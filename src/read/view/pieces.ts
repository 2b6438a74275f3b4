import type { Run } from './blocks.ts'

/** How characters look, and what their font is called in the file. */
export interface PieceLook<Font> {
  font: Font
  bold: boolean
  italic: boolean
  capitals: boolean
}

/**
 * The text of a paragraph while it is being read, as the characters that its fonts have. What these mean in Unicode is
 * told when all of it is there: a letter of VNI or Windows-1258 has two bytes, and a run can end between them.
 */
export class Pieces<Font> {
  #pieces: (PieceLook<Font> & { text: string })[] = []

  add(text: string, { font, bold, italic, capitals }: PieceLook<Font>): void {
    const last = this.#pieces.at(-1)
    const goesOn =
      last?.font === font && last.bold === bold && last.italic === italic && last.capitals === capitals
    if (goesOn) last.text += text
    else this.#pieces.push({ text, font, bold, italic, capitals })
  }

  /**
   * Gives what was read, and begins anew.
   *
   * @param read gives the Unicode of a text in a font
   * @returns runs of which no two neighbours look the same
   */
  take(read: (text: string, font: Font) => string): Run[] {
    const runs: Run[] = []
    for (const { text, font, bold, italic, capitals } of this.#pieces) {
      const unicode = read(text, font)
      const shown = capitals ? unicode.toUpperCase() : unicode
      const last = runs.at(-1)
      if (last?.bold === bold && last.italic === italic) last.text += shown
      else runs.push({ text: shown, bold, italic })
    }
    this.#pieces = []
    return runs
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0
  }
}
