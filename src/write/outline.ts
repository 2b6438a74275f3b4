import type { OutlineNode, Plan } from '../model/plan.ts'

/**
 * The outline as a person reads it in a diff: a line for each marked node, two spaces a level, the marker, a
 * space, its text. Plain paragraphs are left out and give no level.
 *
 * @param plan the plan
 * @returns the lines, each with a line feed; nothing where no node has a marker
 */
export function outlineView(plan: Plan): string {
  return linesOf(plan.outline, 0).join('')
}

function linesOf(nodes: readonly OutlineNode[], depth: number): string[] {
  return nodes.flatMap(({ marker, text, children }) => {
    if (marker === null) return linesOf(children, depth)
    return [`${'  '.repeat(depth)}${`${marker} ${text}`.trimEnd()}\n`, ...linesOf(children, depth + 1)]
  })
}
