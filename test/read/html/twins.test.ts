import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { uncovered } from '../../properties/tree-coverage.ts'
import { htmlFixtures } from './html-fixtures.ts'
import { htmlOfText } from './html-of-text.ts'

/** Texts whose lines are not what a page has paragraphs of: wrapped, cut by pages, with cells of pipes, or none. */
const NOT_A_PAGE = [
  'blank-lines.txt',
  'empty.txt',
  'empty-form-appendices.txt',
  'heading-broken-over-lines.txt',
  'page-breaks-and-ocr-slips.txt',
  'table-in-body-with-faults.txt',
  'two-columns-on-one-line.txt',
]

const texts = readdirSync('fixtures').filter(
  (name) => name.endsWith('.txt') && !name.endsWith('.outline.txt') && !NOT_A_PAGE.includes(name),
)

/** Everything that a reader finds, but for where it was found. */
async function found(input: Uint8Array | string) {
  const { source: _, messages, ...plan } = await extract(input)
  return {
    ...plan,
    messages: messages.map(({ line: _, column, endLine, endColumn, ...message }) => message),
  }
}

describe.each(['site', 'word'] as const)(
  'a plan on a page, made by %s, gives the Plan of its text:',
  (manner) => {
    it.each(texts)('%s', async (name) => {
      const text = readFileSync(`fixtures/${name}`, 'utf8')
      expect(await found(htmlOfText(text, manner))).toEqual(await found(text))
    })
  },
)

describe.each(['party-cell-congress', 'two-columns-on-one-line'])('formats/%s.html', (name) => {
  const bytes = readFileSync(`fixtures/formats/${name}.html`)

  it('gives the Plan of its text', async () => {
    expect(await found(bytes)).toEqual(await found(readFileSync(`fixtures/${name}.txt`, 'utf8')))
  })

  it('has every non-blank character in exactly one node', async () => {
    const { tree, text } = await readDocument(bytes)
    expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
  })
})

it('the committed file is what its source gives (node scripts/make-html.mjs)', () => {
  for (const [name, bytes] of htmlFixtures('fixtures')) {
    expect(Buffer.compare(readFileSync(`fixtures/formats/${name}`), bytes), name).toBe(0)
  }
})
