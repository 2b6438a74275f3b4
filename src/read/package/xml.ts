import { SaxesParser } from 'saxes'
import { PlanExtractError } from '../../errors.ts'

/** An element of a part of a package. */
export interface XmlElement {
  /** The name with the prefix that the dialect gives its namespace; '' for characters in a dialect that mixes them. */
  name: string
  /** Attributes, named like elements; revision marks of Word (`rsid…`) are left out. */
  attributes: Record<string, string>
  children: XmlElement[]
  /** The characters that stand directly in it; in a dialect that mixes them, those of a child without a name. */
  text: string
}

/** A family of documents in XML. */
export interface XmlDialect {
  /** What people call the format, for errors. */
  kind: string
  /** The prefix that a namespace has here, by its URI, whatever prefix a file gives it; '' for none. */
  prefixes: Readonly<Record<string, string>>
  /** Prefixes that mean one of these also in a file that does not declare them. */
  undeclared: Readonly<Record<string, string>>
  /** Whether characters stand between elements, so that their order matters: they are children then. */
  mixed: boolean
}

/** Office programs nest some dozen elements; what reads the tree goes down with it. */
const DEEPEST = 256

/** A document of a hundred pages has about a hundred thousand. */
const MOST_ELEMENTS = 1_000_000

/**
 * Reads the XML of a part. A document type is refused, so no entity but the five of XML is ever expanded.
 *
 * @param xml the whole part
 * @param part its name in the package, for errors
 * @param dialect what it is written in
 * @returns the root
 * @throws PlanExtractError `broken-file` where it is not well-formed, `unsafe-file` where it is nested too deep, has
 * too many elements, or has a document type
 */
export function parseXml(xml: string, part: string, dialect: XmlDialect): XmlElement {
  const { kind, mixed } = dialect
  const parser = new SaxesParser()
  const names = new Names(dialect)
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let elements = 0
  const refuse = (reason: 'doctype' | 'nesting' | 'elements') => {
    throw new PlanExtractError('unsafe-file', { kind, reason, part })
  }
  const add = (element: XmlElement) => {
    if (++elements > MOST_ELEMENTS) refuse('elements')
    open.at(-1)!.children.push(element)
  }
  const addText = (text: string) => {
    if (mixed) add({ name: '', attributes: {}, children: [], text })
    else open.at(-1)!.text += text
  }
  parser.on('error', (cause) => {
    throw new PlanExtractError('broken-file', { kind, part }, { cause })
  })
  parser.on('doctype', () => refuse('doctype'))
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse('nesting')
    names.declare(attributes)
    const element = {
      name: names.ofElement(name),
      attributes: names.ofAttributes(attributes),
      children: [],
      text: '',
    }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(xml).close()
  return top.children.find(({ name }) => name !== '')!
}

/** Names with the prefixes of the dialect, whatever the file calls them. */
class Names {
  readonly #known = new Map<string, string>()
  readonly #prefixes: XmlDialect['prefixes']
  /** What stands for each prefix of the file, with its colon. */
  readonly #meant: Map<string, string>

  constructor({ prefixes, undeclared }: XmlDialect) {
    this.#prefixes = prefixes
    this.#meant = new Map(Object.entries(undeclared))
  }

  declare(attributes: Record<string, string>): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const uri = attributes[name]!
      const meant = Object.hasOwn(this.#prefixes, uri) ? this.#prefixes[uri] : undefined
      const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`
      if (meant === undefined || this.#meant.get(prefix) === meant) continue
      this.#meant.set(prefix, meant)
      this.#known.clear()
    }
  }

  ofElement(name: string): string {
    let known = this.#known.get(name)
    if (known === undefined) {
      const prefix = name.slice(0, name.indexOf(':') + 1)
      const meant = this.#meant.get(prefix)
      known = meant === undefined ? name : meant + name.slice(prefix.length)
      this.#known.set(name, known)
    }
    return known
  }

  ofAttributes(attributes: Record<string, string>): Record<string, string> {
    const named: Record<string, string> = {}
    for (const name in attributes) {
      // The namespace without a prefix is not that of attributes.
      const known = name.includes(':') ? this.ofElement(name) : name
      if (!known.startsWith('rsid')) named[known] = attributes[name]!
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
