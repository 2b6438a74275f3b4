import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import { PRECEDENCE, withoutWeaker } from '../../src/lint/precedence.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { readingOf } from '../../src/pipeline.ts'
import { readDocument } from '../../src/read/read.ts'

const finding = (rule: string, from: number, to: number) => ({ message: { rule }, range: { from, to } })

test('a blank date is told once, not as a placeholder as well', () => {
  const date = finding('empty-date', 10, 40)
  expect(withoutWeaker([finding('left-over-placeholder', 12, 38), date])).toEqual([date])
})

test('the same words may be wrong for two reasons', () => {
  const found = [finding('unassigned-unit', 5, 9), finding('unit-not-notified', 5, 9)]
  expect(withoutWeaker(found)).toEqual(found)
})

test('a weaker finding elsewhere stays', () => {
  const found = [finding('empty-date', 10, 40), finding('left-over-placeholder', 50, 60)]
  expect(withoutWeaker(found)).toEqual(found)
})

test('the table names rules that exist, and none is stronger than one that is stronger than it', () => {
  const ids: string[] = rules.map(({ id }) => id)
  for (const [strong, weak] of Object.entries(PRECEDENCE)) {
    expect(ids).toContain(strong)
    for (const id of weak) {
      expect(ids).toContain(id)
      expect(PRECEDENCE[id] ?? []).not.toContain(strong)
    }
  }
})

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const documents = readdirSync(FIXTURES).filter((name) => /(?<!\.outline)\.(?:txt|md)$/.test(name))

test.each(documents.flatMap((name) => [[name, 'draft'] as const, [name, 'issued'] as const]))(
  'no fault of %s (%s) is told twice',
  async (name, stage) => {
    const reading = readingOf(await readDocument(readFileSync(join(FIXTURES, name))), name)
    const messages = lint(reading, { lang: 'vi', stage })
    for (const one of messages) {
      const rivals = messages.filter(
        ({ rule, line, column, endLine, endColumn }) =>
          PRECEDENCE[one.rule]?.includes(rule) &&
          line === one.line &&
          column <= one.endColumn &&
          (endLine > one.line || endColumn >= one.column),
      )
      expect(rivals).toEqual([])
    }
  },
)
