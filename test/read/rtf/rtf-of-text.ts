import { encodeLegacy, type Target } from '../encoding/encode-legacy.ts'

/** The fonts of every document that is written here; each has its number in the table of fonts. */
const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}' +
  '{\\f1\\froman\\fcharset163\\fprq2 Times New Roman (Vietnamese);}{\\f2\\fswiss\\fcharset0 .VnTime;}' +
  '{\\f3\\fswiss\\fcharset0 .VnTimeH;}{\\f4\\fnil\\fcharset0 VNI-Times;}}'

/** How the letters of a paragraph are written: in Unicode, or in an encoding with the number of its font. */
type Hand = 'unicode' | { encoding: Target; font: number; capitals?: number }

const UNICODE: Hand = 'unicode'
const WINDOWS_1258: Hand = { encoding: 'windows-1258', font: 1 }
const TCVN3: Hand = { encoding: 'abc', font: 2, capitals: 3 }
const VNI: Hand = { encoding: 'vni', font: 4 }

/** The hands of a file that went through many: one a paragraph. */
const HANDS = [TCVN3, UNICODE, WINDOWS_1258, TCVN3, VNI]

/** What an automatic number looks like. */
const NUMBER = /^(?:[IVX]+\.|\d{1,2}\.|[a-zđ]\)|[-+]) /

/**
 * Writes a text as the RTF of an office whose machines changed: its paragraphs are in TCVN3, VNI, Windows-1258 and
 * Unicode by turns, numbers are automatic, rows of tabs are tables, capitals bold.
 *
 * @param text lines that are whole paragraphs
 */
export function rtfOfText(text: string): Buffer {
  const lines = text.replace(/\n$/, '').split('\n')
  const blocks: string[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (end < lines.length && lines[end]!.split('\t').length > 2) end++
    if (end - at > 1) {
      blocks.push(...lines.slice(at, end).map((line, i) => rowOf(line.split('\t'), HANDS[i % HANDS.length]!)))
      at = end
    } else blocks.push(paragraphOf(lines[at]!, HANDS[at++ % HANDS.length]!))
  }
  const head = `{\\rtf1\\ansi\\ansicpg1258\\deff0${FONTS}{\\*\\generator Riched20 10.0;}\\viewkind4\\uc1\n`
  return Buffer.from(`${head}${blocks.join('')}}\n`, 'latin1')
}

function paragraphOf(line: string, hand: Hand): string {
  const number = NUMBER.exec(line)?.[0] ?? ''
  const text = line.slice(number.length)
  const listed = number === '' ? '' : `{\\listtext\\pard\\plain ${runsOf(number.trim(), hand)}\\tab}`
  const bold = text !== '' && text === text.toUpperCase() ? '\\b ' : ''
  return `\\pard\\plain ${listed}{${bold}${runsOf(text, hand)}}\\par\n`
}

function rowOf(cells: readonly string[], hand: Hand): string {
  const shape = `\\trowd\\trleft-108${cells.map((_, i) => `\\cellx${(i + 1) * 1500}`).join('')}`
  const content = cells.map((text) => `\\pard\\plain\\intbl{${runsOf(text, hand)}}\\cell`)
  return `${shape}${content.join('')}\\row\n`
}

/** Letters that their encoding does not have are written in Unicode; capitals with a tone want a font of their own. */
function runsOf(text: string, hand: Hand): string {
  let font = 0
  let runs = ''
  for (const letter of text.normalize('NFC')) {
    const { written, font: needed } = letterOf(letter, hand)
    if (needed !== font) runs += `\\f${needed} `
    font = needed
    runs += written
  }
  return font === 0 ? runs : `{${runs}}`
}

function letterOf(letter: string, hand: Hand): { written: string; font: number } {
  if (letter <= '\x7f') {
    const written = letter.replace(/[\\{}]/, '\\$&').replace('\t', '\\tab ')
    return { written, font: hand === 'unicode' ? 0 : hand.font }
  }
  const bytes = hand === 'unicode' ? null : encodeLegacy(letter, hand.encoding)
  if (hand === 'unicode' || bytes === null || bytes.equals(Buffer.from('?'))) {
    return { written: `\\u${(letter.charCodeAt(0) << 16) >> 16}?`, font: 0 }
  }
  const isRaised = hand.capitals !== undefined && letter !== letter.toLowerCase()
  return { written: hexOf(bytes), font: isRaised ? hand.capitals! : hand.font }
}

const hexOf = (bytes: Buffer) =>
  [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`)).join('')
