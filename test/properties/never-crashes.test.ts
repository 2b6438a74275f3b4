import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Plan } from '../../src/model/plan.ts'
import { extract } from '../../src/pipeline.ts'
import { fixtures, generatedDocument, mutated, SEED } from './documents.ts'

async function expectReadable(document: string) {
  const plan = await extract(document, { provenance: true })
  const checked = Plan.safeParse(plan)
  expect(checked.error?.issues ?? []).toEqual([])
  expectPlacesInside(plan, document.replace(/^\ufeff/, ''))
  expect(await extract(document, { provenance: true })).toEqual(plan)
}

function expectPlacesInside(plan: Plan, text: string) {
  const { messages, provenance } = plan
  const lengths = text.split(/\r\n|\n|\r/).map((line) => line.length)
  const isPlace = (line: number, column: number) =>
    line >= 1 && line <= lengths.length && column >= 1 && column <= lengths[line - 1]! + 1
  for (const message of messages) {
    const { line, column, endLine, endColumn } = message
    const inside = isPlace(line, column) && isPlace(endLine, endColumn)
    const ordered = line < endLine || (line === endLine && column <= endColumn)
    expect(inside && ordered, JSON.stringify(message)).toBe(true)
  }
  for (const [pointer, { spans }] of Object.entries(provenance!)) {
    expect(valueAt(plan, pointer), pointer).toBeDefined()
    for (const { start, end } of spans) {
      const inside = isPlace(start.line, start.column) && isPlace(end.line, end.column)
      expect(inside && start.offset < end.offset, `${pointer} ${JSON.stringify([start, end])}`).toBe(true)
    }
  }
}

const valueAt = (plan: Plan, pointer: string) =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], plan)

describe('every document gives a valid Plan with places inside the text, the same each time', () => {
  it('documents of lines in any order', async () => {
    await fc.assert(fc.asyncProperty(generatedDocument, expectReadable), { seed: SEED, numRuns: 600 })
  })

  it('fixtures with faults put in', async () => {
    await fc.assert(fc.asyncProperty(mutated(fixtures), expectReadable), { seed: SEED, numRuns: 300 })
  })

  it('characters that no plan holds', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    await fc.assert(fc.asyncProperty(text, expectReadable), { seed: SEED, numRuns: 300 })
  })
})
