import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeNode, makeReading, rangeOf } from '../make-reading.ts'

const text = 'd) Vớt lục bình.\ng) Đặt thùng rác.'

const gap = (path: string, marker: string) => [
  { code: 'numbering-gap' as const, path, args: { marker, after: 4 }, range: rangeOf(text, marker) },
]
const outline = [
  makeNode('4.', 'Nhiệm vụ', {
    path: 'II/4',
    children: [
      makeNode('d)', 'Vớt lục bình.', { path: 'II/4/d' }),
      makeNode(null, 'Mỗi tuần một lần.'),
      makeNode('g)', 'Đặt thùng rác.', { path: 'II/4/g' }),
    ],
  }),
]
const other = makeNode('40.', 'Việc khác', { path: 'II/40' })

test('a gap that parse noticed is told with the markers on both sides', () => {
  const plan = { outline: [...outline, other] }
  expect(found('numbering-gap', makeReading({ text, plan, faults: gap('II/4/g', 'g)') }))).toMatchObject([
    {
      severity: 'warning',
      path: 'II/4/g',
      args: { marker: 'g)', previous: 'd)' },
      line: 2,
      column: 1,
      endColumn: 3,
      text: 'Đề mục «g)» không nối tiếp «d)».',
    },
  ])
})

test('a list that does not begin with its first number has no marker before', () => {
  expect(
    found('numbering-gap', makeReading({ text, plan: { outline }, faults: gap('II/4/d', 'd)') })),
  ).toMatchObject([
    {
      args: { marker: 'd)', previous: null },
      text: 'Đề mục «d)» mở đầu danh sách nhưng không phải số đầu tiên.',
    },
  ])
})

test('other faults are no gaps', () => {
  const faults = [{ code: 'unknown-text' as const, path: null, args: {}, range: rangeOf(text, 'd)') }]
  expect(found('numbering-gap', makeReading({ text, faults }))).toEqual([])
})
