import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { writeYaml } from '../../../src/write/yaml.ts'
import { uncovered } from '../../properties/tree-coverage.ts'
import { docSources } from './doc-sources.ts'

const fixture = (name: string) => readFileSync(`fixtures/${name}`)

/** A Plan without its source, and without where its findings stand: the lines of a DOC are its own. */
async function found(input: Uint8Array | string) {
  const { source: _, messages, ...plan } = await extract(input)
  return { ...plan, messages: messages.map(({ line: _, column, endLine, endColumn, ...message }) => message) }
}

/** The expected Plan of a text fixture, but for its source. */
const withoutSource = (yaml: string) => yaml.replace(/^source:\n(?: .*\n)+/m, '')

describe('a DOC gives the Plan of its text', () => {
  it.each([
    ['commune-attribute-bullets', 'commune-attribute-bullets.doc', 'utf-8'],
    ['old-plan-2013', 'old-plan-2013.tcvn3.doc', 'tcvn3'],
    ['union-plan', 'union-plan.vni.doc', 'vni'],
  ])('%s in %s, read as %s', async (name, file, encoding) => {
    const plan = await extract(fixture(`formats/${file}`))
    expect(plan.source).toMatchObject({ format: 'doc', encoding, pages: null })
    const expected = fixture(`${name}.plan.yaml`).toString('utf8')
    expect(withoutSource(writeYaml(plan))).toBe(withoutSource(expected))
  })

  it('with merged cells, a table in a cell, changes, a text box, a link and a footnote', async () => {
    const { citations, ...word } = await found(fixture('formats/doc-constructs.doc'))
    const twin = await found(fixture('formats/doc-constructs.md').toString('utf8'))
    const { number, date } = citations.at(-1)!
    // Only Word has the footnote.
    expect({ number, date }).toEqual({ number: '52/UBND-NN', date: '2026-02-03' })
    expect({ ...word, citations: citations.slice(0, -1) }).toEqual(twin)
  })

  it('before its changes where they are not accepted', async () => {
    const { text } = await readDocument(fixture('formats/doc-constructs.doc'), { trackChanges: 'original' })
    expect(text).toContain('b) Không làm đục giếng quá hai ngày.')
  })
})

it.each(docSources('fixtures'))(
  '%s.doc gives the Plan of the DOCX that it was made of',
  async (name, docx) => {
    expect(await found(fixture(`formats/${name}.doc`))).toEqual(await found(docx))
  },
)

it.each(['commune-attribute-bullets', 'doc-constructs', 'old-plan-2013.tcvn3', 'union-plan.vni'])(
  'every non-blank character of %s.doc belongs to exactly one node',
  async (name) => {
    const { tree, text } = await readDocument(fixture(`formats/${name}.doc`))
    expect(uncovered(parse(tree, text), text)).toEqual({ lost: [], shared: [] })
  },
)
