import { child, type XmlElement } from '../package/xml.ts'
import { LEVELS, List, type ListCounts, type ListLevel, newCounts } from '../view/list-numbers.ts'
import { bulletOf } from '../view/symbol-fonts.ts'
import { numberIn } from './odf.ts'
import type { Styles } from './styles.ts'

/** A level of a list that is being read. */
export interface OpenLevel {
  counts: ListCounts
  /** Name of its style. */
  style: string
  /** Its place, from 0. */
  place: number
}

/** What the elements `text:list` of one document count with: ODF 1.3 part 3, 5.3 and 19.779 to 19.783. */
export class Lists {
  readonly #levels = new Map<string, (ListLevel | undefined)[]>()
  readonly #outline: (ListLevel | undefined)[]
  readonly #outlineCounts = newCounts()
  /** The last list of each style, with which another one goes on. */
  readonly #last = new Map<string, ListCounts>()
  readonly #named = new Map<string, ListCounts>()

  /**
   * @param parts the elements that hold styles
   * @param styles the styles, which know the fonts
   */
  constructor(parts: readonly XmlElement[], styles: Styles) {
    let outline: XmlElement | undefined
    for (const element of parts.flatMap((part) => part.children)) {
      if (element.name === 'text:outline-style') outline = element
      if (element.name !== 'text:list-style') continue
      this.#levels.set(element.attributes['style:name'] ?? '', levelsOf(element, styles))
    }
    this.#outline = outline ? levelsOf(outline, styles) : []
  }

  /**
   * Opens a list.
   *
   * @param list the element
   * @param around the level that it stands in, null for none
   * @param goesOn whether it goes on with the last list of its style though it does not say so
   */
  open(list: XmlElement, around: OpenLevel | null, goesOn: boolean): OpenLevel {
    const {
      'text:style-name': name,
      'text:continue-list': before,
      'text:continue-numbering': on,
    } = list.attributes
    const style = name ?? around?.style ?? ''
    if (around) return { counts: around.counts, style, place: around.place + 1 }
    const continued =
      before !== undefined
        ? this.#named.get(before)
        : goesOn || on === 'true'
          ? this.#last.get(style)
          : undefined
    const counts = continued ?? newCounts()
    this.#last.set(style, counts)
    const id = list.attributes['xml:id'] ?? list.attributes['text:id']
    if (id !== undefined) this.#named.set(id, counts)
    return { counts, style, place: 0 }
  }

  /**
   * The number of the next item.
   *
   * @param level where it stands
   * @param start the number that it is given, undefined for the one behind the last
   * @returns the number with what parts it from the text; '' for none
   */
  next({ counts, style, place }: OpenLevel, start: number | undefined): string {
    return written(counts, this.#levels.get(style) ?? [], place, start)
  }

  /** The number of the next heading that stands in no list; `level` counts from 1. */
  nextHeading(level: number, start: number | undefined): string {
    return written(this.#outlineCounts, this.#outline, level - 1, start)
  }
}

function written(
  counts: ListCounts,
  levels: readonly (ListLevel | undefined)[],
  place: number,
  start: number | undefined,
): string {
  if (!levels[place]) return ''
  if (start !== undefined) counts[place] = start - 1
  return new List(counts, levels, new Map()).next({ list: undefined, level: place }, null)
}

function levelsOf(definition: XmlElement, styles: Styles): (ListLevel | undefined)[] {
  const elements: (XmlElement | undefined)[] = new Array(LEVELS).fill(undefined)
  for (const element of definition.children) {
    const place = Number(element.attributes['text:level']) - 1
    if (place >= 0 && place < LEVELS) elements[place] = element
  }
  const formats = elements.map((element) => formatOf(element?.attributes['style:num-format']))
  return elements.map((element, place) => element && levelOf(element, place, formats, styles))
}

function levelOf(element: XmlElement, place: number, formats: readonly string[], styles: Styles): ListLevel {
  const { attributes } = element
  const isBullet = !element.name.endsWith('-style-number') && !element.name.endsWith('outline-level-style')
  const alignment = child(
    child(element, 'style:list-level-properties'),
    'style:list-level-label-alignment',
  )?.attributes
  return {
    start: numberIn(attributes['text:start-value']) ?? 1,
    format: isBullet ? 'bullet' : formats[place]!,
    template: isBullet ? signOfLevel(element, styles) : templateOf(attributes, place, formats),
    suffix: alignment?.['text:label-followed-by'] === 'nothing' ? '' : ' ',
    restartsBehind: place,
    legal: false,
    style: undefined,
  }
}

/** A picture is a bullet. */
function signOfLevel(element: XmlElement, styles: Styles): string {
  const sign = element.attributes['text:bullet-char']
  if (sign === undefined) return '•'
  const properties = child(element, 'style:text-properties')
  return bulletOf(sign, (properties && styles.fontOf(properties.attributes)) ?? '')
}

/** LibreOffice states the whole number where it is not made of plain levels with points between them. */
function templateOf(attributes: XmlElement['attributes'], place: number, formats: readonly string[]): string {
  const whole = attributes['loext:num-list-format']
  if (whole !== undefined) return whole.replace(/%(\d{1,2})%/g, (_, level) => (level < 10 ? `%${level}` : ''))
  const shown = Math.min(numberIn(attributes['text:display-levels']) ?? 1, place + 1)
  const levels: string[] = []
  for (let level = place - shown + 1; level <= place; level++) {
    if (formats[level] !== 'none') levels.push(`%${level + 1}`)
  }
  return (attributes['style:num-prefix'] ?? '') + levels.join('.') + (attributes['style:num-suffix'] ?? '')
}

/** `style:num-format` (ODF 1.3 part 3, 19.502) in the names of `formatNumber`; bullets show no number. */
function formatOf(format: string | undefined): string {
  switch (format) {
    case undefined:
    case '':
      return 'none'
    case 'I':
      return 'upperRoman'
    case 'i':
      return 'lowerRoman'
    case 'A':
      return 'upperLetter'
    case 'a':
      return 'lowerLetter'
    default:
      return format.startsWith('0') ? 'decimalZero' : 'decimal'
  }
}
