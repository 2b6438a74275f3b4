import type { Reporting } from '../model/plan.ts'
import type { Text } from '../parse/text.ts'
import { reporting as vocabulary } from '../vocabulary/generated.ts'
import { type FoundDeadline, findDeadlines, readDeadlines, readOpeningDeadline } from './deadlines.ts'
import { compile, lazy, lowerCase, matchesOf } from './forms.ts'
import type { Recorder } from './recorder.ts'
import type { TimeContext } from './task-draft.ts'
import { opensWithUnit, readSubject, type UnitName } from './unit-names.ts'

/** A paragraph or node in which a reporting duty can stand. */
export interface ReportingNode {
  text: Text
  path: string | null
  /** Units that the heading above names: they report where the sentence names nobody. */
  units: string[]
}

interface Stretch {
  from: number
  to: number
}

/** A node's text, as it is and in small letters. */
interface Passage {
  value: string
  lower: string
  time: TimeContext
}

/** A sentence, or its part between semicolons, and the place of the words in it that oblige to report. */
interface Duty extends Stretch {
  verb: Stretch
}

/** What a sentence says about its duty. */
interface Said {
  sentence: Stretch
  named: UnitName[]
  to: Stretch | null
  /** Some stand behind the recipient only and are no deadline in another sentence: `báo cáo UBND xã hằng quý`. */
  deadlines: FoundDeadline[]
}

const MARK = /[;.] +/g
/** What may end the name of those who are reported to. */
const NAME_END = /[(.:]|, (?=[a-zà-ỹ])/g
/** Small letters in NFC; `\p{L}` would cost milliseconds in every process. */
const END = '(?![a-zà-ỹ])'

const grammar = lazy(() => {
  const either = (list: readonly { pattern: string }[], flags = '') =>
    compile(list.map(({ pattern }) => `(?:${pattern})`).join('|'), {}, flags)
  const words = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
  return {
    mark: new RegExp(vocabulary.mark),
    label: compile(vocabulary.label, {}),
    verbs: either(vocabulary.verbs, 'g'),
    notBehind: either(vocabulary.notBehind),
    notBefore: either(vocabulary.notBefore),
    gives: either(vocabulary.gives),
    direct: either(vocabulary.direct),
    sends: either(vocabulary.sends, 'g'),
    about: new RegExp(`^${vocabulary.about}`),
    purpose: new RegExp(vocabulary.purpose),
    recipients: new RegExp(`^(?:${words(vocabulary.recipients)})${END}`),
    ends: new RegExp(`(?<![-–])[ ,](?:${words(vocabulary.ends)})${END}`),
    closingEnds: compile(`${vocabulary.purpose}|${vocabulary.closingEnds}`, {}),
    repeats: compile(vocabulary.repeats, {}),
    onDemand: compile(vocabulary.onDemand, {}),
    asks: either(vocabulary.asks),
    adverbs: compile(vocabulary.adverbs, {}),
    requests: new RegExp(`(?:^|[^a-zà-ỹ])(?:${words(vocabulary.requests)}) `, 'g'),
  }
})

/** What is longer is no sentence; neither has one more verbs than these that are worth a look. */
const LONGEST_SENTENCE = 2000
const MOST_VERBS = 3
/** Those who report stand at the head of a sentence. */
const LONGEST_SUBJECT = 400
/** Words that speak against a duty stand no further in front of it. */
const LONGEST_BEFORE = 240
/** Length of the word in `about` that stands in front of a name. */
const ABOUT = ' về '.length
/** Names of those who are reported to are short. */
const LONGEST_RECIPIENT = 160
/** Times that close a sentence are no longer. */
const LONGEST_CLOSING = 200
/** A time that opens a sentence stands no further from its beginning: `Định kỳ, trước ngày …`. */
const OPENING = 12

/**
 * Finds the sentences that oblige somebody to report: `tổng hợp, báo cáo UBND xã trước ngày 20/5/2026`. A sentence
 * counts where it says by when or to whom.
 *
 * @param nodes paragraphs and nodes of tổ chức thực hiện and chế độ báo cáo, in document order
 * @param reports what the sentences of the plan say about reports
 * @param recorder receives where those who report, the recipients and the deadlines stand
 */
export function findReporting(
  nodes: readonly ReportingNode[],
  reports: Reports,
  recorder: Recorder,
): Reporting[] {
  const found: Reporting[] = []
  // A section on reports can stand inside tổ chức thực hiện.
  const seen = new Set<Text>()
  for (const node of nodes) {
    if (seen.has(node.text)) continue
    seen.add(node.text)
    for (const said of reports.in(node.text))
      found.push(reportingOf(node, said, recorder, `/reporting/${found.length}`))
  }
  return found
}

/** What the sentences of one plan say about reports; two steps ask for the same texts. */
export class Reports {
  private readonly known = new Map<Text, readonly Said[]>()

  /** @param time the plan's year */
  constructor(private readonly time: TimeContext) {}

  /** The sentences of a text, a paragraph or node, that oblige to report. */
  in(text: Text): readonly Said[] {
    const { value } = text
    // Most texts say nothing of reports, and to see that is cheaper than to remember it.
    if (!grammar().mark.test(value)) return NOTHING
    let said = this.known.get(text)
    if (!said) {
      said = saidIn(value, this.time)
      this.known.set(text, said)
    }
    return said
  }
}

const NOTHING: readonly Said[] = []

function saidIn(value: string, time: TimeContext): Said[] {
  const lower = lowerCase(value)
  const said: Said[] = []
  for (const sentence of sentencesOf(value, lower)) {
    const one = readSentence({ value, lower, time }, sentence)
    if (one) said.push(one)
  }
  return said
}

/** The sentences and their parts between semicolons; a label in front (`Chế độ báo cáo:`) is none of theirs. */
function sentencesOf(value: string, lower: string): Stretch[] {
  const sentences: Stretch[] = []
  let from = grammar().label.exec(lower)?.[0].length ?? 0
  const add = (end: number) => {
    while (from < end && value[from] === ' ') from++
    sentences.push({ from, to: Math.min(end, from + LONGEST_SENTENCE) })
    from = end
  }
  for (const mark of matchesOf(MARK, value)) {
    const end = mark.index + mark[0].length
    if (mark.index > from && (mark[0][0] === ';' || endsSentence(value, lower, mark.index, end))) add(end)
  }
  add(value.length)
  return sentences
}

/** A stop behind a word, a number or a bracket, with a capital behind it: no `TP. `, no `đ/c. `. */
function endsSentence(value: string, lower: string, stop: number, next: number): boolean {
  return value[next] !== lower[next] && /[a-zà-ỹ]{2}$|[\d)”]$/.test(value.slice(stop - 2, stop))
}

function readSentence(passage: Passage, sentence: Stretch): Said | null {
  const { value, lower } = passage
  const verbs = verbsIn(lower, sentence).slice(0, MOST_VERBS)
  if (verbs.length === 0) return null
  const clear = shifted(findDeadlines(value.slice(sentence.from, sentence.to), passage.time), sentence.from)
  for (const verb of verbs) {
    const duty = { ...sentence, verb }
    const to = recipientOf(passage, duty)
    if (to && grammar().asks.test(behindBrackets(lower.slice(to.to, duty.to)))) continue
    const deadlines = deadlinesOf(passage, duty, to, clear)
    if (to || deadlines.length > 0)
      return { sentence, named: subjectOf(value, duty, deadlines), to, deadlines }
  }
  return null
}

/** The entry of a duty. Who reports stands in its sentence, or else in the heading above. */
function reportingOf(
  { text, path, units }: ReportingNode,
  said: Said,
  recorder: Recorder,
  pointer: string,
): Reporting {
  const { sentence, named, to, deadlines } = said
  for (const [i, { from, to: end }] of named.entries())
    recorder.note(`${pointer}/who/${i}`, 'sentence', text, from, end)
  if (named.length === 0) {
    for (const i of units.keys())
      recorder.note(`${pointer}/who/${i}`, 'inferred', text, sentence.from, sentence.to)
  }
  if (to) recorder.note(`${pointer}/to`, 'sentence', text, to.from, to.to)
  for (const [i, { from, to: end }] of deadlines.entries()) {
    recorder.note(`${pointer}/deadlines/${i}`, 'sentence', text, from, end)
  }
  return {
    who: named.length > 0 ? named.map(({ name }) => name) : units,
    to: to && text.value.slice(to.from, to.to),
    deadlines: deadlines.map(({ raw, kind, edtf, rrule, due }) => ({ raw, kind, edtf, rrule, due })),
    path,
  }
}

/** The words that oblige to report: no report as a thing, no talk, no purpose of something else. */
function verbsIn(lower: string, { from, to }: Stretch): Stretch[] {
  const { verbs, notBehind, notBefore, gives } = grammar()
  const found: Stretch[] = []
  for (const match of matchesOf(verbs, lower.slice(from, to))) {
    const at = from + match.index
    const end = at + match[0].length
    const before = lower.slice(Math.max(from, at - LONGEST_BEFORE), at)
    if (notBefore.test(lower.slice(end, to)) || (notBehind.test(before) && !gives.test(before))) continue
    found.push({ from: at, to: end })
  }
  return found
}

/** Whom a duty names: at once behind its verb, or behind `về`, `gửi` later in the sentence. */
function recipientOf(passage: Passage, { verb, to: end }: Duty): Stretch | null {
  const { lower } = passage
  const { direct, sends, purpose } = grammar()
  const rest = lower.slice(verb.to, end)
  const purposeAt = rest.search(purpose)
  const limit = purposeAt < 0 ? end : verb.to + purposeAt
  const lead = direct.exec(rest)
  const next = lead ? recipientAt(passage, verb.to + lead[0].length, limit) : null
  if (next) return next
  for (const match of matchesOf(sends, lower.slice(verb.to, limit))) {
    const at = verb.to + match.index + match[0].length
    const found = recipientAt(passage, at, limit)
    if (found) return found
  }
  return null
}

function recipientAt({ value, lower }: Passage, from: number, limit: number): Stretch | null {
  const { recipients, ends, about } = grammar()
  if (about.test(lower.slice(from - ABOUT, limit))) return null
  const head = value.slice(from, Math.min(limit, from + LONGEST_RECIPIENT))
  if (!recipients.test(lower.slice(from, from + head.length)) && !opensWithUnit(head)) return null
  // Its own first words may be those that end another: `Trung tâm …`.
  const first = head.indexOf(' ')
  const stop = ends.exec(lower.slice(from + Math.max(first, 0), from + head.length))
  let end = stop ? first + stop.index : head.length
  for (const mark of matchesOf(NAME_END, head.slice(0, end))) {
    if (mark[0].startsWith(',') && opensWithUnit(head.slice(mark.index + mark[0].length))) continue
    end = mark.index
    break
  }
  while (end > 0 && /[\s,;]/.test(head[end - 1]!)) end--
  return { from, to: from + end }
}

const behindBrackets = (rest: string) => rest.replace(/^\s*\([^()]{0,160}\)/, '')

/** The times of a duty: clear ones in its sentence, and what opens the sentence or closes it behind the recipient. */
function deadlinesOf(
  passage: Passage,
  duty: Duty,
  to: Stretch | null,
  clear: readonly FoundDeadline[],
): FoundDeadline[] {
  const own = clear.filter((deadline) => isOfDuty(deadline, passage.lower, duty))
  const opening = own.some(({ from }) => from < duty.verb.from) ? [] : openingTime(passage, duty)
  return [...opening, ...own, ...(to ? closingTimes(passage, duty, to, own) : [])]
}

const shifted = (deadlines: readonly FoundDeadline[], by: number): FoundDeadline[] =>
  deadlines.map((deadline) => ({ ...deadline, from: deadline.from + by, to: deadline.to + by }))

/** Whether a time is that of the duty: behind it, at the head of its sentence, or a repetition in front of it. */
function isOfDuty({ from, kind }: FoundDeadline, lower: string, { verb, from: start }: Duty): boolean {
  if (from < verb.from) return kind === 'recurring' || from - start <= OPENING
  const between = lower.slice(verb.to, from)
  const purposeAt = between.search(grammar().purpose)
  // `… để tổng hợp, báo cáo UBND huyện trước ngày …` is the next one's time.
  return purposeAt < 0 || !between.slice(purposeAt).includes('báo cáo')
}

/** `Hằng tháng, Trạm Y tế báo cáo …`, `Hằng tuần tổng hợp số liệu, báo cáo …`: a repetition in front. */
function openingTime({ value, lower, time }: Passage, { from, verb }: Duty): FoundDeadline[] {
  if (!grammar().repeats.test(lower.slice(from, verb.from))) return []
  const opening = readOpeningDeadline(value.slice(from, verb.from), time)
  return opening?.kind === 'recurring' ? shifted([opening], from) : []
}

/** What stands behind the recipient, read as the value of a label; only `hằng quý` or the rest of a list is new. */
function closingTimes(
  { value, lower, time }: Passage,
  duty: Duty,
  to: Stretch,
  own: readonly FoundDeadline[],
): FoundDeadline[] {
  const { closingEnds, onDemand } = grammar()
  const rest = lower.slice(to.to, duty.to)
  const start = to.to + rest.length - behindBrackets(rest).length
  const ends = lower.slice(start, duty.to).search(closingEnds)
  const words = value.slice(start, ends < 0 ? duty.to : start + ends)
  if (words.length > LONGEST_CLOSING) return []
  const read = shifted(readDeadlines(words, time), start)
  const known = own.filter(({ from }) => from >= duty.verb.to)
  if (known.length === 0 && read[0]?.kind === 'unresolved') return []
  if (known.length > 0 && known[0]!.raw !== read[0]?.raw) return []
  const end = known.at(-1)?.to ?? 0
  const times: FoundDeadline[] = []
  for (const deadline of read.filter(({ from }) => from >= end)) {
    if (deadline.kind === 'unresolved' && !onDemand.test(deadline.raw.toLowerCase())) break
    times.push(deadline)
  }
  return times
}

/** Those who report: they stand in front of the verb; [] where the sentence names nobody. */
function subjectOf(value: string, { from, verb }: Duty, deadlines: readonly FoundDeadline[]): UnitName[] {
  const requested = requestedIn(value, from, verb.from)
  if (requested.length > 0) return requested
  const own = unitsAt(value, from, verb.from)
  if (own.length > 0) return own
  const ahead = deadlines.filter(({ to }) => to < verb.from)
  // `Định kỳ 6 tháng, hằng năm, Trạm Y tế …`: they stand behind all of what opens the sentence.
  const opens = ahead[0] !== undefined && ahead[0].from - from <= OPENING
  const comma = opens ? value.indexOf(',', ahead.at(-1)!.to) : -1
  if (comma >= 0 && comma < verb.from) {
    const behind = unitsAt(value, comma + 2, verb.from)
    if (behind.length > 0) return behind
  }
  if (from === 0) return []
  // Behind a semicolon the sentence goes on with those whom its beginning names.
  const before = Math.max(0, from - LONGEST_SENTENCE)
  const asked = requestedIn(value, before + value.slice(before, from).lastIndexOf('. ') + 1, from)
  return asked.length > 0 ? asked : unitsAt(value, 0, Math.min(from, LONGEST_SUBJECT))
}

/** `UBND xã yêu cầu các thôn … báo cáo`: the units behind the last request. */
function requestedIn(value: string, from: number, to: number): UnitName[] {
  let units: UnitName[] = []
  for (const match of matchesOf(grammar().requests, value.slice(from, to))) {
    const found = unitsAt(value, from + match.index + match[0].length, to)
    if (found.length > 0) units = found
  }
  return units
}

/** The units that a stretch opens with; the verb that obliges stands behind it. */
function unitsAt(value: string, from: number, to: number): UnitName[] {
  const stretch = value.slice(from, to)
  const given = grammar().gives.exec(stretch.toLowerCase())
  const head = (given ? stretch.slice(0, given.index) : stretch).replace(grammar().adverbs, '')
  const units = readSubject(head)?.units ?? []
  // `Các thôn dọn đường và báo cáo …`: no word that says what they do is known, so that it stands in the name.
  if (units.at(-1)?.to === head.trimEnd().replace(/,$| và$/, '').length && /(?:,| và)\s*$/.test(head))
    return []
  return units.map((unit) => ({ ...unit, from: unit.from + from, to: unit.to + from }))
}
