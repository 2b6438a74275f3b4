import type { Block, Part, PlanTree } from '../../src/parse/tree.ts'
import type { Range } from '../../src/read/location.ts'

/** A node of the tree with what it owns itself. */
interface Owner {
  /** Name and place: `item II/1`, `loose page`. */
  name: string
  ranges: readonly Range[]
}

/** Text of the source that a tree does not own exactly once. */
interface Uncovered {
  /** Stretches that no node owns. */
  lost: string[]
  /** Stretches that several nodes own, or one node twice, with the names of their owners. */
  shared: string[]
}

/** Finds the non-blank text that does not belong to exactly one node of a tree. */
export function uncovered(tree: PlanTree, source: string): Uncovered {
  const owners = ownersOf(tree)
  const counts = new Uint8Array(source.length)
  for (const { ranges } of owners) {
    for (const { from, to } of ranges) for (let i = from; i < to; i++) counts[i] = Math.min(2, counts[i]! + 1)
  }
  return {
    lost: stretches(source, (i) => counts[i] === 0).map(({ from, to }) => source.slice(from, to)),
    shared: stretches(source, (i) => counts[i]! > 1).map(
      (range) => `${source.slice(range.from, range.to)} (${namesAt(owners, range)})`,
    ),
  }
}

function ownersOf({ main, carrier, loose }: PlanTree): Owner[] {
  return [
    ...partOwners(main),
    ...(carrier ? partOwners(carrier) : []),
    ...loose.map(({ type, ranges }) => ({ name: `loose ${type}`, ranges })),
  ]
}

function partOwners(part: Part): Owner[] {
  const { letterhead, title, bases, preamble, body, closing, recipients, signature, appendices } = part
  return [
    ...[letterhead, title, recipients, signature].flatMap((node) =>
      node ? [{ name: node.type, ranges: node.ranges }] : [],
    ),
    ...[...bases, ...preamble, ...closing].map(({ type, ranges }) => ({ name: type, ranges })),
    ...blockOwners(body),
    ...appendices.flatMap(({ type, ranges, children }) => [{ name: type, ranges }, ...blockOwners(children)]),
  ]
}

function blockOwners(blocks: readonly Block[]): Owner[] {
  return blocks.flatMap((block) =>
    block.type === 'item'
      ? [{ name: `item ${block.path}`, ranges: block.ranges }, ...blockOwners(block.children)]
      : [{ name: block.type, ranges: block.ranges }],
  )
}

/** Runs of non-blank characters with a property; blanks between two of them do not part a run. */
function stretches(source: string, has: (at: number) => boolean): Range[] {
  const found: Range[] = []
  let open: Range | null = null
  for (let i = 0; i < source.length; i++) {
    if (/\s/.test(source[i]!)) continue
    if (!has(i)) open = null
    else if (open) open.to = i + 1
    else {
      open = { from: i, to: i + 1 }
      found.push(open)
    }
  }
  return found
}

function namesAt(owners: readonly Owner[], { from }: Range): string {
  return owners
    .flatMap(({ name, ranges }) => ranges.filter((r) => r.from <= from && r.to > from).map(() => name))
    .join(', ')
}
