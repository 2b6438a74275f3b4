import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { Plan } from '../../src/model/plan.ts'
import { planShapes } from '../../src/model/plan-shape.ts'
import { compareWith, ordered } from '../../src/model/shape.ts'
import { samplePlan } from '../write/sample-plan.ts'

const compare = (plan: unknown) => compareWith(plan, planShapes.plan!, planShapes)

/** The places of a value: each object and list in it with one of its keys. */
function placesOf(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (value === null || typeof value !== 'object') return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])])
}

const OTHER_VALUES = [null, undefined, 0, Number.NaN, '', 'other', [], {}, [null], { raw: 'a' }, true]

const file = new URL('../../fixtures/school-year-plan.txt', import.meta.url)
const read = await extract(readFileSync(file), { provenance: true })

describe('the shape of a Plan', () => {
  it('finds no fault where its zod schema finds none', () => {
    expect(Plan.safeParse(read).success).toBe(true)
    expect(compare(read)).toMatchObject({ problems: [], inOrder: true })
  })

  it('refuses what its zod schema refuses', () => {
    const places = fc.nat()
    fc.assert(
      fc.property(places, fc.constantFrom(...OTHER_VALUES, 'drop', 'add'), (which, change) => {
        const plan = structuredClone(read)
        const all = placesOf(plan)
        const { holder, key } = all[which % all.length]!
        if (change === 'drop') delete holder[key]
        else if (change === 'add') holder[`${key}-2`] = 1
        else holder[key] = change
        expect(compare(plan).problems.length === 0).toBe(Plan.safeParse(plan).success)
      }),
      { numRuns: 500, seed: 30 },
    )
  })

  it('sets keys that stand in another order right', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (value === null || typeof value !== 'object') return value
      const entries = Object.entries(value).reverse()
      return Object.fromEntries(entries.map(([key, part]) => [key, reversed(part)]))
    }
    const plan = samplePlan()
    expect(compare(reversed(plan))).toMatchObject({ problems: [], inOrder: false })
    const again = ordered(reversed(plan), planShapes.plan!, planShapes)
    expect(JSON.stringify(again)).toBe(JSON.stringify(plan))
  })
})
