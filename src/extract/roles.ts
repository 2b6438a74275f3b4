import { bareLetters } from '../bare-letters.ts'
import type { Role } from '../model/plan.ts'
import type { Marker } from '../parse/marker.ts'
import { roles as words } from '../vocabulary/generated.ts'
import { headOf } from '../vocabulary/openers.ts'
import { lazy, matchesOf } from './forms.ts'

interface Phrase {
  role: Role
  phrase: string
  strict: boolean
  top: boolean
}

/** The phrases by their first two letters, the longest first. */
const PHRASES = byPair(
  phrases().sort((a, b) => b.phrase.length - a.phrase.length),
  ({ phrase }) => phrase,
)
/** The words that can stand in front of a phrase, with the space behind them, by their first two letters. */
const OPENERS = byPair(
  words.openers.map((opener) => `${opener} `),
  (opener) => opener,
)
const COMPLEMENTS: readonly string[] = words.complements
const NOT_PHRASES: readonly string[] = words.notPhrases
/** Texts hold no other blank than the space, and an expression that asks for `\s` here takes four times as long. */
const PARTS = /[,;/&+]| (?:[-–]|và|cùng) /g
/** Headings are short; a longer text is a sentence. */
const LONGEST_HEADING = 16
const SPACE = 32

/**
 * The roles that a heading carries.
 *
 * @param heading text of a numbered node; what stands behind a colon is its body
 * @param top whether it is a section of the top level, which always is a heading
 * @returns [] for a sentence and for a heading whose words are not known
 */
export function rolesOf(heading: string, top: boolean): Role[] {
  const colon = heading.indexOf(':')
  if (!top && colon < 0 && (heading.endsWith('.') || heading.endsWith(';'))) return []
  const bare = withoutBrackets(colon >= 0 ? heading.slice(0, colon) : heading)
  if (!top && hasMoreWords(bare, LONGEST_HEADING)) return []
  const words = bare.toLowerCase()
  const roles: Role[] = []
  // A comma can be a part of a phrase: `chế độ thông tin, báo cáo`.
  addRoles(roles, words, top)
  let from = 0
  for (const mark of matchesOf(PARTS, words)) {
    addRoles(roles, words.slice(from, mark.index), top)
    from = mark.index + mark[0].length
  }
  if (from > 0) addRoles(roles, words.slice(from), top)
  const isIncomplete = roles.length === 0 || (top && from > 0)
  if (isIncomplete && words.length <= (top ? LONGEST_MISREAD : LONGEST_PHRASE))
    addMisreadRoles(roles, words, top)
  return roles
}

/** Whether a marker has neither a number nor a letter: what stands behind it is no heading. */
export function isBullet({ counts }: Marker): boolean {
  const { kind } = counts[0]!
  return kind === 'dash' || kind === 'plus' || kind === 'bullet'
}

function phrases(): Phrase[] {
  return words.roles.flatMap((entry) =>
    entry.phrases.map((phrase) => ({
      role: entry.role as Role,
      phrase,
      strict: 'strict' in entry,
      top: 'top' in entry,
    })),
  )
}

/** No phrase and what completes it is longer: only so much is read in spite of slips. */
const LONGEST_MISREAD = 80
/** Below the top level nothing may complete a phrase. */
const LONGEST_PHRASE = 40

/**
 * Adds the roles of a heading in which a scan or a typist slipped: `TÔ CHỨC THỰC HIÊN`, `TỔ CHỨCTHỰC HIỆN`, `KlNH PHÍ`. Its
 * words are compared without marks and blanks, and a phrase ends where a word ends. Below the top level, where few
 * texts are headings, it must be the whole text.
 */
function addMisreadRoles(roles: Role[], words: string, top: boolean): void {
  if (!top) {
    const found = opensAsMisread(words) ? misreadPhrases().get(bareLetters(words)) : undefined
    if (found && !found.top) roles.push(found.role)
    return
  }
  for (const part of words.split(PARTS)) {
    const stretch = withoutOpeners(part.trim())
    if (!opensAsMisread(stretch)) continue
    let letters = ''
    let found: Phrase | undefined
    for (const syllable of stretch.split(' ')) {
      letters += bareLetters(syllable)
      found = misreadPhrases().get(letters) ?? found
    }
    if (found && !roles.includes(found.role)) roles.push(found.role)
  }
}

/** Few texts begin as a phrase does. */
const opensAsMisread = (words: string) => misreadHeads().has(bareLetters(words.slice(0, 2)))

/** Phrases of one word alone would be too easily met. */
const misreadPhrases = lazy(
  () =>
    new Map(
      phrases()
        .filter(({ phrase }) => phrase.includes(' '))
        .map((entry) => [bareLetters(entry.phrase), entry]),
    ),
)

/** The first two letters of each. */
const misreadHeads = lazy(() => new Set([...misreadPhrases().keys()].map((letters) => letters.slice(0, 2))))

/** Groups entries by the first two letters of their words: most texts begin as none or few of the words do. */
function byPair<Entry>(entries: readonly Entry[], wordsOf: (entry: Entry) => string): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const pair = headOf(wordsOf(entry))
    const group = groups.get(pair)
    if (group) group.push(entry)
    else groups.set(pair, [entry])
  }
  return groups
}

/** The expression takes a microsecond where there is no bracket. */
const withoutBrackets = (text: string) => (text.includes('(') ? text.replace(/\s*\(.{0,80}?\)/gu, '') : text)

function hasMoreWords(text: string, most: number): boolean {
  let words = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === SPACE && ++words > most) return true
  return false
}

/**
 * The role of the phrase at the head of a part, and of the one right behind it: `NỘI DUNG CÁC HOẠT ĐỘNG`, `MỤC ĐÍCH
 * YÊU CẦU`.
 */
function addRoles(roles: Role[], part: string, top: boolean): void {
  let text = withoutOpeners(part.trim())
  for (let before: Role | null = null; before === null || before === 'content' || before === 'purpose'; ) {
    const found = phraseAt(text)
    if (!found || (found.top && !top) || NOT_PHRASES.some((other) => text.startsWith(other))) return
    // `Mục đích báo cáo` is the purpose of a report.
    if (before === 'purpose' && found.role !== 'requirements') return
    const rest = withoutOpeners(text.slice(found.phrase.length).trim())
    if (!top && found.strict && rest !== '' && !COMPLEMENTS.includes(rest)) return
    if (!roles.includes(found.role)) roles.push(found.role)
    before = found.role
    text = rest
  }
}

function phraseAt(text: string): Phrase | undefined {
  const entries = PHRASES.get(headOf(text))
  if (!entries) return undefined
  for (const entry of entries) {
    const { phrase } = entry
    if (text.startsWith(phrase) && !/^\p{L}/u.test(text.slice(phrase.length))) return entry
  }
  return undefined
}

function withoutOpeners(part: string): string {
  let text = part
  for (let opener = openerOf(text); opener; opener = openerOf(text)) text = text.slice(opener.length)
  return text
}

function openerOf(text: string): string | undefined {
  const openers = OPENERS.get(headOf(text))
  if (!openers) return undefined
  for (const opener of openers) if (text.startsWith(opener)) return opener
  return undefined
}
