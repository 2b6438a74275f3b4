import type { Deadline, How } from '../model/plan.ts'
import { slice, type Text } from '../parse/text.ts'
import { type DeadlineContext, type FoundDeadline, readDeadlines } from './deadlines.ts'
import { type Found, withoutEndMarks } from './recorder.ts'
import { splitUnits } from './unit-names.ts'

/** A deadline and the words that say it. */
export interface DatedWords {
  deadline: Deadline
  how: How
  text: Text
}

/** A task as it was found, before it has an id. */
export interface TaskDraft {
  title: Found
  origin: 'table' | 'attributes'
  path: string
  lead: Found[]
  support: Found[]
  deadlines: DatedWords[]
  products: Found[]
  funding: Found | null
}

/** What a deadline takes from its plan: the year that it leaves out, the day of a heading above it. */
export type TimeContext = DeadlineContext

/** The units that a text lists. */
export function unitsIn(text: Text, how: How): Found[] {
  // The name that is known already is the same string each time, so that who looks it up need not hash it again.
  return splitUnits(text.value).map(({ from, to, name }) => ({
    value: name,
    how,
    text: slice(text, from, to),
  }))
}

/** The deadlines that the value of a label or a cell states. */
export function deadlinesIn(text: Text, how: How, context: TimeContext): DatedWords[] {
  return readDeadlines(text.value, context).map((deadline) => dated(deadline, text, how))
}

/** A deadline that was found in a text, with its words. */
export function dated(deadline: FoundDeadline, text: Text, how: How): DatedWords {
  const { raw, kind, edtf, rrule, due, from, to } = deadline
  return { deadline: { raw, kind, edtf, rrule, due }, how, text: slice(text, from, to) }
}

/** The products that a text lists; only semicolons outside brackets part them. */
export function productsIn(text: Text, how: How): Found[] {
  const products: Found[] = []
  let depth = 0
  let start = 0
  const { value } = text
  for (let i = 0; i <= value.length; i++) {
    const letter = value[i]
    if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    if (i < value.length && (letter !== ';' || depth > 0)) continue
    const product = withoutEndMarks(slice(text, start, i))
    if (/[\p{L}\d]/u.test(product.value)) products.push({ value: product.value, how, text: product })
    start = i + 1
  }
  return products
}
