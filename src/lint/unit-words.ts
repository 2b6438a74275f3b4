import { unitCoverage, units } from '../vocabulary/generated.ts'
import { textKey } from './text-key.ts'

// Tested against small letters: the flag i makes the first use of each three to four times as dear.
const COLLECTIVE = new RegExp(`(?:^|\\s)(?:${units.collective.join('|')})\\s`, 'u')
const MEMBERS = [...units.bare, ...units.members]
const BARE = new RegExp(`^(?:${MEMBERS.join('|')})(?:,|\\s(?:và|trong|trên|có|liên)\\s)`, 'u')
const ANY = new RegExp(`(?:^|[\\s,])(?:${unitCoverage.all.join('|')})(?:$|[\\s,])`, 'u')
const AS = new RegExp(`^(?:${unitCoverage.as.join('|')})(?!\\p{L})`, 'u')
const PEOPLE = new RegExp(`^(?:${unitCoverage.people.join('|')})(?!\\p{L})`, 'u')
const BODIES = unitCoverage.bodies.map(({ pattern }) => new RegExp(pattern, 'u'))
/** `Các CQCM, ĐVSN huyện`: nobody can tell whom capitals leave out. */
const CAPITALS = /^(?:[Cc]ác|[Nn]hững) [A-ZĐ]{3,}/

/**
 * Whether a name means many units: `Các phòng, ban`, `UBND các xã`, `Cơ quan, đơn vị liên quan`.
 *
 * @param name a unit's name
 */
export function isCollective(name: string): boolean {
  const small = name.toLowerCase()
  return COLLECTIVE.test(small) || BARE.test(small)
}

/**
 * Whether a name is that of a person or a position, no unit: `Phó Hiệu trưởng Lê Thị Mận`.
 *
 * @param name as it stands where a unit is named
 */
export function isPerson(name: string): boolean {
  return PEOPLE.test(name.toLowerCase())
}

/**
 * Whether a unit is meant by a name: a collective one, another one of the same body, or a recipient such as
 * `Như trên`.
 *
 * @param collective any name
 * @param unit name of one unit
 */
export function covers(collective: string, unit: string): boolean {
  const small = collective.toLowerCase()
  if (AS.test(small)) return true
  if (BODIES.some((body) => body.test(small) && body.test(unit.toLowerCase()))) return true
  if (!isCollective(collective)) return false
  if (ANY.test(small) || CAPITALS.test(collective)) return true
  const key = ` ${textKey(collective)} `
  const name = unit.toLowerCase()
  if (MEMBERS.some((word) => name.startsWith(`${word} `) && key.includes(` ${word} `))) return true
  return unitCoverage.members.some(
    ({ word, heads }) => key.includes(` ${word} `) && heads.some((head) => name.startsWith(head)),
  )
}
