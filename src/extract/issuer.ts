import type { IssuerLevel, Plan } from '../model/plan.ts'
import type { Text } from '../parse/text.ts'
import type { Part } from '../parse/tree.ts'
import { issuers as words } from '../vocabulary/generated.ts'
import { matchesOf } from './forms.ts'
import type { FormFields } from './header.ts'
import type { Recorder } from './recorder.ts'
import { splitUnits } from './unit-names.ts'

type Issuer = NonNullable<Plan['issuer']>
type Level = IssuerLevel | 'committee'

const BODIES = words.bodies.map(({ level, pattern }) => ({
  level: level as Level,
  pattern: new RegExp(pattern, 'u'),
}))
const SYMBOLS = words.symbols.map(({ level, pattern }) => ({
  level: level as Level,
  pattern: new RegExp(pattern, 'u'),
}))
const BELOW = words.below.map(({ level, above, pattern }) => ({
  level: level as Level,
  above: new RegExp(above, 'u'),
  pattern: new RegExp(pattern, 'u'),
}))
const anyOf = (entries: readonly { pattern: string }[]) => entries.map(({ pattern }) => pattern).join('|')
const FORMED = new RegExp(anyOf(words.formed), 'u')
const NATIONAL = new RegExp(anyOf(words.national), 'u')
const CLASS_WORDS = words.classes
  .flatMap(({ words: list }) => [...list])
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace('.', '\\.'))
  .join('|')
/** A class word, and the name behind it in words with capitals. */
const LOCALITY = new RegExp(
  `(?:^|[\\s(])(${CLASS_WORDS})(?!\\s(?:${words.notBehindClass.join('|')})(?![\\p{L}]))(?:\\s+((?:\\p{Lu}[\\p{L}’']*|\\d{1,2})(?:(?:\\s|\\s?-\\s?)(?:\\p{Lu}[\\p{L}’']*|\\d{1,2}(?!\\d))){0,5}))?(?![\\p{L}])`,
  'gu',
)
const COMMITTEE = new RegExp(
  `(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s(?:${CLASS_WORDS})(?:\\s\\p{Lu}[\\p{L}’']*){0,5}(?=,?\\s(?:${words.announces.join('|')}))`,
  'gu',
)

/** The words that tell who issues a plan that has no letterhead. */
interface Traces {
  title: Text | null
  /** Bases and preamble: one of them announces the plan. */
  opening: readonly Text[]
  closing: readonly Text[]
}

/**
 * Tells who issues the plan.
 *
 * @param part the part that holds letterhead and signature
 * @param plan the part that holds the title
 * @param form the fields of the form
 * @param recorder receives where the words stand
 * @returns null where nothing tells
 */
export function findIssuer(part: Part, plan: Part, form: FormFields, recorder: Recorder): Issuer | null {
  const traces: Traces = {
    title: plan.title?.title ?? null,
    opening: [...plan.bases, ...plan.preamble].map(({ text }) => text),
    closing: plan.closing.map(({ text }) => text),
  }
  if (form.agency !== null && part.letterhead) {
    recorder.note('/issuer', 'form', part.letterhead.agency)
    return fromAgency(form.agency, form, traces)
  }
  return fromTraces(form, traces, recorder)
}

function fromAgency(agency: string, form: FormFields, traces: Traces): Issuer {
  const { superiorAgency } = form
  const isFormed = superiorAgency !== null && FORMED.test(agency.toLowerCase())
  const level =
    levelBelow(superiorAgency, agency) ?? levelOf(isFormed ? superiorAgency : agency, BODIES) ?? 'other'
  const above = superiorAgency === null ? null : localityIn(superiorAgency)
  const own = localityIn(agency) ?? (isFormed ? above : null)
  if (level === 'committee') {
    const found = own ?? localityNear(traces)
    const named = found?.name ?? form.place
    return {
      name: agency,
      level: found ? levelOfClass(found) : 'other',
      locality: spelled(named, form.place, traces),
    }
  }
  const isNational = level !== 'school' && !own?.name && NATIONAL.test(agency.toLowerCase())
  if (level === 'central' || isNational) return { name: agency, level, locality: null }
  // A school's name is no locality: it stands where its papers are dated.
  const name = level === 'school' ? (form.place ?? above?.name) : (own?.name ?? above?.name ?? form.place)
  return { name: agency, level, locality: spelled(name ?? null, form.place, traces) }
}

function fromTraces(form: FormFields, traces: Traces, recorder: Recorder): Issuer | null {
  const symbol = form.number?.symbol?.replace(/^[^-/]*[-/]/, '') ?? ''
  const level = symbol === '' ? null : levelOf(symbol, SYMBOLS)
  const announced = announcedBy(traces)
  if (announced && (level === null || level === 'committee')) {
    const [text, from, to] = announced
    recorder.note('/issuer', 'sentence', text, from, to)
    const name = text.value.slice(from, to)
    const own = localityIn(name)!
    const near = own.name ? own : (localityNear(traces, own.word) ?? own)
    return { name, level: levelOfClass(near), locality: spelled(near.name ?? form.place, form.place, traces) }
  }
  const near = localityNear(traces)
  const other = level === null ? otherAnnounced(traces) : null
  if (other) {
    const { text, from, to, level: own } = other
    recorder.note('/issuer', 'sentence', text, from, to)
    const words = text.value.slice(from, to)
    const named = localityIn(words)?.name ?? near?.name
    const name = own === 'school' ? (form.place ?? named) : (named ?? form.place)
    return {
      name: words,
      level: own,
      locality: spelled(name ?? null, form.place, traces),
    }
  }
  if (near === null && level === null) return null
  if (traces.title) recorder.note('/issuer', 'inferred', traces.title)
  else recorder.noteRanges('/issuer', 'inferred', [])
  const name = near?.name ?? form.place
  if (level !== null && level !== 'committee')
    return { name: symbol, level, locality: spelled(name, form.place, traces) }
  if (near === null) return null
  return {
    name: near.name ? `${near.word} ${near.name}` : near.word,
    level: levelOfClass(near),
    locality: spelled(name, form.place, traces),
  }
}

function levelOf(name: string, patterns: readonly { level: Level; pattern: RegExp }[]): Level | null {
  const text = patterns === BODIES ? name.toLowerCase() : name
  const found = patterns.find(({ pattern }) => pattern.test(text))
  if (found) return found.level
  // Copies of scans space out capitals (`ỦY B AN NHÂN D N`).
  const letters = text.replace(/\s+/g, '')
  // They lose the first one, too (`Y BAN NHÂN DÂN`).
  return patterns === BODIES && /^[uủ]?[yỷ]bannh[âa]n/u.test(letters) ? 'committee' : null
}

/** The level of a body that only the body above it tells: `BAN TỔ CHỨC` below a Tỉnh ủy. */
function levelBelow(above: string | null, name: string): Level | null {
  if (above === null) return null
  const [upper, own] = [above.toLowerCase(), name.toLowerCase()]
  return BELOW.find((entry) => entry.above.test(upper) && entry.pattern.test(own))?.level ?? null
}

interface Locality {
  /** The class word in small letters. */
  word: string
  name: string | null
}

/** The last class word of a name and the locality behind it: `UBND HUYỆN LẠC SƠN HẠ`. */
function localityIn(name: string): Locality | null {
  const plain = withClassWord(name)
  const capitals = name === name.toUpperCase()
  let found: Locality | null = null
  for (const match of matchesOf(LOCALITY, capitals ? commonWordsSmall(plain) : plain)) {
    if (found?.name && !match[2]) continue
    found = { word: match[1]!, name: match[2]?.trim() ?? null }
  }
  return found
}

const COMMITTEES_OF = words.committeesOf.map(({ word, pattern }) => ({
  word,
  pattern: new RegExp(`(?<=^|\\s)(?:${pattern})(?=\\s|$)`),
}))

/** A name with the class word alone, in small letters, where it names a committee: `HUYỆN ỦY LA SƠN`, `Thành đoàn`. */
function withClassWord(name: string): string {
  // To ignore the case in these expressions would take longer to compile.
  const small = name.toLowerCase()
  for (const { word, pattern } of COMMITTEES_OF) {
    const found = pattern.exec(small)
    if (found) return name.slice(0, found.index) + word + name.slice(found.index + found[0].length)
  }
  return name
}

const SOCIETY = new RegExp(anyOf(words.society), 'g')
const CAPITAL_CLASS = new RegExp(`(?<=^|\\s)(?:${CLASS_WORDS.toUpperCase()})(?=\\s|$)`, 'gu')
const TIME_BEHIND = new RegExp(`(?<=\\s)(?:${words.timesBehind.join('|')})`, 'giu')
/** Class words and words that are no names, of society or time, in small letters. */
const commonWordsSmall = (name: string) =>
  societySmall(name)
    .replace(CAPITAL_CLASS, (word) => (word === 'TP.' ? word : word.toLowerCase()))
    .replace(TIME_BEHIND, (word) => word.toLowerCase())

function societySmall(name: string): string {
  let mended = name
  for (const { 0: found, index } of name.toLowerCase().matchAll(SOCIETY))
    mended = mended.slice(0, index) + found + mended.slice(index + found.length)
  return mended
}

/** The locality that title, preamble or closing name; of several the one in the title. */
function localityNear(traces: Traces, word?: string): Locality | null {
  let bare: Locality | null = null
  for (const text of [traces.title, ...[...traces.opening].reverse(), ...traces.closing]) {
    if (!text) continue
    const small = text.value === text.value.toUpperCase() ? commonWordsSmall(text.value) : text.value
    for (const match of matchesOf(LOCALITY, small)) {
      if (word !== undefined && match[1] !== word) continue
      if (match[2]) return { word: match[1]!, name: match[2].trim() }
      bare ??= { word: match[1]!, name: null }
    }
  }
  return bare
}

function announcedBy({ opening, closing }: Traces): [Text, number, number] | null {
  for (const text of [...[...opening].reverse(), ...closing]) {
    const last = matchesOf(COMMITTEE, text.value).at(-1)
    if (last) return [text, last.index, last.index + last[0].length]
  }
  return null
}

const ANNOUNCES = new RegExp(`,?\\s(?:${words.announces.join('|')})\\s[Kk]ế hoạch`, 'u')

/** `…, Trường THCS Bến Giang xây dựng Kế hoạch`: a body that is no people's committee. */
function otherAnnounced({
  opening,
}: Traces): { text: Text; from: number; to: number; level: IssuerLevel } | null {
  for (const text of [...opening].reverse()) {
    const end = ANNOUNCES.exec(text.value)?.index ?? 0
    const start = text.value.lastIndexOf('. ', end) + 1
    for (const { from, to, name } of splitUnits(text.value.slice(start, end)).toReversed()) {
      const level = levelOf(name, BODIES)
      if (level !== null && level !== 'committee') return { text, from: start + from, to: start + to, level }
    }
  }
  return null
}

function levelOfClass({ word, name }: Locality): IssuerLevel {
  const isCity = word === 'thành phố' || word === 'TP.'
  const same = (city: string) => city.toLowerCase() === (name ?? '').toLowerCase()
  if (isCity && name !== null && !words.centralCities.some(same)) return 'district'
  return words.classes.find(({ words: list }) => (list as readonly string[]).includes(word))!.level
}

/** A name in capitals is given as the document spells it elsewhere, or with capitals at the head of its words. */
function spelled(
  name: string | null,
  place: string | null,
  { title, opening, closing }: Traces,
): string | null {
  if (name === null || name !== name.toUpperCase()) return name
  // Copies of scans space out capitals (`TỈNH B ÌNH SƠN`).
  if (place && place.toUpperCase().replaceAll(' ', '') === name.replaceAll(' ', '')) return place
  for (const text of [title, ...opening, ...closing]) {
    const at = text ? text.value.toUpperCase().indexOf(name) : -1
    const written = text?.value.slice(at, at + name.length) ?? name
    if (at >= 0 && written !== written.toUpperCase()) return written
  }
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
}
