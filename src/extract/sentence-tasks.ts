import { slice, type Text } from '../parse/text.ts'
import type { Item } from '../parse/tree.ts'
import { sentenceTasks as words } from '../vocabulary/generated.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { AttributeLines } from './attributes.ts'
import { findDeadlines } from './deadlines.ts'
import { includesOne, lowerCase, matchesOf } from './forms.ts'
import { found } from './recorder.ts'
import {
  type DatedWords,
  dated,
  deadlinesIn,
  type TaskDraft,
  type TimeContext,
  unitsIn,
} from './task-draft.ts'
import { type Actors, opensWithUnit, readSubject, type Subject, splitUnits } from './unit-names.ts'
import { WordList } from './word-list.ts'

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
const LEADS = new RegExp(`\\s(?:${alternatives(words.lead)})(?![\\p{L}])`, 'gu')
/** The words that no other of them stands in. */
const shortest = (list: readonly string[]) =>
  list.filter((word) => !list.some((other) => other !== word && word.includes(other)))
/** One of these stands in every text that `LEADS` finds something in, and to look for them is cheaper. */
const LEAD_MARKS = shortest(words.lead)
const ASSIGNS = new RegExp(`(?:^|[\\s(])(?:${alternatives(words.assign)})\\s(?=\\p{L})`, 'gu')
const AT_END = new RegExp(
  `\\s[-–(]\\s?([^-–()]{3,120}?)\\s(?:${alternatives(words.leadAtEnd)})\\)?[.;]?$`,
  'u',
)
const CONTINUOUS = new RegExp(
  `(?<=[\\s,.…])(?<!\\schi\\s)(?:${words.continuous.join('|')})(?=[\\s,;.]|$)`,
  'u',
)
const IMPERATIVE = new RegExp(`(?:^|[.;:,(–-]\\s?)(?:${alternatives(words.give)})\\s(?=\\p{L})`, 'gu')
/** One of these stands in every text that `IMPERATIVE` finds something in. */
const GIVE_MARKS = shortest(words.give.map((verb) => verb.slice(1)))
const SUPPORTS = new RegExp(`(?:${alternatives(words.support)})\\s`, 'u')

/**
 * Reads a task out of the sentence of a node: `giao Phòng Nội vụ chủ trì, phối hợp với …, hoàn thành trước ngày …`.
 *
 * @param item the node
 * @param lines the attribute lines of the plan, which are no sentences
 * @param time the plan's year
 * @returns null where no sentence of the node names a unit that leads
 */
export function sentenceTask(item: Item, lines: AttributeLines, time: TimeContext): TaskDraft | null {
  let { text } = item
  let lead = lines.of(text).length === 0 ? leadIn(text) : null
  for (let i = 0; !lead && i < item.children.length; i++) {
    const child = item.children[i]!
    if (child.type !== 'paragraph' || lines.of(child.text).length > 0) continue
    text = child.text
    lead = leadIn(text)
  }
  if (!lead) return null
  const sentences = [item.text, ...paragraphsOf(item)].filter((sentence) => lines.of(sentence).length === 0)
  return {
    title: found(item.text, 'heading'),
    origin: 'attributes',
    path: item.path,
    lead: unitsIn(lead, 'sentence'),
    support: supportIn(text),
    deadlines: deadlinesOf(sentences, text, time),
    products: [],
    funding: null,
  }
}

/**
 * Reads a task below a heading that is nothing but the unit that leads: `1. Phòng Kinh tế` above `- Rà soát nguồn
 * hàng: trước ngày 30/01/2026.`
 *
 * @param item the node below that heading
 * @param heading the text of the heading
 * @returns null where the node has no day of its own
 */
export function headedTask(item: Item, heading: Text, time: TimeContext): TaskDraft | null {
  const deadlines = daysOf(item.text, time)
  return deadlines.length === 0
    ? null
    : draftOf(item, unitsIn(heading, 'heading'), supportIn(item.text), deadlines)
}

/**
 * Reads a task out of a sentence of a node that opens with the unit that does the work and says until when: `Phòng Kinh
 * tế: lập dự toán trước ngày 30/8/2026`.
 *
 * @returns null where no sentence opens with a unit, says what it does and states a day
 */
export function subjectTask(
  item: Item,
  lines: AttributeLines,
  actors: Actors,
  time: TimeContext,
): TaskDraft | null {
  for (const text of [item.text, ...paragraphsOf(item)]) {
    if (text !== item.text && lines.of(text).length > 0) continue
    const work = workOf(text, actors, time)
    if (work) return draftOf(item, work.lead, supportIn(text), work.deadlines)
  }
  return null
}

/**
 * Reads a step of a timetable, which names nobody: `- Từ ngày 10/3/2026 đến ngày 20/3/2026: điều tra, lập danh sách.`
 *
 * @returns null where its words do not stand behind a time and a colon, or name a day (`Ngày 03/02: Kỷ niệm …`)
 */
export function stepTask(item: Item, time: TimeContext): TaskDraft | null {
  const { value } = item.text
  const colon = item.children.length === 0 ? value.indexOf(': ') : -1
  if (colon < 0 || colon >= LONGEST_HEAD || !opensWithTime(value) || readLabel(value)) return null
  const step = colon + 2
  const deadlines = timeInFront(item.text, step, time)
  const isStep = WORD_AHEAD.test(value.slice(step)) || deadlines.some(isStretch)
  return deadlines.length > 0 && isStep ? draftOf(item, [], [], deadlines) : null
}

const WORD_AHEAD = /^\p{Ll}/u
const isStretch = ({ deadline: { kind, edtf } }: DatedWords) => kind === 'by' || edtf?.includes('/') === true

const paragraphsOf = (item: Item) =>
  item.children.filter((child) => child.type === 'paragraph').map((child) => child.text)

const draftOf = (
  item: Item,
  lead: TaskDraft['lead'],
  support: TaskDraft['support'],
  deadlines: TaskDraft['deadlines'],
): TaskDraft => ({
  title: found(item.text, 'heading'),
  origin: 'attributes',
  path: item.path,
  lead,
  support,
  deadlines,
  products: [],
  funding: null,
})

/** Who acts in a sentence and until when; null where it does not say both. */
function workOf(text: Text, actors: Actors, time: TimeContext): Pick<TaskDraft, 'lead' | 'deadlines'> | null {
  const subject = actors.of(text)
  const acting = subject ? { subject, at: 0, deadlines: [] } : actingInClause(text, time)
  if (!acting || acting.at + acting.subject.end >= text.value.length) return null
  const deadlines = [...acting.deadlines, ...daysOf(slice(text, acting.at), time)]
  return deadlines.some(saysUntilWhen) ? { lead: leadsOf(text, acting.at, acting.subject), deadlines } : null
}

/** How often something happens (`02 lần/tháng`) is no time until when. */
const saysUntilWhen = ({ deadline: { kind, rrule } }: DatedWords) => kind !== 'recurring' || rrule !== null

interface Acting {
  subject: Subject
  at: number
  /** What stands in front of the clause. */
  deadlines: TaskDraft['deadlines']
}

/**
 * The units that act in a clause behind a time, behind a colon or in brackets at the end: `Trước ngày 15/3/2026, các
 * thôn …`, `Rửa kênh: Công an xã …`, `Phun thuốc (Trạm Y tế thực hiện trước ngày 22/3/2026)`.
 */
function actingInClause(text: Text, time: TimeContext): Acting | null {
  const { value } = text
  for (const at of clausesOf(value)) {
    const clause = value.slice(at)
    const subject = opensWithUnit(clause) ? readSubject(clause) : null
    if (!subject || !WORD_BEHIND.test(clause.slice(subject.units.at(-1)!.to))) continue
    const deadlines = timeInFront(text, at, time)
    if (value[at - 2] !== ',' || deadlines.length > 0) return { subject, at, deadlines }
  }
  return null
}

function clausesOf(value: string): readonly number[] {
  const clauses: number[] = []
  const colon = value.indexOf(': ')
  if (colon > 0 && colon < LONGEST_HEAD && !readLabel(value)) clauses.push(colon + 2)
  else if (opensWithTime(value)) {
    for (
      let comma = value.indexOf(', ');
      comma > 0 && comma < LONGEST_HEAD;
      comma = value.indexOf(', ', comma + 1)
    )
      clauses.push(comma + 2)
  }
  const bracket = value.lastIndexOf('(')
  if (bracket > 0 && CLOSED.test(value.slice(-3))) clauses.push(bracket + 1)
  return clauses
}

const LONGEST_HEAD = 120
const CLOSED = /\)[.;]?$/

const opensWithTime = (value: string) => TIME_OPENER.opens(lowerCase(value.slice(0, LONGEST_OPENER)))
const TIME_OPENER = new WordList(words.timeOpeners)
const LONGEST_OPENER = 12

/** The deadlines that stand at the head of a text, up to the mark in front of a clause; [] where something else does. */
function timeInFront(text: Text, clause: number, time: TimeContext): TaskDraft['deadlines'] {
  if (!opensWithTime(text.value)) return []
  const deadlines = deadlinesIn(slice(text, 0, clause - 2), 'sentence', time)
  return deadlines.every(({ deadline }) => deadline.kind !== 'unresolved') ? deadlines : []
}

/** `Ủy ban nhân dân xã giao Trạm Y tế …`: who is given the work leads. */
function leadsOf(text: Text, at: number, subject: Subject): TaskDraft['lead'] {
  const given = at + subject.end
  const inner = GIVE.lengthAt(text.value, given) > 0 ? readSubject(text.value.slice(given)) : null
  const start = inner ? given : at
  return (inner ?? subject).units.map(({ from, to }) => found(text, 'sentence', start + from, start + to))
}

const GIVE = new WordList(words.give)

/** The day or time that a text states. */
function daysOf(text: Text, time: TimeContext): TaskDraft['deadlines'] {
  const stated = findDeadlines(text.value, time).map((deadline) => dated(deadline, text, 'sentence'))
  return stated.length > 0 ? stated : behindColon(text, time)
}

/** `Kiểm tra giá cả: thường xuyên.` Only a time counts there, not whatever else stands behind a colon. */
function behindColon(text: Text, time: TimeContext): TaskDraft['deadlines'] {
  const colon = text.value.lastIndexOf(':')
  const deadlines = colon < 0 ? [] : deadlinesIn(slice(text, colon + 1), 'sentence', time)
  return deadlines.every(({ deadline }) => deadline.kind !== 'unresolved') ? deadlines : []
}

/** The deadlines that its sentences state, or else the adverb of the one that names who leads: `… thường xuyên đăng tải`. */
function deadlinesOf(sentences: readonly Text[], lead: Text, time: TimeContext): TaskDraft['deadlines'] {
  const stated = sentences.flatMap((sentence) =>
    findDeadlines(sentence.value, time).map((deadline) => dated(deadline, sentence, 'sentence')),
  )
  const adverb = stated.length === 0 ? CONTINUOUS.exec(lead.value) : null
  if (!adverb) return stated
  return deadlinesIn(slice(lead, adverb.index, adverb.index + adverb[0].length), 'sentence', time)
}

/** The stretch that names the units that lead. */
function leadIn(text: Text): Text | null {
  const { value } = text
  if (includesOne(value, LEAD_MARKS)) {
    for (const match of matchesOf(LEADS, value)) {
      const stretch = stretchBefore(value, match.index)
      if (stretch >= 0) return slice(text, stretch, match.index)
    }
  }
  const end = endsWithLead(value) && includesOne(value, OPENS_LEAD) ? AT_END.exec(value) : null
  if (end && opensWithUnit(end[1]!)) {
    const from = end.index + end[0].indexOf(end[1]!)
    return slice(text, from, from + end[1]!.length)
  }
  return doneBy(text) ?? (includesOne(value, GIVE_MARKS) ? givenTo(text) : null)
}

/**
 * `Sơ tuyển: do Trạm Y tế chủ trì`, `Truyền thông do Đoàn xã phụ trách, xong trước …`. In the middle of a clause only
 * words of charge count, for `dự hội nghị do Sở Y tế chủ trì` says who leads something else.
 */
function doneBy(text: Text): Text | null {
  const { value } = text
  if (!value.includes('do ')) return null
  for (const match of matchesOf(DONE_BY, value)) {
    const from = match.index + match[0].length
    const subject = readSubject(value.slice(from, from + LONGEST_STRETCH))
    if (!subject) continue
    const verb = from + subject.end
    const isApart = !/^\s?do/u.test(match[0]) || match.index === 0
    const charge = IN_CHARGE.lengthAt(value, verb)
    const leads =
      charge > 0
        ? /^(?:[,.;)]|$)/.test(value.slice(verb + charge))
        : isApart && LEADS_OR_DOES.lengthAt(value, verb) > 0
    if (leads) return slice(text, from + subject.units[0]!.from, from + subject.units.at(-1)!.to)
  }
  return null
}

const DONE_BY = /(?:^|[:;,(\d] ?| )do (?=\p{L})/gu
const IN_CHARGE = new WordList(words.charge)
const LEADS_OR_DOES = new WordList([...words.lead, ...words.leadAtEnd])

/** `Vớt bèo. Giao Hội Nông dân xã thực hiện`: whoever a sentence gives the work to leads, by whatever verb. */
function givenTo(text: Text): Text | null {
  const { value } = text
  for (const match of matchesOf(IMPERATIVE, lowerCase(value))) {
    const from = match.index + match[0].length
    const subject = readSubject(value.slice(from, from + LONGEST_STRETCH))
    if (!subject) continue
    const to = from + subject.units.at(-1)!.to
    // Words without a verb behind the names are the rest of a sentence.
    if (WORD_BEHIND.test(value.slice(to))) return slice(text, from + subject.units[0]!.from, to)
  }
  return null
}

const WORD_BEHIND = /^,? \p{Ll}/u
const LONGEST_STRETCH = 240

/** Whether a text ends with the words at the end of `AT_END`, which would try each dash of it. */
function endsWithLead(value: string): boolean {
  let end = value.length
  if (value[end - 1] === '.' || value[end - 1] === ';') end--
  if (value[end - 1] === ')') end--
  for (const verb of ENDS_OF_LEADS) if (value.endsWith(verb, end)) return true
  return false
}

/** One of these stands in front of every name that `AT_END` finds. */
const OPENS_LEAD = ['-', '–', '(']
/** One of these ends every text that ends with one of the vocabulary. */
const ENDS_OF_LEADS = words.leadAtEnd.filter(
  (verb) => !words.leadAtEnd.some((end) => end !== verb && verb.endsWith(end)),
)

/**
 * Where the name in front of a verb begins: behind `giao`, or at the head of its sentence or clause.
 *
 * @returns -1 where no unit stands there
 */
function stretchBefore(value: string, end: number): number {
  const from = Math.max(0, end - LONGEST_STRETCH)
  const head = value.slice(from, end)
  let start = -1
  for (const match of matchesOf(ASSIGNS, lowerCase(head))) start = match.index + match[0].length
  if (start < 0) {
    const boundary = Math.max(head.lastIndexOf('. '), head.lastIndexOf('; '), head.lastIndexOf(': '))
    const bracket = head.lastIndexOf('(')
    if (bracket > Math.max(boundary, head.lastIndexOf(')'))) start = bracket + 1
    else if (boundary < 0 && from > 0) return -1
    else start = boundary < 0 ? 0 : boundary + 2
  }
  // `Đơn vị chủ trì` is no unit that leads: the verb belongs to what is looked at.
  return opensWithUnit(value.slice(from + start)) && coversWhole(head.slice(start)) ? from + start : -1
}

/** `Trung tâm … phối hợp với Sở Y tế chủ trì`: only a stretch of names up to the verb names who leads. */
function coversWhole(stretch: string): boolean {
  const names = splitUnits(stretch)
  return names.length > 0 && names.at(-1)!.to >= stretch.trimEnd().length - 1
}

function supportIn(text: Text): TaskDraft['support'] {
  const match = SUPPORTS.exec(text.value)
  if (!match) return supportBehindLead(text)
  const from = match.index + match[0].length
  const clause = /[;:.](?:\s|$)/.exec(text.value.slice(from))
  const stretch = text.value.slice(from, clause ? from + clause.index : text.value.length)
  const units = unitsIn(slice(text, from, from + stretch.length), 'sentence').slice(0, unitsUpToVerb(stretch))
  // Whoever stands behind `phối hợp với` is named shortly; a longer stretch is the rest of the sentence.
  return units.filter(({ value }) => value.length <= LONGEST_SUPPORT)
}

/** `Trạm Y tế chủ trì, Công an xã phối hợp`: who supports stands in front of the verb, behind the one who leads. */
function supportBehindLead(text: Text): TaskDraft['support'] {
  const { value } = text
  if (!value.includes(' phối hợp')) return []
  for (const { index, 0: verb } of matchesOf(LEADS, value)) {
    const from = index + verb.length + 2
    if (!value.startsWith(', ', from - 2)) continue
    const subject = readSubject(value.slice(from))
    if (!subject || !SUPPORTS_HERE.test(value.slice(from + subject.end))) continue
    return subject.units.map((unit) => found(text, 'sentence', from + unit.from, from + unit.to))
  }
  return []
}

const SUPPORTS_HERE = /^(?:cùng )?phối hợp(?: thực hiện)?(?:[,.;)]|$)/u
const LONGEST_SUPPORT = 90

/** How many names stand before the sentence says what they do. */
function unitsUpToVerb(stretch: string): number {
  const names = splitUnits(stretch)
  for (const [i, { to }] of names.entries()) {
    if (!/^\s?(?:[,;]|và|cùng)?\s?/u.test(stretch.slice(to))) return i + 1
    const behind = stretch.slice(to).replace(/^(?:,|\s(?:và|cùng(?: với)?))?\s*/u, '')
    const next = names[i + 1]
    if (next === undefined || !behind.startsWith(next.name)) return i + 1
  }
  return names.length
}
