import type { How, OutlineNode, Role } from '../model/plan.ts'
import { ROLES } from '../model/values.ts'
import type { Text } from '../parse/text.ts'
import type { Appendix, Block, Item, Part } from '../parse/tree.ts'
import { type EvidenceTree, Late } from './evidence.ts'
import type { Recorder } from './recorder.ts'
import { isBullet, rolesOf } from './roles.ts'

/** The outline of a plan and what other steps look up in it. */
export interface PlanOutline {
  nodes: OutlineNode[]
  sections: Record<Role, string[]>
  /** The roles of the headings that carry any. */
  roles: Map<Item, Role[]>
}

/**
 * Turns the tree of a part into the outline of the Plan.
 *
 * @param part the plan's part of the file
 * @param recorder receives where the text of each node stands
 */
export function planOutline(part: Part, recorder: Recorder): PlanOutline {
  const outline: PlanOutline = { nodes: [], sections: noSections(), roles: new Map() }
  addBlocks(part.body, outline.nodes, 0, outline)
  for (const appendix of part.appendices) addAppendix(appendix, outline)
  recorder.noteBelow('/outline', () => outlineEvidence(part))
  return outline
}

const noSections = () =>
  Object.fromEntries(ROLES.map((role) => [role, [] as string[]])) as Record<Role, string[]>

function addAppendix(appendix: Appendix, outline: PlanOutline): void {
  const { marker, children } = appendix
  const title = titleOf(appendix)
  if (!title) {
    addBlocks(children, outline.nodes, 1, outline)
    return
  }
  const node: OutlineNode = {
    marker: marker?.raw ?? null,
    text: title.value,
    path: marker?.raw ?? null,
    roles: marker ? appendixRoles(title.value) : [],
    children: [],
  }
  for (const role of node.roles) outline.sections[role].push(marker!.raw)
  outline.nodes.push(node)
  addBlocks(children, node.children, 1, outline)
}

/** The words that an appendix is named by; null where it has neither a marker nor words. */
function titleOf({ marker, heading, title }: Appendix): Text | null {
  if (marker || title.value !== '') return title
  return heading.value === '' ? null : heading
}

function addBlocks(
  blocks: readonly Block[],
  nodes: OutlineNode[],
  depth: number,
  outline: PlanOutline,
): void {
  for (const block of blocks) {
    if (block.type === 'table') continue
    const text = block.text.value
    if (block.type === 'paragraph') {
      nodes.push({ marker: null, text, path: null, roles: [], children: [] })
      continue
    }
    const roles = headingRoles(block, depth)
    if (roles.length > 0) outline.roles.set(block, roles)
    for (const role of roles) outline.sections[role].push(block.path)
    const node: OutlineNode = { marker: block.marker.raw, text, path: block.path, roles, children: [] }
    nodes.push(node)
    addBlocks(block.children, node.children, depth + 1, outline)
  }
}

/** Where the texts of all nodes stand, as `addBlocks` and `addAppendix` order them. */
function outlineEvidence({ body, appendices }: Part): EvidenceTree {
  const nodes = blocksEvidence(body)
  for (const appendix of appendices) {
    const text = titleOf(appendix)
    if (text) nodes.push(nodeEvidence('heading', text, appendix.children))
    else for (const node of blocksEvidence(appendix.children)) nodes.push(node)
  }
  return nodes
}

function blocksEvidence(blocks: readonly Block[]): EvidenceTree[] {
  const nodes: EvidenceTree[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph') nodes.push(nodeEvidence('sentence', block.text, []))
    else if (block.type === 'item') nodes.push(nodeEvidence('heading', block.text, block.children))
  }
  return nodes
}

const nodeEvidence = (how: How, text: Text, children: readonly Block[]): EvidenceTree => ({
  text: { how, text },
  children: new Late(() => blocksEvidence(children)),
})

const appendixRoles = (title: string): Role[] => {
  const roles = rolesOf(title, true)
  return roles.length > 0 ? roles : ['other']
}

/** Bullets are no headings; a section of the top level that says nothing known is `other`. */
function headingRoles(item: Item, depth: number): Role[] {
  if (isBullet(item.marker)) return []
  const roles = rolesOf(item.text.value, depth === 0)
  return roles.length === 0 && depth === 0 ? ['other'] : roles
}
