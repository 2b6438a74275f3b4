import fc, { type GeneratorValue } from 'fast-check'
import { between, pick } from './deadlines.ts'
import type { Fold } from './measure.ts'
import { type Block, textOf } from './written.ts'

/** What scanning and copying do to a text. */
export interface Damage {
  /** The damaged text. */
  of: (g: GeneratorValue, blocks: readonly Block[]) => string
  /** Letters that nobody could tell apart behind it. */
  fold: Fold
}

const asItIs: Fold = (text) => text

/** Every damage by its name. */
export const DAMAGES: ReadonlyMap<string, Damage> = new Map<string, Damage>([
  [
    'page breaks in sentences',
    { of: (g, blocks) => textOf(blocks.map((block) => pageBreak(g, block))), fold: asItIs },
  ],
  [
    'page breaks in tables',
    { of: (g, blocks) => textOf(blocks.map((block) => tableBreak(g, block))), fold: asItIs },
  ],
  ['lines of 80 letters', { of: (_, blocks) => textOf(blocks.map(hardWrap)), fold: asItIs }],
  [
    'lines of 80 letters, no blank lines',
    { of: (g, blocks) => withoutBlankLines(g, blocks.map(hardWrap), 1), fold: asItIs },
  ],
  ['no blank lines', { of: (g, blocks) => withoutBlankLines(g, blocks, 1), fold: asItIs }],
  ['some blank lines lost', { of: (g, blocks) => withoutBlankLines(g, blocks, 3), fold: asItIs }],
  [
    'doubled bullets',
    { of: (g, blocks) => textOf(blocks.map((block) => doubledBullet(g, block))), fold: asItIs },
  ],
  [
    'letters set apart',
    { of: (g, blocks) => textOf(blocks.map((block) => letterSpaced(g, block))), fold: asItIs },
  ],
  ['tone marks the other way', { of: (_, blocks) => otherTones(textOf(blocks)), fold: otherTones }],
  ['NFD', { of: (_, blocks) => textOf(blocks).normalize('NFD'), fold: asItIs }],
  ['l for 1, O for 0', { of: (g, blocks) => confusedDigits(g, textOf(blocks)), fold: digitsAlike }],
  [
    'd for đ',
    {
      of: (g, blocks) => textOf(blocks.map((block) => withoutStrokes(g, block))),
      fold: (text) => text.replaceAll('đ', 'd'),
    },
  ],
  [
    'a scan',
    {
      of: (g, blocks) =>
        otherTones(textOf(blocks.map((block) => hardWrap(pageBreak(g, doubledBullet(g, block)))))).normalize(
          'NFD',
        ),
      fold: otherTones,
    },
  ],
])

const isProse = ({ kind, text }: Block) =>
  (kind === 'text' || kind === 'basis') && text.length > 70 && !text.includes('\n')
const oneIn = (g: GeneratorValue, count: number) => between(g, 1, count) === 1

/** A page ends in mid-sentence: a blank line, the number of the page, a blank line. */
function pageBreak(g: GeneratorValue, block: Block): Block {
  if (!isProse(block) || !oneIn(g, 3)) return block
  const spaces = [...block.text.matchAll(/(?<=\p{Ll}{2}) (?=\p{Ll}{2})/gu)]
    .map(({ index }) => index)
    .filter((at) => at > 25)
  if (spaces.length === 0) return block
  const at = pick(g, spaces)
  return { ...block, text: `${block.text.slice(0, at)}${pageEnd(g)}${block.text.slice(at + 1)}` }
}

const pageEnd = (g: GeneratorValue) => pick(g, ['\n\n', `\n\n${between(g, 2, 12)}\n\n`, '\n\n\f'])

/** A page ends between two rows, or in a cell of a table whose cells are parted by tabs. */
function tableBreak(g: GeneratorValue, block: Block): Block {
  if (block.kind !== 'table') return block
  const betweenRows = [...block.text.matchAll(/\n(?=\|\n\d+\n|\| \d+ \||\d+\t)/g)]
  const inCells = [...block.text.matchAll(/(?<=\n\d+\t[^\t\n]{20,90}\p{Ll}{2}) (?=\p{Ll}{2})/gu)]
  const { index } = pick(g, [...betweenRows, ...inCells])
  return { ...block, text: `${block.text.slice(0, index)}${pageEnd(g)}${block.text.slice(index + 1)}` }
}

/** Lines end at 80 letters at the latest, as in the text of an e-mail. */
function hardWrap(block: Block): Block {
  if (block.kind !== 'text' && block.kind !== 'basis' && block.kind !== 'heading') return block
  return { ...block, text: block.text.replace(/(?=[^\n]{81})([^\n]{1,80}) /g, '$1\n') }
}

/** Loses one in so many of the blank lines of the body; a copy keeps those around letterhead and tables. */
function withoutBlankLines(g: GeneratorValue, blocks: readonly Block[], one: number): string {
  return blocks
    .map((block, at) => {
      const next = blocks[at + 1]
      const inBody =
        next && [block, next].every(({ kind }) => kind === 'text' || kind === 'heading' || kind === 'basis')
      return `${block.text}\n${inBody && oneIn(g, one) ? '' : '\n'}`
    })
    .join('')
}

/** `- + Việc` and `- - Việc`, as an editor writes the item of a list that had a bullet of its own. */
function doubledBullet(g: GeneratorValue, block: Block): Block {
  return block.kind === 'text' && /^[-+] /.test(block.text) && oneIn(g, 3)
    ? { ...block, text: `- ${block.text}` }
    : block
}

/** `ỦY B AN NHÂN D ÂN`: letters of a name in capitals drift apart. */
function letterSpaced(g: GeneratorValue, block: Block): Block {
  if (block.kind !== 'letterhead') return block
  const text = block.text.replace(/(?<=\p{Lu})(?=\p{Lu}{2,} ?)/gu, (_, at: number) =>
    !/\d|\/|-/.test(block.text.slice(Math.max(0, at - 12), at + 12)) && oneIn(g, 5) ? ' ' : '',
  )
  return { ...block, text }
}

const TONES = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  ủy: 'uỷ',
  úy: 'uý',
  ùy: 'uỳ',
  ũy: 'uỹ',
  ụy: 'uỵ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
}

/** `hoà` for `hòa`, `uỷ` for `ủy`, where nothing closes the syllable; qu is one sound. */
function otherTones(text: string): string {
  return text.replace(
    /(?<![qQ])(?:[òóỏõọ]a|[ủúùũụ]y|[òóỏ]e|[ÒÓỎÕỌ]A|[ỦÚÙŨỤ]Y|[ÒÓỎ]E|[ỦÚÙŨỤ]y)(?!\p{L})/gu,
    (old) => {
      const [first, second] = TONES[old.toLowerCase() as keyof typeof TONES] as unknown as [string, string]
      const upper = (letter: string, like: string) =>
        like === like.toUpperCase() ? letter.toUpperCase() : letter
      return upper(first, old[0]!) + upper(second, old[1]!)
    },
  )
}

/** Some 1 become l and some 0 become O, only inside dates and numbers. */
function confusedDigits(g: GeneratorValue, text: string): string {
  return text.replace(/(?<=[\d/])[01](?=\d|\/|\b)|(?<=ngày |số )[01](?=\d)/g, (digit) =>
    oneIn(g, 12) ? { 0: 'O', 1: 'l' }[digit]! : digit,
  )
}

/** Reads l and O in numbers as the digits that they stand for. */
function digitsAlike(text: string): string {
  return text.replace(/(?<![\p{L}\d])[lo\d]+(?!\p{L})/gu, (number) =>
    /\d/.test(number) || number.length < 3 ? number.replaceAll('l', '1').replaceAll('o', '0') : number,
  )
}

/** `dơn vị` for `đơn vị`, in some words of the body. */
function withoutStrokes(g: GeneratorValue, block: Block): Block {
  if (block.kind === 'letterhead' || block.kind === 'title') return block
  return {
    ...block,
    text: block.text.replace(/[đĐ](?=\p{L})/gu, (letter) =>
      oneIn(g, 10) ? { đ: 'd', Đ: 'D' }[letter]! : letter,
    ),
  }
}

/** Written plans with what a damage makes of them. */
export function damaged<T extends { blocks: Block[] }>(
  plans: fc.Arbitrary<T>,
  damage: Damage,
): fc.Arbitrary<T & { text: string }> {
  return fc.tuple(plans, fc.gen()).map(([plan, g]) => ({ ...plan, text: damage.of(g, plan.blocks) }))
}
