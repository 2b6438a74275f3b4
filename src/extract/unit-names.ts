import type { Text } from '../parse/text.ts'
import { units as words } from '../vocabulary/generated.ts'
import { type DeadlineContext, findDeadlines } from './deadlines.ts'
import { lowerCase, matchesOf, remember } from './forms.ts'

/** A unit's name within a text. */
export interface UnitName {
  from: number
  to: number
  name: string
}

/** Who acts in a heading or a sentence. */
export interface Subject {
  units: readonly UnitName[]
  /** Where what they do begins; the length of the text where nothing follows. */
  end: number
}

const alternatives = (list: readonly string[]) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/.]/g, '\\$&'))
    .join('|')
const END = '(?![\\p{L}\\d])'

/** First letters of some words, small and capital: most texts are told apart by one look. */
const initialsOf = (list: readonly string[]) =>
  new Set(list.flatMap((word) => [word[0]!.toLowerCase(), word[0]!.toUpperCase()]))
const REQUEST_INITIALS = initialsOf(words.requests)
const COLLECTIVE_INITIALS = initialsOf(words.collective)

/** First words of all that can open with a unit: most texts are told apart by one look. */
const OPENERS = new Set(
  [...words.requests, ...words.heads, ...words.collective].map((opener) => firstWord(opener)),
)
/** First words of all phrases that can stand before a unit. */
const ADVERBIAL_OPENERS = new Set(words.adverbials.map((opener) => firstWord(opener)))
// Words that may stand in any letters are looked for in small ones: with the flag i the first use of these seven costs
// 2 ms, without it 0.6.
const REQUEST = new RegExp(`^(?:${alternatives(words.requests)})${END}\\s*`, 'u')
const HEAD = new RegExp(`^(?:${alternatives(words.heads)})${END}`, 'u')
/** A head in small letters opens a name where a proper name follows: `phòng Kế hoạch`. */
const SMALL_HEAD = new RegExp(
  `^(?:${alternatives(words.heads.map((head) => head.toLowerCase()))})\\s(?=\\p{Lu})`,
  'u',
)
const COLLECTIVE = new RegExp(`^(?:${alternatives(words.collective)})\\s`, 'u')
const BARE = new RegExp(
  `^(?:(?:${alternatives(words.collective)})\\s)?(?:${alternatives(words.bare)})(?:$|\\s(?:${alternatives(words.qualifiers)})${END})`,
  'u',
)
const MEMBER = new RegExp(`^(?:${alternatives([...words.bare, ...words.members])})${END}`, 'u')
const NOT_UNIT = new RegExp(`^(?:${alternatives(words.notUnits)})${END}`, 'u')
const PREDICATE = new RegExp(
  `[\\s,](?:(${alternatives(words.scopes)})|${alternatives(words.predicates)})${END}`,
  'gu',
)
const NOUN_BEFORE = new RegExp(`(?:^|\\s)(?:${alternatives(words.nouns)})$`, 'u')
const NOUNS: ReadonlySet<string> = new Set(words.nouns)
/** `Huyện đoàn` ends with such a noun and is a whole name. */
const WHOLE_NAMES = words.heads
  .map((head) => head.toLowerCase())
  .filter((head) => head.includes(' ') && NOUN_BEFORE.test(head) && !NOUNS.has(head))
const WHOLE_NAME = new RegExp(`(?:^|\\s)(?:${alternatives(WHOLE_NAMES)})$`, 'u')
const JOINED_FIRST = new RegExp(
  `^(?:${alternatives(words.joined.first)})\\s.*(?:${alternatives(words.joined.bodies)})$`,
  'u',
)
const JOINED_NEXT = new RegExp(`^(?:${alternatives(words.joined.bodies)})${END}`, 'u')
const ADVERBIAL = new RegExp(`^(?:${alternatives(words.adverbials)})${END}`, 'u')
const COMMA = /,\s/g
const inAnyLetters = (list: readonly string[]) =>
  alternatives([...list, ...list.map((word) => word.toLowerCase())])
const PERSON = new RegExp(
  `^(?:${inAnyLetters(words.honorifics)})\\s(?!(?:${alternatives(words.positions)})${END})\\p{Lu}`,
  'u',
)
const POSITION = new RegExp(`^(?:${inAnyLetters(words.positions)})${END}`, 'u')
/** `Các ông`, `bà Trưởng thôn`: one name of many people. */
const ADDRESS = new RegExp(`^(?:${inAnyLetters(words.honorifics)})${END}`, 'u')
const ADDRESSES = new RegExp(
  `^(?:${alternatives(words.collective)})\\s(?:${alternatives(words.honorifics.map((word) => word.toLowerCase()))})$`,
  'u',
)
/** What names a unit at the head of a heading only. */
const TITLE = new RegExp(`^(?:${alternatives(words.titles)})${END}`, 'u')
const SMALL_TITLE = new RegExp(
  `^(?:${alternatives(words.titles.map((title) => title.toLowerCase()))})${END}`,
  'u',
)
const TOPIC = new RegExp(
  `^(?:${alternatives([...words.topics, ...words.predicates, ...words.scopes, ...words.notUnits])})${END}`,
  'u',
)
const SENTENCE_END = /\p{Ll}{2}[.]\s+(?=\p{Lu})/u
const SEPARATOR = /;|,|\s(?:và|cùng|cùng với)\s/gu
/** Names of units are short; longer stretches are sentences. */
const LONGEST_NAME = 260

/**
 * Splits a list of units: `Phòng Nội vụ; UBND các xã, thị trấn` are two.
 *
 * A semicolon parts always. A comma and `và` part where a new name begins behind them; inside a collective name
 * (`Các phòng, ban, ngành huyện`) and inside proper names (`Sở Văn hóa, Thể thao và Du lịch`) they do not.
 *
 * @param text the value of a label or a cell
 * @returns the names without what the units do (`… chủ trì tuyên truyền về …`), in order
 */
export const splitUnits = remember((text): readonly UnitName[] => {
  const sentence = text.includes('.') ? SENTENCE_END.exec(text) : null
  const end = sentence ? sentence.index + 2 : text.length
  const names: UnitName[] = []
  let start = 0
  const add = (from: number, to: number) => {
    const name = nameIn(text, from, to)
    if (name) names.push(name)
  }
  for (const separator of separatorsOf(text, end)) {
    const next = separator.at + separator.mark.length
    if (
      separator.mark !== ';' &&
      !parts(text.slice(start, separator.at), text.slice(next, end).trimStart(), separator.mark)
    ) {
      continue
    }
    add(start, separator.at)
    start = next
  }
  add(start, end)
  return names
})

/** Commas, semicolons and `và` outside brackets. */
function separatorsOf(text: string, end: number): { at: number; mark: string }[] {
  const found: { at: number; mark: string }[] = []
  let depth = 0
  let from = 0
  for (const match of matchesOf(SEPARATOR, text.slice(0, end))) {
    for (; from < match.index; from++) {
      if (text[from] === '(') depth++
      else if (text[from] === ')') depth = Math.max(0, depth - 1)
    }
    if (depth === 0) found.push({ at: match.index, mark: match[0] })
  }
  return found
}

/** Whether a comma or `và` between two stretches parts two names. */
function parts(left: string, right: string, mark: string): boolean {
  const whole = left.trimStart()
  const name = whole.slice(requestEnd(whole))
  if (!beginsName(right)) return opensWithTitle(name) && SMALL_TITLE.test(opening(right))
  if (mark === ',' && PERSON.test(name) && POSITION.test(right)) return false
  if (ADDRESS.test(right) && ADDRESSES.test(lowerCase(name.trimEnd()))) return false
  const stretch = left.slice(left.lastIndexOf(',') + 1).trim()
  const before = stretch.slice(requestEnd(stretch))
  const behind = /^[^,;]*?(?=\s(?:và|cùng)\s|[,;]|$)/u.exec(right)![0].trim()
  const small = lowerCase(behind)
  if (BARE.test(lowerCase(before)) && BARE.test(small) && !COLLECTIVE.test(small)) return false
  return mark === ',' || !(JOINED_FIRST.test(before) && JOINED_NEXT.test(right))
}

function beginsName(text: string): boolean {
  if (COLLECTIVE_INITIALS.has(text[0]!) && COLLECTIVE.test(opening(text))) return true
  return (HEAD.test(text) || SMALL_HEAD.test(text)) && !isNoUnit(text)
}

function nameIn(text: string, from: number, to: number): UnitName | null {
  let start = from
  let end = to
  const trim = () => {
    while (start < end && /[\s.,;:–-]/.test(text[start]!)) start++
    while (end > start && /[\s.,;:–-]/.test(text[end - 1]!)) end--
  }
  trim()
  start += requestEnd(text.slice(start, end))
  const predicate = predicateIn(text.slice(start, end))
  if (predicate > 0) end = start + predicate
  const time = timeIn(text.slice(start, end))
  if (time > 0) end = start + time
  trim()
  const name = text.slice(start, end)
  return /\p{L}{2}/u.test(name) ? { from: start, to: end, name } : null
}

/** Where a sentence goes on with until when: `Công an xã trước ngày 15/3/2026`; -1 where it does not. */
function timeIn(name: string): number {
  if (!DIGIT.test(name)) return -1
  const time = findDeadlines(name, NO_TIME)[0]
  return time && !isInBrackets(name.slice(0, time.from)) ? time.from : -1
}

const DIGIT = /\d/
const NO_TIME: DeadlineContext = { year: null, day: null }

/** Where the words that say what a unit does begin, -1 where there are none. */
function predicateIn(name: string): number {
  PREDICATE.lastIndex = 0
  for (let match = PREDICATE.exec(name); match; match = PREDICATE.exec(name)) {
    const before = name.slice(0, match.index)
    if (isInBrackets(before) || (match[1] === undefined && isNounBefore(before))) continue
    return match.index
  }
  return -1
}

function isNounBefore(before: string): boolean {
  const end = lowerCase(before.slice(-LONGEST_OPENING))
  return NOUN_BEFORE.test(end) && !WHOLE_NAME.test(end)
}

const isInBrackets = (before: string) => before.lastIndexOf('(') > before.lastIndexOf(')')

/** `Tổ chức tập huấn` is none, `Tổ chức Đoàn` is one. */
function isNoUnit(text: string): boolean {
  const match = NOT_UNIT.exec(opening(text))
  return match !== null && !/^\s\p{Lu}/u.test(text.slice(match[0].length))
}

/**
 * Whether a text opens with the name of a unit: `Sở Nội vụ …`, `Các cơ quan, đơn vị …`, `Giao Công an xã …`.
 */
export function opensWithUnit(text: string): boolean {
  if (!OPENERS.has(firstWord(text))) return false
  const rest = text.slice(requestEnd(text))
  if (HEAD.test(rest) || SMALL_HEAD.test(rest)) return !isNoUnit(rest)
  const small = opening(rest)
  const collective = COLLECTIVE.exec(small)
  if (!collective || isNoUnit(rest)) return false
  const { length } = collective[0]
  return MEMBER.test(small.slice(length)) || HEAD.test(rest.slice(length))
}

/** The head of a text in small letters. */
const opening = (text: string) => lowerCase(text.slice(0, LONGEST_OPENING))
/** No word or phrase of the vocabulary is longer. */
const LONGEST_OPENING = 64

/** Where a name begins behind `giao`, `đề nghị`; 0 where no such word stands there. */
const requestEnd = (text: string) =>
  REQUEST_INITIALS.has(text[0]!) ? (REQUEST.exec(opening(text))?.[0].length ?? 0) : 0

function firstWord(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
}

/** What `readSubject` says of a text; several steps ask for the same. */
export function actorsOf(text: Text): Subject | null {
  // Most texts have no actor, and to see that is cheaper than to remember it.
  if (!mayOpenWithSubject(text.value)) return null
  const known = READ.get(text)
  if (known !== undefined) return known
  const subject = readSubject(text.value)
  READ.set(text, subject)
  return subject
}

const READ = new WeakMap<Text, Subject | null>()

/**
 * Reads who must act from the head of a heading or sentence.
 *
 * @param text `Phòng Nội vụ`, `Sở Tài chính: …`, `Sở Nội vụ chủ trì, …`, `Căn cứ …, các sở, ngành có trách nhiệm …`
 * @returns null where it names no unit
 */
export function readSubject(text: string): Subject | null {
  if (!mayOpenWithSubject(text)) return null
  return subjectIn(text) ?? (isSmall(text[0]) ? headingInSmall(text) : null)
}

/** One look at the first word, which is the same in small and in capital letters. */
function mayOpenWithSubject(text: string): boolean {
  const word = firstWord(text)
  return OPENERS.has(word) || ADVERBIAL_OPENERS.has(word)
}

const isSmall = (letter: string | undefined) => letter !== undefined && letter !== letter.toUpperCase()

/** `ủy ban nhân dân xã`, `công an xã: …`: old fonts have no code for some capitals, and a copy loses them. */
function headingInSmall(text: string): Subject | null {
  const subject = subjectIn(text[0]!.toUpperCase() + text.slice(1))
  if (!subject) return null
  const units = subject.units.map((unit) => ({ ...unit, name: text.slice(unit.from, unit.to) }))
  return /^\s*(?:$|:)/.test(text.slice(units.at(-1)!.to)) ? { ...subject, units } : null
}

function subjectIn(text: string): Subject | null {
  let from = 0
  if (!opensWithUnit(text)) {
    if (!ADVERBIAL.test(opening(text))) return null
    from = subjectBehindAdverbial(text)
    if (from < 0) return null
  }
  return subjectFrom(text, from)
}

/**
 * Reads who must act from a heading in tổ chức thực hiện, where words name people and bodies that elsewhere name
 * things: `Kế toán`, `Thôn Hạ`, `Học sinh: …`.
 *
 * @returns null where the words are not known as such, or make a sentence
 */
export function readTitle(text: string): Subject | null {
  const name = requestEnd(text)
  if (!(opensWithTitle(text.slice(name)) || (name > 0 && SMALL_TITLE.test(text.slice(name))))) return null
  const subject = subjectFrom(text, 0)
  if (!subject || subject.end < text.length) return subject
  return text.length <= LONGEST_TITLE && !/[.;,]$/.test(text) ? subject : null
}

/**
 * Reads who must act from a heading that stands among headings that name units: `Chuyên môn`.
 *
 * @returns null for a heading of work (`Công tác tuyên truyền`, `Kiểm tra, giám sát`) and for a sentence
 */
export function readTitleAmong(text: string): Subject | null {
  if (text.length > LONGEST_TITLE || !SHORT_TITLE.test(text) || TOPIC.test(opening(text))) return null
  const units = splitUnits(text)
  return units.length > 0 ? { units, end: text.length } : null
}

/** Letters and marks that stand in names, with a colon at the end at most. */
const SHORT_TITLE = /^\p{Lu}[\p{L}\d ,&–-]*:?$/u
const LONGEST_TITLE = 60
const TITLE_INITIALS = initialsOf(words.titles)
const opensWithTitle = (text: string) => TITLE_INITIALS.has(text[0]!) && TITLE.test(text) && !isNoUnit(text)

function subjectFrom(text: string, from: number): Subject | null {
  const head = text.slice(from, from + LONGEST_NAME)
  const colon = head.indexOf(':')
  let end = colon >= 0 ? colon : head.length
  const predicate = predicateIn(from > 0 ? head : head.slice(0, end))
  if (predicate >= 0 && predicate < end) end = predicate
  if (end === head.length && text.length > from + LONGEST_NAME) return null
  const sentence = head.includes('.') ? SENTENCE_END.exec(head.slice(0, end)) : null
  if (sentence) end = sentence.index + 3
  // A full sentence without a word that says what is done is no name.
  if (from > 0 && predicate < 0) return null
  const names = splitUnits(head.slice(0, end))
  const units =
    from === 0
      ? names
      : names.map((unit) => ({ from: unit.from + from, to: unit.to + from, name: unit.name }))
  return units.length > 0 ? { units, end: skipMarks(text, from + end) } : null
}

const skipMarks = (text: string, at: number) => {
  let end = at
  while (end < text.length && /[\s,:.–-]/.test(text[end]!)) end++
  return end
}

/** `Căn cứ nội dung Kế hoạch, các sở, ngành …`: the unit stands behind a comma. */
function subjectBehindAdverbial(text: string): number {
  for (const match of matchesOf(COMMA, text.slice(0, LONGEST_NAME))) {
    const at = match.index + match[0].length
    if (opensWithUnit(text.slice(at)) && predicateIn(text.slice(at, at + LONGEST_NAME)) > 0) return at
  }
  return -1
}
