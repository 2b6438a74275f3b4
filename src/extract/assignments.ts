import type { Assignment, Role } from '../model/plan.ts'
import { rangesOf, slice, type Text } from '../parse/text.ts'
import type { Block, Item } from '../parse/tree.ts'
import { bodyOpeners } from '../vocabulary/generated.ts'
import { findDeadlines } from './deadlines.ts'
import type { Recorder } from './recorder.ts'
import type { TimeContext } from './task-draft.ts'
import { actorsOf } from './unit-names.ts'

const CLOSINGS = bodyOpeners.closing.map(({ opener }) => opener.toLowerCase())

/**
 * Finds who was given which duties in the sections with the role organization.
 *
 * @param body the body of the plan
 * @param roles the roles of each item's heading
 * @param time the plan's year
 * @param recorder receives where units and duties stand
 */
export function findAssignments(
  body: readonly Block[],
  roles: ReadonlyMap<Item, Role[]>,
  time: TimeContext,
  recorder: Recorder,
): Assignment[] {
  const assignments: Assignment[] = []
  const visit = (item: Item, inside: boolean, assigned: boolean) => {
    const organizes = inside || roles.get(item)?.includes('organization') === true
    // The section's own heading (`IV. TỔ CHỨC THỰC HIỆN`) assigns nothing.
    const before = assignments.length
    if (inside) readAssignment(item, assignments, time, recorder)
    const now = assigned || assignments.length > before
    for (const child of item.children) {
      if (child.type === 'item' && mayAssign(child, now)) visit(child, organizes, now)
    }
  }
  for (const block of body) if (block.type === 'item') visit(block, false, false)
  return assignments
}

/** A bullet, and a duty of a unit, assigns only where it is nothing but a unit, perhaps with a colon. */
function mayAssign(item: Item, assigned: boolean): boolean {
  if (!assigned && /[\p{L}\d]/u.test(item.marker.raw)) return true
  const subject = actorsOf(item.text)
  if (!subject) return false
  const behind = item.text.value.slice(subject.units.at(-1)!.to).trimStart()
  return behind === '' || (assigned ? behind === ':' : behind.startsWith(':'))
}

function readAssignment(item: Item, assignments: Assignment[], time: TimeContext, recorder: Recorder): void {
  const { value } = item.text
  const head = value.slice(0, 40).toLowerCase()
  // `4. Đề nghị các trường học` with duties below it is a heading; without them it closes the plan.
  const isHeading = item.children.some((child) => child.type === 'item')
  if (!isHeading && CLOSINGS.some((opener) => head.startsWith(opener))) return
  const subject = actorsOf(item.text)
  if (!subject) return
  const pointer = `/assignments/${assignments.length}`
  for (const [i, { from, to }] of subject.units.entries()) {
    recorder.note(
      `${pointer}/units/${i}`,
      subject.end >= value.length ? 'heading' : 'sentence',
      item.text,
      from,
      to,
    )
  }
  const assignment: Assignment = { units: subject.units.map(({ name }) => name), duties: [], path: item.path }
  for (const { text, path } of dutiesOf(item, subject.end)) {
    const at = `${pointer}/duties/${assignment.duties.length}`
    recorder.noteRanges(`${at}/text`, 'heading', rangesOf(text))
    const deadlines = findDeadlines(text.value, time).map(({ from, to, raw, kind, edtf, rrule, due }, i) => {
      recorder.note(`${at}/deadlines/${i}`, 'sentence', text, from, to)
      return { raw, kind, edtf, rrule, due }
    })
    assignment.duties.push({ text: text.value, path, deadlines })
  }
  assignments.push(assignment)
}

/** Its direct child nodes, or else its paragraphs, or else what its own sentence says. */
function dutiesOf(item: Item, end: number): { text: Text; path: string | null }[] {
  const nodes = item.children.filter((child) => child.type === 'item')
  if (nodes.length > 0) return nodes.map(({ text, path }) => ({ text, path }))
  const own = slice(item.text, end)
  const duties: { text: Text; path: string | null }[] =
    own.value === '' ? [] : [{ text: own, path: item.path }]
  for (const child of item.children)
    if (child.type === 'paragraph') duties.push({ text: child.text, path: null })
  return duties
}
