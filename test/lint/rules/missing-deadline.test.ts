import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeNode, makeReading, makeTask, sectionsWithout } from '../make-reading.ts'

const item = (marker: string, text: string, path: string) => makeNode(marker, text, { path })
const heading = (...children: ReturnType<typeof makeNode>[]) =>
  makeNode('4.', 'Các nhiệm vụ trọng tâm', { path: 'II/4', roles: ['tasks'], children })

test('a task without a deadline is found at its title', () => {
  const text = 'II. NHIỆM VỤ\n1. Nạo vét kênh Bà Thoại'
  const plan = { tasks: [makeTask({ deadlines: [] })] }
  const reading = makeReading({ text, plan, evidence: { '/tasks/0/title': 'Nạo vét kênh Bà Thoại' } })
  expect(found('missing-deadline', reading)).toEqual([
    expect.objectContaining({
      path: 'II/1',
      args: { title: 'Nạo vét kênh Bà Thoại' },
      line: 2,
      column: 4,
      endColumn: 25,
    }),
  ])
})

test('a task with a deadline that says little still has one', () => {
  const vague = { raw: 'Theo kế hoạch', kind: 'unresolved', edtf: null, rrule: null, due: null } as const
  expect(
    found('missing-deadline', makeReading({ plan: { tasks: [makeTask({ deadlines: [vague] })] } })),
  ).toEqual([])
})

test('bare items of a heading of tasks are found, each at its own text', () => {
  const text = '4. Các nhiệm vụ trọng tâm\na) Phát quang bờ kênh.\nb) Vớt lục bình.'
  const outline = [
    makeNode('II.', 'NỘI DUNG', {
      roles: ['content'],
      children: [heading(item('a)', 'Phát quang bờ kênh.', 'II/4/a'), item('b)', 'Vớt lục bình.', 'II/4/b'))],
    }),
  ]
  const evidence = {
    '/outline/0/children/0/children/0/text': 'Phát quang bờ kênh.',
    '/outline/0/children/0/children/1/text': 'Vớt lục bình.',
  }
  expect(
    found('missing-deadline', makeReading({ text, plan: { tasks: [], outline }, evidence })),
  ).toMatchObject([
    { path: 'II/4/a', line: 2, column: 4 },
    { path: 'II/4/b', line: 3, column: 4 },
  ])
})

test('an item with a role of its own and a plain paragraph are no bare items', () => {
  const children = [
    makeNode('a)', 'Kinh phí', { path: 'II/4/a', roles: ['funding'] }),
    makeNode(null, 'Làm ngay trong năm.'),
  ]
  expect(
    found('missing-deadline', makeReading({ plan: { tasks: [], outline: [heading(...children)] } })),
  ).toEqual([])
})

test('a heading in which any task is found has no bare items', () => {
  const outline = [
    heading(item('a)', 'Phát quang bờ kênh.', 'II/4/a'), item('b)', 'Vớt lục bình.', 'II/4/b')),
  ]
  const tasks = [makeTask({ path: 'II/4/b/-' })]
  expect(found('missing-deadline', makeReading({ plan: { tasks, outline } }))).toEqual([])
})

test('a heading that is a task itself has no bare items', () => {
  const outline = [heading(item('a)', 'Phát quang bờ kênh.', 'II/4/a'))]
  expect(
    found('missing-deadline', makeReading({ plan: { tasks: [makeTask({ path: 'II/4' })], outline } })),
  ).toEqual([])
})

test('a path that only begins alike is another heading', () => {
  const outline = [heading(item('a)', 'Phát quang bờ kênh.', 'II/4/a'))]
  expect(
    found('missing-deadline', makeReading({ plan: { tasks: [makeTask({ path: 'II/41' })], outline } })),
  ).toHaveLength(1)
})

test('where a table gives out the work no item is bare', () => {
  const outline = [heading(item('a)', 'Phát quang bờ kênh.', 'II/4/a'))]
  const tasks = [makeTask({ origin: 'table', path: 'table 1/1' })]
  expect(found('missing-deadline', makeReading({ plan: { tasks, outline } }))).toEqual([])
})

test('a heading with a second role, and one without tasks in the plan, have no bare items', () => {
  const children = [item('a)', 'Phát quang bờ kênh.', 'II/4/a')]
  const both = makeNode('4.', 'Nội dung, nhiệm vụ', { path: 'II/4', roles: ['content', 'tasks'], children })
  const other = makeNode('4.', 'Nội dung', { path: 'II/4', roles: ['content'], children })
  expect(found('missing-deadline', makeReading({ plan: { tasks: [], outline: [both] } }))).toEqual([])
  const sections = sectionsWithout('tasks')
  expect(found('missing-deadline', makeReading({ plan: { tasks: [], outline: [other], sections } }))).toEqual(
    [],
  )
})

test.each(['organization', 'funding', 'reporting', 'context'] as const)(
  'nothing below %s waits for a deadline',
  (role) => {
    const outline = [
      makeNode('IV.', 'PHẦN KHÁC', {
        roles: [role],
        children: [heading(item('a)', 'Phát quang bờ kênh.', 'IV/4/a'))],
      }),
    ]
    expect(found('missing-deadline', makeReading({ plan: { tasks: [], outline } }))).toEqual([])
  },
)
