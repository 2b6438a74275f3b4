import type { Assignment, Role } from '../model/plan.ts'
import { rangesOf, slice, type Text } from '../parse/text.ts'
import type { Block, Item } from '../parse/tree.ts'
import { bodyOpeners, units as words } from '../vocabulary/generated.ts'
import { type FoundDeadline, findDeadlines } from './deadlines.ts'
import { matchesOf } from './forms.ts'
import type { Recorder } from './recorder.ts'
import type { Reports } from './reporting.ts'
import { isBullet } from './roles.ts'
import type { TimeContext } from './task-draft.ts'
import { type Actors, readTitle, readTitleAmong, type Subject } from './unit-names.ts'

/** What is read of a plan's texts once, for more than one step asks for it. */
interface Known {
  actors: Actors
  reports: Reports
}

const COLLECTIVE: readonly string[] = words.collective.map((word) => `${word} `)
const REQUESTS: readonly string[] = words.requests.map((word) => `${word} `)
const HEADS: ReadonlySet<string> = new Set(words.heads.map((head) => head.toLowerCase()))
/** A verb in front of a word in small letters, with a capital as at the head of a sentence. */
const CAPITAL_VERB = new RegExp(
  `\\s(?:${words.predicates.map((verb) => verb[0]!.toUpperCase() + verb.slice(1)).join('|')})(?=\\s\\p{Ll})`,
  'gu',
)
const CLOSINGS = bodyOpeners.closing.map(({ opener }) => opener.toLowerCase())

/**
 * Finds who was given which duties in the sections with the role organization.
 *
 * @param body the body of the plan
 * @param roles the roles of each item's heading
 * @param time the plan's year
 * @param known what other steps read of the same texts
 * @param recorder receives where units and duties stand
 */
export function findAssignments(
  body: readonly Block[],
  roles: ReadonlyMap<Item, Role[]>,
  time: TimeContext,
  known: Known,
  recorder: Recorder,
): Assignment[] {
  const assignments: Assignment[] = []
  const visit = (item: Item, subject: Subject | null, inside: boolean, assigned: boolean) => {
    const organizes = inside || roles.get(item)?.includes('organization') === true
    if (!organizes) return visitNumbered(item.children)
    const below = item.children.filter((child) => child.type === 'item')
    const subjects = subjectsOf(below, roles, known.actors)
    // The section's own heading (`IV. TỔ CHỨC THỰC HIỆN`) assigns nothing, nor does `1. Cấp tỉnh` above its units.
    const isLevel = () => below.length > 0 && !known.actors.of(item.text) && !subjects.includes(null)
    const before = assignments.length
    if (inside && subject && !isLevel())
      readAssignment(item, subject, assignments, time, known.reports, recorder)
    const now = assigned || assignments.length > before
    for (const [i, child] of below.entries())
      if (mayAssign(child, subjects[i]!, now)) visit(child, subjects[i]!, true, now)
  }
  const visitNumbered = (blocks: readonly Block[]) => {
    for (const block of blocks)
      if (block.type === 'item' && isNumbered(block)) visit(block, null, false, false)
  }
  for (const block of body) if (block.type === 'item') visit(block, null, false, false)
  return assignments
}

/**
 * Who must act by each of the items that stand together. What no words tell, the headings around one do, where none
 * from the first unit to the last is a heading of work.
 */
function subjectsOf(
  items: readonly Item[],
  roles: ReadonlyMap<Item, Role[]>,
  actors: Actors,
): (Subject | null)[] {
  const isTopic = (item: Item) => (roles.get(item)?.length ?? 0) > 0
  const subjects = items.map((item) => {
    const subject = actors.of(item.text) ?? (isTopic(item) ? null : readTitle(item.text.value))
    return subject && (withList(item, subject) ?? upToVerb(item.text.value, subject))
  })
  const first = subjects.findIndex((subject) => subject !== null)
  if (first < 0) return subjects
  const last = subjects.findLastIndex((subject) => subject !== null)
  const among = subjects.map((subject, i) => {
    const item = items[i]!
    if (subject || i < first || i > last) return subject
    return isNumbered(item) && item.children.length > 0 && !isTopic(item)
      ? readTitleAmong(item.text.value)
      : null
  })
  return among.slice(first, last + 1).includes(null) ? subjects : among
}

/** `Các Sở: Công Thương, Văn hóa, Thể thao và Du lịch, Y tế` above its duties: what the colon parts is one name of many. */
function withList(item: Item, subject: Subject): Subject | null {
  const { value } = item.text
  const { from, to } = subject.units[0]!
  if (subject.units.length > 1 || item.children.length === 0 || !opensWith(value.slice(from), COLLECTIVE))
    return null
  const end = value.endsWith(':') ? value.length - 1 : value.length
  if (value[to] !== ':' || !isListOfNames(value.slice(to + 1, end))) return null
  return { units: [{ from, to: end, name: value.slice(from, end) }], end: value.length }
}

function isListOfNames(text: string): boolean {
  const names = text.split(/[,;]/)
  return names.length > 1 && names.every((name) => /^\s+\p{Lu}[^.:]*$/u.test(name))
}

/** `Giao Phòng Kinh tế, Văn phòng Hướng dẫn các thôn …`: nothing but a capital parts the last name from the duty. */
function upToVerb(value: string, subject: Subject): Subject {
  const last = subject.units.at(-1)!
  if (!opensWith(value, REQUESTS)) return subject
  for (const verb of matchesOf(CAPITAL_VERB, last.name)) {
    const name = last.name.slice(0, verb.index)
    // `Ban Chỉ đạo`, `Văn phòng Hướng dẫn` are names, `Văn phòng Sở Hướng dẫn` is none.
    if (HEADS.has(name.toLowerCase())) continue
    const to = last.from + name.length
    return { units: [...subject.units.slice(0, -1), { from: last.from, to, name }], end: to + 1 }
  }
  return subject
}

/** Whether it has a number or a letter and no bullet. */
const isNumbered = ({ marker }: Item) => !isBullet(marker)

/**
 * A bullet, and a duty of a unit, assigns only where it is nothing but a unit, perhaps with a colon; a bullet of the
 * section and a numbered duty also with what the unit does behind the colon or, as `Giao …`, without one.
 */
function mayAssign(item: Item, subject: Subject | null, assigned: boolean): boolean {
  if (!assigned && isNumbered(item)) return true
  if (!subject) return false
  const { value } = item.text
  const behind = value.slice(subject.units.at(-1)!.to).trimStart()
  if (behind === '' || behind === ':') return true
  return isNumbered(item) ? behind[0] === ':' || opensWith(value, REQUESTS) : !assigned && behind[0] === ':'
}

function readAssignment(
  item: Item,
  subject: Subject,
  assignments: Assignment[],
  time: TimeContext,
  reports: Reports,
  recorder: Recorder,
): void {
  const { value } = item.text
  // `4. Đề nghị các trường học` with duties below it is a heading; without them it closes the plan.
  const isHeading = item.children.some((child) => child.type === 'item')
  if (!isHeading && isClosing(value)) return
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
    const deadlines = deadlinesIn(text, time, reports).map(({ from, to, raw, kind, edtf, rrule, due }, i) => {
      recorder.note(`${at}/deadlines/${i}`, 'sentence', text, from, to)
      return { raw, kind, edtf, rrule, due }
    })
    assignment.duties.push({ text: text.value, path, deadlines })
  }
  assignments.push(assignment)
}

const isClosing = (value: string) => opensWith(value, CLOSINGS)

/** Whether a text begins with one of some words in small letters, however it is written itself. */
function opensWith(value: string, openers: readonly string[]): boolean {
  const head = value.slice(0, 40).toLowerCase()
  return openers.some((opener) => head.startsWith(opener))
}

/** The clear ones, and those of the reports that the duty asks for. */
function deadlinesIn(text: Text, time: TimeContext, reports: Reports): FoundDeadline[] {
  const deadlines = findDeadlines(text.value, time)
  for (const { deadlines: ofReport } of reports.in(text)) {
    for (const report of ofReport) {
      if (!deadlines.some(({ from, to }) => from < report.to && report.from < to)) deadlines.push(report)
    }
  }
  return deadlines.sort((a, b) => a.from - b.from)
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
