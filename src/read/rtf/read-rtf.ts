import { PlanExtractError } from '../../errors.ts'
import type { SourceDocument } from '../document.ts'
import type { ReadOptions } from '../options.ts'
import type { ViewBlock } from '../view/blocks.ts'
import type { PieceLook } from '../view/pieces.ts'
import { textViewOf } from '../view/text-view.ts'
import { Fonts } from './fonts.ts'
import { RowShape } from './rows.ts'
import { Scanner } from './scanner.ts'
import { Story } from './story.ts'
import { CHARACTERS, DESTINATIONS, type Destination, PLAIN, SWITCHES } from './words.ts'

/**
 * Reads an RTF as Word shows it: automatic numbers as Word wrote them beside their paragraphs, changes accepted.
 * Heads and feet of pages are left out, for they repeat what the first page says.
 *
 * @param bytes the whole file
 * @param sha256 its hash
 * @param options what tracked changes come to
 * @returns a text view, and blocks with positions in it; notes stand behind all else
 * @throws PlanExtractError `broken-file`, `unsafe-file`
 */
export function readRtf(bytes: Uint8Array, sha256: string, options: ReadOptions): SourceDocument {
  const reader = new RtfReader(bytes, options.trackChanges ?? 'final')
  const blocks = reader.read()
  const { text, tree } = textViewOf(blocks, reader.notes, 'RTF')
  const encoding = reader.fonts.encodings.most()
  return { text, tree, format: 'rtf', encoding, sha256, pages: null, pageStarts: [], faults: [] }
}

/** The properties that a group keeps to itself. */
interface GroupState extends PieceLook<number> {
  destination: Destination
  story: Story
  hidden: boolean
  inserted: boolean
  deleted: boolean
  /** How many characters behind one in Unicode stand for it in programs that know none. */
  substitutes: number
  /** The level of tables on which the paragraph stands, 0 for none. */
  level: number
  /** Whether row definitions here are those of a table in a cell. */
  nested: boolean
}

/** Word itself nests some dozen groups. */
const DEEPEST = 1000

/** A document of a hundred pages has some thousand, and each costs a kilobyte. */
const MOST_PARAGRAPHS = 300_000

/** Windows allows half of it; what follows is no name of a font. */
const LONGEST_NAME = 64

class RtfReader {
  readonly fonts = new Fonts()
  readonly notes: ViewBlock[][] = []
  readonly #scanner: Scanner
  /** Which of the two kinds of change is left out. */
  readonly #leftOut: 'inserted' | 'deleted'
  readonly #groups: GroupState[] = []
  #state: GroupState
  #standardFont = 0
  /** The font that its table speaks of. */
  #declared = { place: 0, name: '', charset: undefined as number | undefined }
  /** Whether nothing but the mark of optional groups has stood in the group so far. */
  #atHead = false
  #optional = false
  /** How many of the next characters are substitutes for one that was read. */
  #skip = 0
  #row = new RowShape()
  #nestedRow = new RowShape()
  #paragraphs = 0

  constructor(bytes: Uint8Array, changes: 'original' | 'final') {
    this.#scanner = new Scanner(bytes)
    this.#leftOut = changes === 'final' ? 'deleted' : 'inserted'
    const story = new Story('body', this.fonts)
    this.#state = { ...PLAIN, destination: 'text', story, font: 0, substitutes: 1, level: 0, nested: false }
  }

  /** @returns the blocks of the body; what stands behind the last brace is no part of the document */
  read(): ViewBlock[] {
    const scanner = this.#scanner
    const { story } = this.#state
    while (scanner.next()) {
      const { token, text, value } = scanner
      if (token === 'control') this.#control(text, value)
      else if (token === 'open') this.#open()
      else if (token === 'close') {
        this.#close()
        if (this.#groups.length === 0) return story.finish()
      } else if (token === 'text') this.#ascii(text)
      else this.#byte(value!)
    }
    throw scanner.broken()
  }

  #open(): void {
    if (this.#groups.length === DEEPEST) this.#refuse('nesting', 'group')
    this.#groups.push(this.#state)
    this.#state = { ...this.#state }
    this.#atHead = true
    this.#optional = false
    this.#skip = 0
  }

  #close(): void {
    const { story } = this.#state
    this.#state = this.#groups.pop()!
    this.#atHead = false
    this.#skip = 0
    const outer = this.#state.story
    if (story === outer) return
    const blocks = story.finish()
    if (story.kind === 'note') this.notes.push(blocks)
    else for (const block of blocks) outer.boxes.push(block)
  }

  #ascii(text: string): void {
    const shown = text.slice(this.#skip)
    this.#skip = Math.max(this.#skip - text.length, 0)
    this.#add(this.fonts.asciiOf(shown, this.#state.font))
  }

  #byte(byte: number): void {
    if (this.#skip > 0) this.#skip--
    else if (byte >= 0x20) this.#add(this.fonts.characterOf(byte, this.#state.font))
  }

  /** @param value the code as RTF has it, with 16 bits and a sign; pairs of halves come one by one */
  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    if (code >= 0x20 && code <= 0x10ffff) this.#add(this.fonts.unicode(code, this.#state.font))
    this.#skip = this.#state.substitutes
  }

  #add(text: string): void {
    const { destination, story } = this.#state
    if (text === '') return
    // Some programs indent the heads of groups.
    if (text.trim() !== '') this.#atHead = false
    if (destination === 'fonts') this.#nameFont(text)
    else if (this.#isShown()) (destination === 'number' ? story.number : story.text).add(text, this.#state)
  }

  #isShown(): boolean {
    return !this.#state.hidden && !this.#state[this.#leftOut]
  }

  #control(word: string, value: number | null): void {
    if (word === '*') {
      this.#optional = true
      return
    }
    const isFirst = this.#atHead
    this.#atHead = false
    this.#skip = 0
    if (isFirst && this.#enter(word)) return
    const { destination } = this.#state
    const character = CHARACTERS.get(word)
    const property = SWITCHES.get(word)
    if (destination === 'fonts') this.#declareFont(word, value)
    else if (character !== undefined) this.#add(character)
    else if (property) this.#state[property] = value !== 0
    else if (!this.#format(word, value)) this.#structure(word, value)
  }

  /** @returns whether the word says what its group holds */
  #enter(word: string): boolean {
    const destination = DESTINATIONS.get(word) ?? (this.#optional ? 'other' : undefined)
    if (destination === undefined) return false
    if (destination === 'other') this.#scanner.skipGroup()
    else if (destination === 'note' || destination === 'box') this.#enterStory(destination)
    else {
      this.#state.destination = destination
      if (destination === 'number') this.#state.story.dropNumber()
      if (word === 'nesttableprops') this.#state.nested = true
    }
    return true
  }

  #enterStory(kind: 'note' | 'box'): void {
    if (!this.#isShown()) {
      this.#scanner.skipGroup()
      return
    }
    this.#state.story = new Story(kind, this.fonts)
    this.#state.destination = 'text'
    this.#state.level = 0
  }

  #declareFont(word: string, value: number | null): void {
    if (word === 'f') this.#declared = { place: value ?? 0, name: '', charset: undefined }
    else if (word === 'fcharset') this.#declared.charset = value ?? 0
  }

  #nameFont(text: string): void {
    const declared = this.#declared
    if (declared.name.endsWith(';') || declared.name.length > LONGEST_NAME) return
    declared.name += text
    this.fonts.declare(declared.place, declared.name.replace(/;.*/, '').trim(), declared.charset)
  }

  /** Reads a word that says how characters and paragraphs are to be read. */
  #format(word: string, value: number | null): boolean {
    const state = this.#state
    switch (word) {
      case 'plain':
        Object.assign(state, PLAIN)
        state.font = this.#standardFont
        return true
      case 'f':
        state.font = value ?? 0
        return true
      case 'uc':
        state.substitutes = Math.max(value ?? 1, 0)
        return true
      case 'u':
        this.#unicode(value ?? 0)
        return true
      case 'pard':
        state.level = 0
        return true
      case 'intbl':
        state.level ||= 1
        return true
      case 'itap':
        state.level = Math.max(value ?? 0, 0)
        return true
      case 'deff':
        this.#standardFont = value ?? 0
        state.font = this.#standardFont
        return true
      case 'ansicpg':
        this.fonts.codePage = value ?? 0
        return true
      default:
        return false
    }
  }

  /** Reads a word that ends a paragraph, a cell or a row, or says of what shape a row is. */
  #structure(word: string, value: number | null): void {
    const { story, level, nested } = this.#state
    switch (word) {
      case 'par':
      case 'sect':
        // Where its end was deleted or is hidden, a paragraph goes on with the next.
        if (this.#isShown()) this.#count(() => story.endParagraph(level))
        break
      case 'cell':
        this.#count(() => story.endCell(1))
        break
      case 'nestcell':
        this.#count(() => story.endCell(Math.max(level, 2)))
        break
      case 'row':
        story.endRow(1, this.#row)
        break
      case 'nestrow':
        story.endRow(Math.max(level, 2), this.#nestedRow)
        break
      case 'trowd':
        if (nested) this.#nestedRow = new RowShape()
        else this.#row = new RowShape()
        break
      default:
        ;(nested ? this.#nestedRow : this.#row).read(word, value)
    }
  }

  #count(end: () => void): void {
    if (++this.#paragraphs > MOST_PARAGRAPHS) this.#refuse('elements', 'paragraphs')
    end()
  }

  #refuse(reason: 'elements' | 'nesting', part: string): never {
    throw new PlanExtractError('unsafe-file', { kind: 'RTF', reason, part })
  }
}
