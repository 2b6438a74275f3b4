import { decodeFontText, encodingOfFont } from '../encoding/fonts.ts'
import { child, childrenOf, type XmlElement } from '../package/xml.ts'
import { LEVELS, List, type ListCounts, type ListLevel, newCounts } from '../view/list-numbers.ts'
import { bulletOf } from '../view/symbol-fonts.ts'
import { fontOf, listReference, type Styles } from './styles.ts'
import { numberOf, toggleOf, valOf } from './xml.ts'

/**
 * The automatic numbers of a document: counts its numbered paragraphs as Word does (ISO/IEC 29500-1, 17.9), so they
 * must be asked for in order, each once.
 */
export class Numbering {
  readonly #styles: Styles
  readonly #definitions = new Map<number, XmlElement>()
  readonly #references = new Map<number, XmlElement>()
  readonly #lists = new Map<number, List | null>()
  readonly #counts = new Map<number, ListCounts>()

  /**
   * @param numbering the root of the part, null where there is none
   * @param styles the styles, which number too
   */
  constructor(numbering: XmlElement | null, styles: Styles) {
    this.#styles = styles
    for (const element of numbering?.children ?? []) {
      const id = element.attributes.abstractNumId ?? element.attributes.numId
      if (id === undefined || !/^\d{1,9}$/.test(id)) continue
      if (element.name === 'abstractNum') this.#definitions.set(Number(id), element)
      else if (element.name === 'num') this.#references.set(Number(id), element)
    }
  }

  /**
   * The number of the next paragraph.
   *
   * @param properties `pPr` of the paragraph
   * @param style its style
   * @returns the number as Word shows it, with what parts it from the text; '' for none
   */
  next(properties: XmlElement | undefined, style: string | undefined): string {
    const own = listReference(properties)
    const styled = this.#styles.listOf(style)
    const id = own?.list ?? styled?.list
    const list = id === undefined ? null : this.#list(id)
    return list?.next(own, styled) ?? ''
  }

  #list(id: number): List | null {
    let list = this.#lists.get(id)
    if (list === undefined) {
      list = this.#readList(id)
      this.#lists.set(id, list)
    }
    return list
  }

  #readList(id: number): List | null {
    const reference = this.#references.get(id)
    const definition = this.#definitionOf(id, new Set())
    if (!reference || definition === null) return null
    const levels = levelsOf(this.#definitions.get(definition))
    const starts = new Map<number, number>()
    for (const override of childrenOf(reference, 'lvlOverride')) {
      const place = Number(override.attributes.ilvl)
      if (!(place >= 0 && place < LEVELS)) continue
      const level = child(override, 'lvl')
      if (level) levels[place] = readLevel(level, place)
      const start = numberOf(override, 'startOverride')
      if (start !== undefined) starts.set(place, start)
    }
    let counts = this.#counts.get(definition)
    if (!counts) {
      counts = newCounts()
      this.#counts.set(definition, counts)
    }
    return new List(counts, levels, starts)
  }

  /** The definition of a list; one that only names a list style leads on to that style's list. */
  #definitionOf(id: number, seen: Set<number>): number | null {
    if (seen.has(id)) return null
    seen.add(id)
    const definition = numberOf(this.#references.get(id), 'abstractNumId')
    if (definition === undefined) return null
    const link = valOf(this.#definitions.get(definition), 'numStyleLink')
    const linked = link === undefined ? undefined : this.#styles.listOf(link)?.list
    return linked === undefined ? definition : this.#definitionOf(linked, seen)
  }
}

function levelsOf(definition: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = new Array(LEVELS).fill(undefined)
  for (const element of childrenOf(definition, 'lvl')) {
    const place = Number(element.attributes.ilvl)
    if (place >= 0 && place < LEVELS) levels[place] = readLevel(element, place)
  }
  return levels
}

function readLevel(element: XmlElement, place: number): ListLevel {
  const format = valOf(element, 'numFmt') ?? 'decimal'
  const font = fontOf(child(element, 'rPr')) ?? ''
  const legacy = encodingOfFont(font)
  const text = valOf(element, 'lvlText') ?? ''
  const template = legacy ? decodeFontText(text, legacy) : text
  return {
    start: numberOf(element, 'start') ?? 0,
    format,
    template: format === 'bullet' ? shownBullet(template, font, element) : template,
    suffix: valOf(element, 'suff') === 'nothing' ? '' : ' ',
    restartsBehind: Math.min(numberOf(element, 'lvlRestart') ?? place, place),
    legal: toggleOf(element, 'isLgl') ?? false,
    style: valOf(element, 'pStyle'),
  }
}

function shownBullet(template: string, font: string, level: XmlElement): string {
  return child(level, 'lvlPicBulletId') ? '•' : bulletOf(template, font)
}
