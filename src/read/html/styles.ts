import { attributeOf, isElement, type PageElement, textOf } from './page-tree.ts'

/** What style says of an element, as far as it matters here; absent where it says nothing. */
interface Style {
  bold?: boolean
  italic?: boolean
  capitals?: boolean
  /** The first of its fonts. */
  font?: string
  /** Whether white space stays as it is. */
  preserved?: boolean
}

/** How text looks. */
export type Look = Required<Style>

export const PLAIN: Look = { bold: false, italic: false, capitals: false, font: '', preserved: false }

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC = new Set(['i', 'em', 'cite', 'var', 'dfn', 'address'])
const PRESERVED = new Set(['pre', 'listing', 'xmp', 'plaintext'])

/** The style sheets that stand in a page: rules for `tag`, `.class` and `tag.class`, which is what office programs write. */
export class Styles {
  readonly #rules: ReadonlyMap<string, Style>
  readonly #inline = new Map<string, Style>()

  /** @param page the root element */
  constructor(page: PageElement) {
    this.#rules = rulesOf(sheetsOf(page))
  }

  /**
   * How the text in an element looks.
   *
   * @param around how the text around it looks
   */
  within(element: PageElement, around: Look): Look {
    const { tagName: tag } = element
    const said: Style[] = []
    if (BOLD.has(tag)) said.push({ bold: true })
    if (ITALIC.has(tag)) said.push({ italic: true })
    if (PRESERVED.has(tag)) said.push({ preserved: true })
    const face = tag === 'font' ? attributeOf(element, 'face') : undefined
    if (face !== undefined) said.push({ font: firstFont(face) })
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '')
    const selectors = [tag, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`)]
    for (const selector of selectors) {
      const rule = this.#rules.get(selector)
      if (rule) said.push(rule)
    }
    const inline = attributeOf(element, 'style')
    if (inline !== undefined) said.push(this.#inlineStyle(inline))
    return said.length === 0 ? around : Object.assign({}, around, ...said)
  }

  /** Pages say the same thousands of times. */
  #inlineStyle(declarations: string): Style {
    let style = this.#inline.get(declarations)
    if (!style) {
      style = styleOf(declarationsOf(declarations))
      this.#inline.set(declarations, style)
    }
    return style
  }
}

/** The declarations of a `style` attribute or a rule, names and values in small letters but for those of fonts. */
export function declarationsOf(text: string): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    declarations.set(name, name.startsWith('font') ? value : value.toLowerCase())
  }
  return declarations
}

function styleOf(declarations: ReadonlyMap<string, string>): Style {
  const style: Style = {}
  for (const [name, value] of declarations) {
    const small = value.toLowerCase()
    if (name === 'font-weight') style.bold = small.startsWith('bold') || Number.parseInt(small, 10) >= 600
    else if (name === 'font-style') style.italic = small === 'italic' || small === 'oblique'
    else if (name === 'font-family') style.font = firstFont(value)
    else if (name === 'text-transform') style.capitals = small === 'uppercase'
    else if (name === 'white-space') style.preserved = small.startsWith('pre') || small === 'break-spaces'
  }
  return style
}

const firstFont = (list: string) => list.split(',', 1)[0]!.replace(/["']/g, '').trim()

/** Comments hide the rules from browsers of old. */
const COMMENT = /<!--|-->|\/\*[\s\S]*?(?:\*\/|$)/g
const SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i

function rulesOf(sheet: string): Map<string, Style> {
  const rules = new Map<string, Style>()
  const text = sheet.replace(COMMENT, ' ')
  let at = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const selectors = text.slice(at, open)
    const isAtRule = selectors.trimStart().startsWith('@')
    at = isAtRule ? endOfBlock(text, open) : endOf(text, '}', open)
    if (isAtRule) continue
    const style = styleOf(declarationsOf(text.slice(open + 1, at - 1)))
    for (const selector of selectors.split(',')) {
      const plain = selector.trim()
      if (SELECTOR.test(plain)) rules.set(plain, { ...rules.get(plain), ...style })
    }
  }
  return rules
}

/** Behind the block that opens there, with the blocks in it: `@media { p { … } }`. */
function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return text.length
}

function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found + 1
}

function sheetsOf(element: PageElement): string {
  if (element.tagName === 'style') return element.childNodes.map(textOf).join('')
  return element.childNodes.filter(isElement).map(sheetsOf).filter(Boolean).join('\n')
}
