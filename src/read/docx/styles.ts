import { child, childrenOf, type XmlElement } from '../package/xml.ts'
import type { ListReference, StyledReference } from '../view/list-numbers.ts'
import { numberOf, toggleOf, valOf } from './xml.ts'

/** How a run looks, as far as it matters here. */
export interface Look {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  /** The name of its font, '' where the file leaves that to its theme. */
  font: string
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
  readonly #looks = new Map<string, Partial<Look>>()
  readonly #defaultParagraph: string | undefined
  readonly #defaultFont: string

  /** @param styles the root of the part, null where there is none */
  constructor(styles: XmlElement | null) {
    const defaults = child(child(styles ?? undefined, 'docDefaults'), 'rPrDefault')
    this.#defaultFont = fontOf(child(defaults, 'rPr')) ?? ''
    for (const element of childrenOf(styles ?? undefined, 'style')) {
      const { styleId: id, type, default: isDefault } = element.attributes
      if (id === undefined) continue
      this.#styles.set(id, { id, element, basedOn: valOf(element, 'basedOn') })
      if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.#defaultParagraph = id
    }
  }

  /** The list that a paragraph style, or a style below it, numbers with, and the style that says so. */
  listOf(style: string | undefined): StyledReference | null {
    const found: StyledReference[] = []
    for (const { id, element } of this.#chain(style)) {
      const reference = listReference(child(element, 'pPr'))
      if (!reference) continue
      found.push({ ...reference, style: id })
      // A style may say the level alone, and leave the list to the one below it.
      if (reference.list !== undefined) break
    }
    const [nearest] = found
    if (!nearest) return null
    return {
      ...nearest,
      list: found.at(-1)!.list,
      level: found.find(({ level }) => level !== undefined)?.level,
    }
  }

  /**
   * How a run looks. What stands at the run wins; a character style turns round what the paragraph style says.
   *
   * @param properties `rPr` of the run
   * @param paragraph style of its paragraph
   */
  lookOf(properties: XmlElement | undefined, paragraph: string | undefined): Look {
    const below = this.#lookOf(paragraph ?? this.#defaultParagraph)
    const above = this.#lookOf(valOf(properties, 'rStyle'))
    const font = fontOf(properties) ?? above.font ?? below.font ?? this.#defaultFont
    const look: Look = { bold: false, italic: false, capitals: false, hidden: false, font }
    for (const name of ALL) {
      look[name] = toggleOf(properties, SWITCHES[name]) ?? Boolean(below[name]) !== Boolean(above[name])
    }
    return look
  }

  /** What a style, or one below it, says of the look of runs. */
  #lookOf(style: string | undefined): Partial<Look> {
    if (style === undefined) return {}
    let look = this.#looks.get(style)
    if (look) return look
    look = {}
    for (const { element } of this.#chain(style)) {
      const properties = child(element, 'rPr')
      for (const name of ALL) {
        const on = look[name] ?? toggleOf(properties, SWITCHES[name])
        if (on !== undefined) look[name] = on
      }
      const font = look.font ?? fontOf(properties)
      if (font !== undefined) look.font = font
    }
    this.#looks.set(style, look)
    return look
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

/** The font of Latin letters; '' where it is left to the theme, undefined where nothing is said. */
export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = child(properties, 'rFonts')?.attributes
  if (fonts?.asciiTheme !== undefined || fonts?.hAnsiTheme !== undefined) return ''
  return fonts?.ascii ?? fonts?.hAnsi
}
