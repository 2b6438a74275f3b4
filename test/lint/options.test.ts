import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type Check, defineRule, extract, type LintOptions } from '../../src/index.ts'

const DRAFT = `ỦY BAN NHÂN DÂN
XÃ SUỐI MƠ
Số:      /KH-UBND

Suối Mơ, ngày 12 tháng 3 năm 2031

KẾ HOẠCH
Trồng cây ven suối năm 2031
`

async function severities(lint: Omit<LintOptions, 'lang'>): Promise<Record<string, string>> {
  const { messages } = await extract(DRAFT, { lint })
  return Object.fromEntries(messages.map(({ rule, severity }) => [rule, severity]))
}

test('a blank number is an info in a draft and an error in an issued plan', async () => {
  expect((await severities({}))['empty-number']).toBe('info')
  expect((await severities({ stage: 'issued' }))['empty-number']).toBe('error')
})

test('a setting wins over the stage and over what a rule says of one finding', async () => {
  const rules = {
    'empty-number': { severity: 'warning' as const },
    'missing-section': { severity: 'info' as const },
  }
  const { messages } = await extract(DRAFT, { lint: { rules, stage: 'issued' } })
  const said = (id: string) => messages.filter(({ rule }) => rule === id).map(({ severity }) => severity)
  expect(said('empty-number')).toEqual(['warning'])
  expect(new Set(said('missing-section'))).toEqual(new Set(['info']))
})

test('a rule that is off says nothing', async () => {
  expect(await severities({ rules: { 'empty-number': { severity: 'off' } } })).not.toHaveProperty(
    'empty-number',
  )
})

const noBamboo = defineRule({
  id: 'suoi-mo/tree',
  severity: { draft: 'info', issued: 'warning' },
  of: 'plan',
  options: z.strictObject({ tree: z._default(z.string(), 'tre') }),
  sentences: {
    vi: ({ tree }) => `Kế hoạch không nói đến cây ${tree}.`,
    en: ({ tree }) => `The plan does not speak of ${tree}.`,
  },
  check({ reading, options, report }: Check<{ tree: string }, { tree: string }>) {
    const { tree } = options
    if (!reading.text.includes(tree)) report({ at: '/title', path: null, args: { tree } })
  },
})

test('a rule of one’s own speaks with its own sentence, options and severity', async () => {
  const extraRules = [noBamboo]
  const said = async (options: object, lang: 'vi' | 'en' = 'vi') => {
    const { messages } = await extract(DRAFT, { lang, lint: { extraRules, ...options } })
    return messages.find(({ rule }) => rule === 'suoi-mo/tree')
  }
  expect(await said({})).toMatchObject({
    severity: 'info',
    text: 'Kế hoạch không nói đến cây tre.',
    args: { tree: 'tre' },
    clause: null,
    line: 8,
  })
  expect(await said({ stage: 'issued' }, 'en')).toMatchObject({
    severity: 'warning',
    text: 'The plan does not speak of tre.',
  })
  const rules = { 'suoi-mo/tree': { options: { tree: 'suối' } } }
  expect(await said({ rules })).toBeUndefined()
})

test('a rule that is off by default is on where it has a setting', async () => {
  const quiet = { ...noBamboo, off: true as const }
  expect(await severities({ extraRules: [quiet] })).not.toHaveProperty('suoi-mo/tree')
  const rules = { 'suoi-mo/tree': { severity: 'error' as const } }
  expect(await severities({ extraRules: [quiet], rules })).toHaveProperty('suoi-mo/tree', 'error')
})

test('a rule for Party documents is silent on others', async () => {
  const party = { ...noBamboo, profiles: ['party'] as const }
  expect(await severities({ extraRules: [party] })).not.toHaveProperty('suoi-mo/tree')
})

test('a rule of one’s own that fails is named', async () => {
  const broken = {
    ...noBamboo,
    check() {
      throw new TypeError('x is null')
    },
  }
  await expect(extract(DRAFT, { lint: { extraRules: [broken] } })).rejects.toMatchObject({
    code: 'rule-failed',
    args: { rule: 'suoi-mo/tree', reason: 'x is null' },
  })
})

test('an option that there is not, or that is neither true nor false, is an error with its name', async () => {
  const failing = (options: unknown) => extract(DRAFT, { lint: { rules: { 'several-leads': { options } } } })
  await expect(failing({ collective: true })).rejects.toMatchObject({
    code: 'config',
    args: { setting: 'rules.several-leads.options', value: 'collective', allowed: ['collectives'] },
  })
  await expect(failing({ collectives: 3 })).rejects.toMatchObject({
    code: 'config',
    args: { setting: 'rules.several-leads.options.collectives', value: '3', allowed: ['true', 'false'] },
  })
  for (const none of ['all', 3, null])
    await expect(failing(none)).rejects.toMatchObject({ code: 'config', args: { value: String(none) } })
})

test('options are read once for all documents', async () => {
  let reads = 0
  const tree = z._default(z.string(), 'tre')
  const options = z.strictObject({ tree: tree.check(z.refine(() => ++reads > 0)) })
  const lint = {
    extraRules: [{ ...noBamboo, options }],
    rules: { 'suoi-mo/tree': { options: { tree: 'sậy' } } },
  }
  for (let i = 0; i < 3; i++) await extract(DRAFT, { lint })
  expect(reads).toBe(1)
})
