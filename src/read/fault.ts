import type { Range } from './location.ts'

/** Something that a reader or parse noticed about the document and that a rule may turn into a message. */
export interface Fault {
  /** What was noticed. */
  code: 'guessed-encoding' | 'page-without-text' | 'numbering-gap' | 'outline-too-deep' | 'unknown-text'
  /** Path of the node, null where it has none. */
  path: string | null
  /** The values that a sentence about it needs. */
  args: Record<string, unknown>
  /** Where it stands. */
  range: Range
}
