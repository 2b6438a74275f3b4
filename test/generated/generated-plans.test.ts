import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { DAMAGES, damaged } from './damage.ts'
import { MANNERS } from './manner.ts'
import { type Fold, f1, Measure, type Misses, overall } from './measure.ts'
import { writtenPlans } from './writing.ts'
import { type Expected, textOf } from './written.ts'

/** Plans of each form and of each damage; the same ones in every run. */
const PLANS = 40
const SEED = 30_2020
/** What a reading of a damaged plan must reach, by the mean of the categories. */
const LEAST_WITH_DAMAGE = 0.97

interface Sample {
  text: string
  expected: Expected
}

interface Score {
  name: string
  overall: number
  weakest: string
  misses: Misses
}

async function scoreOf(name: string, samples: readonly Sample[], fold?: Fold): Promise<Score> {
  const measure = new Measure(fold)
  const misses: Misses = []
  for (const [at, { text, expected }] of samples.entries()) {
    misses.push(...measure.compare(expected, await extract(text)).map((miss) => `plan ${at} ${miss}`))
  }
  const weak = [...measure.categories]
    .filter(([, tally]) => f1(tally) < 1)
    .sort((a, b) => f1(a[1]) - f1(b[1]))
  const weakest = weak.slice(0, 3).map(([category, tally]) => `${category} ${f1(tally).toFixed(3)}`)
  return { name, overall: overall(measure.categories), weakest: weakest.join(', '), misses }
}

const shown = (scores: readonly Score[]) =>
  scores
    .map(({ name, overall: score, weakest }) =>
      `${score.toFixed(4)}  ${name.padEnd(38)} ${weakest}`.trimEnd(),
    )
    .join('\n')

describe('Plans that were drawn, written and read again', () => {
  it('are read exactly in every form', async () => {
    const scores: Score[] = []
    for (const [at, [name, manner]] of [...MANNERS].entries()) {
      const plans = fc.sample(writtenPlans(manner), { seed: SEED + at, numRuns: PLANS })
      scores.push(
        await scoreOf(
          name,
          plans.map(({ blocks, expected }) => ({ text: textOf(blocks), expected })),
        ),
      )
    }
    console.log(`Generated plans, ${PLANS} of each form\n${shown(scores)}`)
    expect(
      scores.flatMap(({ name, misses }) => misses.slice(0, 5).map((miss) => `${name}: ${miss}`)),
    ).toEqual([])
  })

  it(`are read with at least ${LEAST_WITH_DAMAGE} behind every damage`, async () => {
    const scores: Score[] = []
    for (const [name, damage] of DAMAGES) {
      const samples = [...MANNERS.values()].flatMap((manner, at) =>
        fc.sample(damaged(writtenPlans(manner), damage), { seed: SEED + at, numRuns: 2 }),
      )
      scores.push(await scoreOf(name, samples, damage.fold))
    }
    console.log(`Damaged plans, 2 of each form\n${shown(scores)}`)
    const weak = scores.filter((score) => score.overall < LEAST_WITH_DAMAGE)
    expect(weak.map(({ name, misses }) => ({ name, misses: misses.slice(0, 8) }))).toEqual([])
  })
})
