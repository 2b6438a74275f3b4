import { child, childrenOf, numberOf, toggleOf, valOf, type XmlElement } from './xml.ts'

/** A list and a level of it, as a paragraph or a style refers to them; undefined where it does not say. */
export interface ListReference {
  list: number | undefined
  level: number | undefined
}

/** How a run looks, as far as it matters here. */
export interface Look {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
}

/** The properties of runs that a style switches. */
const SWITCHES = { bold: 'b', italic: 'i', capitals: 'caps', hidden: 'vanish' } as const
type Switch = keyof typeof SWITCHES
const ALL = Object.keys(SWITCHES) as Switch[]

interface Style {
  id: string
  element: XmlElement
  basedOn: string | undefined
}

/** The styles of a document; a style that is based on itself, by however many steps, ends there. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #switched = new Map<string, Partial<Look>>()
  readonly #defaultParagraph: string | undefined

  /** @param styles the root of the part, null where there is none */
  constructor(styles: XmlElement | null) {
    for (const element of childrenOf(styles ?? undefined, 'style')) {
      const { styleId: id, type, default: isDefault } = element.attributes
      if (id === undefined) continue
      this.#styles.set(id, { id, element, basedOn: valOf(element, 'basedOn') })
      if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.#defaultParagraph = id
    }
  }

  /** The list that a paragraph style, or a style below it, numbers with, and the style that says so. */
  listOf(style: string | undefined): (ListReference & { style: string }) | null {
    for (const { id, element } of this.#chain(style)) {
      const reference = listReference(child(element, 'pPr'))
      if (reference) return { ...reference, style: id }
    }
    return null
  }

  /**
   * How a run looks. What stands at the run wins; a character style turns round what the paragraph style says.
   *
   * @param properties `rPr` of the run
   * @param paragraph style of its paragraph
   */
  lookOf(properties: XmlElement | undefined, paragraph: string | undefined): Look {
    const below = this.#switchedBy(paragraph ?? this.#defaultParagraph)
    const above = this.#switchedBy(valOf(properties, 'rStyle'))
    const look: Look = { bold: false, italic: false, capitals: false, hidden: false }
    for (const name of ALL) {
      look[name] = toggleOf(properties, SWITCHES[name]) ?? Boolean(below[name]) !== Boolean(above[name])
    }
    return look
  }

  #switchedBy(style: string | undefined): Partial<Look> {
    if (style === undefined) return {}
    let switched = this.#switched.get(style)
    if (switched) return switched
    switched = {}
    for (const { element } of this.#chain(style)) {
      const properties = child(element, 'rPr')
      for (const name of ALL) {
        const on = switched[name] ?? toggleOf(properties, SWITCHES[name])
        if (on !== undefined) switched[name] = on
      }
    }
    this.#switched.set(style, switched)
    return switched
  }

  /** A style and those that it is based on, the nearest first. */
  *#chain(style: string | undefined): Generator<Style> {
    const seen = new Set<string>()
    for (let id = style ?? this.#defaultParagraph; id !== undefined && !seen.has(id); ) {
      seen.add(id)
      const found = this.#styles.get(id)
      if (!found) return
      yield found
      id = found.basedOn
    }
  }
}

/** The list that the properties of a paragraph name; null where they name none. */
export function listReference(properties: XmlElement | undefined): ListReference | null {
  const reference = child(properties, 'numPr')
  if (!reference) return null
  return { list: numberOf(reference, 'numId'), level: numberOf(reference, 'ilvl') }
}
