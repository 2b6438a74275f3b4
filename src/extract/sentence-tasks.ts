import { slice, type Text } from '../parse/text.ts'
import type { Item } from '../parse/tree.ts'
import { sentenceTasks as words } from '../vocabulary/generated.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { AttributeLines } from './attributes.ts'
import { findDeadlines, readDeadlines, withoutVerb } from './deadlines.ts'
import { alternatives, includesOne, lowerCase, matchesOf, shortest } from './forms.ts'
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

/** `Các đơn vị chủ trì phải …`: there the verb is part of what they are called. */
const LEADS = new RegExp(
  `\\s(?:${alternatives(words.lead)})(?![\\p{L}])(?!\\s(?:${alternatives(words.duty)})(?![\\p{L}]))`,
  'gu',
)
/** One of these stands in every text that `LEADS` finds something in, and to look for them is cheaper. */
const LEAD_MARKS = shortest(words.lead)
const ASSIGNS = new RegExp(`(?:^|[\\s(])(?:${alternatives(words.assign)})\\s(?=\\p{L})`, 'gu')
const AT_END = new RegExp(
  `\\s[-–(]\\s?([^-–()]{3,120}?)\\s(?:${alternatives(words.leadAtEnd)})\\)?[.;]?$`,
  'u',
)
const CONTINUOUS = new RegExp(
  `(?<=[\\s,.…])(?<!\\schi\\s)(?:${words.continuous.join('|')})(?=[\\s,;.)]|$)`,
  'u',
)
const IMPERATIVE = new RegExp(`(?:^|[.;:,(–-]\\s?)(?:${alternatives(words.give)})\\s(?=\\p{L})`, 'gu')
/** One of these stands in every text that `IMPERATIVE` finds something in. */
const GIVE_MARKS = shortest(words.give.map((verb) => verb.slice(1)))
const SUPPORTS = new RegExp(
  `(?<!(?:${alternatives(words.notSupport)}) )(?:${alternatives(words.support)}):? (?=\\p{L})`,
  'gu',
)
const SUPPORT_MARKS = shortest(words.support)

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
  return draftOf(
    item,
    unitsIn(slice(text, lead.from, lead.to), 'sentence'),
    supportIn(text),
    deadlinesOf(sentences, text, lead.to, time),
  )
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
    // A paragraph can say of several units until when: each day is for the unit of its own sentence.
    for (const sentence of sentencesOf(text)) {
      const subject = sentence === text ? actors.of(text) : readSubject(sentence.value)
      const work = workOf(sentence, subject, time)
      if (work) return draftOf(item, work.lead, supportIn(sentence), work.deadlines)
    }
  }
  return null
}

/** The sentences of a text; one that says no more than until when (`Hoàn thành trước ngày …`) goes on with the last. */
function sentencesOf(text: Text): readonly Text[] {
  const { value } = text
  if (!value.includes('. ')) return [text]
  const sentences: Text[] = []
  let from = 0
  for (const { index } of matchesOf(SENTENCE_END, value)) {
    if (FINISHES.opens(lowerCase(value.slice(index + 2, index + LONGEST_OPENER)))) continue
    sentences.push(slice(text, from, index + 1))
    from = index + 2
  }
  return from === 0 ? [text] : [...sentences, slice(text, from)]
}

const SENTENCE_END = /(?<=\p{Ll}{2}|[\d)])[.] (?=\p{Lu})/gu
const FINISHES = new WordList(words.finishes)

/**
 * Reads a step of a timetable, which names nobody: `- Từ ngày 10/3/2026 đến ngày 20/3/2026: điều tra, lập danh sách.`
 *
 * @param inTimetable whether all that stand beside it open with a time too, and one of them is such a step
 * @returns null where its words do not stand behind a time and a colon, or name a day (`Ngày 03/02: Kỷ niệm …`) or
 * a target (`Đến năm 2030: 95% …`)
 */
export function stepTask(item: Item, time: TimeContext, inTimetable: () => boolean): TaskDraft | null {
  const step = stepOf(item, time)
  return step && (step.isSure || inTimetable()) ? draftOf(item, [], [], step.deadlines) : null
}

/** Whether items that stand beside each other all say when and what, one of them so that it is surely work. */
export function isTimetable(items: readonly Item[], time: TimeContext): boolean {
  let isSure = false
  for (const item of items) {
    const step = stepOf(item, time)
    if (!step) return false
    isSure ||= step.isSure
  }
  return isSure
}

interface Step {
  deadlines: TaskDraft['deadlines']
  /** It says what is done in small letters, or within which time: a day and a capital can be a feast. */
  isSure: boolean
}

function stepOf({ text, children }: Item, time: TimeContext): Step | null {
  const { value } = text
  const colon = children.length === 0 ? value.indexOf(': ') : -1
  if (colon < 0 || colon >= LONGEST_HEAD || !opensWithTime(value) || readLabel(value)) return null
  if (includesOne(value, words.notSteps)) return null
  const step = colon + 2
  const deadlines = timeInFront(text, step, time)
  if (deadlines.length === 0) return null
  return { deadlines, isSure: WORD_AHEAD.test(value.slice(step)) || deadlines.some(isStretch) }
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
function workOf(
  text: Text,
  subject: Subject | null,
  time: TimeContext,
): Pick<TaskDraft, 'lead' | 'deadlines'> | null {
  const acting = subject ? { subject, at: 0, deadlines: [] } : actingInClause(text, time)
  if (!acting || acting.at + acting.subject.end >= text.value.length) return null
  const { units } = acting.subject
  if (saysState(text.value.slice(acting.at), units[0]!.from, units.at(-1)!.to + 1)) return null
  const deadlines = [...acting.deadlines, ...daysOf(slice(text, acting.at), time)]
  return deadlines.some(saysUntilWhen) ? { lead: leadsOf(text, acting.at, acting.subject), deadlines } : null
}

/** Whether a stretch of names goes over into what was done or is so: `Công an xã đã …`, `UBND xã là đơn vị …`. */
function saysState(value: string, from: number, to: number): boolean {
  for (let at = value.indexOf(' ', from); at >= 0 && at <= to; at = value.indexOf(' ', at + 1))
    if (STATE.lengthAt(value, at + 1) > 0 && NO_STATE.lengthAt(value, at + 1) === 0) return true
  return false
}

const STATE = new WordList(words.states)
const NO_STATE = new WordList(words.notStates)

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
    // `Thành phần: Lãnh đạo xã …` says who comes.
    if (value[at - 2] === ':' && readLabel(value)) continue
    const deadlines = timeInFront(text, at, time)
    if (value[at - 2] !== ',' || deadlines.length > 0) return { subject, at, deadlines }
  }
  return null
}

function clausesOf(value: string): readonly number[] {
  const clauses: number[] = []
  const colon = value.indexOf(': ')
  if (colon > 0 && colon < LONGEST_HEAD) clauses.push(colon + 2)
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
  return deadlines.every(isResolved) ? deadlines : []
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
  if (stated.length > 0) return stated
  const behind = behindColon(text, time)
  return behind.length > 0 ? behind : howOften(text, time)
}

/** `Kiểm tra giá cả: thường xuyên.` Only a time counts there, not whatever else stands behind a colon. */
function behindColon(text: Text, time: TimeContext): TaskDraft['deadlines'] {
  const colon = text.value.lastIndexOf(':')
  const deadlines = colon < 0 ? [] : deadlinesIn(slice(text, colon + 1), 'sentence', time)
  return deadlines.every(isResolved) ? deadlines : []
}

/**
 * The deadlines that its sentences state, or else what a short clause behind the one who leads says (`(Sở Y tế chủ trì;
 * quý II/2026)`), or else the adverb of that sentence: `… thường xuyên đăng tải`.
 *
 * @param lead the sentence that names who leads
 * @param behind where the names end
 */
function deadlinesOf(
  sentences: readonly Text[],
  lead: Text,
  behind: number,
  time: TimeContext,
): TaskDraft['deadlines'] {
  const stated = sentences.flatMap((sentence) =>
    findDeadlines(sentence.value, time).map((deadline) => dated(deadline, sentence, 'sentence')),
  )
  if (stated.length > 0) return stated
  const clauses = inShortClauses(lead, behind, time)
  if (clauses.length > 0) return clauses
  const adverb = CONTINUOUS.exec(lead.value)
  if (!adverb) return howOften(lead, time)
  return deadlinesIn(slice(lead, adverb.index, adverb.index + adverb[0].length), 'sentence', time)
}

/** `… rà soát định mức hằng quý.`: how often closes a sentence; `báo cáo hằng quý` is a name. */
function howOften(text: Text, time: TimeContext): TaskDraft['deadlines'] {
  const { value } = text
  const often = REPEATS.test(lowerCase(value.slice(-LONGEST_REPEAT)))
    ? HOW_OFTEN.exec(lowerCase(value))
    : null
  return often ? deadlinesIn(slice(text, often.index, often.index + often[0].length), 'sentence', time) : []
}

const LONGEST_REPEAT = 14
const REPEATS = new RegExp(`(?:${alternatives(words.often)})[.;)]*$`, 'u')
const HOW_OFTEN = new RegExp(
  `(?<=(?<!(?:^| )(?:${alternatives(words.named)}))[ ,])(?:${alternatives(words.periodic)} )?(?:${alternatives(words.often)})(?=[.;)]*$)`,
  'u',
)

function inShortClauses(text: Text, from: number, time: TimeContext): TaskDraft['deadlines'] {
  const deadlines: TaskDraft['deadlines'] = []
  for (const { index, 0: clause } of matchesOf(SHORT_CLAUSE, text.value)) {
    if (index < from) continue
    const inner = slice(text, index + 2, index + clause.length)
    const read = readDeadlines(inner.value, time).map((deadline) =>
      dated(withoutVerb(deadline), inner, 'sentence'),
    )
    if (read.every(isResolved)) deadlines.push(...read)
  }
  return deadlines
}

/** Behind a comma or a semicolon, up to the next mark. */
const SHORT_CLAUSE = /[,;] [^,;.()]{4,40}(?=[,;.)]|$)/gu
const isResolved = ({ deadline }: DatedWords) => deadline.kind !== 'unresolved'

interface Stretch {
  from: number
  to: number
}

/** The stretch that names the units that lead. */
function leadIn({ value }: Text): Stretch | null {
  if (includesOne(value, LEAD_MARKS)) {
    for (const match of matchesOf(LEADS, value)) {
      const stretch = stretchBefore(value, match.index)
      if (stretch >= 0) return { from: stretch, to: match.index }
    }
  }
  const end = endsWithLead(value) && includesOne(value, OPENS_LEAD) ? AT_END.exec(value) : null
  if (end && opensWithUnit(end[1]!)) {
    const from = end.index + end[0].indexOf(end[1]!)
    return { from, to: from + end[1]!.length }
  }
  return doneBy(value) ?? (includesOne(value, GIVE_MARKS) ? givenTo(value) : null)
}

/**
 * `Sơ tuyển: do Trạm Y tế chủ trì`, `Truyền thông do Đoàn xã phụ trách, xong trước …`. In the middle of a clause only
 * words of charge count, for `dự hội nghị do Sở Y tế chủ trì` says who leads something else.
 */
function doneBy(value: string): Stretch | null {
  if (!value.includes(BY)) return null
  for (const match of matchesOf(DONE_BY, value)) {
    const from = match.index + match[0].length
    const subject = readSubject(value.slice(from, from + LONGEST_STRETCH))
    if (!subject) continue
    const verb = from + subject.end
    const behind = value.slice(verb)
    const leads =
      CHARGE.test(behind) ||
      (LEADS_OR_DOES.lengthAt(behind) > 0 &&
        (!BY_IN_CLAUSE.test(match[0]) ||
          supportBehind(value, verb) !== null ||
          isUnitAlone(value.slice(0, match.index))))
    if (leads) return { from: from + subject.units[0]!.from, to: from + subject.units.at(-1)!.to }
  }
  return null
}

const BY = `${words.by} `
const DONE_BY = new RegExp(`(?:^|[:;,(] ?| )${BY}(?=\\p{L})`, 'gu')
/** It stands in the middle of a clause. */
const BY_IN_CLAUSE = new RegExp(`^ ?${BY}$`)
/** `Tổ kiểm tra liên ngành do Công an xã chủ trì`: there the sentence is about that unit's work. */
const isUnitAlone = (head: string) => opensWithUnit(head) && coversWhole(head)
const CHARGE = new RegExp(`^(?:${alternatives(words.charge)})(?:[,.;)]|$)`, 'u')
const LEADS_OR_DOES = new WordList([...words.lead, ...words.leadAtEnd])

/** `Vớt bèo. Giao Hội Nông dân xã thực hiện`: whoever a sentence gives the work to leads, by whatever verb. */
function givenTo(value: string): Stretch | null {
  for (const match of matchesOf(IMPERATIVE, lowerCase(value))) {
    const from = match.index + match[0].length
    const subject = readSubject(value.slice(from, from + LONGEST_STRETCH))
    if (!subject) continue
    const to = from + subject.units.at(-1)!.to
    // Words without a verb behind the names are the rest of a sentence.
    if (WORD_BEHIND.test(value.slice(to))) return { from: from + subject.units[0]!.from, to }
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
 * Where the name in front of a verb begins: behind `giao`, at the head of its sentence, clause or bracket, behind a time
 * at its head (`Trong quý II/2026, Sở Y tế chủ trì`), or else behind a dash.
 *
 * @returns -1 where no unit stands there
 */
function stretchBefore(value: string, end: number): number {
  const from = Math.max(0, end - LONGEST_STRETCH)
  const head = value.slice(from, end)
  const starts = matchesOf(ASSIGNS, lowerCase(head)).map((match) => match.index + match[0].length)
  const clause = Math.max(...CLAUSE_MARKS.map((mark) => head.lastIndexOf(mark)))
  const bracket = head.lastIndexOf('(')
  if (bracket > Math.max(clause, head.lastIndexOf(')'))) starts.push(bracket + 1)
  if (clause >= 0) starts.push(clause + 2)
  else if (from === 0) starts.push(0)
  const comma = clause < 0 && from === 0 && opensWithTime(value) ? head.indexOf(', ') : -1
  if (comma >= 0) starts.push(comma + 2)
  starts.sort((a, b) => b - a)
  for (const dash of matchesOf(DASH, head)) starts.push(dash.index + 3)
  // `Đơn vị chủ trì` is no unit that leads: the verb belongs to what is looked at.
  const start = starts.find((at) => opensWithUnit(value.slice(from + at)) && coversWhole(head.slice(at)))
  return start === undefined ? -1 : from + start
}

const CLAUSE_MARKS = ['. ', '; ', ': ']
const DASH = / [–-] /g

/** `Trung tâm … phối hợp với Sở Y tế chủ trì`: only a stretch of names up to the verb names who leads. */
function coversWhole(stretch: string): boolean {
  const names = splitUnits(stretch)
  return (
    names.length > 0 &&
    names.at(-1)!.to >= stretch.trimEnd().length - 1 &&
    !saysState(stretch, names[0]!.from, stretch.length)
  )
}

function supportIn(text: Text): TaskDraft['support'] {
  const { value } = text
  if (!includesOne(value, SUPPORT_MARKS)) return []
  for (const match of matchesOf(SUPPORTS, value)) {
    const from = match.index + match[0].length
    // Without `với` it can be a word of something else.
    if (match[0] === `${words.supportAlone} ` && !opensWithUnit(value.slice(from))) continue
    const clause = /[;:.](?:\s|$)/.exec(value.slice(from))
    const stretch = value.slice(from, clause ? from + clause.index : value.length)
    const units = unitsIn(slice(text, from, from + stretch.length), 'sentence').slice(
      0,
      unitsUpToVerb(stretch),
    )
    // Whoever stands behind `phối hợp với` is named shortly; a longer stretch is the rest of the sentence.
    return units.filter(({ value: name }) => name.length <= LONGEST_SUPPORT)
  }
  const behind = matchesOf(LEADS, value).map((match) => supportBehind(value, match.index + 1))
  return (
    behind.find((units) => units !== null)?.map(({ from, to }) => found(text, 'sentence', from, to)) ?? []
  )
}

/**
 * `Trạm Y tế chủ trì, Công an xã phối hợp`: who supports stands in front of the verb, behind the one who leads.
 *
 * @param verb where what the one who leads does begins
 */
function supportBehind(value: string, verb: number): readonly Stretch[] | null {
  const mark = /[,;] /.exec(value.slice(verb, verb + LONGEST_LEAD_VERB))
  if (!mark) return null
  const from = verb + mark.index + 2
  const subject = readSubject(value.slice(from))
  if (!subject || !SUPPORTS_HERE.test(value.slice(from + subject.end))) return null
  return subject.units.map((unit) => ({ from: from + unit.from, to: from + unit.to }))
}

const LONGEST_LEAD_VERB = 40
const SUPPORTS_HERE = new RegExp(`^(?:${alternatives(words.supportAtEnd)})(?:[,.;)]|$)`, 'u')

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
