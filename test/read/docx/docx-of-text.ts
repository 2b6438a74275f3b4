import { formatNumber } from '../../../src/read/view/number-formats.ts'
import { cell, definition, inList, level, list, paragraph, run, table, writeDocx } from './docx-writer.ts'

/** The levels of the one list that everything is numbered with, and how a line opens on them. */
const LEVELS = [
  { format: 'upperRoman', template: '%1.', opener: /^([IVX]+)\. / },
  { format: 'decimal', template: '%2.', opener: /^(\d+)\. / },
  { format: 'lowerLetter', template: '%3)', opener: /^([a-z])\) / },
  { format: 'bullet', template: '-', opener: /^(-) / },
  { format: 'bullet', template: '+', opener: /^(\+) / },
] as const

/**
 * Writes a text as the DOCX that an office would make of it: a line a paragraph, automatic numbers where Word's own
 * would come out the same (after d it has e, so đ is typed), rows of tabs as tables, capitals in bold.
 *
 * @param text lines that are whole paragraphs
 */
export function docxOfText(text: string): Uint8Array {
  const writer = new Writer()
  const lines = text.replace(/\n$/, '').split('\n')
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && lines[end]!.split('\t').length > 2) end++
    if (end - at > 1) {
      writer.table(lines.slice(at, end).map((line) => line.split('\t')))
      at = end
    } else writer.line(lines[at++]!)
  }
  return writer.finish()
}

class Writer {
  readonly #blocks: string[] = []
  #counts: number[] = []

  line(text: string): void {
    const place = LEVELS.findIndex(({ opener }) => opener.test(text))
    const found = place < 0 ? null : LEVELS[place]!.opener.exec(text)
    const next = (this.#counts[place] ?? 0) + 1
    const { format } = LEVELS[place] ?? { format: 'none' }
    // Word counts the levels above a paragraph as used, so a list begins on the level of its first heading.
    const open = place === 0 || this.#counts[0] !== undefined
    if (found && open && (format === 'bullet' || formatNumber(next, format) === found[1])) {
      this.#counts = [...this.#counts.slice(0, place), next]
      for (let above = 0; above < place; above++) this.#counts[above] ??= 1
      this.#blocks.push(paragraph(textRun(text.slice(found[0].length)), inList(1, place)))
    } else this.#blocks.push(text === '' ? paragraph('') : paragraph(textRun(text)))
  }

  table(rows: readonly string[][]): void {
    this.#blocks.push(table(rows.map((cells) => cells.map((text) => cell(text)))))
  }

  finish(): Uint8Array {
    const levels = LEVELS.map(({ format, template }, i) => level(i, format, template))
    return writeDocx({
      body: this.#blocks.join(''),
      numbering: definition(0, levels.join('')) + list(1, 0),
    })
  }
}

const isCapitals = (text: string) => text === text.toUpperCase()

const textRun = (text: string) => run(text, isCapitals(text) ? '<w:b/>' : '')
