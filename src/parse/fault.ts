import type { Range } from '../read/location.ts'

/** Something that parse noticed about the document and that a rule may turn into a message. */
export interface Fault {
  /** What was noticed. */
  code: 'numbering-gap' | 'outline-too-deep' | 'unknown-text'
  /** Path of the node, null where it has none. */
  path: string | null
  /** The values that a sentence about it needs. */
  args: Record<string, unknown>
  /** Where it stands. */
  range: Range
}
