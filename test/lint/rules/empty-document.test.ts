import { expect, test } from 'vitest'
import { lint } from '../../../src/lint/lint.ts'
import { makeReading, sectionsWithout } from '../make-reading.ts'

const nothing = {
  docType: null,
  title: null,
  number: null,
  tasks: [],
  signature: null,
  sections: sectionsWithout('purpose', 'organization'),
}

test.each(['', '\n \t\r\n', '\ufeff\u200b\u00ad\u00a0'])('%j is one error and nothing else', (text) => {
  expect(lint(makeReading({ text, plan: nothing }), { lang: 'vi' })).toMatchObject([
    { rule: 'empty-document', severity: 'error', line: 1, column: 1, endLine: 1, endColumn: 1 },
  ])
})

test('one letter is a text', () => {
  expect(lint(makeReading({ text: 'a', plan: nothing }), { lang: 'vi' })).not.toContainEqual(
    expect.objectContaining({ rule: 'empty-document' }),
  )
})
