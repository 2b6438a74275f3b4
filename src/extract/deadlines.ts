import type { Deadline, DeadlineKind } from '../model/plan.ts'
import { calendar, deadlines } from '../vocabulary/generated.ts'
import { CALENDAR, dayBefore, lastDayOf, openEnd, quarterOf, timeOf } from './dates.ts'
import {
  compile,
  type Fragments,
  type Groups,
  includesOne,
  lazy,
  lowerCase,
  matchesOf,
  remember,
} from './forms.ts'
import { mendDigits } from './scanned-digits.ts'

/** A deadline and where it stands: `text.slice(from, to) === raw`, without outer blanks and a closing mark. */
export interface FoundDeadline extends Deadline {
  from: number
  to: number
  /** Whether it names a day or month that no calendar has: 31/02/2026. Then `edtf` is null. */
  impossible: boolean
}

/** What a deadline leaves out and its surroundings give. */
export interface DeadlineContext {
  /** The plan's own year, taken where the year is left out. */
  year: number | null
  /** Whether that is the first of a school year, whose months before August lie in the next. */
  school?: boolean
  /** The day (YYYY-MM-DD) that a heading gives to rows with hours only: `7h00 - 7h15`. */
  day: string | null
}

/**
 * Reads the value of a deadline cell or label. Whatever it says is a deadline; several in one text are several
 * entries.
 *
 * @param text cleaned text of the cell or behind the label, line breaks kept where they matter
 * @returns the deadlines in their order; kind `unresolved` where the words give no time; [] for an empty cell (`-`, `…`)
 */
export function readDeadlines(text: string, context: DeadlineContext): FoundDeadline[] {
  return settle(text, entriesOf(text), context)
}

/** What a cell says, part by part. */
const entriesOf = remember((text) =>
  split(lowerCase(mendDigits(text))).map((piece) => readEntries(piece).flatMap(spread)),
)

/**
 * Finds the deadlines that a running sentence states. Only clear ones: dates of cited documents, years in names and
 * adverbs (`thường xuyên`) are none.
 *
 * @param text a cleaned sentence or paragraph
 * @returns the deadlines in their order
 */
export function findDeadlines(text: string, context: DeadlineContext): FoundDeadline[] {
  if (!grammar().mark.test(text)) return []
  const whole = { from: 0, to: text.length, lower: lowerCase(mendDigits(text)) }
  const entries = scan(whole, grammar().triggers, 'sentence').flatMap(spread)
  return settle(text, [entries], context).map(withoutVerb)
}

/**
 * Reads the deadline that a text opens with, whatever follows: `Hằng tháng tổng hợp kết quả, báo cáo …`. In the middle
 * of a sentence most of these words are no deadline.
 *
 * @param text a cleaned text
 * @returns null where it opens with none
 */
export function readOpeningDeadline(text: string, context: DeadlineContext): FoundDeadline | null {
  const entry = matchOnwards(lowerCase(mendDigits(text)), 0, 'opening', null)
  return entry && settle(text, [[entry]], context)[0]!
}

/** `hoàn thành trước ngày 10/4`: in a sentence the verb says what is done, and the words behind it until when. */
export function withoutVerb(found: FoundDeadline): FoundDeadline {
  const verb = grammar().verb.exec(found.raw.toLowerCase())
  if (!verb) return found
  const length = verb[0].length
  return { ...found, raw: found.raw.slice(length), from: found.from + length }
}

/** Where words are read on: in running text, at its head, or in a cell, whose words all speak of time. */
type Within = 'sentence' | 'opening' | 'cell'

interface Form {
  kind: DeadlineKind | null
  rrule: string | null
  yearly: string | null
  open: boolean
  due: 'before' | 'none' | null
  of: 'year' | 'school-year' | 'day' | null
  inner: readonly DeadlineKind[] | null
  follows: DeadlineKind | null
  has: readonly string[] | null
  within: Within | 'running' | null
  /** Reads a whole text. */
  whole: () => RegExp
  /** Reads on from a place in a text. */
  onwards: () => RegExp
}

/** A form that reads a text. */
interface Match {
  form: Form
  groups: Groups
  inner: Match | null
}

/** A stretch of the text, in lower case. */
interface Piece {
  from: number
  to: number
  lower: string
}

/** A piece that is one deadline; no form reads it where `match` is null. */
interface Entry extends Piece {
  match: Match | null
}

/** Long cells are prose; nobody lists more deadlines than this in one. */
const MOST_PARTS = 12
/** `phải cơ bản hoàn thành xong trong …` is as far as it goes. */
const MOST_LEAD_INS = 5
/** No deadline in running text is longer. */
const AHEAD = 200
/** No single deadline is longer, save one that hangs on an event with a long name. */
const LONGEST = 600

const grammar = lazy(() => {
  const fragments: Fragments = { ...CALENDAR, ...deadlines.fragments }
  return {
    forms: formsByStart(fragments),
    leadIn: compile(deadlines.leadIn, {}, 'y'),
    noise: deadlines.noise.map(({ mark, pattern }) => ({
      mark: new RegExp(mark),
      pattern: lazy(() => compile(pattern, fragments, 'g')),
    })),
    mark: new RegExp(deadlines.mark),
    triggers: compile(deadlines.triggers, {}, 'g'),
    separator: compile(deadlines.separators, {}, 'g'),
    separatorAhead: compile(deadlines.separators, {}, 'y'),
    notBehind: compile(deadlines.notBehind, {}),
    verb: compile(deadlines.verb, {}),
  }
})

/** The forms by the first word of what they read, in their order; under '' those that may begin with any word. */
function formsByStart(fragments: Fragments): Map<string, Form[]> {
  const lists: Readonly<Record<string, readonly string[]>> = deadlines.starts
  const byStart = new Map<string, Form[]>()
  for (const entry of deadlines.forms) {
    const form = formOf(entry, fragments)
    const starts: readonly string[] = 'starts' in entry ? entry.starts : ['']
    for (const start of starts.flatMap((word) => lists[word.replace(/[{}]/g, '')] ?? [word])) {
      const forms = byStart.get(start)
      if (forms) forms.push(form)
      else byStart.set(start, [form])
    }
  }
  return byStart
}

function formOf(entry: (typeof deadlines.forms)[number], fragments: Fragments): Form {
  return {
    kind: 'kind' in entry ? entry.kind : null,
    rrule: 'rrule' in entry ? entry.rrule : null,
    yearly: 'yearly' in entry ? entry.yearly : null,
    open: 'open' in entry,
    due: 'due' in entry ? entry.due : null,
    of: 'of' in entry ? entry.of : null,
    inner: 'inner' in entry ? entry.inner : null,
    follows: 'follows' in entry ? entry.follows : null,
    has: 'has' in entry ? entry.has : null,
    within: 'within' in entry ? entry.within : null,
    whole: lazy(() => compile(`^(?:${entry.pattern})$`, fragments)),
    onwards: lazy(() => compile(`(?:${entry.pattern}){end}(?!/\\d)`, fragments, 'y')),
  }
}

/** The forms that can read what begins at a place. */
function formsAt(lower: string, at: number): readonly Form[] {
  const { forms } = grammar()
  FIRST_WORD.lastIndex = at
  const word = FIRST_WORD.exec(lower)?.[0] ?? '#'
  return forms.get(word) ?? []
}

const FIRST_WORD = /\p{L}+/uy

/** The parts of a cell between semicolons and line breaks that say something, without outer blanks and marks. */
function split(lower: string): Piece[] {
  if (!/[;\n]/.test(lower)) {
    const piece = trim(lower, 0)
    return piece ? [piece] : []
  }
  const pieces: Piece[] = []
  for (const clause of lower.matchAll(/[^;]+/g)) {
    const whole = trim(clause[0], clause.index)
    if (!whole) continue
    const lines = [...clause[0].matchAll(/[^\n]+/g)]
      .map((line) => trim(line[0], clause.index + line.index))
      .filter((line) => line !== null)
    // A line break may also stand in the middle of one deadline: `Trước ngày` / `30/11/2025`.
    const broken = lines.length > 1 && lines.some((line) => !matchWhole(line.lower, null))
    if (broken && matchWhole(whole.lower, null)) pieces.push(whole)
    else pieces.push(...lines)
  }
  return pieces
}

function trim(lower: string, from: number): Piece | null {
  const start = /^[\s.,;:…_+*•–—-]*/.exec(lower)![0].length
  let end = lower.length
  while (end > start && (/[\s.,;…]/.test(lower[end - 1]!) || lower.endsWith('./', end))) end--
  if (start >= end) return null
  return { from: from + start, to: from + end, lower: lower.slice(start, end).replace(/[^\S ]/g, ' ') }
}

function readEntries(piece: Piece): Entry[] {
  const match = matchWhole(piece.lower, null)
  if (match) return [{ ...piece, match }]
  const listed = readList(piece)
  if (listed) return listed
  const said = scan(piece, ANY_WORD, 'cell')
  if (said.length > 1) return said
  return [{ ...piece, match: said[0]?.match ?? null }]
}

/** `Tháng 3, 6, 9/2026`: numbers that do not follow on each other are a deadline each. */
function spread(entry: Entry): Entry[] {
  const { match } = entry
  if (!match || match.form.rrule) return [entry]
  for (const unit of LISTED) {
    const listed = match.groups[`${unit}s`]
    if (listed !== undefined) return spreadNumbers(entry, match, unit, listed)
  }
  return [entry]
}

const LISTED = ['quarter', 'month', 'day'] as const

function spreadNumbers(
  entry: Entry,
  { form, groups }: Match,
  unit: (typeof LISTED)[number],
  listed: string,
): Entry[] {
  const end = entry.lower.indexOf(listed) + listed.length
  const starts = matchesOf(LISTED_NUMBER, listed).map(({ 0: words, 1: number, index }) => {
    const from = end - listed.length + index
    return { number: number!, from, to: from + words.length }
  })
  const last = end + AND.exec(entry.lower.slice(end))![0].length
  starts.push({ number: groups[`${unit}2`]!, from: last, to: entry.lower.length })
  const values = starts.map(({ number }) => (unit === 'quarter' ? quarterOf(number) : Number(number)))
  if (values.every((value, i) => i === 0 || value === values[i - 1]! + 1)) return [entry]
  return starts.map(({ number, from, to }, i) => {
    const start = i === 0 ? 0 : from
    // What stands behind the last number is said of it; the others take the year of their right neighbour.
    const year = i === starts.length - 1 ? groups.year2 : undefined
    const own = { year, month: groups.month2, [unit]: number }
    return {
      from: entry.from + start,
      to: entry.from + to,
      lower: entry.lower.slice(start, to),
      match: { form: { ...form, kind: unit === 'day' ? 'on' : form.kind }, groups: own, inner: null },
    }
  })
}

/** With the word in front that some lists repeat: `tháng 3 và tháng 9`. */
const LISTED_NUMBER = /(?<![a-zà-ỹ\d])(?:(?:tháng|quý|ngày) ?)?(\d{1,2}|[il]{1,3}|[il]v)(?![a-zà-ỹ\d])/g
const AND = /^[ ,&+]*(?:và )?/

const ANY_WORD = /[\p{L}\d]+/gu

/** Several complete deadlines with nothing but separators between them; null where the text is not such a list. */
function readList(piece: Piece): Entry[] | null {
  const parts = partsOf(piece)
  if (parts.length < 2 || parts.length > MOST_PARTS) return null
  const entries: Entry[] = []
  for (let i = 0; i < parts.length; ) {
    const before = entries.at(-1)?.match ?? null
    let taken = 0
    // The longest run of parts that reads as one, for `Quý I, II` is one deadline.
    for (let j = parts.length; j > i && taken === 0; j--) {
      const from = parts[i]!.from
      const to = parts[j - 1]!.to
      const lower = piece.lower.slice(from - piece.from, to - piece.from)
      const match = matchWhole(lower, before)
      if (!match) continue
      entries.push({ from, to, lower, match })
      taken = j - i
    }
    if (taken === 0) return null
    i += taken
  }
  return entries
}

function partsOf(piece: Piece): Piece[] {
  const parts: Piece[] = []
  let start = 0
  const add = (end: number) => {
    const part = trim(piece.lower.slice(start, end), piece.from + start)
    if (part) parts.push(part)
  }
  for (const separator of matchesOf(grammar().separator, piece.lower)) {
    add(separator.index)
    start = separator.index + separator[0].length
  }
  add(piece.lower.length)
  return parts
}

/** The deadlines that stand somewhere in a piece, each read by the form that reaches furthest. */
function scan({ lower, from }: Piece, next: RegExp, within: Within): Entry[] {
  const entries: Entry[] = []
  next.lastIndex = 0
  for (let start = next.exec(lower); start; start = next.exec(lower)) {
    const at = start.index
    if (isInWord(lower, at) || isNotDue(lower, at)) continue
    let entry = matchOnwards(lower, at, within, null)
    let end = at
    while (entry) {
      entries.push({ ...entry, from: entry.from + from, to: entry.to + from })
      end = entry.to
      entry = matchContinued(lower, end, within, entry.match)
    }
    if (end > at) next.lastIndex = end
  }
  return entries
}

/** `định kỳ hằng quý, 06 tháng và năm`: what follows the deadline before it and is read only so. */
function matchContinued(lower: string, at: number, within: Within, before: Match | null): Entry | null {
  const { separatorAhead } = grammar()
  separatorAhead.lastIndex = at
  const separator = separatorAhead.exec(lower)
  return separator && before && matchOnwards(lower, at + separator[0].length, within, before)
}

/** The reading of a whole text: as it stands, without the words that lead in, without hours and days of the week. */
function matchWhole(lower: string, before: Match | null): Match | null {
  if (lower.length > LONGEST) return null
  const match = matchLedIn(lower, before)
  if (match) return match
  let quiet = lower
  for (const { mark, pattern } of grammar().noise) if (mark.test(quiet)) quiet = quiet.replace(pattern(), '')
  return quiet === lower ? null : matchLedIn(quiet.trim(), before)
}

function matchLedIn(lower: string, before: Match | null): Match | null {
  const { leadIn } = grammar()
  let at = 0
  for (let words = 0; words <= MOST_LEAD_INS; words++) {
    const match = matchForms(at === 0 ? lower : lower.slice(at), before)
    if (match) return match
    leadIn.lastIndex = at
    if (!leadIn.test(lower)) return null
    at = leadIn.lastIndex
  }
  return null
}

function matchForms(lower: string, before: Match | null): Match | null {
  for (const forms of [formsAt(lower, 0), grammar().forms.get('') ?? []]) {
    for (const form of forms) {
      const match = matchForm(form, lower, before)
      if (match) return match
    }
  }
  return null
}

function matchForm(form: Form, lower: string, before: Match | null): Match | null {
  if (form.within === 'running' || !canApply(form, lower)) return null
  if (form.follows && form.follows !== before?.form.kind) return null
  const match = form.whole().exec(lower)
  if (!match) return null
  const groups = match.groups ?? {}
  if (!form.inner) return { form, groups, inner: null }
  const inner = matchWhole(groups.inner!, null)
  return inner && form.inner.includes(kindOf(inner)) ? { form, groups, inner } : null
}

/** The longest reading that begins at a place; words that lead in belong to it. */
function matchOnwards(lower: string, at: number, within: Within, before: Match | null): Entry | null {
  const { leadIn } = grammar()
  let best: Entry | null = null
  let start = at
  for (let words = 0; words <= MOST_LEAD_INS && !best; words++) {
    const ahead = lower.slice(start, start + AHEAD)
    for (const form of formsAt(lower, start)) {
      if (!isReadOnIn(form, within) || !canApply(form, ahead)) continue
      if (!mayFollow(form, before)) continue
      const onwards = form.onwards()
      onwards.lastIndex = start
      const match = onwards.exec(lower)
      const to = start + (match?.[0].length ?? 0)
      if (!match || (best && to <= best.to) || (!form.rrule && isBareFraction(match))) continue
      best = {
        from: at,
        to,
        lower: lower.slice(at, to),
        match: { form, groups: match.groups ?? {}, inner: null },
      }
    }
    leadIn.lastIndex = start
    if (!leadIn.test(lower)) return best
    start = leadIn.lastIndex
  }
  return best
}

function isReadOnIn(form: Form, within: Within): boolean {
  if (within === 'opening') return form.within !== 'running' && form.inner === null
  return form.within !== null && (within === 'cell' || form.within !== 'cell')
}

/** Directly behind a deadline only what goes on from it, and behind a repetition another: `hằng tháng, hằng quý (…)`. */
function mayFollow({ kind, follows }: Form, before: Match | null): boolean {
  if (follows) return follows === before?.form.kind
  return before === null || (kind === 'recurring' && before.form.kind === 'recurring')
}

/** `3/4 diện tích`: among other words, numbers without `ngày` and without a year are no day. */
function isBareFraction({ 0: words, groups }: RegExpExecArray): boolean {
  return (
    /^\d/.test(words) && groups?.day !== undefined && groups.year === undefined && groups.year2 === undefined
  )
}

function canApply({ has }: Form, lower: string): boolean {
  return has === null || includesOne(lower, has)
}

function isInWord(lower: string, at: number): boolean {
  return at > 0 && /[\p{L}\d/]/u.test(lower[at - 1]!)
}

/** `văn bản ban hành trước ngày 01/7/2025` states no deadline. */
function isNotDue(lower: string, at: number): boolean {
  return grammar().notBehind.test(lower.slice(Math.max(0, at - 24), at))
}

/** What the entries of each clause mean, from the last to the first: what one leaves out its right neighbour may say. */
function settle(
  text: string,
  clauses: readonly (readonly Entry[])[],
  context: DeadlineContext,
): FoundDeadline[] {
  let around = context
  const found: FoundDeadline[] = []
  for (let c = clauses.length - 1; c >= 0; c--) {
    const entries = clauses[c]!
    let yearly = false
    for (let i = entries.length - 1; i >= 0; i--) {
      const { match, from, to: end } = entries[i]!
      let meaning = meaningOf(match, around, yearly)
      // `Tháng 12; tháng 3/2027` in a plan of 2026: a list goes on in time.
      if (around !== context && isAfter(meaning, found.at(-1)) && context.year === around.year! - 1)
        meaning = meaningOf(match, context, yearly)
      const stated = statedYear(match)
      if (stated !== null) around = { year: stated, day: context.day }
      const { kind, edtf, rrule, due, impossible } = meaning
      yearly = rrule?.startsWith('FREQ=YEARLY;BYMONTH') ?? false
      const to = withoutClosingMarks(text, from, end)
      found.push({ raw: text.slice(from, to), kind, edtf, rrule, due, from, to, impossible })
    }
  }
  return found.reverse()
}

const isAfter = ({ due }: Meaning, next: Meaning | undefined) =>
  due !== null && next?.due != null && due > next.due

function withoutClosingMarks(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (/[\s.,;]/.test(text[end - 1]!) || (end - from > 1 && text.endsWith('./', end)))) end--
  return end
}

type Meaning = Omit<FoundDeadline, 'raw' | 'from' | 'to'>

const UNRESOLVED: Meaning = { kind: 'unresolved', edtf: null, rrule: null, due: null, impossible: false }

function meaningOf(match: Match | null, context: DeadlineContext, yearly: boolean): Meaning {
  if (!match) return UNRESOLVED
  const { form, groups } = match
  const rrule = form.rrule ?? (yearly && statedYear(match) === null ? form.yearly : null)
  if (rrule && !match.inner) return repeated(rrule, groups)
  if (form.of === 'day') return context.day === null ? UNRESOLVED : onDay(context.day)
  const inner = match.inner && meaningOf(match.inner, context, false)
  const kind = form.kind ?? inner?.kind ?? 'unresolved'
  const time = inner ?? timeIn(form, groups, context)
  const edtf = form.open && time.edtf !== null ? openEnd(time.edtf) : time.edtf
  const repeats = rrule ? rruleOf(rrule, groups) : (inner?.rrule ?? null)
  const due = form.kind === null && inner ? inner.due : dueOf(form, edtf)
  return { kind, edtf, rrule: repeats, due, impossible: time.impossible }
}

function repeated(rrule: string, groups: Groups): Meaning {
  const { impossible } = timeOf({ day: groups.day, month: groups.month }, null)
  return { ...UNRESOLVED, kind: 'recurring', rrule: impossible ? null : rruleOf(rrule, groups), impossible }
}

function onDay(day: string): Meaning {
  return { kind: 'on', edtf: day, rrule: null, due: day, impossible: false }
}

function timeIn(
  form: Form,
  groups: Groups,
  { year, school }: DeadlineContext,
): { edtf: string | null; impossible: boolean } {
  if (form.of === 'school-year')
    return { edtf: year !== null && school ? `${year}/${year + 1}` : null, impossible: false }
  if (form.of === 'year') return { edtf: year === null ? null : `${year}`, impossible: false }
  if (groups.firstmonths === undefined) return timeOf(groups, year, school)
  return timeOf({ month: '1', month2: groups.firstmonths, year: groups.year }, year, school)
}

function dueOf(form: Form, edtf: string | null): string | null {
  if (edtf === null || form.due === 'none') return null
  return form.due === 'before' ? dayBefore(edtf) : lastDayOf(edtf)
}

function kindOf(match: Match): DeadlineKind {
  return match.form.kind ?? (match.inner ? kindOf(match.inner) : 'unresolved')
}

function statedYear(match: Match | null): number | null {
  if (!match) return null
  const year = match.groups.year ?? match.groups.year2
  return year === undefined ? statedYear(match.inner) : Number(year)
}

/** Fills in the rule of a form; null where no RRULE says what the words say: `2 lần/tháng`. */
function rruleOf(template: string, groups: Groups): string | null {
  if (template === '{every}') return everyOf(groups)
  return template.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    if (name === 'quarter-months') return monthsOfQuarter(quarterOf(groups.quarter!)).join(',')
    return [...groups[name]!.matchAll(/\d+/g)].map(Number).join(',')
  })
}

function everyOf({ unit, count, times }: Groups): string | null {
  const { freq, interval, months } = calendar.units.find(({ word }) => word === unit)!
  const often = times === undefined ? 1 : numberOf(times)
  if (often > 1) {
    if (!months || months % often !== 0) return null
    return rruleEvery('MONTHLY', months / often)
  }
  return rruleEvery(freq, interval * (count === undefined ? 1 : numberOf(count)))
}

function rruleEvery(freq: string, interval: number): string {
  return interval === 1 ? `FREQ=${freq}` : `FREQ=${freq};INTERVAL=${interval}`
}

function monthsOfQuarter(quarter: number): number[] {
  return [2, 1, 0].map((back) => quarter * 3 - back)
}

/** A number in digits or as a word of the calendar: `06`, `sáu`. */
function numberOf(written: string): number {
  const words: Readonly<Record<string, number>> = calendar.numbers
  return words[written] ?? Number(written)
}
