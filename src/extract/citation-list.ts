import type { Citation, Plan } from '../model/plan.ts'
import { rangesOf, type Text } from '../parse/text.ts'
import { findCitations, mayCite } from './citations.ts'
import type { Evidence } from './reading.ts'
import type { Recorder } from './recorder.ts'

/** Collects every document that a plan refers to by its number, once each, in the order of first mention. */
export class CitationList {
  readonly citations: Citation[] = []
  private readonly index = new Map<string, number>()
  private readonly own: string | null
  /** Where each of the documents is mentioned. */
  private readonly mentions: Evidence[] = []

  /**
   * @param number the document's own number, which is no citation
   * @param day the document's own day in EDTF: the same number of another day is another document
   * @param recorder receives where each document is mentioned
   */
  constructor(
    number: Plan['number'],
    private readonly day: string | null,
    private readonly recorder: Recorder,
  ) {
    const mark = number?.raw.includes('/') && number.symbol?.includes('/') ? '-' : '/'
    this.own = number?.ordinal && number.symbol ? keyOf(`${number.ordinal}${mark}${number.symbol}`) : null
  }

  /**
   * Reads the citations of a text.
   *
   * @returns their numbers, as in `citations[].number`
   */
  read(text: Text): readonly string[] {
    if (!mayCite(text.value)) return NO_NUMBERS
    const numbers: string[] = []
    for (const found of findCitations(text.value)) {
      const key = keyOf(found.number)
      const at = this.index.get(key)
      if (key === this.own && at === undefined && !this.isOtherDay(found.date)) continue
      const citation = at === undefined ? this.add(key, found.number) : this.citations[at]!
      const index = at ?? this.citations.length - 1
      const pointer = `/citations/${index}`
      citation.count++
      for (const name of ['type', 'issuer', 'date', 'title'] as const) {
        if (citation[name] !== null || found[name] === null) continue
        citation[name] = found[name]
        this.recorder.note(`${pointer}/${name}`, 'sentence', text, found.phraseFrom, found.phraseTo)
      }
      this.mention(index, text, found.from, found.to)
      if (!numbers.includes(citation.number)) numbers.push(citation.number)
    }
    return numbers
  }

  private isOtherDay(date: string | null): boolean {
    return date !== null && this.day !== null && date !== this.day && date.length === this.day.length
  }

  private add(key: string, number: string): Citation {
    const citation: Citation = { number, type: null, issuer: null, date: null, title: null, count: 0 }
    this.index.set(key, this.citations.length)
    this.citations.push(citation)
    return citation
  }

  private mention(index: number, text: Text, from: number, to: number): void {
    const before = this.mentions[index]
    if (before) before.ranges.push(...rangesOf(text, from, to))
    else this.mentions.push(this.recorder.note(`/citations/${index}/number`, 'sentence', text, from, to))
  }
}

const NO_NUMBERS: readonly string[] = []

/** Numbers are the same whatever their letter case: 10-CTr/TU, 10-CTR/TU. */
const keyOf = (number: string) => number.toUpperCase()
