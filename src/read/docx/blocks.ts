/** A stretch of text that looks the same throughout; line breaks are `\n`, tabs `\t`. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
}

/** A paragraph as Word shows it. */
export interface DocxParagraph {
  type: 'paragraph'
  /** Its automatic number, with what parts it from the text; '' for none. */
  number: string
  runs: Run[]
}

/** A cell of a table. */
export interface DocxCell {
  blocks: DocxBlock[]
  /** How many columns it covers. */
  columns: number
  /** Whether it is a part of the cell above. */
  mergedAbove: boolean
}

/** A table, with or without borders. */
export interface DocxTable {
  type: 'table'
  rows: DocxCell[][]
}

/** What a document, a cell, a text box or a note is made of. */
export type DocxBlock = DocxParagraph | DocxTable
