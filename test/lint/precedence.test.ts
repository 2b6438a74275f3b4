import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STAGES } from '../../src/config/schema.ts'
import { lint } from '../../src/lint/lint.ts'
import { PRECEDENCE, withoutWeaker } from '../../src/lint/precedence.ts'
import { rules } from '../../src/lint/rules/index.ts'
import type { Message } from '../../src/model/plan.ts'
import { readingOf } from '../../src/pipeline.ts'
import type { SourceDocument } from '../../src/read/document.ts'
import { readDocument, readText } from '../../src/read/read.ts'

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

test('a stretch is found however many others lie in it', () => {
  const many = Array.from({ length: 300 }, (_, i) => finding('empty-date', 10 * i, 10 * i + 5))
  const around = finding('empty-date', 0, 3000)
  expect(withoutWeaker([finding('left-over-placeholder', 2996, 2999), around, ...many])).toEqual([
    around,
    ...many,
  ])
})

test('stretches that only touch are two places', () => {
  const found = [finding('empty-date', 0, 10), finding('empty-date', 10, 20), finding('date-form', 10, 10)]
  expect(withoutWeaker(found)).toEqual(found)
  expect(withoutWeaker([finding('date-form', 20, 30), ...found.slice(0, 2)])).toHaveLength(3)
  expect(withoutWeaker([finding('date-form', 9, 11), ...found.slice(0, 2)])).toHaveLength(2)
})

/** Rules that may speak of the same words: each finds another fault in them. */
const OTHER_FAULTS = new Set([
  'missing-deadline + missing-lead-unit',
  'missing-deadline + task-without-product',
  'missing-lead-unit + task-without-product',
  'missing-section + no-task',
  'several-leads + unassigned-unit',
  'several-leads + unit-not-notified',
  'task-without-product + unassigned-unit',
  'task-without-product + unit-not-notified',
  'unassigned-unit + unit-not-notified',
])

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const documents: [string, () => Promise<SourceDocument>][] = [
  ...readdirSync(FIXTURES)
    .filter((name) => /(?<!\.outline)\.(?:txt|md)$/.test(name))
    .map((name): (typeof documents)[number] => [
      name,
      () => readDocument(readFileSync(join(FIXTURES, name))),
    ]),
  ...rules.flatMap(({ id, examples }) =>
    examples.bad.map(({ text }, index): (typeof documents)[number] => [
      `example ${index} of ${id}`,
      () => readText(text),
    ]),
  ),
]

test.each(documents.flatMap(([name, read]) => STAGES.map((stage) => [name, stage, read] as const)))(
  'no fault of %s (%s) is told twice',
  async (name, stage, read) => {
    const messages = lint(readingOf(await read(), name), { lang: 'vi', stage })
    const twice = messages.flatMap((one, index) =>
      messages
        .slice(index + 1)
        .filter((other) => overlaps(one, other) && isSameFault(one, other))
        .map((other) => [one.text, other.text]),
    )
    expect(twice).toEqual([])
  },
)

function isSameFault(one: Message, other: Message): boolean {
  if (one.rule === other.rule) return JSON.stringify(one.args) === JSON.stringify(other.args)
  return !OTHER_FAULTS.has([one.rule, other.rule].sort().join(' + '))
}

/** Whether two findings have a character in common. */
function overlaps(a: Message, b: Message): boolean {
  const isBefore = (line: number, column: number, end: Message) =>
    line < end.endLine || (line === end.endLine && column < end.endColumn)
  return isBefore(a.line, a.column, b) && isBefore(b.line, b.column, a)
}
