import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { uncovered } from '../../properties/tree-coverage.ts'
import { rtfFixtures } from './rtf-fixtures.ts'
import { rtfOfText } from './rtf-of-text.ts'

/** Texts whose lines are not what a word processor would make paragraphs of: wrapped, or cut by pages. */
const NOT_WORD = [
  'empty-form-appendices.txt',
  'heading-broken-over-lines.txt',
  'page-breaks-and-ocr-slips.txt',
  'table-in-body-with-faults.txt',
  'two-columns-on-one-line.txt',
]

const texts = readdirSync('fixtures').filter(
  (name) => name.endsWith('.txt') && !name.endsWith('.outline.txt') && !NOT_WORD.includes(name),
)

/** Everything that a reader finds, but for where it was found. */
const found = async (input: Uint8Array | string) => {
  const { source: _, ...plan } = await extract(input)
  return plan
}

describe('a plan in RTF, in TCVN3, VNI, Windows-1258 and Unicode by turns, gives the Plan of its text', () => {
  it.each(texts)('%s', async (name) => {
    const text = readFileSync(`fixtures/${name}`, 'utf8')
    const rtf = rtfOfText(text)
    expect((await readDocument(rtf)).text.trim()).toBe(text.normalize('NFC').trim())
    expect(await found(rtf)).toEqual(await found(text))
  })
})

describe('a committed RTF', () => {
  it.each(['party-cell-congress', 'district-appendix-tab-table'])(
    '%s gives the Plan of its text',
    async (name) => {
      const text = readFileSync(`fixtures/${name}.txt`, 'utf8')
      expect(await found(readFileSync(`fixtures/formats/${name}.rtf`))).toEqual(await found(text))
    },
  )

  it('of many encodings says which most of its letters have', async () => {
    const { encoding } = await readDocument(readFileSync('fixtures/formats/party-cell-congress.rtf'))
    expect(encoding).toBe('tcvn3')
  })

  it('is what its source gives (node scripts/make-docx.mjs)', () => {
    for (const [name, bytes] of rtfFixtures('fixtures')) {
      expect(Buffer.compare(readFileSync(`fixtures/formats/${name}`), bytes), name).toBe(0)
    }
  })

  it.each(readdirSync('fixtures/formats').filter((name) => name.endsWith('.rtf')))(
    'has every non-blank character of %s in exactly one node',
    async (name) => {
      const { tree, text } = await readDocument(readFileSync(`fixtures/formats/${name}`))
      expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
    },
  )
})
