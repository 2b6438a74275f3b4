import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlOfText } from './html-of-text.ts'

/**
 * The HTML fixture that a program makes: a text fixture as Word would save it.
 *
 * @param folder the folder of the text fixtures
 * @returns its name and bytes
 */
export function htmlFixtures(folder: string): [string, Uint8Array][] {
  const text = readFileSync(join(folder, 'party-cell-congress.txt'), 'utf8')
  return [['party-cell-congress.html', htmlOfText(text, 'word')]]
}
