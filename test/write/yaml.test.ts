import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Plan } from '../../src/model/plan.ts'
import { writeYaml } from '../../src/write/yaml.ts'
import { schemaErrors } from './plan-schema.ts'
import { samplePlan, sampleTask } from './sample-plan.ts'

const readTitle = (title: string, version?: '1.1'): unknown =>
  parse(writeYaml(samplePlan({ title })), version ? { version } : {}).title

describe('writeYaml', () => {
  it('gives back every value when it is read again, and an independent validator accepts it', () => {
    const plan = samplePlan()
    const read = parse(writeYaml(plan))
    expect(read).toEqual(plan)
    expect(schemaErrors(read)).toEqual([])
  })

  it('puts the keys in the order of the model', () => {
    const { schemaVersion, source, ...rest } = samplePlan()
    const read = parse(writeYaml({ ...rest, source, schemaVersion } as Plan))
    expect(Object.keys(read)).toEqual(Object.keys(samplePlan()))
  })

  it('gives back any text exactly, in NFC', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom(' ', '\n', '\t', '-', ':', '#', '"', "'", 'ế', 'a', '\u2028'),
        maxLength: 60,
      }),
    )
    fc.assert(
      fc.property(any, (title) => {
        expect(readTitle(title)).toBe(title.normalize('NFC'))
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  it('folds long texts and gives them back without a change', () => {
    const words = fc.array(fc.constantFrom('xã', 'nguồn', 'nước:', '-', '#', '"thôn"', '  ', 'Trà Vân.'), {
      minLength: 60,
      maxLength: 200,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const title = parts.join(' ')
        expect(readTitle(title)).toBe(title)
      }),
      { seed: 13, numRuns: 100 },
    )
    const lines = writeYaml(samplePlan({ title: 'giữ nước đầu nguồn '.repeat(40).trim() })).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(112)
  })

  it.each(['no', 'NO', 'on', '2031-05-15', '2031', '12:30', '0o17', '1_000', '~', '=', '<<', 'null', ''])(
    'leaves the text %j a text also for readers of YAML 1.1',
    (title) => {
      expect(readTitle(title)).toBe(title)
      expect(readTitle(title, '1.1')).toBe(title)
    },
  )

  it('writes no anchors where two tasks share one deadline', () => {
    const { deadlines } = sampleTask()
    const tasks = [sampleTask({ deadlines }), sampleTask({ id: 'T2', deadlines })]
    expect(writeYaml(samplePlan({ tasks }))).not.toMatch(/[&*]a\d/)
  })

  it('holds nothing that a terminal would act upon', () => {
    const yaml = writeYaml(samplePlan({ title: '\u001b[31m\u009b2J\u007f\u202eđỏ\ufeff' }))
    expect(yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/)
  })

  it('refuses a plan that does not fit its schema', () => {
    expect(() => writeYaml({ ...samplePlan(), archive: null } as unknown as Plan)).toThrow(/invalid-plan/)
  })
})
