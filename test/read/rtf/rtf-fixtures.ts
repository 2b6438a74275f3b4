import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rtfOfText } from './rtf-of-text.ts'

/**
 * The RTF fixture that is written here; the other one was made by LibreOffice.
 *
 * @param folder the folder of the text fixtures
 * @returns its name and bytes
 */
export function rtfFixtures(folder: string): [string, Uint8Array][] {
  return [
    ['party-cell-congress.rtf', rtfOfText(readFileSync(join(folder, 'party-cell-congress.txt'), 'utf8'))],
  ]
}
