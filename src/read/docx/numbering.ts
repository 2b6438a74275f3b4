import { formatNumber } from './number-formats.ts'
import { type ListReference, listReference, type Styles } from './styles.ts'
import { signOf, withoutPrivate } from './symbol-fonts.ts'
import { child, childrenOf, numberOf, toggleOf, valOf, type XmlElement } from './xml.ts'

/** A level of a list. */
interface Level {
  start: number
  format: string
  /** The number with `%1` for that of the first level, `%2` for that of the second …: `%1.%2.` */
  template: string
  /** What parts it from the text. */
  suffix: string
  /** The level counts anew behind levels before this one: its own place by default, 0 for never. */
  restartsBehind: number
  /** Whether the numbers of all levels are written in digits. */
  legal: boolean
  /** The paragraph style that stands on this level. */
  style: string | undefined
}

/** A list as paragraphs refer to it. */
interface List {
  /** What it counts with: lists of one definition go on with each other's numbers. */
  counter: Counter
  levels: readonly (Level | undefined)[]
  /** Levels that begin with a number of their own where the list is used for the first time. */
  starts: Map<number, number>
}

interface Counter {
  /** The last number of each level; undefined where it begins anew. */
  counts: (number | undefined)[]
}

const LEVELS = 9

/**
 * The automatic numbers of a document: counts its numbered paragraphs as Word does (ISO/IEC 29500-1, 17.9), so they
 * must be asked for in order, each once.
 */
export class Numbering {
  readonly #styles: Styles
  readonly #definitions = new Map<number, XmlElement>()
  readonly #references = new Map<number, XmlElement>()
  readonly #lists = new Map<number, List | null>()
  readonly #counters = new Map<number, Counter>()
  /** Levels whose own start was taken: `list/level`. */
  readonly #started = new Set<string>()

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
    if (!list) return ''
    const place = this.#levelOf(own, styled, list)
    const level = list.levels[place]
    if (!level) return ''
    this.#count(list, id!, place)
    return written(list, level)
  }

  #levelOf(
    own: ListReference | null,
    styled: (ListReference & { style: string }) | null,
    list: List,
  ): number {
    if (own?.level !== undefined) return own.level
    if (own?.list !== undefined && own.list !== styled?.list) return 0
    const linked = list.levels.findIndex(
      (level) => level?.style !== undefined && level.style === styled?.style,
    )
    return linked >= 0 ? linked : (styled?.level ?? 0)
  }

  #count(list: List, id: number, place: number): void {
    const { counts } = list.counter
    const { levels, starts } = list
    for (let above = 0; above < place; above++) counts[above] ??= startOf(list, above)
    const own = starts.get(place)
    if (own !== undefined && !this.#started.has(`${id}/${place}`)) {
      this.#started.add(`${id}/${place}`)
      counts[place] = own
    } else {
      const last = counts[place]
      counts[place] = last === undefined ? startOf(list, place) : last + 1
    }
    for (let below = place + 1; below < LEVELS; below++) {
      if (place < (levels[below]?.restartsBehind ?? below)) counts[below] = undefined
    }
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
    let counter = this.#counters.get(definition)
    if (!counter) {
      counter = { counts: new Array(LEVELS).fill(undefined) }
      this.#counters.set(definition, counter)
    }
    return { counter, levels, starts }
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

function startOf({ levels, starts }: List, place: number): number {
  return starts.get(place) ?? levels[place]?.start ?? 1
}

function levelsOf(definition: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = new Array(LEVELS).fill(undefined)
  for (const element of childrenOf(definition, 'lvl')) {
    const place = Number(element.attributes.ilvl)
    if (place >= 0 && place < LEVELS) levels[place] = readLevel(element, place)
  }
  return levels
}

function readLevel(element: XmlElement, place: number): Level {
  const format = valOf(element, 'numFmt') ?? 'decimal'
  const fonts = child(child(element, 'rPr'), 'rFonts')?.attributes
  const font = fonts?.ascii ?? fonts?.hAnsi ?? ''
  const template = valOf(element, 'lvlText') ?? ''
  return {
    start: numberOf(element, 'start') ?? 0,
    format,
    template: format === 'bullet' ? bulletOf(template, font, element) : template,
    suffix: valOf(element, 'suff') === 'nothing' ? '' : ' ',
    restartsBehind: Math.min(numberOf(element, 'lvlRestart') ?? place, place),
    legal: toggleOf(element, 'isLgl') ?? false,
    style: valOf(element, 'pStyle'),
  }
}

/** A picture is a bullet, and so is the small o of Courier, which is none as a letter. */
function bulletOf(template: string, font: string, level: XmlElement): string {
  if (child(level, 'lvlPicBulletId')) return '•'
  if (template.trim() === 'o') return '○'
  if (/^(?:wingdings|symbol)/i.test(font) && template.length === 1 && template.charCodeAt(0) < 0x100) {
    return signOf(template.charCodeAt(0), font)
  }
  return withoutPrivate(template, font)
}

function written({ counter, levels }: List, level: Level): string {
  const text = level.template
    .replace(/%([1-9])/g, (_, digit) => {
      const place = Number(digit) - 1
      const count = counter.counts[place]
      if (count === undefined) return ''
      return formatNumber(count, level.legal ? 'decimal' : (levels[place]?.format ?? 'decimal'))
    })
    .trim()
  return text === '' ? '' : text + level.suffix
}
