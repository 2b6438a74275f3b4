import { encodingOfFont, type LegacyFont } from '../encoding/fonts.ts'
import type { PdfPage } from './engine.ts'
import { applied, IDENTITY, type Matrix, matrixOf, quarterTurns, times } from './matrix.ts'
import { addBar, addStroke, type Extent, pathsOf, type Rules, widthOf } from './paths.ts'

/** A character where it stands on the page as people see it: points from the left and upper edge. */
export interface Glyph {
  text: string
  /** Left and right edge. */
  x: number
  end: number
  /** The base line. */
  y: number
  size: number
  bold: boolean
  italic: boolean
  /** The encoding of its font where that is from before Unicode. */
  legacy: LegacyFont | null
  /** From left to right, the area beyond which nothing of it is shown: the cell, in PDFs made by Word. */
  clip: Extent
}

/** What is drawn on a page and can be read. */
export interface PageContent extends Rules {
  width: number
  height: number
  glyphs: Glyph[]
}

/**
 * Reads what a page shows: glyphs and straight lines. Text that does not run along the lines of the page is left out
 * (watermarks), and so are annotations (stamps of signatures, comments, fields of forms).
 *
 * @param page the page
 * @returns places as on the page when it is read upright, whichever way its text was turned
 */
export async function readPageContent(page: PdfPage): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
  const read = (turn: number) => {
    const { width, height, transform } = page.getViewport({ scale: 1, rotation: page.rotate + turn })
    const reader = new ContentReader(page, matrixOf(transform), width, height)
    for (const [i, operation] of fnArray.entries()) reader.take(operation, argsArray[i])
    return reader
  }
  const upright = read(0)
  const turns = upright.turned.indexOf(Math.max(...upright.turned))
  return turns === 0 ? upright.content : read(360 - turns * 90).content
}

/** How a font looks. */
interface Look {
  bold: boolean
  italic: boolean
  legacy: LegacyFont | null
  /** What a width of the font is of its size. */
  scale: number
  /** Whether its text runs downwards, as that of Chinese can. */
  vertical: boolean
}

/** The graphics state of PDF, as far as text and lines depend on it (ISO 32000-1, 8.4 and 9.3). */
interface State {
  matrix: Matrix
  clip: Extent
  look: Look
  size: number
  characterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

/** What pdfjs gives for a character. */
interface PdfGlyph {
  unicode: string
  width: number
  isSpace: boolean
}

const PLAIN: Look = { bold: false, italic: false, legacy: null, scale: 0.001, vertical: false }

/** States that are saved beyond these are no document's. */
const MOST_SAVED = 1000

/** How a path is painted, by the numbers of pdfjs: `stroke` is the first, those from `fill` on fill it. */
const STROKE = 20
const FILL = 22
const EO_FILL = 23
const LAST_PAINT = 27

/** Draws the outline of letters and fills them: bold where a font has no bold face. */
const FILL_AND_STROKE = 2

/** A mark that stands on the letter before it. */
const MARK = /^\p{M}/u

class ContentReader {
  readonly content: PageContent
  /** How many glyphs run to the right, downwards, to the left and upwards. */
  readonly turned = [0, 0, 0, 0]
  readonly #page: PdfPage
  readonly #looks = new Map<string, Look>()
  readonly #saved: State[] = []
  #state: State
  #clipNext = false
  #textMatrix = IDENTITY
  /** The place in the text matrix: of the line, and of the next glyph. */
  #lineX = 0
  #lineY = 0
  #x = 0

  constructor(page: PdfPage, matrix: Matrix, width: number, height: number) {
    this.#page = page
    this.content = { width, height, glyphs: [], horizontal: [], vertical: [] }
    this.#state = {
      matrix,
      clip: { from: 0, to: width },
      look: PLAIN,
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    }
  }

  take(operation: number, args: unknown): void {
    this.#operations[operation]?.(args as never)
  }

  /** What is done for each operation, by its number in pdfjs; its own table is in the module that is loaded late. */
  readonly #operations: Record<number, (args: never) => void> = {
    10: () => this.#save(),
    11: () => this.#restore(),
    12: (matrix: number[]) => this.#transform(matrix),
    29: () => this.#clipWithNext(), // clip
    30: () => this.#clipWithNext(), // eoClip
    31: () => this.#setTextMatrix(IDENTITY), // beginText
    33: ([spacing]: [number]) => this.#set({ characterSpacing: spacing }),
    34: ([spacing]: [number]) => this.#set({ wordSpacing: spacing }),
    35: ([percent]: [number]) => this.#set({ stretch: percent / 100 }),
    36: ([leading]: [number]) => this.#set({ leading }),
    37: ([name, size]: [string, number]) => this.#set({ look: this.#lookOf(name), size }),
    38: ([mode]: [number]) => this.#set({ mode }),
    39: ([rise]: [number]) => this.#set({ rise }),
    40: ([x, y]: [number, number]) => this.#moveText(x, y),
    41: ([x, y]: [number, number]) => {
      this.#set({ leading: -y })
      this.#moveText(x, y)
    },
    42: ([matrix]: [ArrayLike<number>]) => this.#setTextMatrix(matrixOf(matrix)),
    43: () => this.#moveText(0, -this.#state.leading), // nextLine
    44: ([glyphs]: [(PdfGlyph | number)[]]) => this.#show(glyphs),
    74: ([matrix]: [ArrayLike<number> | null]) => {
      // A drawing of its own in the page: paintFormXObjectBegin and its end.
      this.#save()
      if (matrix) this.#transform(matrix)
    },
    75: () => this.#restore(),
    76: () => this.#save(), // beginGroup
    77: () => this.#restore(), // endGroup
    91: ([paint, [data]]: [number, [ArrayLike<number> | null]]) => this.#drawPath(paint, data),
  }

  #set(changes: Partial<State>): void {
    Object.assign(this.#state, changes)
  }

  #save(): void {
    if (this.#saved.length < MOST_SAVED) this.#saved.push({ ...this.#state })
  }

  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  #transform(matrix: ArrayLike<number>): void {
    this.#state.matrix = times(matrixOf(matrix), this.#state.matrix)
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix
    this.#lineX = 0
    this.#lineY = 0
    this.#x = 0
  }

  #moveText(x: number, y: number): void {
    this.#lineX += x
    this.#lineY += y
    this.#x = this.#lineX
  }

  #lookOf(name: string): Look {
    let look = this.#looks.get(name)
    if (!look) {
      look = readLook(this.#page.commonObjs.has(name) ? this.#page.commonObjs.get(name) : {})
      this.#looks.set(name, look)
    }
    return look
  }

  #show(glyphs: readonly (PdfGlyph | number)[]): void {
    const { look, size, stretch, characterSpacing, wordSpacing, matrix, rise } = this.#state
    const toPage = times(this.#textMatrix, matrix)
    const turns = look.vertical ? null : quarterTurns(toPage)
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.#x -= (glyph / 1000) * size * stretch
        continue
      }
      const width = glyph.width * look.scale * size * stretch
      const spacing = (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
      const [x, y] = applied(toPage, this.#x, this.#lineY + rise)
      this.#x += width + spacing
      if (turns === null) continue
      this.turned[turns]!++
      if (turns === 0) this.#addGlyph(glyph.unicode, x, y, width + Math.max(spacing, 0), toPage)
    }
  }

  #addGlyph(text: string, x: number, y: number, width: number, toPage: Matrix): void {
    const { content } = this
    const { look, size, mode, clip } = this.#state
    // Numbers of a broken file may be none.
    const isShown = x >= 0 && x <= content.width && y >= 0 && y <= content.height && Number.isFinite(width)
    if (text === '' || !isShown) return
    const last = content.glyphs.at(-1)
    if (last && MARK.test(text)) {
      last.text += text
      return
    }
    content.glyphs.push({
      text,
      x,
      end: x + width * Math.abs(toPage[0]),
      y,
      size: Math.abs(size * toPage[3]),
      bold: look.bold || mode === FILL_AND_STROKE,
      italic: look.italic,
      legacy: look.legacy,
      clip,
    })
  }

  #clipWithNext(): void {
    this.#clipNext = true
  }

  #drawPath(paint: number, data: ArrayLike<number> | null): void {
    const paths = data ? pathsOf(data, this.#state.matrix) : []
    if (this.#clipNext) this.#clip(widthOf(paths))
    this.#clipNext = false
    if (paint < STROKE || paint > LAST_PAINT) return
    for (const path of paths) {
      if (paint >= FILL) addBar(path, this.content)
      if (paint < FILL || paint > EO_FILL) addStroke(path, this.content)
    }
  }

  #clip(width: Extent | null): void {
    const { from, to } = this.#state.clip
    if (width) this.#state.clip = { from: Math.max(from, width.from), to: Math.min(to, width.to) }
  }
}

/** What pdfjs says of a font. */
interface PdfFont {
  name?: string
  fontMatrix?: readonly number[]
  isType3Font?: boolean
  vertical?: boolean
  bold?: boolean
  italic?: boolean
}

function readLook(font: PdfFont): Look {
  // A font of which only some letters are in the file has a name such as ABCDEF+TimesNewRomanPS-BoldMT.
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    bold: font.bold === true || /bold|black|heavy/i.test(name),
    italic: font.italic === true || /italic|oblique/i.test(name),
    legacy: encodingOfFont(name),
    scale: font.isType3Font ? (font.fontMatrix?.[0] ?? PLAIN.scale) : PLAIN.scale,
    vertical: font.vertical === true,
  }
}
