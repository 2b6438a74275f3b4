import type { IssuerLevel, Role } from '../../src/model/plan.ts'
import type { DrawnDeadline } from './deadlines.ts'

/** A stretch of a written plan; blocks are parted by blank lines. */
export interface Block {
  kind: 'letterhead' | 'title' | 'basis' | 'heading' | 'text' | 'table' | 'closing'
  text: string
}

/** A node of the outline as it was written. */
export interface WrittenNode {
  marker: string
  text: string
  roles: Role[]
  children: WrittenNode[]
}

/** A task as it was written. */
export interface WrittenTask {
  title: string
  origin: 'table' | 'attributes'
  path: string
  lead: string[]
  support: string[]
  deadlines: Pick<DrawnDeadline, 'kind' | 'edtf' | 'rrule' | 'words'>[]
  products: string[]
}

/** What a reading of the written plan must find; null where the document does not have it. */
export interface Expected {
  docType: string
  title: string
  number: { ordinal: string | null; symbol: string }
  place: string
  issuedOn: string
  agency: string | null
  superiorAgency: string | null
  issuer: { level: IssuerLevel; locality: string }
  bases: string[][]
  outline: WrittenNode[]
  tasks: WrittenTask[]
  assignments: { units: string[]; duties: number }[]
  citations: { number: string; date: string }[]
  recipients: string[]
  archive: string[]
  signature: { modes: string[]; onBehalfOf: string[]; jobTitle: string; name: string }
  tables: { rows: number; columns: string[] }[]
}

/** A plan as text, and what must be read from it. */
export interface WrittenPlan {
  blocks: Block[]
  expected: Expected
}

/** The text of blocks. */
export const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => `${text}\n`).join('\n')
