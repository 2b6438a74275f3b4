import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import { found } from '../found.ts'
import { makeReading, rangeOf, sectionsWithout } from '../make-reading.ts'

const sections = sectionsWithout('purpose', 'content', 'tasks', 'form', 'funding', 'organization')

test('a report is told to be one, at its kind, and is asked for nothing that a plan needs', () => {
  const text = 'BÁO CÁO\nKết quả trồng cây đến ngày 31/6/2026'
  const plan = {
    docType: 'BÁO CÁO',
    number: { raw: '/BC-UBND', ordinal: null, symbol: 'BC-UBND' },
    tasks: [],
    signature: null,
    sections,
  }
  expect(
    lint(makeReading({ text, plan, evidence: { '/docType': 'BÁO CÁO' } }), { lang: 'vi' }),
  ).toMatchObject([
    {
      rule: 'not-a-plan',
      severity: 'warning',
      args: { docType: 'BÁO CÁO' },
      line: 1,
      column: 1,
      endColumn: 8,
    },
  ])
})

test('what parse noticed is told of every document', () => {
  const text = 'BÁO CÁO\n1. Một\n3. Ba'
  const faults = [
    {
      code: 'numbering-gap' as const,
      path: '3',
      args: { marker: '3.', after: 1 },
      range: rangeOf(text, '3.'),
    },
  ]
  const reading = makeReading({ text, plan: { docType: 'BÁO CÁO' }, faults })
  expect(lint(reading, { lang: 'vi' }).map(({ rule }) => rule)).toEqual(['not-a-plan', 'numbering-gap'])
})

test('a letter has no kind in its title block', () => {
  const plan = { docType: null, number: { raw: '12/UBND-VP', ordinal: '12', symbol: 'UBND-VP' }, sections }
  expect(found('not-a-plan', makeReading({ plan }))).toMatchObject([{ args: { docType: null } }])
})

test('a plan whose kind is lost is known by its symbol or by its sections', () => {
  const number = { raw: '12/KH-UBND', ordinal: '12', symbol: 'KH-UBND' }
  expect(found('not-a-plan', makeReading({ plan: { docType: null, number, sections } }))).toEqual([])
  expect(found('not-a-plan', makeReading({ plan: { docType: null, number: null } }))).toEqual([])
})

test('KHKT in a symbol is not KH', () => {
  const plan = { docType: null, number: { raw: '12/KHKT', ordinal: '12', symbol: 'KHKT' }, sections }
  expect(found('not-a-plan', makeReading({ plan }))).toHaveLength(1)
})
