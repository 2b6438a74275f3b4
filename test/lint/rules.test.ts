import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { rules } from '../../src/lint/rules/index.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each([...examples.bad])('speaks of a bad example', async ({ text, latin1, fires }) => {
    const { messages } = await extract(latin1 ? Buffer.from(text, 'latin1') : text)
    expect(messages.filter(({ rule }) => rule === id)).toHaveLength(fires)
  })

  test.each([...examples.good])('is silent on a good example', async (text) => {
    const { messages } = await extract(text)
    expect(messages.map(({ rule }) => rule)).not.toContain(id)
  })

  test('does not say one thing twice', async () => {
    for (const { text } of examples.bad) {
      const { messages } = await extract(text)
      const said = messages.map(({ text, line, column }) => `${line}:${column} ${text}`)
      expect(said).toEqual([...new Set(said)])
    }
  })
})
