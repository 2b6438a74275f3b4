import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeNode, makeReading, makeTask } from '../make-reading.ts'

test('a task without a lead unit is found at its title, also where it has support', () => {
  const text = 'II. NHIỆM VỤ\n1. Nạo vét kênh Bà Thoại'
  const plan = { tasks: [makeTask({ lead: [], support: ['Ban nhân dân ấp Đông'] })] }
  const reading = makeReading({ text, plan, evidence: { '/tasks/0/title': 'Nạo vét kênh Bà Thoại' } })
  expect(found('missing-lead-unit', reading)).toMatchObject([{ path: 'II/1', line: 2, column: 4 }])
})

test('a bare item lacks its lead unit as well as its deadline', () => {
  const child = makeNode('a)', 'Phát quang bờ kênh.', { path: 'II/a' })
  const outline = [makeNode('II.', 'NHIỆM VỤ', { path: 'II', roles: ['tasks'], children: [child] })]
  const reading = makeReading({ plan: { tasks: [], outline } })
  expect(found('missing-lead-unit', reading)).toMatchObject([
    { path: 'II/a', args: { title: 'Phát quang bờ kênh.' } },
  ])
  expect(found('missing-deadline', reading)).toHaveLength(1)
})

test('a task that names its lead is left alone', () => {
  expect(found('missing-lead-unit', makeReading({}))).toEqual([])
})
