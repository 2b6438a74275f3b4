import type { OutlineNode, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'

/** A node and where it stands. */
export interface PlacedNode {
  node: OutlineNode
  /** Its brothers. */
  nodes: readonly OutlineNode[]
  /** Its place among them. */
  index: number
  /** The node above it, null at the top. */
  parent: PlacedNode | null
  /** Where its text begins in that of the outline. */
  start: number
  /** Where the text of the last node at or below it ends. */
  end: number
}

/** The texts of all nodes of an outline in one, each on a line of its own, so that one search goes through all. */
export interface OutlineText {
  text: string
  /** The node in whose text an offset lies. */
  at(offset: number): PlacedNode
  /** The texts of some nodes and of all below them. */
  below(isOne: (node: OutlineNode) => boolean): string
}

/**
 * The texts of a plan's outline.
 *
 * @param plan the plan
 * @returns in the order of the document; it is made once for all rules
 */
export function outlineText({ outline }: Plan): OutlineText {
  return textOf(outline)
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
  const found = new Set<PlacedNode>()
  for (const word of words) {
    for (let offset = text.indexOf(word); offset >= 0; ) {
      const placed = at(offset)
      found.add(placed)
      offset = text.indexOf(word, placed.start + placed.node.text.length)
    }
  }
  return [...found].sort((a, b) => a.start - b.start)
}

/** The JSON Pointer to a node. */
export function pointerOf({ parent, index }: PlacedNode): string {
  return parent === null ? `/outline/${index}` : `${pointerOf(parent)}/children/${index}`
}

const textOf = ofLatest((outline: readonly OutlineNode[]): OutlineText => {
  const placed: PlacedNode[] = []
  collect(outline, null, 0, placed)
  const text = placed.map(({ node }) => node.text).join('\n')
  return {
    text,
    at(offset) {
      let low = 0
      let high = placed.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (placed[middle]!.start <= offset) low = middle
        else high = middle - 1
      }
      return placed[low]!
    },
    below(isOne) {
      const parts: string[] = []
      let behind = 0
      for (const { node, start, end } of placed) {
        if (start < behind || !isOne(node)) continue
        parts.push(text.slice(start, end))
        behind = end + 1
      }
      return parts.join('\n')
    },
  }
})

/** @returns where the text behind these nodes begins */
function collect(
  nodes: readonly OutlineNode[],
  parent: PlacedNode | null,
  from: number,
  placed: PlacedNode[],
): number {
  let start = from
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const own = { node, nodes, index, parent, start, end: start + node.text.length }
    placed.push(own)
    start = own.end + 1
    if (node.children.length > 0) {
      start = collect(node.children, own, start, placed)
      own.end = start - 1
    }
  }
  return start
}
