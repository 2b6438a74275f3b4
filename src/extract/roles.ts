import type { Role } from '../model/plan.ts'
import { roles as words } from '../vocabulary/generated.ts'

interface Phrase {
  role: Role
  phrase: string
  strict: boolean
  top: boolean
}

/** The phrases by their first letter, the longest first. */
const PHRASES = phrasesByLetter()
const OPENER = new RegExp(`^(?:${words.openers.join('|')})\\s`, 'u')
const COMPLEMENTS: readonly string[] = words.complements
const NOT_PHRASES: readonly string[] = words.notPhrases
const PARTS = /[,;/&+]|\s[-–]\s|\s(?:và|cùng)\s/u
/** Headings are short; a longer text is a sentence. */
const LONGEST_HEADING = 16

/**
 * The roles that a heading carries.
 *
 * @param heading text of a numbered node; what stands behind a colon is its body
 * @param top whether it is a section of the top level, which always is a heading
 * @returns [] for a sentence and for a heading whose words are not known
 */
export function rolesOf(heading: string, top: boolean): Role[] {
  const colon = heading.indexOf(':')
  if (!top && colon < 0 && /[.;]$/.test(heading)) return []
  const words = withoutBrackets(colon >= 0 ? heading.slice(0, colon) : heading).toLowerCase()
  if (!top && hasMoreWords(words, LONGEST_HEADING)) return []
  const roles: Role[] = []
  // A comma can be a part of a phrase: `chế độ thông tin, báo cáo`.
  for (const part of [words, ...words.split(PARTS)]) addRoles(roles, part.trim(), top)
  return roles
}

function phrasesByLetter(): Map<string, Phrase[]> {
  const phrases = words.roles.flatMap((entry) =>
    entry.phrases.map(
      (phrase): Phrase => ({
        role: entry.role as Role,
        phrase,
        strict: 'strict' in entry,
        top: 'top' in entry,
      }),
    ),
  )
  const byLetter = new Map<string, Phrase[]>()
  for (const entry of phrases.sort((a, b) => b.phrase.length - a.phrase.length)) {
    const letter = entry.phrase[0]!
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry])
  }
  return byLetter
}

/** The expression takes a microsecond where there is no bracket. */
const withoutBrackets = (text: string) => (text.includes('(') ? text.replace(/\s*\(.{0,80}?\)/gu, '') : text)

function hasMoreWords(text: string, most: number): boolean {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (++words > most) return true
  return false
}

/** The role of the phrase at the head of a part, and of the one right behind it: `NỘI DUNG CÁC HOẠT ĐỘNG`. */
function addRoles(roles: Role[], part: string, top: boolean): void {
  let text = withoutOpeners(part)
  for (let chained = true; chained; ) {
    const found = PHRASES.get(text[0] ?? '')?.find(
      ({ phrase }) => text.startsWith(phrase) && !/^\p{L}/u.test(text.slice(phrase.length)),
    )
    if (!found || (found.top && !top) || NOT_PHRASES.some((other) => text.startsWith(other))) return
    const rest = withoutOpeners(text.slice(found.phrase.length).trim())
    if (!top && found.strict && rest !== '' && !COMPLEMENTS.includes(rest)) return
    if (!roles.includes(found.role)) roles.push(found.role)
    chained = found.role === 'content'
    text = rest
  }
}

function withoutOpeners(part: string): string {
  let text = part
  for (let opener = OPENER.exec(text); opener; opener = OPENER.exec(text)) text = text.slice(opener[0].length)
  return text
}
