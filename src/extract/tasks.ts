import type { Role } from '../model/plan.ts'
import { pathPart } from '../parse/marker.ts'
import { EMPTY, slice, type Text } from '../parse/text.ts'
import type { Block, Item, Part, TableBlock } from '../parse/tree.ts'
import { type Attribute, AttributeLines, type AttributeSet, closingAttributes } from './attributes.ts'
import { partedUnits } from './marked-units.ts'
import { type Found, found, withoutEndMarks } from './recorder.ts'
import { rolesOf } from './roles.ts'
import { headedTask, isTimetable, sentenceTask, stepTask, subjectTask } from './sentence-tasks.ts'
import {
  type DatedWords,
  deadlinesIn,
  productsIn,
  type TaskDraft,
  type TimeContext,
  unitsIn,
} from './task-draft.ts'
import { dayOfHeading, periodOf, type ReadTable, readTable } from './task-tables.ts'
import type { Actors } from './unit-names.ts'

/** The tasks of a plan and the tables that were read on the way. */
export interface FoundTasks {
  tasks: TaskDraft[]
  tables: { id: string; title: Text; read: ReadTable }[]
}

/** Where the walk stands: what it may find here depends on the headings above. */
interface Scope {
  headings: Headings
  depth: number
  /** The nearest heading above that is nothing but a unit, below a heading of tasks: that unit leads. */
  lead: { heading: Text; depth: number } | null
}

/** What the roles of the headings above say of what stands below them. */
interface Headings {
  /** Whether one is tổ chức thực hiện. */
  organize: boolean
  /** Whether one is about money or reports. */
  report: boolean
  /** Whether one announces tasks, contents or times. */
  announce: boolean
  /** Whether the nearest one that tells says why, for whom or how things stand, and announces no work. */
  explain: boolean
}

/**
 * Finds the tasks of a plan in document order: rows of tables that assign work, nodes that own attribute lines, and
 * nodes whose sentence says who leads. What stands in tổ chức thực hiện is an assignment and gives no such node.
 *
 * @param part the plan's part of the file
 * @param roles the roles of each item's heading
 * @param time the plan's year
 * @param actors who must act in the texts of the plan
 */
export function findTasks(
  part: Part,
  roles: ReadonlyMap<Item, Role[]>,
  time: TimeContext,
  actors: Actors,
): FoundTasks {
  const walk = new TaskWalk(roles, time, actors)
  walk.blocks(part.body, { headings: NO_HEADINGS, depth: 0, lead: null }, EMPTY)
  for (const { children, heading, title } of part.appendices) {
    const name = title === EMPTY ? heading : title
    const headings = isReportOutline(name) ? { ...NO_HEADINGS, organize: true } : NO_HEADINGS
    walk.blocks(children, { headings, depth: 1, lead: null }, name)
  }
  return { tasks: walk.tasks, tables: walk.tables }
}

/** `Đề cương báo cáo`: what stands there is to be written into a report, and only a table can give out work. */
function isReportOutline(name: Text): boolean {
  const roles = rolesOf(name.value, true)
  return roles.length > 0 && roles.every((role) => role === 'reporting')
}

class TaskWalk {
  readonly tasks: TaskDraft[] = []
  readonly tables: FoundTasks['tables'] = []
  /** The tasks that attribute lines make of nodes, until the walk comes to the node. */
  private readonly owners = new Map<Item, TaskDraft>()
  private readonly lines = new AttributeLines()
  /** Whether siblings are the steps of one timetable. */
  private readonly timetables = new Map<readonly Block[], boolean>()
  private listing = 0
  private others = 0

  constructor(
    private readonly roles: ReadonlyMap<Item, Role[]>,
    private readonly time: TimeContext,
    private readonly actors: Actors,
  ) {}

  /** @param title the words that name a table that stands first: the heading above it */
  blocks(blocks: readonly Block[], scope: Scope, title: Text): void {
    let above = title
    let naming = title
    for (const block of blocks) {
      if (block.type === 'table') this.table(block, naming, above)
      else {
        if (block.type === 'item') this.item(block, scope, blocks)
        above = block.text
        // `Các nhiệm vụ được giao theo bảng sau:` introduces a table; what names it is the heading.
        naming = block.type === 'paragraph' && above.value.endsWith(':') ? title : above
      }
    }
  }

  private table(block: TableBlock, title: Text, above: Text): void {
    const time: TimeContext = { ...this.time, day: dayOfHeading(above.value, this.time) }
    const read = readTable(block, time, periodOf(above, this.time))
    const id = read.tasks.length > 0 ? String(++this.listing) : letterId(this.others++)
    this.tables.push({ id, title: withoutColon(title), read })
    for (const [row, task] of read.tasks.entries()) {
      task.path = `table ${id}/${row + 1}`
      this.tasks.push(task)
    }
  }

  private item(item: Item, scope: Scope, siblings: readonly Block[]): void {
    const own = this.roles.get(item) ?? NO_ROLES
    const headings = own.length === 0 ? scope.headings : headingsBelow(scope.headings, own)
    const inner: Scope = { headings, depth: scope.depth + 1, lead: scope.lead }
    if (isWork(headings) && isUnit(item, this.actors)) inner.lead = { heading: item.text, depth: inner.depth }
    if (headings.organize) {
      this.blocks(item.children, inner, item.text)
    } else if (!this.isValue(item)) {
      if (isNumbered(item)) this.attributes(item, own, scope, inner)
      const owned = this.owners.get(item)
      if (owned) this.tasks.push(owned)
      if (!headings.report && !headings.explain) this.sentence(item, scope, inner, siblings)
      this.blocks(item.children, inner, item.text)
    }
  }

  private attributes(item: Item, own: readonly Role[], scope: Scope, inner: Scope): void {
    if (item.children.length === 0) {
      const marked = this.behindTitle(item)
      if (this.isTask(marked, scope, own)) this.add(item, marked, scope)
      return
    }
    const marked = [...this.behindTitle(item)]
    for (const child of item.children) {
      if (child.type === 'item') for (const attribute of this.own(child)) marked.push(attribute)
    }
    const sets = this.lines.sets(item, isSubordinate)
    const starred = sets.length === 0 && this.starredBelow(item)
    if (starred) marked.push(...this.markedByItems(starred))
    const behindAll = sets.length === 1 && sets[0]!.last
    for (const set of sets) {
      const holder = behindAll || set.holder === item ? item : set.holder
      if (holder === item) for (const attribute of set.attributes) marked.push(attribute)
      else this.add(holder, set.attributes, inner)
    }
    if (this.isTask(marked, scope, own)) this.add(item, marked, scope)
    if (!starred) this.letters(item, sets, inner)
  }

  /**
   * The dash that ends a node and holds the one set of starred attribute lines: `- Phun thuốc` / `* Đơn vị chủ trì: …`.
   * Where stars mark what is said of dashes, each dash has its own; one set behind all of them speaks of the node.
   */
  private starredBelow(item: Item): Item | null {
    const last = item.children.at(-1)
    if (last?.type !== 'item' || kindOf(last) !== 'dash') return null
    const isStarred = last.children.some(
      (child) => child.type === 'item' && kindOf(child) === 'bullet' && this.lines.of(child.text).length > 0,
    )
    if (!isStarred) return null
    const others = item.children.filter((child) => child.type === 'item' && child !== last)
    return others.some((other) => this.markedByItems(other as Item).length > 0) ? null : last
  }

  /** Bulleted attribute lines below a bullet or a letter make that one the task. */
  private letters(item: Item, sets: readonly AttributeSet[], scope: Scope): void {
    for (const child of item.children) {
      if (child.type !== 'item' || !isSubordinate(child)) continue
      const starred = this.starredBelow(child)
      const marked = starred ? this.markedByItems(starred) : this.markedByItems(child)
      if (marked.some(({ strong }) => strong) && !sets.some((set) => set.holder === child))
        this.add(child, marked, scope)
      else this.letters(child, sets, scope)
    }
  }

  /** The attributes behind the title of a node and those of the items below it; none where it is attributes itself. */
  private markedByItems(item: Item): readonly Attribute[] {
    if (this.lines.of(item.text).length > 0) return NO_ATTRIBUTES
    const behind = closingAttributes(item.text)
    if (item.children.length === 0) return behind
    const marked = [...behind]
    for (const child of item.children) {
      if (child.type === 'item') for (const attribute of this.lines.ofItem(child)) marked.push(attribute)
    }
    return marked
  }

  /** A heading of the top level is no task for a time alone, nor is a heading of times, forms or funds. */
  private isTask(attributes: readonly Attribute[], scope: Scope, own: readonly Role[]): boolean {
    if (!attributes.some(({ strong }) => strong)) return false
    if (attributes.some(({ role, strong }) => strong && (role === 'lead' || role === 'support'))) return true
    if (scope.depth === 0) return false
    return !hasAny(own, ['schedule', 'form', 'funding', 'audience', 'scope', 'purpose', 'reporting'])
  }

  private sentence(item: Item, { lead, depth }: Scope, inner: Scope, siblings: readonly Block[]): void {
    if (this.owners.has(item)) return
    const task =
      sentenceTask(item, this.lines, this.time) ??
      (isWork(inner.headings) ? subjectTask(item, this.lines, this.actors, this.time) : null) ??
      (lead?.depth === depth ? headedTask(item, lead.heading, this.time) : null) ??
      (isWork(inner.headings) ? stepTask(item, this.time, () => this.isTimetable(siblings)) : null)
    if (task) this.tasks.push(task)
  }

  private isTimetable(siblings: readonly Block[]): boolean {
    let known = this.timetables.get(siblings)
    if (known === undefined) {
      const items = siblings.filter((block) => block.type === 'item')
      known = isTimetable(items, this.time)
      this.timetables.set(siblings, known)
    }
    return known
  }

  private add(item: Item, attributes: readonly Attribute[], scope: Scope): void {
    const leaders: Text[] = []
    const support: Found[] = []
    const deadlines: DatedWords[] = []
    const products: Found[] = []
    let funding: Text | null = null
    for (const { role, values } of attributes) {
      for (const text of values) {
        if (role === 'lead') leaders.push(text)
        else if (role === 'support') support.push(...unitsIn(text, 'label'))
        else if (role === 'deadline') deadlines.push(...deadlinesIn(text, 'label', this.time))
        else if (role === 'product') products.push(...productsIn(text, 'label'))
        else if (role === 'funding') funding ??= withoutEndMarks(text)
      }
    }
    const named = partedUnits(leaders, 'label')
    this.owners.set(item, {
      title: found(withoutColon(item.text), 'heading'),
      origin: 'attributes',
      path: item.path,
      lead: named.lead.length === 0 && scope.lead ? unitsIn(scope.lead.heading, 'heading') : named.lead,
      support: [...named.support, ...support],
      deadlines,
      products,
      funding: funding ? found(funding, 'label') : null,
    })
  }

  /** The nodes below a bare label (`- Đơn vị chủ trì:`) are its value; what stands below `c) Nội dung` can be work. */
  private isValue(item: Item): boolean {
    return this.own(item).some(({ role }) => role !== 'content')
  }

  /** `II. NỘI DUNG`, `3. Tiến độ thực hiện` above what they hold are headings, though they read like labels. */
  private own(item: Item): readonly Attribute[] {
    const attributes = this.lines.ofItem(item)
    const isHeading =
      attributes.length > 0 && item.children.length > 0 && isNumbered(item) && !item.text.value.includes(':')
    return isHeading ? NO_ATTRIBUTES : attributes
  }

  /** What stands behind the title in the same text; an attribute line has its own reading. */
  private behindTitle({ text }: Item): readonly Attribute[] {
    return this.lines.of(text).length === 0 ? closingAttributes(text) : NO_ATTRIBUTES
  }
}

const NO_ATTRIBUTES: readonly Attribute[] = []
const NO_ROLES: readonly Role[] = []

const hasAny = (roles: readonly Role[], wanted: readonly Role[]) =>
  roles.some((role) => wanted.includes(role))

function headingsBelow({ organize, report, announce, explain }: Headings, roles: readonly Role[]): Headings {
  const announces = hasAny(roles, ['tasks', 'content', 'schedule'])
  return {
    organize: organize || roles.includes('organization'),
    report: report || hasAny(roles, ['funding', 'reporting']),
    announce: announce || announces,
    // What a unit did last year, or must see to in all it does, is said in the same words as a task.
    explain: !announces && (explain || hasAny(roles, EXPLAINING)),
  }
}

const EXPLAINING: readonly Role[] = ['purpose', 'requirements', 'objectives', 'context', 'audience', 'scope']

const isWork = ({ organize, report, announce }: Headings) => announce && !organize && !report

const NO_HEADINGS: Headings = { organize: false, report: false, announce: false, explain: false }

/** Whether a heading is nothing but the name of units: `1. Phòng Kinh tế`. */
function isUnit(item: Item, actors: Actors): boolean {
  const { value } = item.text
  const subject = item.children.length > 0 ? actors.of(item.text) : null
  return subject !== null && /^(?: ?\([^()]*\))?[\s.:]*$/.test(value.slice(subject.units.at(-1)!.to))
}

/** Bullets, letters and bracketed numbers stand below the numbered node that a set of attributes can speak of. */
const SUBORDINATE = new Set([
  'dash',
  'plus',
  'bullet',
  'lower',
  'small-roman',
  'bracket-arabic',
  'bracket-lower',
  'bracket-roman',
])
const kindOf = ({ marker }: Item) => marker.counts[0]!.kind
const isSubordinate = (item: Item) => SUBORDINATE.has(kindOf(item))
const isNumbered = (item: Item) => !isSubordinate(item)

const withoutColon = (text: Text) => (text.value.endsWith(':') ? slice(text, 0, text.value.length - 1) : text)

const letterId = (index: number) =>
  pathPart(String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26)))
