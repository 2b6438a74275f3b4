import type { Range } from '../../src/read/location.ts'

/** How the words of a value are written into the source. */
export type Dress = 'plain' | 'bold' | 'italic' | 'NBSP' | 'NFD' | 'soft hyphen' | 'wrapped' | 'page break'

/** A value that was written into a text, and where its words stand. */
export interface Planted {
  value: string
  /** Two where a page break cuts it. */
  spans: Range[]
}

/** Writes a document and remembers where the values in it stand, by JSON Pointer into the Plan. */
export class Planting {
  source = ''
  readonly planted = new Map<string, Planted>()
  private readonly open: Planted[] = []

  constructor(private readonly lineEnd: string) {}

  /** Writes words that are no value. */
  write(text: string): this {
    for (const { spans } of this.open) spans.at(-1)!.to += this.dressed(text).length
    this.source += this.dressed(text)
    return this
  }

  /** Writes a value, or with a function words with values in them. */
  plant(pointer: string, content: string | (() => void), dress: Dress = 'plain'): this {
    const marks = { bold: '**', italic: '*' }[dress as string] ?? ''
    this.write(marks)
    const value: Planted = { value: '', spans: [{ from: this.source.length, to: this.source.length }] }
    this.planted.set(pointer, value)
    this.open.push(value)
    const from = this.source.length
    if (typeof content === 'string') this.writeWords(content, dress)
    else content()
    this.open.pop()
    value.value = typeof content === 'string' ? content : this.source.slice(from)
    return this.write(marks)
  }

  private writeWords(words: string, dress: Dress): void {
    if (dress === 'NBSP') this.write(words.replaceAll(' ', '\u00a0'))
    else if (dress === 'NFD') this.write(words.normalize('NFD'))
    else if (dress === 'soft hyphen') this.write(`${words.slice(0, 2)}\u00ad${words.slice(2)}`)
    else if (dress === 'wrapped' || dress === 'page break') {
      const at = smallWord(words)
      this.write(words.slice(0, at - 1))
      if (dress === 'wrapped') this.write('\n')
      else this.breakPage()
      this.write(words.slice(at))
    } else this.write(words)
  }

  /** The foot of a page between two pieces of whatever is open. */
  private breakPage(): void {
    this.source += this.dressed('\n\n7\n\n')
    for (const { spans } of this.open) spans.push({ from: this.source.length, to: this.source.length })
  }

  private dressed(text: string): string {
    return text.replaceAll('\n', this.lineEnd)
  }
}

/** Where the first word behind the middle begins that opens small, as a line does that goes on with a sentence. */
function smallWord(words: string): number {
  const found = /(?<=\s)\p{Ll}/u.exec(words.slice(3))
  if (!found) throw new Error(`No word in «${words}» can open a line`)
  return 3 + found.index
}
