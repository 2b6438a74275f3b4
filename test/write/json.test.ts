import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../src/errors.ts'
import type { Plan } from '../../src/model/plan.ts'
import { planJson, writeJson } from '../../src/write/json.ts'
import { hasUnprintable } from '../../src/write/printable.ts'
import { schemaErrors } from './plan-schema.ts'
import { samplePlan, sampleTask } from './sample-plan.ts'

describe('writeJson', () => {
  it('prints a plan that an independent validator accepts', () => {
    expect(schemaErrors(JSON.parse(writeJson(samplePlan())))).toEqual([])
  })

  it('gives back every value when it is read again', () => {
    const plan = samplePlan()
    expect(JSON.parse(writeJson(plan))).toEqual(plan)
  })

  it('gives back any text exactly, in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        expect(JSON.parse(writeJson(samplePlan({ title }))).title).toBe(title.normalize('NFC'))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('gives back every character behind a letter in NFC, and none that a terminal acts upon', () => {
    const plan = samplePlan()
    for (let code = 0; code < 0x10000; code++) {
      // Half of a pair is no text.
      if (code >= 0xd800 && code < 0xe000) continue
      const title = `o${String.fromCharCode(code)}`
      const json = planJson({ ...plan, title }, 0)
      expect(JSON.parse(json).title, code.toString(16)).toBe(title.normalize('NFC'))
      expect(hasUnprintable(json), code.toString(16)).toBe(false)
    }
  })

  it('puts the keys in the order of the model, whatever order they come in', () => {
    const { schemaVersion, source, ...rest } = samplePlan()
    const shuffled = { ...rest, source, schemaVersion } as Plan
    expect(Object.keys(JSON.parse(writeJson(shuffled)))).toEqual(Object.keys(samplePlan()))
  })

  it('writes text in NFC but keeps the name of the file as it is', () => {
    const decomposed = 'kế hoạch'.normalize('NFD')
    const plan = samplePlan({
      title: decomposed,
      source: { ...samplePlan().source, file: `${decomposed}.txt` },
    })
    const read = JSON.parse(writeJson(plan))
    expect(read.title).toBe('kế hoạch')
    expect(read.source.file).toBe(`${decomposed}.txt`)
  })

  it('keeps a line feed before a combining mark valid JSON', () => {
    const plan = samplePlan({ title: `${'ế'.normalize('NFD')}\n\u0301` })
    expect(JSON.parse(writeJson(plan)).title).toBe('ế\n\u0301')
  })

  it('holds nothing that a terminal would act upon', () => {
    const title = '\u001b[31m\u009b2J\u007f\u202eđỏ'
    const json = writeJson(samplePlan({ title }))
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(JSON.parse(json).title).toBe(title)
  })

  it('prints provenance last where there is some', () => {
    const at = { line: 3, column: 1, offset: 40 }
    const provenance = {
      '/title': { how: 'form' as const, spans: [{ start: at, end: { ...at, offset: 60 } }] },
    }
    const read = JSON.parse(writeJson(samplePlan({ provenance })))
    expect(Object.keys(read).at(-1)).toBe('provenance')
    expect(schemaErrors(read)).toEqual([])
  })

  it('refuses a plan that does not fit its schema, and says where', () => {
    const broken = samplePlan({ tasks: [sampleTask({ lead: 'Thôn Hạ' as unknown as string[] })] })
    const attempt = () => writeJson(broken)
    expect(attempt).toThrow(PlanExtractError)
    expect(attempt).toThrow(/invalid-plan.*\/tasks\/0\/lead/)
  })

  it('refuses a key that the schema does not know', () => {
    expect(() => writeJson({ ...samplePlan(), extra: 1 } as Plan)).toThrow(/invalid-plan.*extra/)
  })
})
