import { attributeOf, type PageElement } from './page-tree.ts'
import { declarationsOf } from './styles.ts'

/** Elements that are no part of the text of a page: programs, pictures, controls, and what stands around the text. */
const LEFT_OUT = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'xml'],
  ...['applet', 'audio', 'canvas', 'embed', 'iframe', 'img', 'map', 'math', 'object', 'svg', 'video'],
  ...['button', 'datalist', 'dialog', 'input', 'select', 'textarea'],
  ...['aside', 'nav', 'rp', 'rt'],
])

/** The same said by `role` (WAI-ARIA 1.2, 5.3.4). */
const ROLES = new Set(['alert', 'banner', 'complementary', 'contentinfo', 'dialog', 'navigation', 'search'])

/** Where a header or a footer is that of a text, not of a page. */
const TEXTS = new Set(['article', 'main', 'td', 'th'])

/**
 * Whether an element is part of the text of its page.
 *
 * @param element the element; what stands around it is not looked at, but for headers and footers
 */
export function isVisible(element: PageElement): boolean {
  const { tagName, attrs } = element
  if (LEFT_OUT.has(tagName)) return false
  if ((tagName === 'header' || tagName === 'footer') && !isWithin(element, TEXTS)) return false
  // Most elements say nothing at all.
  if (attrs.length === 0) return true
  if (attributeOf(element, 'hidden') !== undefined || ROLES.has(attributeOf(element, 'role') ?? ''))
    return false
  const style = attributeOf(element, 'style')
  return style === undefined || !isHidden(style)
}

function isHidden(style: string): boolean {
  if (!/display|visibility|mso-/i.test(style)) return false
  const said = declarationsOf(style)
  return (
    said.get('display')?.startsWith('none') ||
    said.get('visibility')?.startsWith('hidden') ||
    said.get('mso-hide') === 'all' ||
    said.get('mso-element') === 'comment-list'
  )
}

function isWithin(element: PageElement, tags: ReadonlySet<string>): boolean {
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (tags.has(parent.tagName)) return true
  }
  return false
}
