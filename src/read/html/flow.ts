import { opensOutline } from '../outline-start.ts'
import type { Run, ViewBlock } from '../view/blocks.ts'

/** As much of a paragraph as shows its sign. */
const HEAD = 40

/** Blocks that are being read one after another, with white space folded as CSS does (CSS Text 3, 4.1). */
export class Flow {
  readonly blocks: ViewBlock[] = []
  /** The mark of the list item that the next paragraph opens; '' for none. */
  mark = ''
  #runs: Run[] = []
  /** Whether white space that comes next folds into what stands before it. */
  #atBlank = true
  /** Whether nothing but blanks stands behind the last line break. */
  #atBreak = false

  /** Text whose white space folds. */
  add(text: string, bold: boolean, italic: boolean): void {
    const folded = text.replace(/[ \t\r\n\f]+/g, ' ')
    const shown = this.#atBlank && folded.startsWith(' ') ? folded.slice(1) : folded
    if (shown === '') return
    this.#push(shown, bold, italic)
    this.#atBlank = shown.endsWith(' ')
  }

  /** Text whose white space stays as it is. */
  addPreserved(text: string, bold: boolean, italic: boolean): void {
    for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (i > 0) this.break()
      if (line !== '') this.#push(line, bold, italic)
      this.#atBlank = false
    }
  }

  /** A line break; one that ends a blank line parts paragraphs. */
  break(): void {
    if (this.#runs.length === 0) this.blocks.push({ type: 'paragraph', number: '', runs: [] })
    else if (this.#atBreak) this.end()
    else {
      this.#runs.at(-1)!.text += '\n'
      this.#atBreak = true
    }
    this.#atBlank = true
  }

  /** Ends the paragraph, where one is open. */
  end(): void {
    if (this.#runs.length === 0) return
    const last = this.#runs.at(-1)!
    last.text = last.text.trimEnd()
    const number = this.#isMarkedByHand() ? '' : this.mark
    this.blocks.push({ type: 'paragraph', number, runs: this.#runs })
    this.mark = ''
    this.#runs = []
    this.#atBlank = true
    this.#atBreak = false
  }

  /** Ends an item of a list; one without text shows its mark alone. */
  endItem(): void {
    this.end()
    if (this.mark !== '') this.blocks.push({ type: 'paragraph', number: this.mark, runs: [] })
    this.mark = ''
  }

  #push(text: string, bold: boolean, italic: boolean): void {
    if (text.trim() !== '') this.#atBreak = false
    const last = this.#runs.at(-1)
    if (last && last.bold === bold && last.italic === italic) last.text += text
    else this.#runs.push({ text, bold, italic })
  }

  /** Sites hide the marks of a list by a style sheet of their own where its items have numbers already. */
  #isMarkedByHand(): boolean {
    if (this.mark === '') return false
    let head = ''
    for (const { text } of this.#runs) if (head.length < HEAD) head += text.slice(0, HEAD)
    const shown = head.trimStart()
    return opensOutline(shown, 0, shown.length)
  }
}
