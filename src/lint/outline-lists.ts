import type { OutlineNode, Plan } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'

/** Brothers and the JSON Pointer to their list. */
interface List {
  nodes: readonly OutlineNode[]
  pointer: string
}

/** A node with a number or a letter, and its place among its brothers. */
interface Numbered {
  node: OutlineNode
  index: number
}

/**
 * Visits every list of brothers in the outline, from the top down.
 *
 * @param plan the plan
 * @param visit is given the nodes of a list and the JSON Pointer to the list
 */
export function eachList(
  { outline }: Plan,
  visit: (nodes: readonly OutlineNode[], pointer: string) => void,
): void {
  for (const { nodes, pointer } of listsOf(outline)) visit(nodes, pointer)
}

/**
 * Visits what is counted in every list of the outline, from the top down; lists that count one thing are left out.
 *
 * @param plan the plan
 * @param visit is given the nodes of a list that have a number or a letter and no bullet, and the JSON Pointer to the
 *   list
 */
export function eachNumbering(
  { outline }: Plan,
  visit: (nodes: readonly Numbered[], pointer: string) => void,
): void {
  for (const { nodes, pointer } of numberingsOf(outline)) visit(nodes, pointer)
}

const numberingsOf = ofLatest((outline: readonly OutlineNode[]) => {
  const numberings: { nodes: Numbered[]; pointer: string }[] = []
  for (const { nodes, pointer } of listsOf(outline)) {
    const numbered = nodes.length > 1 ? numberedIn(nodes) : []
    if (numbered.length > 1) numberings.push({ nodes: numbered, pointer })
  }
  return numberings
})

function numberedIn(nodes: readonly OutlineNode[]): Numbered[] {
  const numbered: Numbered[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.marker !== null && counts(node.marker)) numbered.push({ node, index })
  }
  return numbered
}

/** Whether a marker has a letter or a figure. */
function counts(marker: string): boolean {
  for (let at = 0; at < marker.length; at++) {
    const code = marker.charCodeAt(at)
    if (code >= A_GRAVE ? code <= Y_TILDE : isPlain(code)) return true
  }
  return false
}

const isPlain = (code: number) => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
const A_GRAVE = 0xc0
const Y_TILDE = 0x1ef9

const listsOf = ofLatest((outline: readonly OutlineNode[]): readonly List[] => {
  const lists: List[] = []
  if (outline.length > 0) collect(outline, '/outline', lists)
  return lists
})

function collect(nodes: readonly OutlineNode[], pointer: string, lists: List[]): void {
  lists.push({ nodes, pointer })
  for (let index = 0; index < nodes.length; index++) {
    const { children } = nodes[index]!
    if (children.length > 0) collect(children, `${pointer}/${index}/children`, lists)
  }
}
