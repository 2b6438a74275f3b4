import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Plan } from '../../../src/model/plan.ts'
import { extract } from '../../../src/pipeline.ts'
import { encodedFixtures, NAME } from './encoded-fixtures.ts'

const expected: Plan = parse(readFileSync(`fixtures/${NAME}.plan.yaml`, 'utf8'))

describe.each(encodedFixtures('fixtures'))('$name', ({ name, encoding, bytes }) => {
  const committed = readFileSync(`fixtures/formats/${name}`)

  it('is what its source gives (node scripts/make-encodings.mjs)', () => {
    expect(Buffer.compare(committed, bytes)).toBe(0)
  })

  it('gives the Plan of the same text in UTF-8, and says that its encoding was guessed', async () => {
    const { source, messages, ...plan } = await extract(committed)
    const { source: _, messages: said, ...rest } = expected
    expect(plan).toEqual(rest)
    expect(source.encoding).toBe(encoding)
    expect(messages.filter(({ rule }) => rule !== 'guessed-encoding')).toEqual(said)
    expect(messages.filter(({ rule }) => rule === 'guessed-encoding')).toMatchObject([
      { severity: 'info', line: 1, column: 1, args: { encoding } },
    ])
  })

  it('guesses nothing where somebody says its encoding', async () => {
    const read = { encoding: encoding as 'tcvn3' }
    const { messages } = await extract(committed, { read })
    expect(messages.map(({ rule }) => rule)).not.toContain('guessed-encoding')
  })
})
