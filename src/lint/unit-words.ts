import { lazy } from '../extract/forms.ts'
import { unitAbbreviations, unitCoverage, units } from '../vocabulary/generated.ts'
import { remembered } from './remembered.ts'
import { textKey } from './text-key.ts'

// Tested against small letters: the flag i makes the first use of each three to four times as dear.
const COLLECTIVE = new RegExp(`(?:^|\\s)(?:(?:${units.collective.join('|')})\\s)+`, 'u')
const MEMBERS = [...units.bare, ...units.members]
const BARE = new RegExp(`^(?:${MEMBERS.join('|')})(?:,|\\s(?:và|trong|trên|có|liên quan)(?:\\s|$))`, 'u')
const ANY = new RegExp(`^(?:${unitCoverage.all.words.join('|')})(?!\\p{L})`, 'u')
const LISTED = new RegExp(
  `^(?:${unitCoverage.listed.join('|')})(?:$| (?:${units.qualifiers.join('|')})(?!\\p{L}))`,
  'u',
)
const BY_LENGTH: readonly string[] = [...MEMBERS, ...unitCoverage.members.map(({ word }) => word)].sort(
  (a, b) => b.length - a.length,
)
const AS = new RegExp(`^(?:${unitCoverage.as.join('|')})(?!\\p{L})`, 'u')
const PEOPLE = new RegExp(`^(?:${unitCoverage.people.words.join('|')})(?!\\p{L})`, 'u')
const THROUGH = new RegExp(`^(?:${unitCoverage.through.words.join('|')}) `)
const BODIES = unitCoverage.bodies.map(({ pattern }) => new RegExp(pattern, 'u'))
const CAPITALS = new RegExp(unitCoverage.capitals.pattern)

const LONG: ReadonlyMap<string, string> = new Map(
  unitAbbreviations.abbreviations.map(({ short, long }) => [short.toLowerCase(), long]),
)

/**
 * The words of a name, to compare it with others: `UBND xã` and `Uỷ ban nhân dân xã` have the same.
 *
 * @param name a unit's name
 * @returns small letters without `và`, abbreviations that everybody knows in full, and no tone marks: over which
 *   letter of a syllable a tone stands makes no other name
 */
export const fullName: (name: string) => string = remembered((name) =>
  textKey(name)
    .split(' ')
    .flatMap((word) => (word === 'và' ? [] : [textKey(LONG.get(word) ?? word)]))
    .join(' ')
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, ''),
)

/**
 * Whether a name means many units: `Các phòng, ban`, `UBND các xã`, `Cơ quan, đơn vị liên quan`.
 *
 * @param name a unit's name
 */
export const isCollective: (name: string) => boolean = remembered((name) => {
  const small = name.toLowerCase()
  return COLLECTIVE.test(small) || BARE.test(small)
})

/**
 * Whether a name is that of a person or a position, no unit: `Phó Hiệu trưởng Lê Thị Mận`.
 *
 * @param name as it stands where a unit is named
 */
export const isPerson: (name: string) => boolean = remembered((name) => PEOPLE.test(name.toLowerCase()))

/**
 * Whether a unit is meant by a name: a collective one, another one of the same body, or a recipient such as
 * `Như trên`.
 *
 * @param collective any name
 * @param unit name of one unit
 */
export function covers(collective: string, unit: string): boolean {
  const reach = reachOf(collective)
  return reach === ALL || (reach !== NOBODY && reaches(reach, unit, unit.toLowerCase()))
}

/**
 * Makes a test whether a unit is meant by one of some names, as `covers` finds it.
 *
 * @param names any names; what each means is worked out at the first question
 */
export function coverOf(names: readonly string[]): (unit: string) => boolean {
  let telling: Reach[] | null = null
  return (unit) => {
    // Most names are those of one unit and mean no other.
    telling ??= names.map(reachOf).filter((reach) => reach !== NOBODY)
    if (telling.length === 0) return false
    const small = unit.toLowerCase()
    return telling.some((reach) => reach === ALL || reaches(reach, unit, small))
  }
}

function reaches({ bodies, members, heads, fronts }: Reach, unit: string, small: string): boolean {
  return (
    bodies.some((body) => body.test(small)) ||
    members.some((word) => small.startsWith(`${word} `)) ||
    heads.some((head) => small.startsWith(head)) ||
    fronts.some((front) => `${fullName(unit)} `.startsWith(`${front} `))
  )
}

/**
 * Whether a name is the issuer's own: its name or the head of it, or a body through which it acts.
 *
 * @param issuer who issues the plan
 * @param unit name of one unit
 */
export function isOwn(issuer: string, unit: string): boolean {
  const [whole, name] = [`${fullName(issuer)} `, `${fullName(unit)} `]
  if (whole.startsWith(name) || covers(issuer, unit)) return true
  return ownForms().some(({ heads, of }) =>
    heads.some((head) => {
      if (!name.startsWith(head)) return false
      return of === null ? whole.startsWith(name.slice(head.length)) : name === head && whole.startsWith(of)
    }),
  )
}

const ownForms = lazy(() =>
  unitCoverage.own.map((own) => ({
    heads: own.heads.map((head) => `${fullName(head)} `),
    of: 'of' in own ? `${fullName(own.of)} ` : null,
  })),
)

/**
 * The words of a recipient to find names of units by: `Thành viên Đoàn kiểm tra` gets a copy for the Đoàn kiểm tra.
 *
 * @param recipient who gets a copy
 * @returns its key (`textKey`) without what stands before the name of a body
 */
export const recipientKey: (recipient: string) => string = remembered((recipient) =>
  textKey(recipient).replace(THROUGH, ''),
)

/** Whom a name covers: `ALL`, `NOBODY`, or units by what they are and by how their names begin. */
interface Reach {
  bodies: readonly RegExp[]
  members: readonly string[]
  heads: readonly string[]
  /** As `fullName` gives them: `ubnd các xã` covers `Ủy ban nhân dân xã Gò Mây`. */
  fronts: readonly string[]
}

const NOBODY: Reach = { bodies: [], members: [], heads: [], fronts: [] }
const ALL: Reach = { ...NOBODY }

const reachOf: (name: string) => Reach = remembered((name) => {
  const small = name.toLowerCase()
  if (AS.test(small)) return ALL
  const bodies = BODIES.filter((body) => body.test(small))
  if (!isCollective(name)) return bodies.length === 0 ? NOBODY : { ...NOBODY, bodies }
  const parts = partsOf(small)
  if (CAPITALS.test(name) || parts.some(({ words }) => ANY.test(words))) return ALL
  if (parts.length > 1 && parts.some(({ words }) => LISTED.test(words))) return ALL
  const members = [...new Set(parts.flatMap((part) => memberOf(part) ?? []))]
  if (bodies.length + members.length === 0) return NOBODY
  const front = frontOf(small)
  return {
    bodies,
    members,
    heads: unitCoverage.members.flatMap(({ word, heads }) => (members.includes(word) ? heads : [])),
    fronts: front === '' ? [] : members.map((word) => fullName(`${front} ${word}`)),
  }
})

/** A part of a collective name. */
interface Part {
  words: string
  /** Whether a collective word stands right in front of it: `các xã`. */
  isOpened: boolean
}

/** The parts that a collective name lists: `Ủy ban nhân dân các xã, phường` lists xã and phường, and no ban. */
function partsOf(small: string): Part[] {
  return small.split(/[,;]\s*| và /).map((text) => {
    const opened = COLLECTIVE.exec(text)
    return opened === null
      ? { words: text, isOpened: false }
      : { words: text.slice(opened.index + opened[0].length), isOpened: true }
  })
}

/** What stands before the first collective word: `ubnd` in `ubnd các xã, phường`. */
function frontOf(small: string): string {
  return small.slice(0, COLLECTIVE.exec(small)?.index ?? 0)
}

/** What a part lists; in `các xã, ban quản lý chợ` the ban is one unit, which stands for no other. */
function memberOf({ words, isOpened }: Part): string | null {
  const word = BY_LENGTH.find((each) => words.startsWith(each) && !/\p{L}/u.test(words.charAt(each.length)))
  if (word === undefined) return null
  const isOne = !isOpened && unitCoverage.listed.some((listed) => listed === word) && !LISTED.test(words)
  return isOne ? null : word
}
