import { EMPTY, slice, type Text } from '../parse/text.ts'
import type { Item, Paragraph } from '../parse/tree.ts'
import { type Label, type LabelRole, mayOpenWithLabel, readLabel } from '../vocabulary/labels.ts'
import { matchesOf } from './forms.ts'
import { namesActor } from './unit-names.ts'

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
  return mayBeAttributes(text.value) ? attributesIn(text) : NONE
}

const attributesIn = (text: Text) => (text.value[0] === '(' ? bracketedAttributes(text) : attributesOf(text))
const mayBeAttributes = (value: string) => mayOpenWithLabel(value) || value[0] === '('
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
    const label = labelAt(value.slice(at, at + LONGEST_HEAD))
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
  return labelAt(inside.value)?.colon ? attributesOf(inside) : NONE
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

/** What a label in front of an attribute says; null for words that could be one, where no unit follows. */
function labelAt(value: string): Label | null {
  const label = readLabel(value)
  return label?.unitsOnly && !namesActor(value.slice(label.end).trimStart()) ? null : label
}

function attributesOf(text: Text): Attribute[] {
  const label = labelAt(text.value)
  if (!label || label.role === 'other') return []
  const attributes: Attribute[] = []
  let from = label.end
  let current = label
  const value = text.value.slice(label.end)
  for (const match of value.includes(':') ? matchesOf(INNER_LABEL, value) : []) {
    const at = label.end + match.index + match[0].length
    const inner = labelAt(text.value.slice(at))
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

/** The attribute lines of one plan. The walk over its outline asks for the same text at each level. */
export class AttributeLines {
  private readonly known = new Map<Text, readonly Attribute[]>()

  /** What `readAttributes` says of a text. */
  of(text: Text): readonly Attribute[] {
    // To look into the map takes longer than to see that most texts are no attributes.
    if (!mayBeAttributes(text.value)) return NONE
    let attributes = this.known.get(text)
    if (!attributes) {
      attributes = attributesIn(text)
      this.known.set(text, attributes)
    }
    return attributes
  }

  /** The attributes of an item that is an attribute line itself; a bare label has its value in the nodes below. */
  ofItem({ text, children }: Item): readonly Attribute[] {
    const read = this.of(text)
    if (read.length === 0 || children.length === 0) return read
    const { role, strong, values } = read.at(-1)!
    const isBare = values.length === 0
    const takesItems = isBare || role === 'lead' || role === 'support' || role === 'product'
    const all = [...values]
    for (const child of children) {
      if ((child.type === 'item' && takesItems) || (child.type === 'paragraph' && isBare))
        all.push(child.text)
    }
    return [...read.slice(0, -1), { role, strong, values: all }]
  }

  /**
   * The sets of unmarked attribute lines of a numbered node: those below itself and below its bullets and letters.
   *
   * @param item the numbered node
   * @param isOwn whether a child belongs to it in this regard, or is a numbered node of its own
   */
  sets(item: Item, isOwn: (child: Item) => boolean): readonly AttributeSet[] {
    if (item.children.length === 0) return NO_SETS
    const sets: AttributeSet[] = []
    this.collect(item, isOwn, sets)
    return sets
  }

  private collect(holder: Item, isOwn: (child: Item) => boolean, sets: AttributeSet[]): void {
    for (const child of holder.children) {
      if (child.type === 'table') continue
      const attributes = child.type === 'paragraph' ? this.ofParagraph(child) : NONE
      const open = sets.at(-1)
      const goesOn = open?.last && open.holder === holder
      if (attributes.length === 0) {
        if (goesOn && child.type === 'paragraph' && isRemark(child.text.value)) continue
        for (const set of sets) set.last = false
        if (child.type === 'item' && isOwn(child)) this.collect(child, isOwn, sets)
        continue
      }
      if (goesOn) addAttributes(open, attributes)
      else {
        const set: AttributeSet = { holder, attributes: [], last: true }
        sets.push(set)
        addAttributes(set, attributes)
      }
    }
  }

  private ofParagraph({ text }: Paragraph): readonly Attribute[] {
    const attributes = this.of(text)
    return attributes.length === 0 ? attributes : attributes.filter(({ role }) => role !== 'content')
  }
}

/**
 * Whether a line says something of a task that is no attribute: `Địa bàn: các thôn ven kênh`, `(Chi tiết tại phụ lục)`.
 * Among attribute lines it parts no set from another.
 */
function isRemark(line: string): boolean {
  if (line[0] === '(') return closingBrackets(line)?.from === 0
  const colon = line.indexOf(':')
  return (
    colon > 0 && colon < line.length - 1 && colon <= LONGEST_REMARK && SHORT_LABEL.test(line.slice(0, colon))
  )
}

const LONGEST_REMARK = 40
/** Four words at most: more make a sentence. */
const SHORT_LABEL = /^\p{Lu}\p{L}*(?:[ ,/]{1,2}\p{L}+){0,4} ?$/u

const NO_SETS: readonly AttributeSet[] = []

function addAttributes(set: AttributeSet, attributes: readonly Attribute[]): void {
  for (const attribute of attributes) {
    const same = set.attributes.find(({ role }) => role === attribute.role)
    if (same) same.values = same.values.concat(attribute.values)
    else set.attributes.push({ ...attribute })
  }
}
