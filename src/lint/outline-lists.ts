import type { OutlineNode, Plan } from '../model/plan.ts'

/** Brothers and the JSON Pointer to their list. */
interface List {
  nodes: readonly OutlineNode[]
  pointer: string
}

/** By the outline of a plan, which no rule changes: many rules walk the same lists. */
const KNOWN = new WeakMap<readonly OutlineNode[], List[]>()

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
  let lists = KNOWN.get(outline)
  if (!lists) {
    lists = []
    collect(outline, '/outline', lists)
    KNOWN.set(outline, lists)
  }
  for (const { nodes, pointer } of lists) visit(nodes, pointer)
}

/** Whether a node has a number or a letter, and no bullet. */
export function isNumbered({ marker }: OutlineNode): boolean {
  return marker !== null && /[a-zA-ZÀ-ỹĐđ\d]/.test(marker)
}

function collect(nodes: readonly OutlineNode[], pointer: string, lists: List[]): void {
  if (nodes.length === 0) return
  lists.push({ nodes, pointer })
  nodes.forEach(({ children }, index) => {
    if (children.length > 0) collect(children, `${pointer}/${index}/children`, lists)
  })
}
