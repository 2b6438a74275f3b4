import type { OutlineNode, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'
import { nodesOf, pointerTo } from './outline-nodes.ts'

/** A node and where it stands. */
export interface PlacedNode {
  plan: Plan
  node: OutlineNode
  /** Its place among all nodes in the order of the document. */
  place: number
  /** Where its text begins in that of the outline. */
  start: number
}

/** The texts of all nodes of an outline in one, each on a line of its own, so that one search goes through all. */
export interface OutlineText {
  text: string
  /** The node in whose text an offset lies. */
  at(offset: number): PlacedNode
  /** Where the text of each node begins; worked out at the first question. */
  starts(): readonly number[]
}

/**
 * The texts of a plan's outline.
 *
 * @param plan the plan
 * @returns in the order of the document; it is made once for all rules
 */
export const outlineText: (plan: Plan) => OutlineText = ofLatest((plan) => {
  const { all } = nodesOf(plan)
  const texts: string[] = []
  for (const { text } of all) texts.push(text)
  const text = texts.join('\n')
  let known: number[] | null = null
  const startsOf = () => {
    known ??= startsIn(texts)
    return known
  }
  return {
    text,
    starts: startsOf,
    at(offset) {
      const starts = startsOf()
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { plan, node: all[low]!, place: low, start: starts[low]! }
    },
  }
})

function startsIn(texts: readonly string[]): number[] {
  const starts: number[] = []
  let start = 0
  for (const text of texts) {
    starts.push(start)
    start += text.length + 1
  }
  return starts
}

/**
 * Finds the nodes in which one of some words stands.
 *
 * @param plan the plan
 * @param words as they are written
 * @returns in the order of the document, each node once
 */
export function nodesWith(plan: Plan, words: readonly string[]): PlacedNode[] {
  const { text, at } = outlineText(plan)
  const found: PlacedNode[] = []
  for (const word of words) {
    for (let offset = text.indexOf(word); offset >= 0; ) {
      const placed = at(offset)
      found.push(placed)
      offset = text.indexOf(word, placed.start + placed.node.text.length)
    }
  }
  if (found.length < 2) return found
  return found.sort((a, b) => a.place - b.place).filter(({ place }, i) => place !== found[i - 1]?.place)
}

/** The JSON Pointer to a node. */
export function pointerOf({ plan, place }: PlacedNode): string {
  return pointerTo(plan, place)
}

/**
 * The texts of some nodes and of all below them.
 *
 * @param plan the plan
 * @param paths of the nodes
 * @returns one text for each that is not below another: stretches of that of the outline, which need no copy
 */
export function textsBelow(plan: Plan, paths: readonly string[]): string[] {
  const { text, starts } = outlineText(plan)
  const { all } = nodesOf(plan)
  const parts: string[] = []
  let behind = 0
  for (const node of nodesAt(plan.outline, new Set(paths), levelsOf(paths))) {
    const place = all.indexOf(node, behind)
    const last = lastBelow(node)
    const lastPlace = all.indexOf(last, place)
    parts.push(text.slice(starts()[place], starts()[lastPlace]! + last.text.length))
    behind = lastPlace + 1
  }
  return parts
}

/** A path grows by a stroke with every level, and most sections stand at the top: nobody needs to look further down. */
function levelsOf(paths: readonly string[]): number {
  let levels = 0
  for (const path of paths) levels = Math.max(levels, path.split('/').length)
  return levels
}

/** The nodes with one of some paths, without those below another. */
function nodesAt(nodes: readonly OutlineNode[], paths: ReadonlySet<string>, levels: number): OutlineNode[] {
  const found: OutlineNode[] = []
  for (const node of levels > 0 ? nodes : []) {
    if (node.path !== null && paths.has(node.path)) found.push(node)
    else for (const each of nodesAt(node.children, paths, levels - 1)) found.push(each)
  }
  return found
}

/** The node whose text ends last of one and all below it. */
function lastBelow(node: OutlineNode): OutlineNode {
  const last = node.children.at(-1)
  return last === undefined ? node : lastBelow(last)
}
