import type { Encoding } from '../options.ts'

const ASCII = /[\0-\x7f]+/g

/** Tells the encoding of a document whose text has several. */
export class EncodingCounts {
  readonly #counts = new Map<Encoding, number>()

  /** @param text some of it, as it stands in the file */
  add(encoding: Encoding, text: string): void {
    const characters = text.replace(ASCII, '').length
    this.#counts.set(encoding, (this.#counts.get(encoding) ?? 0) + characters)
  }

  /** @returns the encoding in which most characters beyond ASCII stand; UTF-8 where there are none */
  most(): Encoding {
    let found: Encoding = 'utf-8'
    for (const [encoding, count] of this.#counts) {
      if (count > (this.#counts.get(found) ?? 0)) found = encoding
    }
    return found
  }
}
