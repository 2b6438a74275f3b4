import { formatNumber } from './number-formats.ts'

/** A list and a level of it, as a paragraph or a style refers to them; undefined where it does not say. */
export interface ListReference {
  list: number | undefined
  level: number | undefined
}

/** What the style of a paragraph, or a style below it, numbers with, and the style that says so. */
export interface StyledReference extends ListReference {
  style: string
}

/** A level of a list. */
export interface ListLevel {
  start: number
  /** `ST_NumberFormat` of ISO/IEC 29500: `decimal`, `upperRoman` … */
  format: string
  /** The number with `%1` for that of the first level, `%2` for that of the second …: `%1.%2.` */
  template: string
  /** What parts it from the text. */
  suffix: string
  /** The level counts anew behind levels before this one: its own place by default, 0 for never. */
  restartsBehind: number
  /** Whether the numbers of all levels are written in digits. */
  legal: boolean
  /** The paragraph style that stands on this level, by the name that the file gives it. */
  style: string | undefined
}

/** The last number of each level; undefined where it begins anew. Lists of one definition share it. */
export type ListCounts = (number | undefined)[]

/** The most levels that Word knows. */
export const LEVELS = 9

/** @returns what the lists of a definition count with */
export const newCounts = (): ListCounts => new Array(LEVELS).fill(undefined)

/**
 * A list as paragraphs refer to it: counts as Word does (ISO/IEC 29500-1, 17.9), so its paragraphs must come in their
 * order, each once.
 */
export class List {
  /** Levels whose own start was taken. */
  readonly #started = new Set<number>()

  /**
   * @param counts what it counts with
   * @param levels its levels
   * @param starts levels that begin with a number of their own where the list is used for the first time
   */
  constructor(
    private readonly counts: ListCounts,
    private readonly levels: readonly (ListLevel | undefined)[],
    private readonly starts: ReadonlyMap<number, number>,
  ) {}

  /**
   * Counts a paragraph.
   *
   * @param own what stands at the paragraph, null for nothing
   * @param styled what stands at its style, null for nothing
   * @returns its number, with what parts it from the text; '' for none
   */
  next(own: ListReference | null, styled: StyledReference | null): string {
    const place = this.#placeOf(own, styled)
    const level = this.levels[place]
    if (!level) return ''
    this.#count(place)
    return this.#written(level)
  }

  #placeOf(own: ListReference | null, styled: StyledReference | null): number {
    if (own?.level !== undefined) return own.level
    if (own?.list !== undefined && own.list !== styled?.list) return 0
    const linked = this.levels.findIndex(
      (level) => level?.style !== undefined && level.style === styled?.style,
    )
    return linked >= 0 ? linked : (styled?.level ?? 0)
  }

  #count(place: number): void {
    const { counts, levels, starts } = this
    for (let above = 0; above < place; above++) counts[above] ??= this.#startOf(above)
    const own = starts.get(place)
    if (own !== undefined && !this.#started.has(place)) {
      this.#started.add(place)
      counts[place] = own
    } else {
      const last = counts[place]
      counts[place] = last === undefined ? this.#startOf(place) : last + 1
    }
    for (let below = place + 1; below < LEVELS; below++) {
      if (place < (levels[below]?.restartsBehind ?? below)) counts[below] = undefined
    }
  }

  #startOf(place: number): number {
    return this.starts.get(place) ?? this.levels[place]?.start ?? 1
  }

  #written(level: ListLevel): string {
    const text = level.template
      .replace(/%([1-9])/g, (_, digit) => {
        const place = Number(digit) - 1
        const count = this.counts[place]
        if (count === undefined) return ''
        return formatNumber(count, level.legal ? 'decimal' : (this.levels[place]?.format ?? 'decimal'))
      })
      .trim()
    return text === '' ? '' : text + level.suffix
  }
}
