import type { Root } from 'mdast'
import type { Fault } from './fault.ts'

declare module 'mdast' {
  interface TableCellData {
    /** Whether the cell is a part of the one above it; it is empty then. */
    mergedAbove?: boolean
  }
}

/** What a reader makes of the bytes of one file. */
export interface SourceDocument {
  /**
   * The decoded text without its BOM, otherwise untouched, or the text view of a document that is no text; every
   * position below is an offset into it.
   */
  text: string
  /** The blocks of the text: paragraphs, headings, tables. Their positions lead to `text`. */
  tree: Root
  /** The format by content: `text`, `markdown`, `docx`, `doc`, `odt`, `rtf`, `pdf` or `html`. */
  format: string
  /** The encoding that the bytes were decoded from: `utf-8`, `utf-16le` … */
  encoding: string
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string
  /** Number of pages, null where the format has none. */
  pages: number | null
  /** Offset of the first character of each page; empty where the format has none. */
  pageStarts: readonly number[]
  /** Offset of the first character of each line, where the reader has come by it. */
  lineStarts?: readonly number[]
  /** What had to be guessed, or could not be read. */
  faults: readonly Fault[]
}
