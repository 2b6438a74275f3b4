import type { OutlineNode, Role } from '../model/plan.ts'
import { ROLES } from '../model/values.ts'
import { rangesOf } from '../parse/text.ts'
import type { Appendix, Block, Item, Part } from '../parse/tree.ts'
import type { Recorder } from './recorder.ts'
import { rolesOf } from './roles.ts'

/** The outline of a plan and what other steps look up in it. */
export interface PlanOutline {
  nodes: OutlineNode[]
  sections: Record<Role, string[]>
  /** The roles of each item's heading. */
  roles: Map<Item, Role[]>
}

/**
 * Turns the tree of a part into the outline of the Plan.
 *
 * @param part the plan's part of the file
 * @param recorder receives where the text of each node stands
 */
export function planOutline(part: Part, recorder: Recorder): PlanOutline {
  const sections = Object.fromEntries(ROLES.map((role) => [role, [] as string[]])) as Record<Role, string[]>
  const outline: PlanOutline = { nodes: [], sections, roles: new Map() }
  addBlocks(part.body, outline.nodes, '/outline', 0, outline, recorder)
  for (const appendix of part.appendices) addAppendix(appendix, outline, recorder)
  return outline
}

function addAppendix(appendix: Appendix, outline: PlanOutline, recorder: Recorder): void {
  const { marker, heading, title, children } = appendix
  if (!marker && heading.value === '' && title.value === '') {
    addBlocks(children, outline.nodes, '/outline', 1, outline, recorder)
    return
  }
  const text = title.value === '' && !marker ? heading : title
  const node: OutlineNode = {
    marker: marker?.raw ?? null,
    text: text.value,
    path: marker?.raw ?? null,
    roles: marker ? appendixRoles(text.value) : [],
    children: [],
  }
  for (const role of node.roles) outline.sections[role].push(marker!.raw)
  const pointer = `/outline/${outline.nodes.length}`
  recorder.note(`${pointer}/text`, 'heading', text)
  outline.nodes.push(node)
  addBlocks(children, node.children, `${pointer}/children`, 1, outline, recorder)
}

function addBlocks(
  blocks: readonly Block[],
  nodes: OutlineNode[],
  pointer: string,
  depth: number,
  outline: PlanOutline,
  recorder: Recorder,
): void {
  for (const block of blocks) {
    if (block.type === 'table') continue
    const at = `${pointer}/${nodes.length}`
    recorder.note(`${at}/text`, block.type === 'item' ? 'heading' : 'sentence', block.text)
    if (block.type === 'paragraph') {
      nodes.push({ marker: null, text: block.text.value, path: null, roles: [], children: [] })
      continue
    }
    const roles = headingRoles(block, depth)
    outline.roles.set(block, roles)
    for (const role of roles) outline.sections[role].push(block.path)
    const node: OutlineNode = {
      marker: block.marker.raw,
      text: block.text.value,
      path: block.path,
      roles,
      children: [],
    }
    if (block.text.value === '') recorder.noteRanges(`${at}/text`, 'heading', rangesOf(block.text))
    nodes.push(node)
    addBlocks(block.children, node.children, `${at}/children`, depth + 1, outline, recorder)
  }
}

const appendixRoles = (title: string): Role[] => {
  const roles = rolesOf(title, true)
  return roles.length > 0 ? roles : ['other']
}

/** Bullets are no headings; a section of the top level that says nothing known is `other`. */
function headingRoles(item: Item, depth: number): Role[] {
  if (!/[\p{L}\d]/u.test(item.marker.raw)) return []
  const roles = rolesOf(item.text.value, depth === 0)
  return roles.length === 0 && depth === 0 ? ['other'] : roles
}
