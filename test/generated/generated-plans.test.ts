import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { DAMAGES, damaged } from './damage.ts'
import { MANNERS } from './manner.ts'
import { type Fold, f1, Measure, type Misses, overall } from './measure.ts'
import { plansInAnyManner, writtenPlans } from './writing.ts'
import { type Expected, textOf, type WrittenPlan } from './written.ts'

/** How many plans are drawn; the same ones in every run. */
const PLANS_OF_A_FORM = 30
const PLANS_OF_ANY_FORM = 200
const PLANS_OF_A_DAMAGE = 100
const SEED = 30_2020
/** What a reading of damaged plans must reach, by the mean of the categories. */
const LEAST_WITH_DAMAGE = 0.97
/** Ten seconds alone; more where other tests share the machine. */
const TIMEOUT_MS = 180_000

interface Sample {
  text: string
  expected: Expected
}

interface Score {
  name: string
  overall: number
  /** The categories that have misses, the weakest first. */
  weakest: string
  misses: Misses
}

describe('Plans that were drawn, written and read again', () => {
  it(
    'are read exactly in every form',
    async () => {
      const samples = (plans: fc.Arbitrary<WrittenPlan>, seed: number, numRuns: number): Sample[] =>
        fc
          .sample(plans, { seed, numRuns })
          .map(({ blocks, expected }) => ({ text: textOf(blocks), expected }))
      const scores: Score[] = []
      for (const [at, [name, manner]] of [...MANNERS].entries()) {
        scores.push(await scoreOf(name, samples(writtenPlans(manner), SEED + at, PLANS_OF_A_FORM)))
      }
      scores.push(await scoreOf('any forms together', samples(plansInAnyManner, SEED, PLANS_OF_ANY_FORM)))
      console.log(`Generated plans, ${PLANS_OF_A_FORM} of each form\n${shown(scores)}`)
      expect(missesOf(scores)).toEqual([])
    },
    TIMEOUT_MS,
  )

  it(
    `are read with at least ${LEAST_WITH_DAMAGE} behind every damage`,
    async () => {
      const scores: Score[] = []
      for (const [name, damage] of DAMAGES) {
        const plans = fc.sample(damaged(plansInAnyManner, damage), { seed: SEED, numRuns: PLANS_OF_A_DAMAGE })
        scores.push(await scoreOf(name, plans, damage.fold))
      }
      console.log(`Damaged plans in any form, ${PLANS_OF_A_DAMAGE} of each damage\n${shown(scores)}`)
      expect(missesOf(scores.filter((score) => score.overall < LEAST_WITH_DAMAGE))).toEqual([])
    },
    TIMEOUT_MS,
  )
})

async function scoreOf(name: string, samples: readonly Sample[], fold?: Fold): Promise<Score> {
  const measure = new Measure(fold)
  const misses: Misses = []
  for (const [at, { text, expected }] of samples.entries()) {
    misses.push(...measure.compare(expected, await extract(text)).map((miss) => `plan ${at} ${miss}`))
  }
  const weak = [...measure.categories]
    .map(([category, tally]) => ({ category, score: f1(tally) }))
    .filter(({ score }) => score < 1)
    .sort((a, b) => a.score - b.score)
  const weakest = weak.slice(0, 3).map(({ category, score }) => `${category} ${score.toFixed(3)}`)
  return { name, overall: overall(measure.categories), weakest: weakest.join(', '), misses }
}

/** A line for each score. */
const shown = (scores: readonly Score[]) =>
  scores
    .map(({ name, overall: score, weakest }) =>
      `${score.toFixed(4)}  ${name.padEnd(36)} ${weakest}`.trimEnd(),
    )
    .join('\n')

/** The first misses of each form, which a failing test prints. */
const missesOf = (scores: readonly Score[]) =>
  scores.flatMap(({ name, misses }) => misses.slice(0, 5).map((miss) => `${name}: ${miss}`))
