import stringWidth from 'string-width'

/**
 * Breaks a text at spaces into lines for a terminal.
 *
 * @param text one line, without colours
 * @param width columns that a line may fill; a longer word is cut between its characters
 * @returns at least one line
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const put = (piece: string, columns: number, gap: number): void => {
    if (used > 0 && used + gap + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    const space = used > 0 ? gap : 0
    line += ' '.repeat(space) + piece
    used += space + columns
  }
  for (const word of text.split(' ')) {
    const columns = stringWidth(word)
    if (columns <= width) put(word, columns, 1)
    else for (const [i, char] of charactersOf(word).entries()) put(char, stringWidth(char), i === 0 ? 1 : 0)
  }
  return [...lines, line]
}

function charactersOf(word: string): string[] {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment)
}
