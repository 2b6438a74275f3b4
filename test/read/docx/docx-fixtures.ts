import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxOfText } from './docx-of-text.ts'
import { wordConstructs } from './word-constructs.ts'

/** Text fixtures that are committed as DOCX too: of a commune, of a district with a table, of a Party cell. */
const TWINS = ['commune-attribute-bullets', 'district-appendix-tab-table', 'party-cell-congress']

/**
 * The DOCX fixtures.
 *
 * @param folder the folder of the text fixtures
 * @returns their names and bytes
 */
export function docxFixtures(folder: string): [string, Uint8Array][] {
  return [
    ...TWINS.map((name): [string, Uint8Array] => [
      `${name}.docx`,
      docxOfText(readFileSync(join(folder, `${name}.txt`), 'utf8')),
    ]),
    ['word-constructs.docx', wordConstructs()],
  ]
}
