import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/lint/rules/index.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

describe('schemas/config.schema.json', () => {
  it('takes a configuration with everything', () => {
    const config = {
      $schema: './node_modules/plan-extract/schemas/config.schema.json',
      extends: ['./base.yaml'],
      plugins: './rules.js',
      stage: 'issued',
      rules: {
        'no-task': 'off',
        'several-leads': { severity: 'info', options: { collectives: true } },
        'a/b': 'error',
      },
      overrides: [{ files: '*.md', stage: 'draft', rules: { 'a/b-c': { options: { x: 1 } } } }],
      ignore: ['cu/', { files: 'a.txt', rules: ['no-task'], paths: 'II/1', reason: 'x' }],
    }
    expect([validate(config), validate.errors]).toEqual([true, null])
  })

  it.each([
    { rule: {} },
    { rules: { 'no-taks': 'off' } },
    { rules: { 'no-task': 'loud' } },
    { rules: { 'several-leads': { options: { collective: true } } } },
    { stage: 'final' },
    { overrides: [{ stage: 'draft' }] },
    { ignore: [{ file: 'a' }] },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false)
  })

  it('knows every rule', () => {
    expect(Object.keys(schema.properties.rules.properties).sort()).toEqual(rules.map(({ id }) => id).sort())
  })
})
