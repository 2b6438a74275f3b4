import type { Role } from '../model/plan.ts'
import { roles as words } from '../vocabulary/generated.ts'

const PHRASES = words.roles
  .flatMap(({ role, phrases }) => phrases.map((phrase) => ({ role: role as Role, phrase: phrase as string })))
  .sort((a, b) => b.phrase.length - a.phrase.length)
const OPENER = new RegExp(`^(?:${words.openers.join('|')})\\s`, 'u')
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
  const words = (colon >= 0 ? heading.slice(0, colon) : heading).toLowerCase().replace(/\s*\(.{0,80}?\)/gu, '')
  if (!top && (words.split(' ').length > LONGEST_HEADING || (colon < 0 && /[.;]$/.test(heading)))) return []
  const roles: Role[] = []
  // A comma can be a part of a phrase: `chế độ thông tin, báo cáo`.
  const whole = phraseAt(words)
  if (whole) add(roles, whole.role)
  for (const part of words.split(PARTS)) {
    const found = phraseAt(part.trim())
    if (found) add(roles, found.role)
  }
  return roles
}

function add(roles: Role[], role: Role): void {
  if (!roles.includes(role)) roles.push(role)
}

function phraseAt(part: string) {
  let text = part
  for (let opener = OPENER.exec(text); opener; opener = OPENER.exec(text)) text = text.slice(opener[0].length)
  return PHRASES.find(({ phrase }) => text.startsWith(phrase) && !/^\p{L}/u.test(text.slice(phrase.length)))
}
