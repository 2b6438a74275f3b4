import type { Fault } from '../read/fault.ts'
import type { Range } from '../read/location.ts'
import type { Line } from './lines.ts'
import type { Marker } from './marker.ts'
import type { Text } from './text.ts'

/** A numbered or bulleted node of the outline. */
export interface Item {
  type: 'item'
  marker: Marker
  /** Text behind the marker. */
  text: Text
  /** Markers of the item and its ancestors, joined by `/`. */
  path: string
  children: Block[]
  /** Lines that the item itself owns, without those of its children. */
  ranges: Range[]
}

/** A paragraph without a marker. */
export interface Paragraph {
  type: 'paragraph'
  text: Text
  ranges: Range[]
}

/** A cell of a table. */
export interface Cell {
  /** All its lines as one. */
  text: Text
  /** Its lines one by one, where the form of the table keeps them. */
  lines: Line[]
  /** Whether it is a part of the cell above it, which holds the text of both. */
  mergedAbove?: boolean
}

/** A table, whatever its form in the source. */
export interface TableBlock {
  type: 'table'
  rows: Cell[][]
  ranges: Range[]
}

/** An appendix: a heading behind the signature and what stands below it. */
export interface Appendix {
  type: 'appendix'
  /** The marker where it is numbered: `Phụ lục I`. */
  marker: Marker | null
  heading: Text
  /** Lines of its title. */
  title: Text
  /** `(Kèm theo Kế hoạch số …)`. */
  note: Text
  children: Block[]
  ranges: Range[]
}

/** What a body is made of. */
export type Block = Item | Paragraph | TableBlock

/** The letterhead, field by field. Each field's text is EMPTY or [] where it does not stand there. */
export interface Letterhead {
  type: 'letterhead'
  superiorAgency: Text
  agency: Text
  /** Quốc hiệu, or the Party's heading. */
  motto: Text
  /** The number line with its label. */
  number: Text
  /** `V/v …` of a letter. */
  subject: Text
  /** The line with place and date. */
  date: Text
  ranges: Range[]
}

/** Kind of document and title. */
export interface TitleBlock {
  type: 'title'
  docType: Text
  title: Text
  /** `(Kèm theo Quyết định số …)`. */
  note: Text
  ranges: Range[]
}

/** The block of recipients. */
export interface Recipients {
  type: 'recipients'
  /** One text a recipient, without its bullet. */
  items: Text[]
  /** The line of the archive, with its label. */
  archive: Text
  ranges: Range[]
}

/** The block of the signature. */
export interface SignatureBlock {
  type: 'signature'
  /** Its lines in order; lines that belong together are joined. */
  lines: Text[]
  ranges: Range[]
}

/** A document within the file: a plan, or the decision that carries one. */
export interface Part {
  letterhead: Letterhead | null
  title: TitleBlock | null
  bases: Paragraph[]
  preamble: Paragraph[]
  body: Block[]
  closing: Paragraph[]
  recipients: Recipients | null
  signature: SignatureBlock | null
  appendices: Appendix[]
}

/** Text that is none of a part's fields: page numbers, rules, a table of contents, comments for this program, notes, and what fits nowhere. */
export interface Loose {
  type: 'page' | 'rule' | 'contents' | 'directive' | 'note' | 'unknown'
  text: Text
  ranges: Range[]
}

/** The structure of a file. */
export interface PlanTree {
  type: 'planTree'
  /** What is read: the plan, or where there is none the only document. */
  main: Part
  /** The decision that carries the plan. */
  carrier: Part | null
  loose: Loose[]
  faults: Fault[]
}
