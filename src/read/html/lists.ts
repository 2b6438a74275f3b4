import { formatNumber } from '../view/number-formats.ts'
import { attributeOf, type PageElement } from './page-tree.ts'
import { declarationsOf } from './styles.ts'

/** A list that is being read. */
export interface OpenList {
  /** How its items are marked, in the words of CSS (`list-style-type`). */
  style: string
  /** The number of the next item. */
  next: number
}

/** `type` of a list, which tells capitals (HTML, 4.4.5). */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
])

/** Browsers mark lists without numbers by how deep they are nested. */
const BULLETS = ['disc', 'circle', 'square']

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['disc', '•'],
  ['circle', '○'],
  ['square', '▪'],
])

/** What is not here is written in digits. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['decimal-leading-zero', 'decimalZero'],
])

/**
 * Opens a list.
 *
 * @param list `ol`, `ul` or another element that holds items
 * @param depth how many lists without numbers it stands in
 */
export function openList(list: PageElement, depth: number): OpenList {
  const plain = list.tagName === 'ol' ? 'decimal' : BULLETS[Math.min(depth, BULLETS.length - 1)]!
  return { style: styleOf(list) ?? plain, next: numberIn(attributeOf(list, 'start')) ?? 1 }
}

/**
 * Counts an item.
 *
 * @param item the element `li`
 * @param list its list, which counts on
 * @returns its mark with a space behind it, '' for none
 */
export function markOf(item: PageElement, list: OpenList): string {
  const style = styleOf(item) ?? list.style
  const number = numberIn(attributeOf(item, 'value')) ?? list.next
  const sign = SIGNS.get(style)
  if (sign !== undefined) return `${sign} `
  list.next = number + 1
  if (style === 'none') return ''
  return `${formatNumber(number, FORMATS.get(style) ?? 'decimal')}. `
}

function styleOf(element: PageElement): string | undefined {
  const said = declarationsOf(attributeOf(element, 'style') ?? '')
  const styled = said.get('list-style-type') ?? said.get('list-style')?.split(/\s+/).find(isStyle)
  const type = attributeOf(element, 'type')
  return styled ?? (type === undefined ? undefined : (TYPES.get(type) ?? type.toLowerCase()))
}

const isStyle = (word: string) =>
  word === 'none' || word === 'decimal' || SIGNS.has(word) || FORMATS.has(word)

function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : undefined
}
