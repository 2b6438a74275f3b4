import { citations, documentTypes } from '../vocabulary/generated.ts'
import { CALENDAR, timeOf } from './dates.ts'
import { compile, lazy, lowerCase, matchesOf } from './forms.ts'
import { mendDigits } from './scanned-digits.ts'

/** A reference to a document by its number. Offsets lead to the text that was given. */
export interface FoundCitation {
  /** The number itself. */
  from: number
  to: number
  /** The number with stray blanks closed up: `27/NQ- TW` gives '27/NQ-TW', `21 KH/TWĐTN` '21-KH/TWĐTN'. */
  number: string
  /** Kind of the document, from the words in front of the number: 'Nghị quyết'. */
  type: string | null
  /** EDTF of the date behind the number. */
  date: string | null
  /** Whether the date is in no calendar: ngày 31/02/2026. Then `date` is null. */
  impossible: boolean
  /** Who issued it, from behind `của`. */
  issuer: string | null
  /** What it is about, up to the end of its clause. */
  title: string | null
  /** The whole phrase from the kind to the title. */
  phraseFrom: number
  phraseTo: number
}

/**
 * Finds every document that a text refers to by its number. A blank number (`số …/KH-UBND`) is none, nor is a name
 * that only looks like one (`Đề án 06/CP`).
 *
 * @param text a cleaned sentence or paragraph
 * @returns the citations in their order; the same document as often as it stands there
 */
export function findCitations(text: string): FoundCitation[] {
  if (!mayCite(text)) return []
  const found: FoundCitation[] = []
  const mended = mendDigits(text)
  for (const match of matchesOf(grammar().number, mended)) {
    const citation = readCitation(mended, match, found.at(-1) ?? null)
    if (citation) found.push(citation)
  }
  for (let i = 1; i < found.length; i++) cutTitle(text, found[i - 1]!, found[i]!)
  return found
}

/** Whether a text can name a document by its number: every number has a stroke, most texts have none. */
export const mayCite = (text: string) => text.includes('/')

/**
 * Whether a number can be one by the form of its kind: `23/CTTTg` lacks its hyphen, `866/QĐ-Tg` names no organ,
 * `27/NQ-TW` is a Party number written as a state one. In doubt it is well formed.
 *
 * @param number as in `FoundCitation.number`
 * @param type the kind that the text names, null where it names none
 */
export function isWellFormedNumber(number: string, type: string | null): boolean {
  const party = /^\d+[a-z]?-([^/]+)\/(.+)$/.exec(number)
  if (party) return isOrgan(party[2]!) && !STATE_ORGANS.has(organOf(party[2]!))
  const state = /^\d+[a-z]?\/((?:19|20)\d\d\/)?(.+)$/.exec(number)
  if (!state) return false
  const groups = state[2]!.split('-')
  const kind = kinds().bySymbol.get(groups[0]!)
  if (groups.length === 1) return state[1] !== undefined || !runsTogether(groups[0]!, type)
  if (kind?.year && !state[1] && (type === null || type === kind.name)) return false
  return groups.slice(1).every(isOrgan) && !PARTY_ORGANS.has(organOf(groups.at(-1)!))
}

interface Kind {
  name: string
  symbol: string | null
  year: boolean
}

const PARTY_ORGANS: ReadonlySet<string> = new Set(documentTypes.organs.party)
const STATE_ORGANS: ReadonlySet<string> = new Set(documentTypes.organs.state)

const kinds = lazy(() => {
  const byName = new Map<string, string>()
  const legal = new Set<string>()
  const bySymbol = new Map<string, Kind>()
  for (const { name, symbol, year, also, symbols } of documentTypes.types) {
    for (const words of [name, ...also]) byName.set(lowerCase(words), words)
    if (year) legal.add(name)
    // The first kind with an abbreviation keeps it: TT is Thông tư before it is Thông tri.
    for (const short of symbol === null ? symbols : [symbol, ...symbols]) {
      if (!bySymbol.has(short)) bySymbol.set(short, { name, symbol, year })
    }
  }
  return { byName, bySymbol, legal }
})

const grammar = lazy(() => {
  const { number, label, dates, issuer, law, title } = citations
  const pattern = Object.entries(number.fragments).reduce(
    (source, [name, fragment]) => source.replaceAll(`{${name}}`, fragment),
    number.pattern as string,
  )
  return {
    number: new RegExp(pattern, 'g'),
    label: compile(label, {}),
    dates: dates.map((date) => compile(`^(?:${date.pattern})`, CALENDAR)),
    issuer: compile(issuer.opener, {}, 'y'),
    issuerStops: compile(issuer.stops, {}, 'g'),
    issuerBefore: compile(issuer.before, {}, 'd'),
    issuerBeforeEnds: issuer.beforeEnds,
    law: {
      number: new RegExp(law.number),
      kinds: compile(law.kinds, {}, 'g'),
      amends: compile(law.amends, {}),
      end: compile(law.end, {}),
    },
    about: compile(title.about, {}, 'y'),
    openers: compile(title.openers, {}, 'y'),
    titleStops: compile(title.stops, {}, 'gu'),
  }
})

/** How far in front of a number its kind can begin. */
const BEFORE = 60
/** The longest date, name of an issuer and title. */
const DATE = 60
const ISSUER = 160
/** No word that may stand between an issuer and the kind behind it is longer. */
const ISSUER_BEFORE_END = 8
const TITLE = 600

function readCitation(
  text: string,
  match: RegExpExecArray,
  last: FoundCitation | null,
): FoundCitation | null {
  const from = match.index
  const to = from + match[0].length
  const before = readBefore(text, from)
  const listed = before.type === null && last !== null && from - last.to < LISTED_WITHIN
  const type = listed && LISTED.test(text.slice(last.to, from)) ? last.type : before.type
  if (!isNumber(match, type, before.labelled)) return null
  const whole = NO_DASH.test(match[0]) ? match[0].replace(' ', '-') : match[0]
  const number = whole.replaceAll(' ', '').replace('–', '-')
  const law = grammar().law.number.test(number) ? lawBefore(text, last?.to ?? 0, from) : null
  if (law && (type === null || type === law.type)) {
    const found = readBehind(text, { from, to, number, type: law.type, phraseFrom: law.from })
    return { ...found, title: found.title ?? law.name }
  }
  return withIssuerBefore(text, readBehind(text, { from, to, number, type, phraseFrom: before.from }))
}

/** Between two numbers of one kind: `các Nghị quyết số 57-NQ/TW, 59-NQ/TW và 66-NQ/TW`. */
const LISTED = /^(?:,| và|;) ?(?:số ?)?$/
const LISTED_WITHIN = 10

/** What only looks like a number (a house number, a unit of measure) has neither a kind in it nor one in front. */
function isNumber(match: RegExpExecArray, type: string | null, labelled: boolean): boolean {
  const groups = match.groups!
  // Without its dash a number needs all that can be said for it.
  if (groups.party && NO_DASH.test(match[0])) return labelled && kinds().bySymbol.has(groups.party)
  if (groups.party) return type !== null || labelled || kinds().bySymbol.has(groups.party)
  if (groups.year) return true
  // `Nghị định 64/CP` of 1993 is a number, `Đề án 06/CP` a name.
  if (!groups.rest) return type !== null && (labelled || kinds().legal.has(type))
  return type !== null || labelled || kinds().bySymbol.has(groups.first!) || STATE_ORGANS.has(groups.first!)
}

/** `Kế hoạch số 21 KH/TWĐTN`: a copy has a blank for the dash. */
const NO_DASH = /^\d+[a-z]? [A-ZĐƯ]/

/** The kind in front of a number and where the phrase begins. */
function readBefore(text: string, at: number): { type: string | null; labelled: boolean; from: number } {
  const start = Math.max(0, at - BEFORE)
  const lower = lowerCase(text.slice(start, at))
  const label = grammar().label.exec(lower)
  const labelled = label !== null
  const head = (label ? lower.slice(0, label.index) : lower).trimEnd()
  const begins = wordBegins(head)
  // A word or two may stand between kind and number: `Kế hoạch định hướng số 140`.
  for (let skipped = 0, end = head.length; skipped < (labelled ? 3 : 1) && end > 0; skipped++) {
    if (',;.:)'.includes(head[end - 1]!)) break
    for (let words = Math.min(4, begins.length - skipped); words > 0; words--) {
      const from = begins[skipped + words - 1]!
      const type = kinds().byName.get(head.slice(from, end))
      if (type) return { type, labelled, from: start + from }
    }
    end = (begins[skipped] ?? 0) - 1
  }
  return { type: null, labelled, from: label ? start + label.index + label[0].indexOf('s') : at }
}

/** Where the last words of a text begin, from the last on. */
function wordBegins(head: string): number[] {
  const begins: number[] = []
  for (let at = head.length; at > 0 && begins.length < MOST_WORDS; ) {
    const blank = head.lastIndexOf(' ', at - 1)
    const quoted = head[blank + 1] === '(' || head[blank + 1] === '“'
    begins.push(quoted ? blank + 2 : blank + 1)
    at = blank
  }
  return begins
}

const MOST_WORDS = 6

/** Where a law's name can begin. */
const LAW = 240

/** The kind and the name of the law that a number of the National Assembly stands behind: `Luật An toàn thực phẩm số …`. */
function lawBefore(
  text: string,
  last: number,
  at: number,
): { type: string; name: string | null; from: number } | null {
  const start = Math.max(last, at - LAW)
  const { law, label } = grammar()
  const lower = lowerCase(text.slice(start, at))
  const end = label.exec(lower)?.index ?? lower.length
  const open = lower.lastIndexOf('(', end)
  const marks = [';', ':', '. '].map((mark) => lower.lastIndexOf(mark, end))
  const clause = Math.max(...marks, lower.indexOf(')', open) < 0 ? open : -1) + 1
  const found = matchesOf(law.kinds, lower).filter(
    ({ index }) => index >= clause && text[start + index] !== lower[index],
  )
  const kind = found.find((one) => law.amends.test(lower.slice(one.index + one[0].length))) ?? found.at(-1)
  if (!kind) return null
  const from = kind.index + kind[0].length
  const name = text
    .slice(start + from, start + from + lower.slice(from, end).replace(law.end, '').length)
    .trim()
  if (namesOther(name)) return null
  return { type: kinds().byName.get(kind[0])!, name: name === '' ? null : name, from: start + kind.index }
}

/** `Luật Thư viện và Nghị quyết của Quốc hội số …`: the number is not the law's. */
function namesOther(name: string): boolean {
  const laws = matchesOf(grammar().law.kinds, lowerCase(name)).map(({ index }) => index)
  return matchesOf(CAPITAL, name).some(
    ({ index }) => index > 0 && !laws.includes(index) && opensWithKind(name.slice(index)),
  )
}

const CAPITAL = /\p{Lu}/gu

/** `theo đề nghị của Phòng Nội vụ tại Tờ trình số …` names the issuer in front. */
function withIssuerBefore(text: string, citation: FoundCitation): FoundCitation {
  if (citation.issuer !== null) return citation
  const { issuerBefore, issuerBeforeEnds } = grammar()
  const end = lowerCase(text.slice(Math.max(0, citation.phraseFrom - ISSUER_BEFORE_END), citation.phraseFrom))
  if (!issuerBeforeEnds.some((word) => end.endsWith(word))) return citation
  const start = Math.max(0, citation.phraseFrom - ISSUER)
  const match = issuerBefore.exec(lowerCase(text.slice(start, citation.phraseFrom)))
  if (!match) return citation
  const [from, to] = match.indices!.groups!.issuer!
  return {
    ...citation,
    issuer: text.slice(start + from, start + to),
    phraseFrom: start + match.index,
  }
}

type Known = Pick<FoundCitation, 'from' | 'to' | 'number' | 'type' | 'phraseFrom'>

/** Adds date, issuer and title, which stand behind the number. */
function readBehind(text: string, known: Known): FoundCitation {
  const { from, to, number, type, phraseFrom } = known
  let date = readDate(text, to)
  let at = date.end
  let issuer: string | null = null
  const issuerFrom = skip(grammar().issuer, text, at)
  if (issuerFrom > at) {
    const end = issuerEnd(text, issuerFrom)
    if (end > issuerFrom) {
      issuer = text.slice(issuerFrom, end)
      if (date.edtf === null) date = readDate(text, end)
      at = Math.max(end, date.end)
    }
  }
  let title: string | null = null
  const titleFrom = skip(grammar().about, text, at) || skip(grammar().openers, text, at)
  if (titleFrom > at) {
    title = withoutComma(text.slice(titleFrom, titleEnd(text, titleFrom))) || null
    at = titleFrom + (title?.length ?? 0)
  }
  const { edtf, impossible } = date
  return { from, to, number, type, date: edtf, impossible, issuer, title, phraseFrom, phraseTo: at }
}

const DIGIT = /\d/

/** The words without commas and blanks behind them. */
const withoutComma = (words: string) =>
  /[\s,]/.test(words.at(-1) ?? '') ? words.replace(/[\s,]+$/, '') : words

function readDate(text: string, from: number): { edtf: string | null; impossible: boolean; end: number } {
  const lower = lowerCase(text.slice(from, from + DATE))
  // Behind most numbers without a date stands nothing, or words only.
  const patterns = DIGIT.test(lower) ? grammar().dates : []
  for (const pattern of patterns) {
    const match = pattern.exec(lower)
    if (!match) continue
    const { edtf, impossible } = timeOf(match.groups ?? {}, null)
    return { edtf, impossible, end: from + match[0].length }
  }
  return { edtf: null, impossible: false, end: from }
}

/** Where the text goes on behind a sticky pattern, 0 where the pattern does not stand there. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}

function issuerEnd(text: string, start: number): number {
  const { issuerStops } = grammar()
  const own = text.slice(start, start + ISSUER)
  issuerStops.lastIndex = 0
  for (let stop = issuerStops.exec(own); stop; stop = issuerStops.exec(own)) {
    if (!goesOn(own, stop.index, stop[0])) return start + stop.index
    issuerStops.lastIndex = stop.index + stop[0].length
  }
  return start
}

/** `Bộ Khoa học và Công nghệ`, `Sở Văn hóa, Thể thao và Du lịch` are one name. */
function goesOn(own: string, at: number, stop: string): boolean {
  const rest = own.slice(at + stop.length)
  if (stop === ',') return /^ \p{Lu}[^,;.:]{2,30} và \p{Lu}/u.test(rest) && !opensWithKind(rest.slice(1))
  return stop === ' và ' && /^\p{Lu}/u.test(rest) && !opensWithKind(rest)
}

function opensWithKind(text: string): boolean {
  const words = lowerCase(text.slice(0, 40)).split(/[\s,]/)
  const { byName } = kinds()
  return [1, 2, 3].some((count) => byName.has(words.slice(0, count).join(' ')))
}

function titleEnd(text: string, start: number): number {
  const { titleStops } = grammar()
  const own = text.slice(start, start + TITLE)
  titleStops.lastIndex = 0
  for (let stop = titleStops.exec(own); stop; stop = titleStops.exec(own)) {
    if (!isInside(own, stop.index, '(', ')') && !isInside(own, stop.index, '“', '”'))
      return start + stop.index
    if (stop.index >= own.length) break
  }
  return start + own.length
}

/** Whether a mark that the title itself opened is closed only at or behind a place. */
function isInside(own: string, at: number, opening: string, closing: string): boolean {
  const opened = own.lastIndexOf(opening, at - 1)
  return opened >= 0 && at > 0 && own.lastIndexOf(closing, at - 1) < opened && own.indexOf(closing, at) >= 0
}

/** A title ends where the next citation of the same list begins: `về trồng cây và Kế hoạch số …`. */
function cutTitle(text: string, citation: FoundCitation, next: FoundCitation): void {
  if (citation.title === null || next.phraseFrom >= citation.phraseTo) return
  const titleFrom = citation.phraseTo - citation.title.length
  const joint = /(?:,| và|;|, và) ?$/.exec(text.slice(titleFrom, next.phraseFrom))
  if (!joint) return
  citation.title = text.slice(titleFrom, titleFrom + joint.index) || null
  citation.phraseTo = titleFrom + joint.index
}

/** `KHUBND`, `CTTTg`: kind and organ without the hyphen between them. */
function runsTogether(symbol: string, type: string | null): boolean {
  const ORGANS = [PARTY_ORGANS, STATE_ORGANS]
  for (let end = 1; end < symbol.length; end++) {
    const kind = kinds().bySymbol.get(symbol.slice(0, end))
    if (!kind) continue
    if (kind.name === type && !/^[a-zđ]/.test(symbol.slice(end))) return true
    if (ORGANS.some((organs) => organs.has(organOf(symbol.slice(end))))) return true
  }
  return false
}

/** An organ's abbreviation has more than one capital, or is one: `Tg` is none. */
function isOrgan(symbol: string): boolean {
  return !/^[A-ZĐƯ][a-zđư]+\d*$/.test(symbol)
}

/** `QH15` gives QH. */
function organOf(symbol: string): string {
  return symbol.replace(/\d+$/, '')
}
