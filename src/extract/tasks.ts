import type { Role } from '../model/plan.ts'
import { pathPart } from '../parse/marker.ts'
import { EMPTY, slice, type Text } from '../parse/text.ts'
import type { Block, Item, Part, TableBlock } from '../parse/tree.ts'
import {
  type Attribute,
  type AttributeSet,
  attributeSets,
  closingAttributes,
  itemAttributes,
} from './attributes.ts'
import { partByRemark } from './marked-units.ts'
import { found, withoutEndMarks } from './recorder.ts'
import { headedTask, sentenceTask, subjectTask } from './sentence-tasks.ts'
import { deadlinesIn, productsIn, type TaskDraft, type TimeContext, unitsIn } from './task-draft.ts'
import { dayOfHeading, type ReadTable, readTable } from './task-tables.ts'
import { actorsOf } from './unit-names.ts'

/** The tasks of a plan and the tables that were read on the way. */
export interface FoundTasks {
  tasks: TaskDraft[]
  tables: { id: string; title: Text; read: ReadTable }[]
}

/** Where the walk stands: what it may find here depends on the headings above. */
interface Scope {
  /** Roles of the headings above, the nearest last. */
  roles: readonly Role[]
  depth: number
  /** The nearest heading above that is nothing but a unit, below a heading of tasks: that unit leads. */
  lead: { heading: Text; depth: number } | null
}

/**
 * Finds the tasks of a plan in document order: rows of tables that assign work, nodes that own attribute lines, and
 * nodes whose sentence says who leads. What stands in tổ chức thực hiện is an assignment and gives no such node.
 *
 * @param part the plan's part of the file
 * @param roles the roles of each item's heading
 * @param time the plan's year
 */
export function findTasks(part: Part, roles: ReadonlyMap<Item, Role[]>, time: TimeContext): FoundTasks {
  const walk = new TaskWalk(roles, time)
  walk.blocks(part.body, { roles: [], depth: 0, lead: null }, EMPTY)
  for (const appendix of part.appendices) {
    walk.blocks(
      appendix.children,
      { roles: [], depth: 1, lead: null },
      appendix.title === EMPTY ? appendix.heading : appendix.title,
    )
  }
  return { tasks: walk.tasks, tables: walk.tables }
}

class TaskWalk {
  readonly tasks: TaskDraft[] = []
  readonly tables: FoundTasks['tables'] = []
  /** Nodes that attribute lines made a task of. */
  private readonly owners = new Set<Item>()
  private listing = 0
  private others = 0

  constructor(
    private readonly roles: ReadonlyMap<Item, Role[]>,
    private readonly time: TimeContext,
  ) {}

  /** @param title the words that name a table that stands first: the heading above it */
  blocks(blocks: readonly Block[], scope: Scope, title: Text): void {
    let above = title
    let naming = title
    for (const block of blocks) {
      if (block.type === 'table') this.table(block, naming, above)
      else {
        if (block.type === 'item') this.item(block, scope)
        above = block.text
        // `Các nhiệm vụ được giao theo bảng sau:` introduces a table; what names it is the heading.
        naming = block.type === 'paragraph' && above.value.endsWith(':') ? title : above
      }
    }
  }

  private table(block: TableBlock, title: Text, above: Text): void {
    const read = readTable(block, { ...this.time, day: dayOfHeading(above.value, this.time) })
    const id = read.tasks.length > 0 ? String(++this.listing) : letterId(this.others++)
    this.tables.push({ id, title: withoutColon(title), read })
    for (const [row, task] of read.tasks.entries())
      this.tasks.push({ ...task, path: `table ${id}/${row + 1}` })
  }

  private item(item: Item, scope: Scope): void {
    const own = this.roles.get(item) ?? []
    const inner: Scope = { roles: [...scope.roles, ...own], depth: scope.depth + 1, lead: scope.lead }
    if (leads(item, inner)) inner.lead = { heading: item.text, depth: inner.depth }
    const holdsWork = !inner.roles.includes('organization') && !isValue(item)
    if (holdsWork && isNumbered(item)) this.attributes(item, scope, inner)
    if (holdsWork && !hasAny(inner.roles, ['funding', 'reporting'])) this.sentence(item, scope, inner)
    if (holdsWork || inner.roles.includes('organization')) this.blocks(item.children, inner, item.text)
  }

  private attributes(item: Item, scope: Scope, inner: Scope): void {
    const marked = [...behindTitle(item), ...item.children.filter(isItem).flatMap(ownAttributes)]
    const sets = attributeSets(item, isSubordinate)
    const behindAll = sets.length === 1 && sets[0]!.last
    for (const set of sets) {
      const holder = behindAll || set.holder === item ? item : set.holder
      if (holder === item) for (const attribute of set.attributes) marked.push(attribute)
      else this.add(holder, set.attributes, inner)
    }
    if (this.isTask(marked, scope, inner.roles.slice(scope.roles.length))) this.add(item, marked, scope)
    this.letters(item, sets, inner)
  }

  /** Bulleted attribute lines below a bullet or a letter make that one the task. */
  private letters(item: Item, sets: readonly AttributeSet[], scope: Scope): void {
    for (const child of item.children) {
      if (child.type !== 'item' || !isSubordinate(child)) continue
      const marked = [...behindTitle(child), ...child.children.filter(isItem).flatMap(itemAttributes)]
      const taken = sets.some((set) => set.holder === child)
      if (!taken && itemAttributes(child).length === 0 && marked.some(({ strong }) => strong))
        this.add(child, marked, scope)
      else this.letters(child, sets, scope)
    }
  }

  /** A heading of the top level is no task for a time alone, nor is a heading of times, forms or funds. */
  private isTask(attributes: readonly Attribute[], scope: Scope, own: readonly Role[]): boolean {
    if (!attributes.some(({ strong }) => strong)) return false
    if (attributes.some(({ role, strong }) => strong && (role === 'lead' || role === 'support'))) return true
    if (scope.depth === 0) return false
    return !hasAny(own, ['schedule', 'form', 'funding', 'audience', 'scope', 'purpose', 'reporting'])
  }

  private sentence(item: Item, { lead, depth }: Scope, inner: Scope): void {
    if (this.owners.has(item)) return
    const task =
      sentenceTask(item, this.time) ??
      (isWork(inner) ? subjectTask(item, this.time) : null) ??
      (lead?.depth === depth ? headedTask(item, lead.heading, this.time) : null)
    if (task) this.tasks.push(task)
  }

  private add(item: Item, attributes: readonly Attribute[], scope: Scope): void {
    const values = (role: Attribute['role']) =>
      attributes.filter((attribute) => attribute.role === role).flatMap((attribute) => attribute.values)
    const funding = values('funding').map(withoutEndMarks)[0]
    const { lead, support } = partByRemark(values('lead').flatMap((text) => unitsIn(text, 'label')))
    this.owners.add(item)
    this.tasks.push({
      title: found(withoutColon(item.text), 'heading'),
      origin: 'attributes',
      path: item.path,
      lead: lead.length === 0 && scope.lead ? unitsIn(scope.lead.heading, 'heading') : lead,
      support: [...support, ...values('support').flatMap((text) => unitsIn(text, 'label'))],
      deadlines: values('deadline').flatMap((text) => deadlinesIn(text, 'label', this.time)),
      products: values('product').flatMap((text) => productsIn(text, 'label')),
      funding: funding ? found(funding, 'label') : null,
    })
  }
}

const isWork = ({ roles }: Scope) =>
  hasAny(roles, ['tasks', 'content']) && !hasAny(roles, ['organization', 'funding', 'reporting'])

/** Whether a heading is nothing but the name of units, below a heading of tasks or contents: `1. Phòng Kinh tế`. */
function leads(item: Item, scope: Scope): boolean {
  if (!isWork(scope)) return false
  const { value } = item.text
  const subject = item.children.length > 0 ? actorsOf(item.text) : null
  return subject !== null && /^[\s.:]*$/.test(value.slice(subject.units.at(-1)!.to))
}

/** The nodes below a bare label (`- Đơn vị chủ trì:`) are its value; what stands below `c) Nội dung` can be work. */
const isValue = (item: Item) => ownAttributes(item).some(({ role }) => role !== 'content')

/** `II. NỘI DUNG`, `3. Tiến độ thực hiện` above what they hold are headings, though they read like labels. */
const ownAttributes = (item: Item) =>
  isNumbered(item) && item.children.length > 0 && !item.text.value.includes(':') ? [] : itemAttributes(item)

/** What stands behind the title in the same text; an attribute line has its own reading. */
const behindTitle = (item: Item) => (itemAttributes(item).length === 0 ? closingAttributes(item.text) : [])

const isItem = (block: Block): block is Item => block.type === 'item'
const hasAny = (roles: readonly Role[], wanted: readonly Role[]) =>
  roles.some((role) => wanted.includes(role))

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
const isSubordinate = (item: Item) => SUBORDINATE.has(item.marker.counts[0]!.kind)
const isNumbered = (item: Item) => !isSubordinate(item)

const withoutColon = (text: Text) => (text.value.endsWith(':') ? slice(text, 0, text.value.length - 1) : text)

const letterId = (index: number) =>
  pathPart(String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26)))
