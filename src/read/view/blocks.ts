/** A stretch of text that looks the same throughout; line breaks are `\n`, tabs `\t`. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  /** The page on which it begins, from 1, where the format has pages. */
  page?: number
}

/** A paragraph as the program that wrote the file shows it. */
export interface ViewParagraph {
  type: 'paragraph'
  /** Its automatic number, with what parts it from the text; '' for none. */
  number: string
  runs: Run[]
}

/** A cell of a table. */
export interface ViewCell {
  blocks: ViewBlock[]
  /** How many columns it covers. */
  columns: number
  /** Whether it is a part of the cell above. */
  mergedAbove: boolean
}

/** A table, with or without borders. */
export interface ViewTable {
  type: 'table'
  rows: ViewCell[][]
}

/** What a document, a cell, a text box or a note is made of. */
export type ViewBlock = ViewParagraph | ViewTable

/** Word knows no more columns, and each that a cell covers costs memory. */
export const MOST_COLUMNS = 63
