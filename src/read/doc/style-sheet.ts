import type { StyledReference } from '../view/list-numbers.ts'
import type { ByteView } from './byte-view.ts'
import { forEachModifier, type Modifiers } from './modifiers.ts'
import { type RunProperties, readRunProperties } from './run-properties.ts'

/** How a run looks, as far as it matters here. */
export interface Look {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  /** Number of the font of ASCII. */
  font: number
  /** Number of the font of all other letters. */
  otherFont: number
}

interface Style {
  base: number
  run: RunProperties
  list: number | undefined
  level: number | undefined
}

const SWITCHES = ['bold', 'italic', 'capitals', 'hidden'] as const

/** Set in a switch that says what the style says, or with the lowest bit the opposite. */
const AS_STYLE = 0x80

/** Bytes of the head of the sheet from which on it names the fonts of all text. */
const HEADER_WITH_FONTS = 18

/** Kinds of styles. */
const OF_PARAGRAPH = 1
const OF_CHARACTER = 2

/** Modifiers of a paragraph that put it into a list. */
const LEVEL = 0x260a
const LIST = 0x460b

/** What a style and those that it is based on say together. */
interface Resolved {
  look: Look
  run: RunProperties
  list: StyledReference | null
}

/** The styles of a document ([MS-DOC] 2.9.271); one that is based on itself, by however many steps, ends there. */
export class StyleSheet {
  readonly #styles = new Map<number, Style>()
  readonly #resolved = new Map<number, Resolved>()
  /** What is said where there is no style. */
  readonly #plain: Resolved

  /** @param sheet the part of the table stream, null where there is none */
  constructor(sheet: ByteView | null) {
    const look: Look = { bold: false, italic: false, capitals: false, hidden: false, font: 0, otherFont: 0 }
    this.#plain = { look, run: {}, list: null }
    if (!sheet) return
    const header = sheet.u16(0)
    const count = sheet.u16(2)
    const baseSize = sheet.u16(4)
    if (header >= HEADER_WITH_FONTS) {
      look.font = sheet.u16(14)
      look.otherFont = sheet.u16(18)
    }
    for (let id = 0, at = 2 + header; id < count && at + 2 <= sheet.length; id++) {
      const size = sheet.u16(at)
      if (size > 0) this.#styles.set(id, readStyle(sheet.slice(at + 2, size, 'Stshf'), baseSize))
      at += 2 + size
    }
  }

  /** The list that a paragraph style, or a style below it, numbers with, and the style that says so. */
  listOf(id: number): StyledReference | null {
    return this.#resolve(id).list
  }

  /**
   * How a run looks. What stands at the run wins; a character style turns round what the paragraph style says.
   *
   * @param run what stands at the run
   * @param paragraph style of its paragraph
   */
  lookOf(run: RunProperties, paragraph: number): Look {
    const styled = this.#resolve(paragraph).look
    if (run.style === undefined) return lookOver(styled, run)
    const turned = { ...this.#resolve(run.style).run }
    for (const name of SWITCHES) if (turned[name] !== undefined) turned[name] |= AS_STYLE
    return lookOver(lookOver(styled, turned), run)
  }

  #resolve(id: number): Resolved {
    const known = this.#resolved.get(id)
    if (known) return known
    this.#resolved.set(id, this.#plain)
    const style = this.#styles.get(id)
    if (!style) return this.#plain
    const base = this.#resolve(style.base)
    const resolved: Resolved = {
      look: lookOver(base.look, style.run),
      run: { ...base.run, ...style.run },
      list: listOver(base.list, style, id),
    }
    this.#resolved.set(id, resolved)
    return resolved
  }
}

/** What stands at a run over what its style says. */
function lookOver(style: Look, run: RunProperties): Look {
  const look = { ...style, font: run.font ?? style.font, otherFont: run.otherFont ?? style.otherFont }
  for (const name of SWITCHES) {
    const value = run[name]
    if (value !== undefined) look[name] = (value & AS_STYLE ? style[name] : false) !== ((value & 1) !== 0)
  }
  return look
}

function listOver(base: StyledReference | null, { list, level }: Style, id: number): StyledReference | null {
  if (list === undefined && level === undefined) return base
  return { style: String(id), list: list ?? base?.list, level: level ?? base?.level }
}

/** @param baseSize bytes in front of the name */
function readStyle(style: ByteView, baseSize: number): Style {
  const kind = style.u16(2) & 0xf
  const read: Style = { base: style.u16(2) >> 4, run: {}, list: undefined, level: undefined }
  if (kind !== OF_PARAGRAPH && kind !== OF_CHARACTER) return read
  let at = baseSize + 2 + 2 * style.u16(baseSize) + 2
  const next = (): Modifiers => {
    const from = at + 2
    const to = from + style.u16(at)
    at = to + (to % 2)
    return { view: style, from, to }
  }
  if (kind === OF_PARAGRAPH) {
    const paragraph = next()
    // In front of its modifiers stands the number of the style itself.
    forEachModifier({ ...paragraph, from: paragraph.from + 2 }, (code, view, place) => {
      if (code === LEVEL) read.level = view.u8(place)
      else if (code === LIST) read.list = view.u16(place)
    })
  }
  if (at + 2 <= style.length) read.run = readRunProperties(next())
  return read
}
