import type { Assignment, Task, Unit } from '../model/plan.ts'
import { unitAbbreviations as vocabulary } from '../vocabulary/generated.ts'
import { lazy, remember } from './forms.ts'

/** A unit and all its mentions, in their order. */
interface UnitGroup {
  unit: Unit
  mentions: Mention[]
  /** The spelling that gives the unit its name. */
  fullest: Spelling
}

/** A place where the plan names a unit. */
interface Mention {
  name: string
  spelling: Spelling
  /** JSON Pointer of the name. */
  pointer: string
  as: 'leads' | 'supports' | 'duties'
  /** Id of the task or path of the assignment. */
  of: string
}

/** A word of a name, or one letter of an abbreviation, whose word is then not known. */
interface Position {
  initial: string
  word: string | null
}

/** A name without the words for its place; what is equal here is one unit. */
interface Base {
  text: string
  positions: Position[]
  /** Initials of all its words. */
  initials: string
  /** How many of them are letters of abbreviations. */
  letters: number
}

/** One spelling of a name. */
interface Spelling {
  name: string
  /** Its words without those for its place. */
  base: string
  /** Class word of the place that it names (`huyện`), null where it names none. */
  place: string | null
  /** How many letters stand for words. */
  shortened: number
  length: number
  /** The unit that it names; null until all spellings are read. */
  group: UnitGroup | null
}

/** Names of one initial are compared with no more others than this; what is beyond stays apart. */
const MOST_COMPARED = 16
/** An abbreviation falls into no more pieces: LĐ-TB&XH. */
const MOST_PIECES = 4
/** An OCR slip in one letter is forgiven where so many letters agree. */
const LONG_INITIALS = 6
/** Tone marks; over which letter of a syllable one stands (`hoà`, `hòa`) says nothing. */
const TONE = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\p{M}]+)/gu
const MARKS = /\p{M}+/gu
const WORD = /[\p{L}\p{M}]+|\d+/gu
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvxđ])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

const table = lazy(() => ({
  abbreviations: new Map<string, string>(
    vocabulary.abbreviations.map(({ short, long }) => [plainWord(short), plainWords(long)]),
  ),
  sameBodies: vocabulary.sameBodies.map(
    ({ long, short }) => [` ${plainWords(long)} `, ` ${plainWords(short)} `] as const,
  ),
  counted: {
    number: new RegExp(` \\d+(?= (?:${vocabulary.counted.words.map(plainWords).join('|')}) $)`, 'u'),
    all: ` ${plainWords(vocabulary.counted.all)}`,
  },
  connectives: new Set<string>(vocabulary.connectives.map(plainWords)),
  classes: vocabulary.classes.map((name) => ` ${plainWords(name)}`).sort((a, b) => b.length - a.length),
  sameClasses: new Map(
    Object.entries(vocabulary.sameClasses).map(([long, short]) => [
      ` ${plainWords(long)}`,
      plainWords(short),
    ]),
  ),
  notClassBehind: vocabulary.notClassBehind.map((word) => ` ${plainWords(word)}`),
  notClasses: vocabulary.notClasses.map((word) => ` ${plainWords(word)}`),
}))

/**
 * Groups the units that lead, support or have duties by their names: spellings that differ in letter case, tone
 * placement, `&`/`và`/`-`/`,`, abbreviation or in naming their own place (`Phòng Nội vụ`, `Phòng Nội vụ huyện`) are
 * one unit. Where a spelling could be two units it stays a unit of its own.
 *
 * @param tasks tasks with their ids
 * @param assignments assignments of tổ chức thực hiện
 * @param locality the issuer's locality without its class word
 * @returns the units in the order of their first mention
 */
export function groupUnits(
  tasks: readonly Task[],
  assignments: readonly Assignment[],
  locality: string | null,
): UnitGroup[] {
  const place = locality === null ? '' : plainWords(locality)
  const spellings = new Map<string, Spelling>()
  const mentions = mentionsOf(tasks, assignments, (name) => {
    let spelling = spellings.get(name)
    if (!spelling) {
      spelling = readSpelling(name, place)
      spellings.set(name, spelling)
    }
    return spelling
  })
  const groups = groupsOf([...spellings.values()])
  for (const mention of mentions) addMention(mention.spelling.group!, mention)
  return groups
}

function mentionsOf(
  tasks: readonly Task[],
  assignments: readonly Assignment[],
  spellingOf: (name: string) => Spelling,
): Mention[] {
  const mentions: Mention[] = []
  const add = (names: readonly string[], pointer: string, as: Mention['as'], of: string) => {
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!
      mentions.push({ name, spelling: spellingOf(name), pointer: `${pointer}/${i}`, as, of })
    }
  }
  for (const [t, { id, lead, support }] of tasks.entries()) {
    add(lead, `/tasks/${t}/lead`, 'leads', id)
    add(support, `/tasks/${t}/support`, 'supports', id)
  }
  for (const [a, { units, path }] of assignments.entries())
    add(units, `/assignments/${a}/units`, 'duties', path)
  return mentions
}

/** The units that spellings name, in the order of the spellings. */
function groupsOf(spellings: readonly Spelling[]): UnitGroup[] {
  const keys = keysOf(spellings)
  const groups = new Map<string, UnitGroup>()
  for (const [i, spelling] of spellings.entries()) {
    const key = keys[i]!
    let group = groups.get(key)
    if (!group) {
      group = emptyGroup(spelling)
      groups.set(key, group)
    }
    spelling.group = group
    group.unit.variants.push(spelling.name)
    if (!isFuller(spelling, group.fullest)) continue
    group.fullest = spelling
    group.unit.name = spelling.name
  }
  return [...groups.values()]
}

const emptyGroup = (fullest: Spelling): UnitGroup => ({
  unit: { name: fullest.name, variants: [], leads: [], supports: [], duties: [] },
  mentions: [],
  fullest,
})

function addMention({ unit, mentions }: UnitGroup, mention: Mention): void {
  mentions.push(mention)
  const { as, of } = mention
  // Mentions come in the order of their tasks, so that only the last can be the same.
  if (unit[as].at(-1) !== of) unit[as].push(of)
}

function isFuller(spelling: Spelling, than: Spelling): boolean {
  return spelling.shortened === than.shortened
    ? spelling.length > than.length
    : spelling.shortened < than.shortened
}

function readSpelling(name: string, locality: string): Spelling {
  const bare = withoutComments(name)
  const { words, shortened } = readWords(bare)
  const { base, place } = withoutPlace(words, locality)
  return { name, base, place, shortened, length: bare.length, group: null }
}

/** `Phòng Nội vụ (qua …)`, `Phòng Giáo dục và Đào tạo (GDĐT)`: other brackets are part of the name. */
function withoutComments(name: string): string {
  if (!name.includes('(')) return name
  return name
    .replace(/\s?\(([^()]{1,200})\)?/gu, (bracket, inside: string) => {
      const said = inside.toLowerCase()
      const comment = vocabulary.comments.some((opener) => said === opener || said.startsWith(`${opener} `))
      return comment || /^[\p{Lu}&-]{2,}$/u.test(inside) ? '' : bracket
    })
    .trim()
}

/** The words in small letters, abbreviations of the table written out, other abbreviations in capitals. */
const readWords = remember((name): { words: string; shortened: number } => {
  const { abbreviations, connectives, counted, sameBodies } = table()
  const isMixed = /\p{Ll}/u.test(name)
  let shortened = 0
  const words: string[] = []
  const tokens = name.normalize('NFC').match(WORD) ?? []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    // `GD&ĐT`, `LĐ-TB&XH`: the table knows the whole.
    const run = longestKnown(tokens, i)
    if (run.length > 0) {
      words.push(abbreviations.get(plainWord(run.join('')))!)
      shortened += run.join('').length
      i += run.length - 1
    } else if (isAbbreviation(token, isMixed)) {
      words.push(token.normalize('NFD').replace(MARKS, ''))
      shortened += token.length
    } else {
      const word = plainWord(token)
      if (!connectives.has(word)) words.push(word)
    }
  }
  let text = ` ${words.join(' ')} `
  for (const [long, short] of sameBodies) if (text.includes(long)) text = text.replace(long, short)
  if (DIGIT.test(text)) text = text.replace(counted.number, counted.all)
  return { words: text.trim() || name.toLowerCase(), shortened }
})

const DIGIT = /\d/

/** The tokens at a place that the table knows as one abbreviation; [] where they are none. */
function longestKnown(tokens: readonly string[], at: number): readonly string[] {
  const { abbreviations } = table()
  if (!isCapital(tokens[at]!)) return abbreviations.has(plainWord(tokens[at]!)) ? [tokens[at]!] : []
  let end = at + 1
  while (end < tokens.length && end - at < MOST_PIECES && isCapital(tokens[end]!)) end++
  for (; end > at; end--) {
    const run = tokens.slice(at, end)
    if (abbreviations.has(plainWord(run.join('')))) return run
  }
  return []
}

const isCapital = (token: string) =>
  token.length <= 6 && !ENDS_SMALL.test(token) && token === token.toUpperCase()
/** Most words do, and then need not be turned into capitals to see that they are none. */
const ENDS_SMALL = /[a-z]$/

/** Capitals are initials where they are no syllable, or a bare one beside words in small letters: `CA xã`. */
function isAbbreviation(token: string, isMixed: boolean): boolean {
  if (token.length < 2 || !/^\p{Lu}+$/u.test(token)) return false
  const letters = token.normalize('NFD').replace(MARKS, '').toLowerCase()
  if (!SYLLABLE.test(letters)) return true
  return isMixed && letters === token.toLowerCase()
}

/** A word in small letters, its tone mark at its end. */
const plainWord = remember((word) => word.normalize('NFD').toLowerCase().replace(TONE, '$2$1'))

function plainWords(words: string): string {
  return (words.normalize('NFC').match(WORD) ?? []).map(plainWord).join(' ')
}

/** Takes the place off the end of a name: `phòng nội vụ huyện lạc sơn hạ` → `phòng nội vụ`, `huyện`. */
function withoutPlace(words: string, locality: string): { base: string; place: string | null } {
  const { classes, sameClasses, notClassBehind, notClasses } = table()
  const named = locality !== '' && words.endsWith(` ${locality}`)
  const rest = named ? words.slice(0, -locality.length - 1) : words
  const found = classes.find((name) => rest.endsWith(name))
  if (found === undefined) return { base: rest, place: null }
  const whole = ` ${rest}`
  const before = whole.slice(0, -found.length)
  // `UBND xã, phường`: the last of several classes is no place of its own.
  const isListed = classes.some((name) => before.endsWith(name))
  if (
    isListed ||
    notClasses.some((word) => whole.endsWith(word)) ||
    notClassBehind.some((word) => before.endsWith(word))
  )
    return { base: rest, place: null }
  return { base: before.slice(1), place: sameClasses.get(found) ?? found.slice(1) }
}

function baseOf(text: string): Base {
  const positions: Position[] = []
  let letters = 0
  for (const word of text.split(' ')) {
    if (isLetters(word)) {
      for (const letter of word.toLowerCase()) positions.push({ initial: letter, word: null })
      letters += word.length
    } else positions.push({ initial: /^\d/.test(word) ? word : word[0]!, word })
  }
  return { text, positions, initials: positions.map(({ initial }) => initial).join(' '), letters }
}

/** `readWords` leaves nothing but abbreviations in capitals. */
const isLetters = (word: string) => (word[0]! >= 'A' && word[0]! <= 'Z') || word[0] === 'Đ'

/**
 * The fullest of the bases that are one unit, by each of them that is not the fullest itself.
 *
 * @param texts words of names without their places
 */
function clusterBases(texts: readonly string[]): Map<string, string> {
  const clustered = new Map<string, string>()
  // Names in full are one unit only where they are the same.
  if (!texts.some((text) => ABBREVIATED.test(text))) return clustered
  const byInitials = new Map<string, Base[]>()
  for (const base of texts.map(baseOf)) {
    const same = byInitials.get(base.initials)
    if (same) same.push(base)
    else byInitials.set(base.initials, [base])
  }
  const fullest = new Map<Base, Base>()
  for (const same of byInitials.values()) clusterSame(same, fullest)
  mendSlips(fullest)
  for (const [base, head] of fullest) if (head !== base) clustered.set(base.text, head.text)
  return clustered
}

const ABBREVIATED = /(?:^| )[A-ZĐ]/

/** Joins an abbreviated name with the one name of the same initials that it can stand for. */
function clusterSame(bases: Base[], fullest: Map<Base, Base>): void {
  const clusters: Base[] = []
  for (const base of bases.sort((a, b) => a.letters - b.letters)) {
    const fitting =
      base.letters > 0 && clusters.length <= MOST_COMPARED
        ? clusters.filter((other) => agree(base, other))
        : []
    if (fitting.length === 1) fullest.set(base, fitting[0]!)
    else {
      clusters.push(base)
      fullest.set(base, base)
    }
  }
}

/** Whether nothing but letters of abbreviations stands where the words of two names differ. */
function agree(a: Base, b: Base, except = -1): boolean {
  return a.positions.every(({ word }, i) => {
    const other = b.positions[i]!.word
    return i === except || word === null || other === null || word === other
  })
}

/** Joins long abbreviations that one wrong letter keeps apart from the one name that they mean: `VHHT - TDTT`. */
function mendSlips(fullest: Map<Base, Base>): void {
  const heads = new Set(fullest.values())
  const slips = [...heads].filter(({ letters }) => letters >= LONG_INITIALS)
  if (slips.length === 0) return
  const lengths = new Set(slips.map(({ positions }) => positions.length))
  const byPattern = new Map<string, Base[]>()
  for (const head of heads) {
    if (!lengths.has(head.positions.length)) continue
    for (const i of head.positions.keys()) {
      const pattern = initialsBut(head, i)
      const same = byPattern.get(pattern)
      if (same) same.push(head)
      else byPattern.set(pattern, [head])
    }
  }
  const mended = new Map<Base, Base>()
  for (const slip of slips) {
    const meant = meantBy(slip, byPattern)
    if (meant && !mended.has(meant)) mended.set(slip, meant)
  }
  for (const [base, head] of fullest) fullest.set(base, mended.get(head) ?? head)
}

function meantBy(slip: Base, byPattern: ReadonlyMap<string, readonly Base[]>): Base | null {
  const meant = new Set<Base>()
  for (const [i, { word }] of slip.positions.entries()) {
    if (word !== null) continue
    const same = byPattern.get(initialsBut(slip, i))!
    if (same.length > MOST_COMPARED) return null
    for (const head of same) if (head !== slip && agree(slip, head, i)) meant.add(head)
  }
  return meant.size === 1 ? [...meant][0]! : null
}

const initialsBut = ({ positions }: Base, but: number) =>
  positions.map(({ initial }, i) => (i === but ? '?' : initial)).join(' ')

/**
 * A key of its unit for each spelling: a name without a place is the one of its name that has a place, where it is
 * only one.
 */
function keysOf(spellings: readonly Spelling[]): string[] {
  const fullest = clusterBases([...new Set(spellings.map(({ base }) => base))])
  const headOf = (base: string) => fullest.get(base) ?? base
  const places = new Map<string, Set<string>>()
  for (const { base, place } of spellings) {
    if (place === null) continue
    const head = headOf(base)
    const known = places.get(head)
    if (known) known.add(place)
    else places.set(head, new Set([place]))
  }
  return spellings.map(({ base, place }) => {
    const head = headOf(base)
    if (place !== null) return `${head}/${place}`
    const known = places.get(head)
    return known?.size === 1 ? `${head}/${[...known][0]}` : `${head}/`
  })
}
