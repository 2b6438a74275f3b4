import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeNode, makeReading } from '../make-reading.ts'

test('a plan without tasks is found at its title', () => {
  const text = 'KẾ HOẠCH\nNạo vét kênh mương năm 2026'
  const reading = makeReading({
    text,
    plan: { tasks: [] },
    evidence: { '/title': 'Nạo vét kênh mương năm 2026' },
  })
  expect(found('no-task', reading)).toMatchObject([{ path: null, line: 2, column: 1 }])
})

test('bare items have findings of their own, so the plan is not said to be without tasks', () => {
  const child = makeNode('a)', 'Phát quang bờ kênh.', { path: 'II/a' })
  const outline = [makeNode('II.', 'NHIỆM VỤ', { roles: ['tasks'], children: [child] })]
  expect(found('no-task', makeReading({ plan: { tasks: [], outline } }))).toEqual([])
})

test('a plan with a task is left alone', () => {
  expect(found('no-task', makeReading({}))).toEqual([])
})
