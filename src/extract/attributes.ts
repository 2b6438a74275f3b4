import { EMPTY, slice, type Text } from '../parse/text.ts'
import type { Item, Paragraph } from '../parse/tree.ts'
import { type LabelRole, mayOpenWithLabel, readLabel } from '../vocabulary/labels.ts'
import { matchesOf } from './forms.ts'

/** One attribute of a task: what its label says and the texts of its value. */
export interface Attribute {
  role: LabelRole
  strong: boolean
  /** The value behind the label, or the nodes below it, one text each. */
  values: Text[]
}

/** Attribute lines that stand together, and the node that they hang below. */
export interface AttributeSet {
  holder: Item
  attributes: Attribute[]
  /** Whether nothing of the numbered node stands behind it. */
  last: boolean
}

/** A new label inside the value of another: `Sở Y tế; đơn vị phối hợp: Công an tỉnh`. */
const INNER_LABEL = /[.;,]\s+(?=\p{L}[\p{L} ,/]{3,60}:)/gu

/**
 * Reads a text as an attribute line: label, colon, value. A line can hold several.
 *
 * @returns [] where it opens with no label
 */
export function readAttributes(text: Text): readonly Attribute[] {
  // To look into the map takes longer than to see that most texts are no attributes.
  if (!mayOpenWithLabel(text.value) && text.value[0] !== '(') return NONE
  const known = READ.get(text)
  if (known) return known
  const attributes = text.value[0] === '(' ? bracketedAttributes(text) : attributesOf(text)
  READ.set(text, attributes)
  return attributes
}

/** The walk over the outline asks for the same text at each level, and most texts have no attributes. */
const READ = new WeakMap<Text, readonly Attribute[]>()
const NONE: readonly Attribute[] = []

/**
 * Reads the attributes that stand behind a title in its own text: in brackets (`Vớt bèo (chủ trì: Phòng Kinh tế;
 * thời hạn: …)`) or as sentences (`Vớt bèo. Đơn vị chủ trì: Phòng Kinh tế. Thời hạn: …`).
 *
 * @returns [] where its end opens with no label and its colon
 */
export function closingAttributes(text: Text): readonly Attribute[] {
  const { value } = text
  if (!value.includes(':')) return NONE
  const brackets = closingBrackets(value)
  if (brackets) return attributesInside(text, brackets)
  for (const match of matchesOf(INNER_LABEL, value)) {
    if (!match[0].startsWith('.')) continue
    const at = match.index + match[0].length
    const label = readLabel(value.slice(at, at + LONGEST_HEAD))
    if (label?.colon && label.strong) return attributesOf(slice(text, at))
  }
  return NONE
}

/** A line that is nothing but attributes in brackets. */
function bracketedAttributes(text: Text): readonly Attribute[] {
  const brackets = closingBrackets(text.value)
  return brackets?.from === 0 ? attributesInside(text, brackets) : NONE
}

function attributesInside(text: Text, { from, to }: Brackets): readonly Attribute[] {
  const inside = slice(text, from + 1, to)
  return readLabel(inside.value)?.colon ? attributesOf(inside) : NONE
}

interface Brackets {
  from: number
  to: number
}

/** No label with its colon is longer. */
const LONGEST_HEAD = 120

const CLOSING_BRACKET = /\)[\s.;,]*$/
const CLOSING = 8

/** Where the brackets at the end of a text stand; null where it ends with none. */
function closingBrackets(value: string): Brackets | null {
  const end = CLOSING_BRACKET.exec(value.slice(-CLOSING))
  if (!end) return null
  const to = value.length - end[0].length
  let depth = 0
  for (let from = to - 1; from >= 0; from--) {
    if (value[from] === ')') depth++
    else if (value[from] === '(' && depth-- === 0) return { from, to }
  }
  return null
}

function attributesOf(text: Text): Attribute[] {
  const label = readLabel(text.value)
  if (!label || label.role === 'other') return []
  const attributes: Attribute[] = []
  let from = label.end
  let current = label
  const value = text.value.slice(label.end)
  for (const match of value.includes(':') ? matchesOf(INNER_LABEL, value) : []) {
    const at = label.end + match.index + match[0].length
    const inner = readLabel(text.value.slice(at))
    if (!inner?.colon || inner.role === 'content' || inner.role === 'other') continue
    attributes.push(attribute(current, slice(text, from, label.end + match.index)))
    current = inner
    from = at + inner.end
  }
  attributes.push(attribute(current, slice(text, from)))
  return attributes
}

function attribute(label: { role: LabelRole; strong: boolean }, value: Text): Attribute {
  return { role: label.role, strong: label.strong, values: value === EMPTY ? [] : [value] }
}

/** The attributes of an item that is an attribute line itself; a bare label has its value in the nodes below. */
export function itemAttributes(item: Item): readonly Attribute[] {
  const read = readAttributes(item.text)
  if (read.length === 0) return NONE
  const attributes = read.map((attribute) => ({ ...attribute, values: [...attribute.values] }))
  const last = attributes.at(-1)!
  const below = item.children.filter((child) => child.type !== 'table')
  if (last.values.length === 0) last.values = below.map((child) => child.text)
  else if (last.role === 'lead' || last.role === 'support' || last.role === 'product') {
    for (const child of below) if (child.type === 'item') last.values.push(child.text)
  }
  return attributes
}

/**
 * The sets of unmarked attribute lines of a numbered node: those below itself and below its bullets and letters.
 *
 * @param item the numbered node
 * @param isOwn whether a child belongs to it in this regard, or is a numbered node of its own
 */
export function attributeSets(item: Item, isOwn: (child: Item) => boolean): AttributeSet[] {
  const sets: AttributeSet[] = []
  let open: AttributeSet | null = null
  const closeWith = () => {
    if (open) open.last = false
    open = null
  }
  const visit = (holder: Item) => {
    for (const child of holder.children) {
      if (child.type === 'table') continue
      if (child.type === 'item') {
        for (const set of sets) set.last = false
        closeWith()
        if (isOwn(child)) visit(child)
        continue
      }
      const attributes = paragraphAttributes(child)
      if (attributes.length === 0) {
        for (const set of sets) set.last = false
        closeWith()
        continue
      }
      if (!open || open.holder !== holder) {
        open = { holder, attributes: [], last: true }
        sets.push(open)
      }
      addAttributes(open, attributes)
    }
  }
  visit(item)
  return sets
}

function paragraphAttributes(paragraph: Paragraph): Attribute[] {
  const attributes = readAttributes(paragraph.text)
  return attributes.filter(({ role }) => role !== 'content')
}

function addAttributes(set: AttributeSet, attributes: readonly Attribute[]): void {
  for (const attribute of attributes) {
    const same = set.attributes.find(({ role }) => role === attribute.role)
    if (same) same.values = same.values.concat(attribute.values)
    else set.attributes.push({ ...attribute, values: [...attribute.values] })
  }
}
