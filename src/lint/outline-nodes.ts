import type { OutlineNode, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'

/** All nodes of an outline in the order of the document; plain lists, for rules ask for little of each node. */
export interface Nodes {
  all: OutlineNode[]
  /** The places in `all` of the nodes that have children; `TOP` before them, where there is a node. */
  owners: number[]
  /** Each marker once: most rules about markers can tell from these that there is nothing to find. */
  markers: Set<string>
}

/** Where a node stands. */
interface Position {
  /** The place of the node above it in the order of the document; `TOP` where it stands below none. */
  owner: number
  /** Its place among its brothers. */
  index: number
}

/** Stands for the outline, as if it were the node above those at the top. */
export const TOP = -1

/**
 * The nodes of a plan's outline.
 *
 * @param plan the plan
 * @returns they are collected once for all rules
 */
export function nodesOf({ outline }: Plan): Nodes {
  return collected(outline)
}

const collected = ofLatest((outline: readonly OutlineNode[]): Nodes => {
  const nodes: Nodes = { all: [], owners: [], markers: new Set() }
  if (outline.length > 0) collect(outline, TOP, nodes)
  return nodes
})

function collect(list: readonly OutlineNode[], owner: number, nodes: Nodes): void {
  const { all, owners, markers } = nodes
  owners.push(owner)
  let previous: string | null = null
  for (let index = 0; index < list.length; index++) {
    const node = list[index]!
    const place = all.push(node) - 1
    // Most lists have bullets, each the same as the one before.
    if (node.marker !== null && node.marker !== previous) markers.add(node.marker)
    previous = node.marker
    if (node.children.length > 0) collect(node.children, place, nodes)
  }
}

/**
 * Where a node stands, which is asked of few.
 *
 * @param plan the plan
 * @param place of the node in the order of the document
 */
export function positionOf({ outline }: Plan, place: number): Position {
  return positionsOf(outline)[place]!
}

const positionsOf = ofLatest((outline: readonly OutlineNode[]) => {
  const positions: Position[] = []
  addPositions(outline, TOP, positions)
  return positions
})

function addPositions(list: readonly OutlineNode[], owner: number, positions: Position[]): void {
  list.forEach(({ children }, index) => {
    const place = positions.push({ owner, index }) - 1
    addPositions(children, place, positions)
  })
}

/**
 * The node above one.
 *
 * @param plan the plan
 * @param place of the node in the order of the document
 * @returns undefined for those at the top
 */
export function nodeAbove(plan: Plan, place: number): OutlineNode | undefined {
  return nodesOf(plan).all[positionOf(plan, place).owner]
}

/**
 * The JSON Pointer to a node.
 *
 * @param plan the plan
 * @param place of the node in the order of the document
 */
export function pointerTo(plan: Plan, place: number): string {
  const { owner, index } = positionOf(plan, place)
  return `${listPointer(plan, owner)}/${index}`
}

/**
 * The JSON Pointer to the nodes below one.
 *
 * @param plan the plan
 * @param owner place of the node above them, or `TOP`
 */
export function listPointer(plan: Plan, owner: number): string {
  return owner === TOP ? '/outline' : `${pointerTo(plan, owner)}/children`
}

/**
 * The JSON Pointer to a node of a list.
 *
 * @param plan the plan
 * @param owner place of the node above it, or `TOP`
 * @param node the node
 */
export function nodePointer(plan: Plan, owner: number, node: OutlineNode): string {
  const list = nodesOf(plan).all[owner]?.children ?? plan.outline
  return `${listPointer(plan, owner)}/${list.indexOf(node)}`
}
