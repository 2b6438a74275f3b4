import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { PlanExtractError } from '../../errors.ts'

export type PageElement = DefaultTreeAdapterTypes.Element
export type PageNode = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Browsers nest no deeper; what reads the tree goes down with it. */
const DEEPEST = 512

/** A page of a hundred sheets has some ten thousand. */
const MOST_ELEMENTS = 500_000

/**
 * Parses a page as browsers do. Nothing in it is run or fetched.
 *
 * The tree is that of parse5 itself: rehype makes its own of it only when it is complete, by which time a page made
 * for that has filled the memory with tags that were never closed.
 *
 * @param html the page
 * @returns its root element
 * @throws PlanExtractError `unsafe-file` where it is nested too deep or has too many elements
 */
export function parsePage(html: string): PageElement {
  const depths = new WeakMap<object, number>()
  /** A template keeps what it holds apart. */
  const templates = new WeakMap<object, object>()
  let elements = 0
  const place = (parent: Parent, node: PageNode) => {
    const depth = (depths.get(templates.get(parent) ?? parent) ?? 0) + 1
    if (depth > DEEPEST) refuse('nesting')
    depths.set(node, depth)
  }
  const { childNodes } = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        if (++elements > MOST_ELEMENTS) refuse('elements')
        return defaultTreeAdapter.createElement(...args)
      },
      appendChild(parent, node) {
        place(parent, node)
        defaultTreeAdapter.appendChild(parent, node)
      },
      insertBefore(parent, node, reference) {
        place(parent, node)
        defaultTreeAdapter.insertBefore(parent, node, reference)
      },
      setTemplateContent(template, content) {
        templates.set(content, template)
        defaultTreeAdapter.setTemplateContent(template, content)
      },
    },
  })
  return childNodes.find((node): node is PageElement => node.nodeName === 'html')!
}

/** @throws PlanExtractError `unsafe-file` */
function refuse(reason: 'nesting' | 'elements'): never {
  throw new PlanExtractError('unsafe-file', { kind: 'HTML', reason, part: 'body' })
}

/** An attribute, undefined where the element has none of that name. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The characters that a node itself holds, null for other nodes. */
export function textOf(node: PageNode): string | null {
  return 'value' in node && node.nodeName === '#text' ? node.value : null
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}
