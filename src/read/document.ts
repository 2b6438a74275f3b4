import type { Root } from 'mdast'

/** What a reader makes of the bytes of one file. */
export interface SourceDocument {
  /** The decoded text without its BOM, otherwise untouched; every position below is an offset into it. */
  text: string
  /** The blocks of the text: paragraphs, headings, tables. Their positions lead to `text`. */
  tree: Root
  /** The format by content: `text` or `markdown`. */
  format: string
  /** The encoding that the bytes were decoded from: `utf-8`, `utf-16le` … */
  encoding: string
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
  /** Number of pages, null where the format has none. */
  pages: number | null
}
