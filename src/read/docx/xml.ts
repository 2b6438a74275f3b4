import { SaxesParser } from 'saxes'
import { PlanExtractError } from '../../errors.ts'

/** An element of a part of a DOCX. */
export interface XmlElement {
  /** The bare name for elements of WordprocessingML (`p`, `tbl`), the name with its prefix for all others. */
  name: string
  /** Attributes, named like elements; revision marks (`rsid…`) are left out. */
  attributes: Record<string, string>
  children: XmlElement[]
  /** The characters that stand directly in it. */
  text: string
}

/** WordprocessingML, as Word writes it and in its strict form (ISO/IEC 29500). */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Word itself nests some dozen elements; what reads the tree goes down with it. */
const DEEPEST = 256

/** A document of a hundred pages has about a hundred thousand. */
const MOST_ELEMENTS = 1_000_000

/**
 * Reads the XML of a part. A document type is refused, so no entity but the five of XML is ever expanded.
 *
 * @param xml the whole part
 * @param part its name in the package, for errors
 * @returns the root
 * @throws PlanExtractError `broken-file` where it is not well-formed, `unsafe-file` where it is nested too deep, has
 * too many elements, or has a document type
 */
export function parseXml(xml: string, part: string): XmlElement {
  const parser = new SaxesParser()
  const names = new Names()
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let elements = 0
  parser.on('error', (cause) => {
    throw new PlanExtractError('broken-file', { kind: 'DOCX', part }, { cause })
  })
  parser.on('doctype', () => refuse('doctype', part))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse('nesting', part)
    if (++elements > MOST_ELEMENTS) refuse('elements', part)
    names.declare(attributes)
    const element = { name: names.bare(name), attributes: names.bareAll(attributes), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('cdata', (text) => {
    open.at(-1)!.text += text
  })
  parser.write(xml).close()
  return top.children[0]!
}

function refuse(reason: 'doctype' | 'nesting' | 'elements', part: string): never {
  throw new PlanExtractError('unsafe-file', { kind: 'DOCX', reason, part })
}

/** Names without the prefix that stands for WordprocessingML, whatever the file calls it. */
class Names {
  readonly #bare = new Map<string, string>()
  #prefixes = ['w:']

  declare(attributes: Record<string, string>): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || !WORD.has(attributes[name]!)) continue
      const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`
      if (this.#prefixes.includes(prefix)) continue
      this.#prefixes = [...this.#prefixes, prefix]
      this.#bare.clear()
    }
  }

  bare(name: string): string {
    let bare = this.#bare.get(name)
    if (bare === undefined) {
      const prefix = this.#prefixes.find((each) => each !== '' && name.startsWith(each))
      bare = prefix === undefined ? name : name.slice(prefix.length)
      this.#bare.set(name, bare)
    }
    return bare
  }

  bareAll(attributes: Record<string, string>): Record<string, string> {
    const named: Record<string, string> = {}
    for (const name in attributes) {
      const bare = this.bare(name)
      if (!bare.startsWith('rsid')) named[bare] = attributes[name]!
    }
    return named
  }
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** The attribute `val` of the first child of that name. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** A whole number in the attribute `val` of the first child of that name; undefined where there is none. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = valOf(element, name)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** Whether a property such as `<w:b/>` is on or off; undefined where it does not stand there. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  const { val } = found.attributes
  return val === undefined || val === '1' || val === 'true' || val === 'on'
}
