import type { Target } from '../model/plan.ts'
import { targets } from '../vocabulary/generated.ts'
import { CALENDAR, timeOf } from './dates.ts'
import { compile, lazy, lowerCase, matchesOf } from './forms.ts'
import { readNumber } from './numbers.ts'

/** A number that the text aims at, with the words that compare and count. */
export interface FoundTarget extends Pick<Target, 'comparator' | 'value' | 'unit' | 'by'> {
  from: number
  to: number
}

/**
 * Finds the targets in a text: `100% cơ quan`, `ít nhất 02 lớp`, `từ 95% trở lên`, `không quá 05 ngày`. Dates, numbers
 * of documents and of lists, money, hours, school classes and ages are none.
 *
 * @param text a cleaned sentence or paragraph
 * @returns the targets in their order
 */
export function findTargets(text: string): FoundTarget[] {
  const found: FoundTarget[] = []
  for (const match of matchesOf(NUMBER, text)) {
    const from = match.index
    const to = from + match[0].length
    if (!mayBe(text, from, to)) continue
    const target = readTarget(text, { from, to, value: readNumber(match[0]), percent: isPercent(text, to) })
    if (target) found.push(target)
  }
  return found
}

/** The time of the targets below a heading: `2. Mục tiêu đến năm 2030` gives 2030. */
export function timeOfHeading(heading: string): string | null {
  return heading.length <= LONGEST_HEADING && YEAR.test(heading) ? timeIn(lowerCase(heading)) : null
}

type Comparator = Target['comparator']

interface Figure {
  from: number
  to: number
  value: number
  percent: boolean
}

interface Words {
  words: string
  comparator: Comparator
  /** Whether a number of things behind them is a target too. */
  counts: boolean
  /** Whether the number is only where something starts. */
  from: boolean
}

const NUMBER = /\d+(?:[.,]\d+)*/g
const YEAR = /(?:19|20)\d\d/
/** How far a comparing word, a unit and a sentence reach. */
const BEFORE = 18
const BEHIND = 48
const SENTENCE = 200
const LONGEST_HEADING = 100
/** Where the verb of a condition stands at the latest. */
const CONDITION = 64

const grammar = lazy(() => {
  const byLast = new Map<string, Words[]>()
  for (const entry of targets.comparators) {
    const words: Words = { ...entry, from: 'from' in entry }
    const last = words.words.slice(words.words.lastIndexOf(' ') + 1)
    byLast.set(
      last,
      [...(byLast.get(last) ?? []), words].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return {
    byLast,
    behind: targets.behind,
    units: [...targets.units].sort((a, b) => b.length - a.length),
    notUnits: new Set<string>(targets.notUnits),
    condition: {
      before: compile(targets.condition.before, {}),
      behind: compile(targets.condition.behind, {}),
    },
    baseline: compile(targets.baseline.pattern, CALENDAR, 'g'),
    by: targets.by.map(({ pattern }) => compile(pattern, CALENDAR)),
  }
})

/** A cheap look: a percentage, or a number between two words. */
function mayBe(text: string, from: number, to: number): boolean {
  const before = from === 0 ? ' ' : text[from - 1]!
  if (!' (“"–-'.includes(before)) return false
  return isPercent(text, to) || (before === ' ' && text[to] === ' ')
}

function isPercent(text: string, to: number): boolean {
  return text[to] === '%' || (text[to] === ' ' && text[to + 1] === '%')
}

function readTarget(text: string, figure: Figure): FoundTarget | null {
  const comparing = comparatorBefore(text, figure.from)
  if (!figure.percent && (!comparing?.counts || isCondition(text, figure))) return null
  const unit = figure.percent
    ? { name: '%', to: text.indexOf('%', figure.to) + 1 }
    : unitAt(text, figure.to + 1)
  if (!unit) return null
  const behind = comparatorBehind(text, unit.to)
  if (comparing?.from && !behind) return null
  const all = figure.percent && figure.value === 100 ? (targets.all.comparator as Comparator) : null
  return {
    from: comparing ? figure.from - comparing.words.length - 1 : figure.from,
    to: behind?.to ?? unit.to,
    comparator: behind?.comparator ?? comparing?.comparator ?? all,
    value: figure.value,
    unit: unit.name,
    by: timeAround(text, figure),
  }
}

function comparatorBefore(text: string, from: number): Words | null {
  const lower = lowerCase(text.slice(Math.max(0, from - BEFORE), from)).trimEnd()
  const candidates = grammar().byLast.get(lower.slice(lower.lastIndexOf(' ') + 1))
  return candidates?.find(({ words }) => lower === words || lower.endsWith(` ${words}`)) ?? null
}

function comparatorBehind(text: string, at: number): { comparator: Comparator; to: number } | null {
  const clause = /^[^,;.:\d]*/.exec(lowerCase(text.slice(at, at + BEHIND)))![0]
  for (const { words, comparator } of grammar().behind) {
    const index = clause.indexOf(words)
    if (index >= 0) return { comparator, to: at + index + words.length }
  }
  return null
}

/** What is counted, and where its name ends; null where the number counts nothing that can be aimed at. */
function unitAt(text: string, at: number): { name: string; to: number } | null {
  const behind = text.slice(at, at + BEHIND)
  const lower = lowerCase(behind)
  const word = /^\p{L}+/u.exec(lower)?.[0]
  if (!word) return null
  const { units, notUnits } = grammar()
  const name =
    units.find((unit) => lower.startsWith(unit) && !/^\p{L}/u.test(lower.slice(unit.length))) ?? word
  return notUnits.has(name) ? null : { name: behind.slice(0, name.length), to: at + name.length }
}

/** `Chi hội có dưới 10 hội viên bầu chi hội trưởng` says whom a rule is for. */
function isCondition(text: string, { from, to }: Figure): boolean {
  const { before, behind } = grammar().condition
  return (
    before.test(lowerCase(text.slice(Math.max(0, from - BEFORE), from))) &&
    behind.test(lowerCase(text.slice(to, to + CONDITION)))
  )
}

/** The time that the sentence of a number names. */
function timeAround(text: string, { from, to }: Figure): string | null {
  const before = text.slice(Math.max(0, from - SENTENCE), from)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1
  const behind = text.slice(to, to + SENTENCE)
  const stop = behind.search(/[;.](?: |$)/)
  const words = before.slice(start) + text.slice(from, to) + (stop < 0 ? behind : behind.slice(0, stop + 1))
  if (!YEAR.test(words)) return null
  const whole = lowerCase(words.trim())
  const sentence = whole.includes('so với') ? whole.replace(grammar().baseline, '') : whole
  return timeIn(sentence)
}

function timeIn(lower: string): string | null {
  for (const pattern of grammar().by) {
    const match = pattern.exec(lower)
    const edtf = match && timeOf(match.groups ?? {}, null).edtf
    if (edtf) return edtf
  }
  return null
}
