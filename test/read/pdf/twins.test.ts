import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { uncovered } from '../../properties/tree-coverage.ts'

/** Text fixtures that are committed as PDF too (scripts/make-pdf.mjs): of a commune, a district and a Party cell. */
const TWINS = ['commune-attribute-bullets', 'district-appendix-tab-table', 'party-cell-congress']

/** Everything that a reader finds, but for where it was found. */
const found = async (file: string) => {
  const { source: _, messages, ...plan } = await extract(readFileSync(file))
  const placeless = messages.map(({ line: _, column, endLine, endColumn, ...message }) => message)
  return { ...plan, messages: placeless }
}

describe.each(TWINS)('%s as PDF', (name) => {
  const file = `fixtures/formats/${name}.pdf`

  it('gives the Plan of its text', async () => {
    expect(await found(file)).toEqual(await found(`fixtures/${name}.txt`))
  })

  it('has each non-blank character in exactly one node', async () => {
    const { tree, text } = await readDocument(readFileSync(file))
    expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
  })

  it('says on which pages the words of a value stand', async () => {
    const { pages, pageStarts, text } = await readDocument(readFileSync(file))
    expect(pageStarts).toHaveLength(pages!)
    expect(pageStarts[0]).toBe(0)
    const { provenance } = await extract(readFileSync(file), { provenance: true })
    for (const { spans } of Object.values(provenance!)) {
      for (const { start, end, page } of spans) {
        expect(page).toBeGreaterThanOrEqual(1)
        expect(start.offset).toBeGreaterThanOrEqual(pageStarts[page! - 1]!)
        expect(end.offset).toBeLessThanOrEqual(pageStarts[page!] ?? text.length)
      }
    }
  })
})
