import type { OutlineNode, Plan, Role } from '../model/plan.ts'
import { ofLatest } from './of-latest.ts'

/** An item below a heading of tasks that gives its work to nobody and by no day. */
export interface BareItem {
  /** Path of the node. */
  path: string
  /** Its text. */
  text: string
  /** JSON Pointer to the text. */
  pointer: string
}

/** What stands below these is a duty or says what was done before: nothing there waits for a lead and a deadline. */
const ELSEWHERE: ReadonlySet<Role> = new Set(['organization', 'funding', 'reporting', 'context'])

/**
 * The items of headings such as `4. Các nhiệm vụ trọng tâm` that are no tasks, because neither a unit nor a time is
 * given with them.
 *
 * @param plan the plan
 * @returns in the order of the outline: each direct child with a marker and without a role of its own of a heading
 *   whose one role is `tasks` and in which no task was found; none where a table gives out the work
 */
export const bareItems: (plan: Plan) => readonly BareItem[] = ofLatest((plan) => {
  const items: BareItem[] = []
  if (plan.sections.tasks.length > 0 && plan.tasks.every((task) => task.origin !== 'table')) {
    collect(plan.outline, '/outline', pathsWithTasks(plan), items)
  }
  return items
})

function collect(
  nodes: readonly OutlineNode[],
  pointer: string,
  withTasks: ReadonlySet<string>,
  items: BareItem[],
): void {
  nodes.forEach((node, index) => {
    if (node.roles.some((role) => ELSEWHERE.has(role))) return
    if (node.children.length === 0) return
    const children = `${pointer}/${index}/children`
    if (isHeadingOfTasks(node) && !withTasks.has(node.path ?? '')) {
      node.children.forEach(({ path, text, roles }, child) => {
        if (path !== null && roles.length === 0) {
          items.push({ path, text, pointer: `${children}/${child}/text` })
        }
      })
    }
    collect(node.children, children, withTasks, items)
  })
}

const isHeadingOfTasks = ({ roles }: OutlineNode) => roles.length === 1 && roles[0] === 'tasks'

/** Paths of the nodes that are tasks or stand above one. */
function pathsWithTasks({ tasks }: Plan): Set<string> {
  const paths = new Set<string>()
  for (const { path } of tasks) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) paths.add(path.slice(0, end))
  }
  return paths
}
