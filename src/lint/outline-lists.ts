import type { OutlineNode, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'
import { type Nodes, nodesOf, TOP } from './outline-nodes.ts'

/**
 * Visits every list of brothers in the outline, from the top down.
 *
 * @param plan the plan
 * @param visit is given the nodes of a list and its owner, by which `listPointer` finds the list
 */
export function eachList(plan: Plan, visit: (nodes: readonly OutlineNode[], owner: number) => void): void {
  const nodes = nodesOf(plan)
  for (const owner of nodes.owners) visit(listOf(plan, nodes, owner), owner)
}

/**
 * Visits what is counted in every list of the outline, from the top down; lists that count one thing are left out.
 *
 * @param plan the plan
 * @param visit is given the nodes of a list that have a number or a letter and no bullet, and the list's owner, by which
 *   `listPointer` finds the list
 */
export function eachNumbering(
  plan: Plan,
  visit: (nodes: readonly OutlineNode[], owner: number) => void,
): void {
  for (const { nodes, owner } of numberingsOf(plan)) visit(nodes, owner)
}

/**
 * The nodes of a list.
 *
 * @param plan the plan
 * @param nodes its nodes
 * @param owner of the list
 */
function listOf({ outline }: Plan, { all }: Nodes, owner: number): readonly OutlineNode[] {
  return owner === TOP ? outline : all[owner]!.children
}

interface Numbering {
  nodes: readonly OutlineNode[]
  owner: number
}

const numberingsOf = ofLatest((plan: Plan): readonly Numbering[] => {
  const numberings: Numbering[] = []
  eachList(plan, (list, owner) => {
    if (list.length < 2) return
    const nodes = numberedIn(list)
    if (nodes.length > 1) numberings.push({ nodes, owner })
  })
  return numberings
})

/** The nodes that are counted: most lists count all of theirs or have bullets. */
function numberedIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const isFirst = isCounted(nodes[0]!)
  let same = 1
  while (same < nodes.length && isCounted(nodes[same]!) === isFirst) same++
  if (same === nodes.length) return isFirst ? nodes : []
  return nodes.filter(isCounted)
}

/** Whether a node's marker has a letter or a figure. */
function isCounted({ marker }: OutlineNode): boolean {
  // Most markers are a dash.
  if (marker === null || marker === '-') return false
  for (let at = 0; ; at++) {
    const code = marker.charCodeAt(at)
    if (code >= A_GRAVE ? code <= Y_TILDE : isPlain(code)) return true
    // Behind the end: to ask for the length of strings, which the engine keeps in many ways, takes longer.
    if (Number.isNaN(code)) return false
  }
}

const isPlain = (code: number) => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
const A_GRAVE = 0xc0
const Y_TILDE = 0x1ef9
