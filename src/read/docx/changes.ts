import { child, type XmlElement } from '../package/xml.ts'

/** What was put in, and what was taken out: at its own place or by moving it. */
const INSERTED = new Set(['ins', 'moveTo', 'cellIns'])
const DELETED = new Set(['del', 'moveFrom', 'cellDel'])

/** Where the former properties of a paragraph, a run, a row and a cell stand. */
const FORMER = { pPr: 'pPrChange', rPr: 'rPrChange', trPr: 'trPrChange', tcPr: 'tcPrChange' } as const

/** One of the two documents that a document with tracked changes is (ISO/IEC 29500-1, 17.13.5). */
export class Changes {
  readonly #original: boolean
  readonly #gone: ReadonlySet<string>

  /** @param state `final` for the one in which all changes are accepted, `original` for that in which none is */
  constructor(state: 'original' | 'final') {
    this.#original = state === 'original'
    this.#gone = this.#original ? INSERTED : DELETED
  }

  /** Whether what an element of that name wraps does not stand in this document. */
  leavesOut(name: string): boolean {
    return this.#gone.has(name)
  }

  /** Whether the end of a paragraph, a row or a cell with these properties does not stand in this document. */
  leavesOutMark(properties: XmlElement | undefined): boolean {
    return properties?.children.some(({ name }) => this.#gone.has(name)) ?? false
  }

  /** The properties that an element has in this document. */
  propertiesOf(element: XmlElement, kind: keyof typeof FORMER): XmlElement | undefined {
    const properties = child(element, kind)
    if (!this.#original || !properties) return properties
    const former = child(properties, FORMER[kind])
    if (former) return child(former, kind)
    return kind === 'pPr' ? withoutNewList(properties) : properties
  }
}

/** A number that a paragraph was given has a mark of its own. */
function withoutNewList(properties: XmlElement): XmlElement {
  const list = child(properties, 'numPr')
  if (!child(list, 'ins')) return properties
  return { ...properties, children: properties.children.filter((each) => each !== list) }
}
