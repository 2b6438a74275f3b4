import type { Text } from '../parse/text.ts'
import { units as words } from '../vocabulary/generated.ts'
import { type DeadlineContext, findDeadlines } from './deadlines.ts'
import { alternatives, lowerCase, matchesOf, remember } from './forms.ts'
import { WordList } from './word-list.ts'

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

const END = '(?![\\p{L}\\d])'

/** First letters of some words, small and capital: most texts are told apart by one look. */
const initialsOf = (list: readonly string[]) =>
  new Set(list.flatMap((word) => [word[0]!.toLowerCase(), word[0]!.toUpperCase()]))
const REQUEST_INITIALS = initialsOf(words.requests)
const COLLECTIVE_INITIALS = initialsOf(words.collective)
const capitalized = (word: string) => word[0]!.toUpperCase() + word.slice(1)
const inSmall = (list: readonly string[]) => list.map((word) => word.toLowerCase())
const inAnyLetters = (list: readonly string[]) => [...list, ...inSmall(list)]

/** First words of all that can open with a unit: most texts are told apart by one look. */
const OPENERS = new Set(
  [...words.requests, ...words.heads, ...words.collective].map((opener) => firstWord(opener)),
)
/** First words of all phrases that can stand before a unit. */
const ADVERBIAL_OPENERS = new Set(words.adverbials.map((opener) => firstWord(opener)))
// Words that may stand in any letters are looked for in small ones: expressions with the flag i take several times as
// long at their first use.
const REQUEST = new WordList(words.requests)
const HEAD = new WordList(words.heads)
const SMALL_HEAD = new WordList(inSmall(words.heads))
const COLLECTIVE = new RegExp(`^(?:${alternatives(words.collective)})\\s`, 'u')
const BARE = new RegExp(
  `^(?:(?:${alternatives(words.collective)})\\s)?(?:${alternatives(words.bare)})(?:$|\\s(?:${alternatives(words.qualifiers)})${END})`,
  'u',
)
const BARE_WORDS: ReadonlySet<string> = new Set(words.bare)
const MEMBER = new WordList([...words.bare, ...words.members])
const NOT_UNIT = new WordList(words.notUnits)
const ORGANIZED = new WordList(words.organized)
const SCOPE = new WordList(words.scopes)
/** With a capital they are passed over whole, for one can stand in another: `Trung tâm Chuyển giao công nghệ`. */
const PREDICATE = new WordList([...words.predicates, ...words.predicates.map(capitalized)])
const NOT_PREDICATE = new WordList(words.notPredicates)
const WHOLE = new RegExp(`(?:^|\\s)(?:${alternatives(words.wholes)})$`, 'u')
const PLACE = new WordList([...words.places.classes, ...words.places.classes.map(capitalized)])
const NOT_BEHIND = new RegExp(`(?:^|\\s)(?:${alternatives(words.places.notBehind)})$`, 'u')
const GOES_ON = new WordList(words.places.notBefore)
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
const ADVERBIAL = new WordList(words.adverbials)
const COMMA = /,\s/g
const PERSON = new RegExp(
  `^(?:${alternatives(inAnyLetters(words.honorifics))})\\s(?!(?:${alternatives(words.positions)})${END})\\p{Lu}`,
  'u',
)
const POSITION = new WordList(inAnyLetters(words.positions))
/** `Các ông`, `bà Trưởng thôn`: one name of many people. */
const ADDRESS = new WordList(inAnyLetters(words.honorifics))
const ADDRESSES = new RegExp(
  `^(?:${alternatives(words.collective)})\\s(?:${alternatives(words.honorifics.map((word) => word.toLowerCase()))})$`,
  'u',
)
/** What names a unit at the head of a heading only. */
const TITLE = new WordList(words.titles)
const SMALL_TITLE = new WordList(inSmall(words.titles))
const TOPIC = new WordList([...words.topics, ...words.predicates, ...words.scopes, ...words.notUnits])
/** Not behind `Ông.`, `Bà.`: they stand before a name. */
const SENTENCE_END = new RegExp(
  `(?<!(?:^|\\s)(?:${alternatives(inAnyLetters(words.honorifics))}))(?<=\\p{Ll}{2})[.]\\s+(?=\\p{Lu})`,
  'u',
)
/** People who in small letters are a name of their own behind that of another. */
const PEOPLE = new WordList(words.people)
const ENDS_WITH_PEOPLE = new RegExp(`(?:^|\\s)(?:${alternatives(words.people)})$`, 'u')
const INCOMPLETE: ReadonlySet<string> = new Set(words.joined.incomplete)
const ALIAS = new RegExp(`\\s?\\((?:${alternatives(words.aliases)})(?![\\p{L}\\d])[^()]*\\)$`, 'u')
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
  const sentence = hasDotInside(text) ? SENTENCE_END.exec(text) : null
  const end = sentence ? sentence.index : text.length
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

/** Whether something stands behind a dot: the one that closes a cell ends no sentence before another. */
function hasDotInside(text: string): boolean {
  const dot = text.indexOf('.')
  return dot >= 0 && dot < text.length - 1
}

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
  if (INCOMPLETE.has(name.trimEnd())) return false
  if (!beginsName(right))
    return (
      (opensWithTitle(name) && SMALL_TITLE.opens(opening(right))) ||
      (PEOPLE.opens(right) && !namesStaff(name))
    )
  if (mark === ',' && PERSON.test(name) && POSITION.opens(right)) return false
  if (ADDRESS.opens(right) && ADDRESSES.test(lowerCase(name.trimEnd()))) return false
  const stretch = left.slice(left.lastIndexOf(',') + 1).trim()
  const before = stretch.slice(requestEnd(stretch))
  const behind = /^[^,;]*?(?=\s(?:và|cùng)\s|[,;]|$)/u.exec(right)![0].trim()
  const small = lowerCase(behind)
  if (BARE.test(lowerCase(before)) && BARE.test(small) && !COLLECTIVE.test(small)) return false
  return mark === ',' || !(JOINED_FIRST.test(before) && JOINED_NEXT.test(right))
}

/**
 * Whether people in small letters go on with a name: `Cán bộ, giáo viên, nhân viên`, `Phòng Công chức, viên chức`. They
 * do not behind a name with a proper one: `Công chức Văn hóa - Xã hội`.
 */
function namesStaff(name: string): boolean {
  const small = opening(name)
  const length = PEOPLE.lengthAt(small)
  if (COLLECTIVE.test(small) || (length > 0 && !NAME_BEHIND.test(name.slice(length)))) return true
  return ENDS_WITH_PEOPLE.test(wordsBefore(name, name.trimEnd().length))
}

function beginsName(text: string): boolean {
  if (COLLECTIVE_INITIALS.has(text[0]!) && COLLECTIVE.test(opening(text))) return true
  return hasHead(text) && !isNoUnit(text)
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
  if (text[end - 1] === ')') end -= ALIAS.exec(lowerCase(text.slice(start, end)))?.[0].length ?? 0
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
  let placeEnd = -1
  let nameEnd = -1
  for (let at = 0; at < name.length; at++) {
    if (!partsWords(name.charCodeAt(at))) continue
    const next = at + 1
    const scope = SCOPE.lengthAt(name, next)
    const length = scope > 0 ? scope : PREDICATE.lengthAt(name, next)
    const isOfName =
      length > 0 && (scope > 0 ? isWhole(name, at, scope) : isPartOfName(name, at, length, nameEnd))
    const says = length > 0 && !isOfName
    if ((says || (placeEnd === at && goesOnWithSentence(name, at))) && !isInBrackets(name.slice(0, at)))
      return at
    const place = length > 0 ? -1 : placeAt(name, next, placeEnd === at)
    if (place > 0) placeEnd = place
    if (isOfName) nameEnd = next + length
    at = Math.max(at + length, place - 1)
  }
  return -1
}

/**
 * Where a place that can end the name of a unit, or the next word of its own name, ends; -1 where none stands.
 *
 * @param at where a word begins
 * @param isBehindPlace whether the words in front of it are such a place
 */
function placeAt(name: string, at: number, isBehindPlace: boolean): number {
  const length = PLACE.lengthAt(name, at)
  if (length > 0) return NOT_BEHIND.test(wordsBefore(name, at - 1)) ? -1 : at + length
  if (!isBehindPlace || !CAPITAL_OR_DIGIT.test(name[at] ?? '')) return -1
  WORD.lastIndex = at
  return at + WORD.exec(name)![0].length
}

const CAPITAL_OR_DIGIT = /[\p{Lu}\d]/u
const WORD = /[\p{L}\d]+/uy

/** `Công an xã Gò Mây vớt bèo`: behind a place, small letters say what the unit does. */
const goesOnWithSentence = (name: string, at: number) =>
  name.charCodeAt(at) === BLANK && isSmall(name[at + 1]) && GOES_ON.lengthAt(name, at + 1) === 0

const BLANK = 32
/** A blank, the end of a line in a cell, or a comma. */
const partsWords = (code: number) => code === BLANK || code === 10 || code === 44

/**
 * Whether a predicate belongs to the name: `Ban chỉ đạo`, `Phòng tổ chức cán bộ`, `các cơ quan, tổ chức`.
 *
 * @param nameEnd where the last predicate that does ends, -1 where none stands in front
 */
function isPartOfName(name: string, at: number, length: number, nameEnd: number): boolean {
  const predicate = name.slice(at + 1, at + 1 + length)
  if (isCapital(predicate[0])) return true
  if (NOT_PREDICATE.lengthAt(name, at + 1) > length) return true
  const before = wordsBefore(name, at)
  if (NOUN_BEFORE.test(before) && !WHOLE_NAME.test(before)) return true
  if (nameEnd === at - 1 && before.endsWith(',') && endsList(name, at + 1 + length)) return true
  return isWhole(name, at, length) || (before.endsWith(',') && BARE_WORDS.has(predicate))
}

/**
 * `Tổ kiểm tra, giám sát`: behind a comma a name goes on with one more of what it is for, where nothing follows, or what
 * it does next (`tham mưu …`).
 */
const endsList = (name: string, at: number) =>
  PREDICATE.lengthAt(name, at + 1) > 0 || LIST_END.test(name.slice(at))
const LIST_END = /^[\s.:]*$/

/** `phòng họp`, `giáo dục thường xuyên`: one thing together. */
const isWhole = (name: string, at: number, length: number) =>
  WHOLE.test(`${wordsBefore(name, at)} ${name.slice(at + 1, at + 1 + length)}`)

/** The last words in front of a place, in small letters. */
const wordsBefore = (name: string, at: number) => lowerCase(name.slice(Math.max(0, at - LONGEST_OPENING), at))

const isInBrackets = (before: string) => before.lastIndexOf('(') > before.lastIndexOf(')')

/** `Tổ chức tập huấn`, `Tổ chức Hội nghị` are none, `Tổ chức Đoàn` is one. */
function isNoUnit(text: string): boolean {
  const small = opening(text)
  const length = NOT_UNIT.lengthAt(small)
  return length > 0 && !(ORGANIZED.lengthAt(text) > length && !NOT_UNIT.opens(small.slice(length + 1)))
}

const NAME_BEHIND = /^\s\p{Lu}/u

/** A head in small letters opens a name where a proper name follows: `phòng Kế hoạch`. */
function hasHead(text: string): boolean {
  if (HEAD.opens(text)) return true
  const small = SMALL_HEAD.lengthAt(text)
  return small > 0 && NAME_BEHIND.test(text.slice(small))
}

/**
 * Whether a text opens with the name of a unit: `Sở Nội vụ …`, `Các cơ quan, đơn vị …`, `Giao Công an xã …`.
 */
export function opensWithUnit(text: string): boolean {
  if (!OPENERS.has(firstWord(text))) return false
  const rest = text.slice(requestEnd(text))
  if (hasHead(rest)) return !isNoUnit(rest)
  const small = opening(rest)
  const collective = COLLECTIVE.exec(small)
  if (!collective || isNoUnit(rest)) return false
  const { length } = collective[0]
  return MEMBER.lengthAt(small, length) > 0 || HEAD.lengthAt(rest, length) > 0
}

/** The head of a text in small letters. */
const opening = (text: string) => lowerCase(text.slice(0, LONGEST_OPENING))
/** No word or phrase of the vocabulary is longer. */
const LONGEST_OPENING = 64

/** Where a name begins behind `giao`, `đề nghị`; 0 where no such word stands there. */
function requestEnd(text: string): number {
  const length = REQUEST_INITIALS.has(text[0]!) ? REQUEST.lengthAt(opening(text)) : 0
  return length > 0 ? text.length - text.slice(length).trimStart().length : 0
}

function firstWord(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
}

/** Who must act in the texts of one plan; several steps ask for the same text. */
export class Actors {
  private readonly known = new Map<Text, Subject | null>()

  /** What `readSubject` says of a text. */
  of(text: Text): Subject | null {
    // Most texts have no actor, and to see that is cheaper than to remember it.
    if (!mayOpenWithSubject(text.value)) return null
    let subject = this.known.get(text)
    if (subject === undefined) {
      subject = subjectAtHead(text.value)
      this.known.set(text, subject)
    }
    return subject
  }
}

/**
 * Reads who must act from the head of a heading or sentence.
 *
 * @param text `Phòng Nội vụ`, `Sở Tài chính: …`, `Sở Nội vụ chủ trì, …`, `Căn cứ …, các sở, ngành có trách nhiệm …`
 * @returns null where it names no unit
 */
export function readSubject(text: string): Subject | null {
  return mayOpenWithSubject(text) ? subjectAtHead(text) : null
}

const subjectAtHead = (text: string) => subjectIn(text) ?? (isSmall(text[0]) ? headingInSmall(text) : null)

/** One look at the first word, which is the same in small and in capital letters. */
function mayOpenWithSubject(text: string): boolean {
  const word = firstWord(text)
  return OPENERS.has(word) || ADVERBIAL_OPENERS.has(word)
}

const isSmall = (letter: string | undefined) => letter !== undefined && letter !== letter.toUpperCase()
const isCapital = (letter: string | undefined) => letter !== undefined && letter !== letter.toLowerCase()

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
    if (!ADVERBIAL.opens(opening(text))) return null
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
  if (!(opensWithTitle(text.slice(name)) || (name > 0 && SMALL_TITLE.lengthAt(text, name) > 0))) return null
  const subject = subjectFrom(text, 0)
  if (!subject || subject.end < text.length) return subject
  return text.length <= LONGEST_TITLE && !/[.;,]$/.test(text) ? subject : null
}

/** Whether a value or a cell is about who acts: it opens with a unit, or with words that name one at its head. */
export const namesActor = (text: string) => opensWithUnit(text) || readTitle(text) !== null

/**
 * Reads who must act from a heading that stands among headings that name units: `Chuyên môn`.
 *
 * @returns null for a heading of work (`Công tác tuyên truyền`, `Kiểm tra, giám sát`) and for a sentence
 */
export function readTitleAmong(text: string): Subject | null {
  if (text.length > LONGEST_TITLE || !SHORT_TITLE.test(text) || TOPIC.opens(opening(text))) return null
  const units = splitUnits(text)
  return units.length > 0 ? { units, end: text.length } : null
}

/** Letters and marks that stand in names, with a colon at the end at most. */
const SHORT_TITLE = /^\p{Lu}[\p{L}\d ,&–-]*:?$/u
const LONGEST_TITLE = 60
const opensWithTitle = (text: string) => TITLE.opens(text) && !isNoUnit(text)

function subjectFrom(text: string, from: number): Subject | null {
  const head = text.slice(from, from + LONGEST_NAME)
  const colon = head.indexOf(':')
  let end = colon >= 0 ? colon : head.length
  const predicate = predicateIn(from > 0 ? head : head.slice(0, end))
  if (predicate >= 0 && predicate < end) end = predicate
  if (end === head.length && text.length > from + LONGEST_NAME) return null
  const sentence = head.includes('.') ? SENTENCE_END.exec(head.slice(0, end)) : null
  if (sentence) end = sentence.index + 1
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
