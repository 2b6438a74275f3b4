import { expect, test } from 'vitest'
import { lint } from '../../src/lint/lint.ts'
import * as model from '../../src/model/plan.ts'
import { makeReading, makeTask, rangeOf, sectionsWithout } from './make-reading.ts'

const text = 'Số: /KH-UBND\nTrồng cây, chăm cây\nKT. CHỦ TỊCH'
const poor = () =>
  makeReading({
    text,
    plan: {
      number: { raw: '/KH-UBND', ordinal: null, symbol: 'KH-UBND' },
      tasks: [
        makeTask({ title: 'Chăm cây', path: 'II/2', lead: [], deadlines: [] }),
        makeTask({ title: 'Trồng cây', path: 'II/1', lead: [], deadlines: [] }),
      ],
      sections: sectionsWithout('funding'),
      signature: null,
    },
    evidence: { '/number/raw': '/KH-UBND', '/tasks/0/title': 'chăm cây', '/tasks/1/title': 'Trồng cây' },
    faults: [
      {
        code: 'numbering-gap',
        path: 'II/2',
        args: { marker: '2.', after: 0 },
        range: rangeOf(text, 'chăm'),
      },
    ],
  })

test('a plan that lacks nothing has no findings', () => {
  expect(lint(makeReading({}), { lang: 'vi' })).toEqual([])
})

test('findings stand in the order of line, column and rule', () => {
  const order = lint(poor(), { lang: 'vi' }).map(
    ({ rule, path, line, column }) => `${line}:${column} ${rule} ${path}`,
  )
  expect(order).toEqual([
    '1:1 missing-section null',
    '1:1 missing-signer null',
    '1:5 empty-number null',
    '2:1 missing-deadline II/1',
    '2:1 missing-lead-unit II/1',
    '2:12 missing-deadline II/2',
    '2:12 missing-lead-unit II/2',
    '2:12 numbering-gap II/2',
  ])
})

test('both languages say the same findings in their own words', () => {
  const [vi, en] = [lint(poor(), { lang: 'vi' }), lint(poor(), { lang: 'en' })]
  const bare = ({ text: _, ...rest }: model.Message) => rest
  expect(en.map(bare)).toEqual(vi.map(bare))
  expect(vi.map((message) => message.text)).toContain('Nhiệm vụ «Trồng cây» chưa có thời hạn.')
  expect(en.map((message) => message.text)).toContain('Task “Trồng cây” has no deadline.')
})

test('a finding is a message of the model', () => {
  const plan = { ...poor().plan, messages: lint(poor(), { lang: 'vi' }) }
  expect(() => model.Plan.parse(plan)).not.toThrow()
  expect(lint(poor(), { lang: 'vi' })[2]).toEqual({
    rule: 'empty-number',
    severity: 'info',
    text: 'Số của văn bản còn để trống: «/KH-UBND».',
    path: null,
    args: { written: '/KH-UBND' },
    clause: 'Nghị định 30/2020/NĐ-CP, Điều 15',
    line: 1,
    column: 5,
    endLine: 1,
    endColumn: 13,
  })
})

test('no rule changes the plan', () => {
  const reading = poor()
  freeze(reading.plan)
  expect(() => lint(reading, { lang: 'vi' })).not.toThrow()
})

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}
