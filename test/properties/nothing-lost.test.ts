import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { loadMarkdown, parseText } from '../../src/read/read.ts'
import { fixtures, generatedDocument, mutated, realDocuments, SEED } from './documents.ts'
import { uncovered } from './tree-coverage.ts'

const markdown = await loadMarkdown()

function expectAllOwned(document: string) {
  // The reader drops a BOM, and positions lead to the text behind it.
  const text = document.replace(/^\ufeff/, '')
  expect(uncovered(parse(parseText(text, markdown), text), text)).toEqual({ lost: [], shared: [] })
}

describe('every non-blank character belongs to exactly one node', () => {
  it.each(fixtures)('in $name', ({ text }) => expectAllOwned(text))

  it.skipIf(realDocuments.length === 0)('in real documents, where they are at hand', () => {
    for (const { text } of realDocuments) expectAllOwned(text)
  })

  it('in documents of lines in any order', () => {
    fc.assert(fc.property(generatedDocument, expectAllOwned), { seed: SEED, numRuns: 3000 })
  })

  it('in fixtures with faults put in', () => {
    fc.assert(fc.property(mutated(fixtures), expectAllOwned), { seed: SEED, numRuns: 3000 })
  })
})
