import type { OutlineNode, Plan, Task } from '../../src/model/plan.ts'
import type { Expected, WrittenNode, WrittenTask } from './written.ts'

/** Values found, missed and too much in one category. */
export interface Tally {
  hit: number
  miss: number
  extra: number
}

/** Letters that a damage makes alike: both sides are compared behind it. */
export type Fold = (text: string) => string

/** What was missed (`-`) and what was too much (`+`), for people. */
export type Misses = string[]

/** 2·hits / (2·hits + missed + too much); 1 where there is nothing to find. */
export const f1 = ({ hit, miss, extra }: Tally): number =>
  hit + miss + extra === 0 ? 1 : (2 * hit) / (2 * hit + miss + extra)

/** Mean of the categories' F1. */
export function overall(categories: ReadonlyMap<string, Tally>): number {
  const scores = [...categories.values()].map(f1)
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Keeps count of categories over several plans. */
export class Measure {
  readonly categories = new Map<string, Tally>()
  private readonly fold: Fold

  constructor(fold: Fold = (text) => text) {
    this.fold = fold
  }

  /**
   * Compares a reading with what was drawn.
   *
   * @returns what was missed and what was too much
   */
  compare(expected: Expected, plan: Plan): Misses {
    const misses: Misses = []
    const book = (category: string, wanted: readonly string[], found: readonly string[]) =>
      this.book(category, wanted, found, misses)
    this.compareHeader(expected, plan, book)
    this.compareOutline(expected, plan, book)
    this.compareTasks(expected, plan, book)
    this.compareClosing(expected, plan, book)
    return misses
  }

  private book(category: string, wanted: readonly string[], found: readonly string[], misses: Misses): void {
    const tally = this.categories.get(category) ?? { hit: 0, miss: 0, extra: 0 }
    this.categories.set(category, tally)
    const rest = [...found]
    for (const value of wanted) {
      const at = rest.indexOf(value)
      if (at >= 0) {
        rest.splice(at, 1)
        tally.hit++
      } else {
        tally.miss++
        misses.push(`- ${category}: ${value}`)
      }
    }
    tally.extra += rest.length
    misses.push(...rest.map((value) => `+ ${category}: ${value}`))
  }

  private compareHeader(expected: Expected, plan: Plan, book: Book): void {
    const field = (name: string, wanted: string, found: string) =>
      book('header', [`${name}=${wanted}`], [`${name}=${found}`])
    const number = (value: { ordinal: string | null; symbol: string | null } | null) =>
      value ? `${this.bare(value.ordinal)}/${this.bare(value.symbol)}` : ''
    const issuer = (value: { level: string; locality: string | null } | null) =>
      value ? `${value.level} ${this.bare(value.locality)}` : ''
    field('docType', this.bare(expected.docType), this.bare(plan.docType))
    field('title', this.bare(expected.title), this.bare(plan.title))
    field('number', number(expected.number), number(plan.number))
    field('place', this.bare(expected.place), this.bare(plan.place))
    field('issuedOn', expected.issuedOn, plan.issuedOn?.edtf ?? '')
    // Letters set apart in a letterhead may stay so: a name is compared without its spaces.
    field('agency', this.compact(expected.agency), this.compact(plan.agency))
    field('superiorAgency', this.compact(expected.superiorAgency), this.compact(plan.superiorAgency))
    field('issuer', issuer(expected.issuer), issuer(plan.issuer))
    const numbers = (citations: readonly string[]) =>
      citations
        .map((text) => this.compact(text))
        .sort()
        .join(',')
    book(
      'bases',
      expected.bases.map(numbers),
      plan.bases.map(({ citations }) => numbers(citations)),
    )
    const cited = ({ number, date }: { number: string; date: string | null }) =>
      `${this.compact(number)}@${date ?? ''}`
    book('citations', expected.citations.map(cited), plan.citations.map(cited))
  }

  private compareOutline(expected: Expected, plan: Plan, book: Book): void {
    const top = plan.outline.filter((node) => node.marker !== null)
    const titled = (node: Marked) => `${markerOf(node.marker)} ${this.bare(node.text)}`
    const withRoles = (node: Marked & { roles: string[] }) =>
      node.roles.map((role) => `${markerOf(node.marker)} ${role}`)
    book('sections', expected.outline.map(titled), top.map(titled))
    book('roles', expected.outline.flatMap(withRoles), top.flatMap(withRoles))
    book('outline', this.nodeKeys(expected.outline), this.nodeKeys(plan.outline))
  }

  private nodeKeys(nodes: readonly (WrittenNode | OutlineNode)[], depth = 0): string[] {
    return nodes.flatMap((node) => {
      const below = (by: number) => this.nodeKeys(node.children, depth + by)
      if (!node.marker) return below(0)
      const words = this.bare(node.text).split(' ').slice(0, 5).join(' ')
      return [`${depth} ${markerOf(node.marker)} ${words}`, ...below(1)]
    })
  }

  private compareTasks(expected: Expected, plan: Plan, book: Book): void {
    const name = (task: Named) =>
      `${this.bare(task.path)} ${this.bare(task.title).split(' ').slice(0, 10).join(' ')}`
    const { pairs, surplus } = this.paired(expected.tasks, plan.tasks)
    book('tasks', expected.tasks.map(name), [
      ...pairs.flatMap(([task, found]) => (found ? [name(task)] : [])),
      ...surplus.map(name),
    ])
    for (const [task, found] of pairs) this.compareTask(task, found, book)
    for (const found of surplus) this.compareTask(null, found, book)
    const taskTables = plan.tables.filter(({ id }) =>
      plan.tasks.some(({ path }) => path.startsWith(`table ${id}/`)),
    )
    const table = (rows: number, columns: readonly string[]) => `${rows} rows, ${columns.join(' ')}`
    book(
      'tables',
      expected.tables.map(({ rows, columns }) => table(rows, columns)),
      taskTables.map(({ rows, columns }) =>
        table(
          rows.filter(({ kind }) => kind === 'task').length,
          columns.map(({ role }) => role),
        ),
      ),
    )
  }

  private compareTask(task: WrittenTask | null, found: Task | null, book: Book): void {
    const at = task ? `${task.path}: ` : ''
    const place = (value: WrittenTask | Task | null) =>
      value ? [`${value.origin} ${this.bare(value.path)}`] : []
    const meaning = ({ kind, edtf, rrule }: { kind: string; edtf: string | null; rrule: string | null }) =>
      `${at}${kind} ${edtf ?? ''} ${rrule ?? ''}`
    if (task) book('task place', place(task), place(found))
    for (const key of ['lead', 'support', 'products'] as const) {
      const values = (value: WrittenTask | Task | null) =>
        value?.[key].map((text) => at + this.bare(text)) ?? []
      book(`task ${key}`, values(task), values(found))
    }
    book('task deadlines', task?.deadlines.map(meaning) ?? [], found?.deadlines.map(meaning) ?? [])
    if (task) {
      book(
        'deadline words',
        task.deadlines.map(({ words }) => at + this.timeIn(words)),
        found?.deadlines.map(({ raw }) => at + this.timeIn(raw)) ?? [],
      )
    }
  }

  /** Drawn tasks with the readings that are likest to them. */
  private paired(
    drawn: readonly WrittenTask[],
    read: readonly Task[],
  ): { pairs: [WrittenTask, Task | null][]; surplus: Task[] } {
    const candidates = drawn.flatMap((task) =>
      read.map((found) => ({
        task,
        found,
        title: this.similarity(task.title, found.title),
        same: this.bare(task.path) === this.bare(found.path),
      })),
    )
    const ranked = candidates
      .filter(({ title }) => title >= 0.8)
      .sort((a, b) => b.title + Number(b.same) / 2 - (a.title + Number(a.same) / 2))
    const taken = new Map<WrittenTask, Task>()
    const used = new Set<Task>()
    for (const { task, found } of ranked) {
      if (taken.has(task) || used.has(found)) continue
      taken.set(task, found)
      used.add(found)
    }
    return {
      pairs: drawn.map((task) => [task, taken.get(task) ?? null]),
      surplus: read.filter((task) => !used.has(task)),
    }
  }

  private compareClosing(expected: Expected, plan: Plan, book: Book): void {
    const units = (names: readonly string[]) =>
      names
        .map((name) => this.bare(name))
        .sort()
        .join(' + ')
    book(
      'assignments',
      expected.assignments.map((one) => units(one.units)),
      plan.assignments.map((one) => units(one.units)),
    )
    book(
      'duties',
      expected.assignments.map((one) => `${units(one.units)} ×${one.duties}`),
      plan.assignments.map((one) => `${units(one.units)} ×${one.duties.length}`),
    )
    const archived = (parts: readonly string[]) => parts.map((part) => `lưu ${this.bare(part)}`)
    book(
      'recipients',
      expected.recipients.map((name) => this.bare(name)),
      plan.recipients.map(({ name }) => this.bare(name)),
    )
    book('recipients', archived(expected.archive), archived(plan.archive))
    const signed = (signature: Plan['signature']) =>
      signature
        ? [
            `modes ${signature.modes.join(' ')}`,
            `for ${signature.onBehalfOf.map((body) => this.compact(body)).join(' + ')}`,
            `post ${this.bare(signature.jobTitle)}`,
            `name ${this.bare(signature.name)}`,
          ]
        : []
    book('signature', signed(expected.signature as Plan['signature']), signed(plan.signature))
  }

  /** A text without what comparing leaves out: letter case, punctuation, the way of writing Unicode. */
  private bare(text: string | null): string {
    return this.fold((text ?? '').normalize('NFC').toLowerCase())
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  }

  private compact(text: string | null): string {
    return this.bare(text).replaceAll(' ', '')
  }

  /** The words of time alone: a sentence says `hoàn thành` in front of them. */
  private timeIn(text: string): string {
    return this.bare(text).replace(/^(?:hoàn thành|xong) /, '')
  }

  private similarity(one: string, other: string): number {
    const [a, b] = [this.bare(one).split(' '), this.bare(other).split(' ')]
    const rest = [...b]
    const same = a.filter((word) => {
      const at = rest.indexOf(word)
      if (at >= 0) rest.splice(at, 1)
      return at >= 0
    })
    return (2 * same.length) / (a.length + b.length)
  }
}

type Book = (category: string, wanted: readonly string[], found: readonly string[]) => void
type Marked = { marker: string | null; text: string }
type Named = { path: string; title: string }

/** A marker without its closing signs; bullets are alike. */
function markerOf(marker: string | null): string {
  const inner = (marker ?? '')
    .normalize('NFC')
    .replace(/[.)(:/\s–-]+$/g, '')
    .replace(/^\(/, '')
    .toLowerCase()
  return /[\p{L}\p{N}]/u.test(inner) ? inner : '-'
}
