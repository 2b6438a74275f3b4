import { describe, expect, test } from 'vitest'
import { statedInSentence, statedTotal } from '../../src/lint/stated-count.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

interface Form {
  id: string
  examples: { text: string; count: number; thing: string }[]
  not: string[]
}

const lintCounts: { lists: Form[]; totals: Form[] } = readVocabulary('lint-counts')

describe.each(lintCounts.lists)('a list: $id', (form) => {
  test.each([...form.examples])('$text', ({ text, count, thing }) => {
    expect(statedInSentence(text)).toEqual([expect.objectContaining({ count, thing })])
  })
  test.each([...form.not])('not: %s', (text) => {
    expect(statedInSentence(text)).toEqual([])
  })
})

describe.each(lintCounts.totals)('a total: $id', (form) => {
  test.each([...form.examples])('$text', ({ text, count, thing }) => {
    expect(statedTotal(text)).toMatchObject({ count, thing })
  })
  test.each([...form.not])('not: %s', (text) => {
    expect(statedTotal(text)).toBeNull()
  })
})

test('a total is read in NFD and over tabs', () => {
  expect(statedTotal('\tTổng số:\t09 nhiệm vụ'.normalize('NFD'))).toMatchObject({ count: 9 })
})

test('the words end where the list begins', () => {
  const text = 'Kế hoạch gồm 02 nội dung: (1) ươm cây; (2) trồng cây.'
  expect(text.slice(statedInSentence(text)[0]?.end)).toBe(': (1) ươm cây; (2) trồng cây.')
})
