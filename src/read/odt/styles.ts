import { child, childrenOf, type XmlElement } from '../package/xml.ts'

/** How text looks, as far as it matters here. */
export interface Look {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  /** Its font, '' where nothing says so. */
  font: string
}

type Family = 'paragraph' | 'text'

/** Office programs base a style on a handful of others. */
const LONGEST_CHAIN = 64

const PLAIN: Look = { bold: false, italic: false, capitals: false, hidden: false, font: '' }

/** The styles of a document; one that leads back to itself, by however many steps, ends there. */
export class Styles {
  /** By family and name: `text/T1`. */
  readonly #styles = new Map<string, XmlElement>()
  readonly #fonts = new Map<string, string>()
  readonly #said = new Map<string, Partial<Look>>()
  readonly #plain: Look

  /** @param parts the elements that hold styles and declarations of fonts, the later ones win */
  constructor(parts: readonly XmlElement[]) {
    const styles = parts.flatMap((part) => part.children)
    for (const { name, attributes } of styles) {
      const family = attributes['svg:font-family']
      if (name === 'style:font-face' && family)
        this.#fonts.set(attributes['style:name'] ?? '', unquoted(family))
    }
    let plain = PLAIN
    for (const style of styles) {
      const { 'style:name': name, 'style:family': family } = style.attributes
      if (style.name === 'style:style') this.#styles.set(`${family}/${name}`, style)
      else if (style.name === 'style:default-style' && family === 'paragraph') {
        plain = { ...PLAIN, ...this.#saidBy(style) }
      }
    }
    this.#plain = plain
  }

  /** How a paragraph of a style looks. */
  ofParagraph(style: string | undefined): Look {
    return { ...this.#plain, ...this.#chained('paragraph', style) }
  }

  /** How a stretch of text in a style looks, within text that looks like `around`. */
  ofText(style: string | undefined, around: Look): Look {
    return style === undefined ? around : { ...around, ...this.#chained('text', style) }
  }

  /** The list that the style of a paragraph names: '' for none at all, undefined where it does not say. */
  listOf(style: string | undefined): string | undefined {
    for (const { attributes } of this.#chain('paragraph', style)) {
      const list = attributes['style:list-style-name']
      if (list !== undefined) return list
    }
    return undefined
  }

  /** What a style says with those that it is based on. */
  #chained(family: Family, style: string | undefined): Partial<Look> {
    const key = `${family}/${style}`
    let said = this.#said.get(key)
    if (!said) {
      const nearestFirst = [...this.#chain(family, style)]
      said = Object.assign({}, ...nearestFirst.reverse().map((each) => this.#saidBy(each)))
      this.#said.set(key, said!)
    }
    return said!
  }

  /** A style and those that it is based on, the nearest first. */
  *#chain(family: Family, style: string | undefined): Generator<XmlElement> {
    const seen = new Set<string>()
    for (let name = style; name !== undefined && !seen.has(name) && seen.size < LONGEST_CHAIN; ) {
      seen.add(name)
      const found = this.#styles.get(`${family}/${name}`)
      if (!found) return
      yield found
      name = found.attributes['style:parent-style-name']
    }
  }

  #saidBy(style: XmlElement): Partial<Look> {
    const said: Partial<Look> = {}
    for (const { attributes } of childrenOf(style, 'style:text-properties')) {
      const {
        'fo:font-weight': weight,
        'fo:font-style': slant,
        'fo:text-transform': transform,
        'text:display': display,
      } = attributes
      if (weight !== undefined) said.bold = weight === 'bold' || Number(weight) >= 600
      if (slant !== undefined) said.italic = slant === 'italic' || slant === 'oblique'
      if (transform !== undefined) said.capitals = transform === 'uppercase'
      if (display !== undefined) said.hidden = display === 'none'
      const font = this.fontOf(attributes)
      if (font !== undefined) said.font = font
    }
    return said
  }

  /** The font that properties of text name, undefined where they name none. */
  fontOf(properties: XmlElement['attributes']): string | undefined {
    const { 'style:font-name': name, 'fo:font-family': family } = properties
    if (name !== undefined) return this.#fonts.get(name) ?? name
    return family === undefined ? undefined : unquoted(family)
  }
}

/**
 * The elements that hold the styles of the text. The automatic ones of `styles.xml` are those of heads and feet, and
 * may have the same names.
 */
export function stylesOf(content: XmlElement, styles: XmlElement | null): XmlElement[] {
  const common = ['office:font-face-decls', 'office:styles'].map((name) => child(styles ?? undefined, name))
  const own = ['office:font-face-decls', 'office:automatic-styles'].map((name) => child(content, name))
  return [...common, ...own].filter((part) => part !== undefined)
}

const unquoted = (family: string) => family.replace(/^['"]|['"]$/g, '')
