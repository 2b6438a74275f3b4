import type { Lang } from '../errors.ts'
import type { Directive, Reading } from '../extract/reading.ts'
import type { Message } from '../model/plan.ts'
import { nearestName } from '../nearest-name.ts'
import { blockFinder } from './block-finder.ts'
import type { Placed } from './lint.ts'
import { unused as sentences } from './messages/unused.ts'

/** `<!-- plan-extract-disable RULE, RULE -- why -->`; without a rule it speaks of all. */
const FORM = /^<!--\s{0,9}plan-extract-(disable-next-block|disable|enable)(?:\s([\s\S]{0,2000}))?-->$/

/** Separates the rules from the reason, which is for people. */
const REASON = /(?:^|\s)--(?:\s|$)/

/** Stands for every rule. */
const ALL = '*'

type Action = 'disable' | 'enable' | 'disable-next-block'

/** A directive that was understood. */
interface Order {
  directive: Directive
  action: Action
  /** Ids of rules, or `*` alone. */
  rules: readonly string[]
}

/** One rule that a directive names and that had nothing to silence; null where it names none or cannot be read. */
export interface Unused {
  directive: Directive
  rule: string | null
}

/** What stands between a finding and its reader: the order that it was found under, and how far that one reaches. */
interface Silence {
  order: Order | null
  /** Orders of later directives win. */
  rank: number
  /** Offset behind the last character. */
  to: number
}

/**
 * Takes away the findings that a comment in the document silences. A finding belongs to the place where it begins;
 * one about the whole document stands at its start, so only a comment in the first line silences it.
 *
 * @param found the findings in the order of their places
 * @param reading what was read
 * @returns what is still to be heard, and the directives, rule by rule, that silenced nothing
 */
export function silence(
  found: readonly Placed[],
  reading: Reading,
): { heard: readonly Placed[]; unused: Unused[] } {
  const { directives } = reading
  if (directives.length === 0) return { heard: found, unused: [] }
  const orders = directives.map(orderOf)
  const used = new Set<string>()
  const state = new State(orders, reading)
  const heard = found.filter(({ message, range }) => {
    const order = state.at(range.from, message.rule)
    if (order) used.add(keyOf(order.directive, order.rules[0] === ALL ? ALL : message.rule))
    return order === null
  })
  return { heard, unused: directives.flatMap((directive, i) => unusedOf(directive, orders[i]!, used)) }
}

/** What is switched off while one goes through a document from its start to its end. */
class State {
  private readonly lasting = new Map<string, Silence>()
  private readonly blocks = new Map<string, Silence>()
  private readonly blockBehind: (offset: number) => number
  private next = 0

  constructor(
    private readonly orders: readonly (Order | null)[],
    reading: Reading,
  ) {
    this.blockBehind = blockFinder(reading)
  }

  /** The order that silences a rule at an offset, null where none does. Offsets must not go back. */
  at(offset: number, rule: string): Order | null {
    for (; this.next < this.orders.length; this.next++) {
      const order = this.orders[this.next]!
      if (order && order.directive.range.from > offset) break
      if (order) this.take(order, this.next)
    }
    for (const silence of [this.blocks.get(ALL), this.blocks.get(rule)]) {
      if (silence && silence.to > offset) return silence.order
    }
    const [all, one] = [this.lasting.get(ALL), this.lasting.get(rule)]
    return (one && (!all || one.rank > all.rank) ? one : all)?.order ?? null
  }

  private take(order: Order, rank: number): void {
    const { directive, action, rules } = order
    for (const rule of rules) {
      if (action === 'disable-next-block') {
        const to = this.blockBehind(directive.range.to)
        if (to > (this.blocks.get(rule)?.to ?? 0)) this.blocks.set(rule, { order, rank, to })
      } else {
        const to = Number.POSITIVE_INFINITY
        this.lasting.set(rule, { order: action === 'disable' ? order : null, rank, to })
      }
    }
  }
}

function orderOf(directive: Directive): Order | null {
  const match = FORM.exec(directive.text)
  if (!match) return null
  const [, action, rest = ''] = match
  const names = rest
    .split(REASON, 1)[0]!
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  return { directive, action: action as Action, rules: names.length > 0 ? names : [ALL] }
}

const keyOf = ({ range }: Directive, rule: string): string => `${range.from} ${rule}`

function unusedOf(directive: Directive, order: Order | null, used: ReadonlySet<string>): Unused[] {
  if (order === null) return [{ directive, rule: null }]
  if (order.action === 'enable') return []
  return order.rules
    .filter((rule) => !used.has(keyOf(directive, rule)))
    .map((rule) => ({ directive, rule: rule === ALL ? null : rule }))
}

/**
 * Says of each directive that silences nothing that it could go.
 *
 * @param unused as `silence` gave them
 * @param reading what was read
 * @param ids every rule there is: a name that is none may be one, mistyped
 * @param lang language of the sentences
 */
export function unusedDirectives(
  unused: readonly Unused[],
  { locator }: Reading,
  ids: readonly string[],
  lang: Lang,
): Message[] {
  const say = sentences[lang]
  return unused.map(({ directive, rule }) => {
    const { start, end } = locator.span(directive.range)
    const nearest = rule === null || ids.includes(rule) ? null : nearestName(rule, ids)
    return {
      rule: 'unused-directive',
      severity: 'warning',
      text: FORM.test(directive.text) ? say.directive(rule, nearest) : say.unknownDirective(directive.text),
      path: null,
      args: { rule, nearest },
      clause: null,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    }
  })
}
