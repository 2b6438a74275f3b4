import { attributeOf, isElement, type PageElement, textOf } from './page-tree.ts'
import { isVisible } from './visible.ts'

/** How much text an element holds, in characters but for blanks. */
interface Weight {
  /** Within links to other pages. */
  links: number
  /** Elsewhere. */
  plain: number
}

/** Elements in which a whole document can stand. */
const CONTAINERS = new Set(
  'article blockquote body center dd details div fieldset font form html main section span table td th'.split(
    ' ',
  ),
)

/** One character of four in what comes in: navigation is made of links, and a document has hardly any. */
const MOST_LINKS = 1 / 4

/**
 * Finds the document in a page that has navigation around it: the smallest element that holds half of the text of
 * the page, links left aside, then whatever stands around it up to where links begin. A page without navigation is
 * all document.
 *
 * @param body the element `body`
 */
export function contentOf(body: PageElement): PageElement {
  const weights = new Map<PageElement, Weight>()
  weigh(body, false, weights)
  const half = weights.get(body)!.plain / 2
  if (half === 0) return body
  let content = body
  for (let inner: PageElement | undefined = body; inner; ) {
    if (CONTAINERS.has(inner.tagName)) content = inner
    inner = inner.childNodes.filter(isElement).find((child) => (weights.get(child)?.plain ?? 0) >= half)
  }
  while (content !== body && !isMain(content)) {
    const outer = outerOf(content)
    const added = difference(weights.get(outer)!, weights.get(content)!)
    if (added.links > (added.links + added.plain) * MOST_LINKS) break
    content = outer
  }
  return content
}

/** Weighs what is visible. */
function weigh(element: PageElement, isLink: boolean, weights: Map<PageElement, Weight>): Weight {
  const weight = { links: 0, plain: 0 }
  for (const child of element.childNodes) {
    const text = textOf(child)
    if (text !== null) weight[isLink ? 'links' : 'plain'] += text.replace(/\s+/g, '').length
    else if (isElement(child) && isVisible(child)) {
      const inner = weigh(child, isLink || leadsAway(child), weights)
      weight.links += inner.links
      weight.plain += inner.plain
    }
  }
  weights.set(element, weight)
  return weight
}

/** Notes and tables of contents have links too, within the page. */
function leadsAway(element: PageElement): boolean {
  const target = element.tagName === 'a' ? attributeOf(element, 'href') : undefined
  return target !== undefined && !target.startsWith('#')
}

const isMain = (element: PageElement) =>
  element.tagName === 'main' || element.tagName === 'article' || attributeOf(element, 'role') === 'main'

/** The next element around it in which a document can stand. */
function outerOf(element: PageElement): PageElement {
  let outer = element.parentNode as PageElement
  while (!CONTAINERS.has(outer.tagName)) outer = outer.parentNode as PageElement
  return outer
}

const difference = (outer: Weight, inner: Weight): Weight => ({
  links: outer.links - inner.links,
  plain: outer.plain - inner.plain,
})
