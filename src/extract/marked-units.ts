import type { How } from '../model/plan.ts'
import { slice, type Text } from '../parse/text.ts'
import { sentenceTasks, units as words } from '../vocabulary/generated.ts'
import { alternatives, includesOne, lowerCase, matchesOf, shortest } from './forms.ts'
import { type Found, withoutEndMarks } from './recorder.ts'
import { unitsIn } from './task-draft.ts'
import { opensWithUnit, splitUnits } from './unit-names.ts'

/** Units of one list by what they do. */
export interface PartedUnits {
  lead: Found[]
  support: Found[]
}

const LEADS = new RegExp(`\\s*[(]\\s*(?:${words.remarks.lead.join('|')})\\s*[)]$`, 'iu')
const SUPPORTS = new RegExp(`\\s*[(]\\s*(?:${words.remarks.support.join('|')})\\s*[)]$`, 'iu')

const WITH: ReadonlySet<string> = new Set(sentenceTasks.support)
/** What a unit of the list does, with the colon behind it where it is a label: `A chủ trì, B phối hợp`, `Chủ trì: A`. */
const ACTION = new RegExp(
  `(?<![\\p{L}])(?:(${alternatives([...WITH, ...words.remarks.support])})|${alternatives([...sentenceTasks.lead, ...words.remarks.lead])})(?![\\p{L}])(\\s?:)?`,
  'gu',
)
/** One of these stands in every text that `ACTION` finds something in, and to look for them is cheaper. */
const ACTION_MARKS = shortest([...words.remarks.lead, ...words.remarks.support])
const NAME = /\p{Lu}|\p{L}{3}/u
const BEHIND_COMMA = /^\s?[,;]/
const END = /^\s*(?:$|[,;.])/

/** Whether a text can stand behind `phối hợp`: nothing, or those whom a unit joins. */
const mayFollow = (text: string) => END.test(text) || opensWithUnit(text.trimStart())

/**
 * Reads the units that a label or a column of the lead lists, parted by what the list says of them: in brackets (`Sở Y
 * tế (chủ trì), Công an tỉnh (phối hợp)`) or in words (`Sở Y tế chủ trì, phối hợp với Công an tỉnh`).
 *
 * @param texts the parts of the list
 * @param how where it stands
 * @returns all leading where nothing tells; the names without what tells
 */
export function partedUnits(texts: readonly Text[], how: How): PartedUnits {
  const parted: PartedUnits = { lead: [], support: [] }
  for (const text of texts) {
    const actions = actionsIn(text.value)
    if (actions.length > 0) partByActions(text, actions, how, parted)
    else parted.lead.push(...unitsIn(text, how))
  }
  const { lead, support } = partByRemark(parted.lead)
  return { lead, support: [...support, ...parted.support] }
}

/** `chủ trì`, `phối hợp với` behind or before the names that it is said of. */
interface Action {
  from: number
  to: number
  supports: boolean
  /** Whether names follow that it is said of: `phối hợp với …`, `Chủ trì: …`. */
  takesBehind: boolean
}

function actionsIn(value: string): Action[] {
  const small = lowerCase(value)
  if (!includesOne(small, ACTION_MARKS)) return []
  const actions: Action[] = []
  let end = 0
  for (const match of matchesOf(ACTION, small)) {
    const to = match.index + match[0].length
    const before = value.slice(end, match.index)
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
    const isBare = !NAME.test(clause)
    const isLabel = match[2] !== undefined
    const word = match[1]
    const supports = word !== undefined
    // Nobody stands before it: `Cơ quan chủ trì đề án` is a name. So are `Tổ phối hợp`, `Ban Chỉ đạo phối hợp liên ngành`.
    if (isBare && !isLabel && !supports) continue
    if (!isBare && (splitUnits(value.slice(end, to)).at(-1)?.to ?? to) > match.index - end) continue
    if (supports && !isLabel && !isBare && !WITH.has(word) && !mayFollow(value.slice(to))) continue
    const takesBehind = isLabel || (supports && (isBare || !END.test(value.slice(to))))
    actions.push({ from: match.index, to, supports, takesBehind })
    end = to
  }
  return actions
}

function partByActions(text: Text, actions: readonly Action[], how: How, parted: PartedUnits): void {
  const { lead, support } = parted
  let at = 0
  let last: Action | null = null
  for (const action of actions) {
    const between = slice(text, at, action.from)
    // Behind names that the last action takes only a semicolon parts who does the next.
    const cut = last?.takesBehind ? between.value.lastIndexOf(';') + 1 || between.value.length : 0
    if (cut > 0) (last!.supports ? support : lead).push(...unitsIn(slice(between, 0, cut), how))
    const doers = namesBehind(last, slice(between, cut), how)
    if (!action.supports) lead.push(...doers)
    else if (lead.length > 0) support.push(...doers)
    // `Trạm Y tế; các thôn phối hợp`: the last is who supports.
    else if (action.takesBehind || doers.length < 2) lead.push(...doers)
    else {
      lead.push(...doers.slice(0, -1))
      support.push(...doers.slice(-1))
    }
    at = action.to
    last = action
  }
  const isLed = last!.takesBehind && !last!.supports
  ;(isLed ? lead : support).push(...namesBehind(last!.takesBehind ? null : last, slice(text, at), how))
}

/** The names behind an action that is said of those before it; what they do is none: `chủ trì tuyên truyền, tham mưu`. */
function namesBehind(action: Action | null, text: Text, how: How): Found[] {
  const units = unitsIn(text, how)
  if (!action) return units
  return BEHIND_COMMA.test(text.value)
    ? units.filter(({ value }) => !words.predicates.some((verb) => value.startsWith(verb)))
    : units.filter(({ value }) => opensWithUnit(value))
}

/** Most names end with no bracket. */
const isMarked = ({ value }: Found) => value.endsWith(')') && (LEADS.test(value) || SUPPORTS.test(value))

/** Those without a remark beside one that leads are support. */
function partByRemark(units: Found[]): PartedUnits {
  if (!units.some(isMarked)) return { lead: units, support: [] }
  const leadIsMarked = units.some(({ value }) => LEADS.test(value))
  const lead = units.filter(({ value }) => LEADS.test(value) || (!leadIsMarked && !SUPPORTS.test(value)))
  return {
    lead: lead.map(withoutRemark),
    support: units.filter((unit) => !lead.includes(unit)).map(withoutRemark),
  }
}

function withoutRemark(unit: Found): Found {
  const remark = LEADS.exec(unit.value) ?? SUPPORTS.exec(unit.value)
  if (!remark) return unit
  const text = withoutEndMarks(slice(unit.text, 0, remark.index))
  return { ...unit, value: text.value, text }
}
