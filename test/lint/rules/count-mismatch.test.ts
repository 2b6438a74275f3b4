import { expect, test } from 'vitest'
import type { OutlineNode } from '../../../src/model/plan.ts'
import { found } from '../found.ts'
import { makeNode, makeReading, makeTask } from '../make-reading.ts'

const counts = (outline: OutlineNode[]) =>
  found('count-mismatch', makeReading({ plan: { outline } })).map(({ args, path }) => ({ ...args, path }))
const list = (...markers: string[]) => markers.map((marker) => makeNode(marker, 'Trồng cây'))
const node = (text: string, children: OutlineNode[] = []) => [makeNode('1.', text, { children })]

test('a list in the sentence is counted', () => {
  expect(counts(node('Kế hoạch gồm 03 nội dung: (1) ươm cây; (2) trồng cây.'))).toEqual([
    { stated: 3, found: 2, thing: 'nội dung', path: '1.' },
  ])
  expect(counts(node('Kế hoạch gồm 02 nội dung: (1) ươm cây; (2) trồng cây.'))).toEqual([])
})

test('a reference to a point does not count twice, and a second list is another', () => {
  expect(
    counts(node('Gồm 02 bước: (1) ươm cây; (2) trồng cây theo bước (1); ba tổ: (1) Đông, (2) Tây, (3) Nam.')),
  ).toEqual([])
})

test('numbered nodes below the sentence are counted, at any form of number', () => {
  expect(counts(node('Kế hoạch gồm 03 nhiệm vụ sau:', list('a)', 'b)')))).toMatchObject([
    { stated: 3, found: 2 },
  ])
  expect(counts(node('Kế hoạch gồm 02 nhiệm vụ sau:', list('1.1.', '1.2.')))).toEqual([])
  expect(
    counts(node('Kế hoạch gồm 07 nhiệm vụ sau:', list('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)'))),
  ).toEqual([])
})

test('nodes behind a paragraph that announces them are counted', () => {
  const paragraph = makeNode(null, 'Kế hoạch gồm 03 nội dung như sau:')
  expect(counts([paragraph, ...list('1.', '2.')])).toMatchObject([{ stated: 3, found: 2, path: null }])
  expect(counts([paragraph, ...list('1.', '2.', '3.')])).toEqual([])
})

test('a gap in the numbers is told by numbering-gap alone', () => {
  expect(counts(node('Kế hoạch gồm 04 nội dung sau:', list('1.', '2.', '4.')))).toEqual([])
})

test.each([
  'Kế hoạch gồm 03 nội dung chính, phân công tại Phụ lục.',
  'Kế hoạch gồm 05 chỉ tiêu thuộc 02 nhóm: (1) cây; (2) cỏ.',
  'Tổ gồm 03 người: (1) tổ trưởng; (2) thành viên.',
  'Kế hoạch gồm 03 nội dung: (1) ươm cây, trồng cây, chăm cây.',
])('%s is not counted', (text) => {
  expect(counts(node(text))).toEqual([])
})

test('a list that begins in the sentence and goes on in nodes is not counted', () => {
  expect(counts(node('Kế hoạch gồm 03 nội dung: (1) ươm cây; (2) trồng cây;', list('(3)')))).toEqual([])
})

test('bullets below the sentence are not counted', () => {
  expect(counts(node('Kế hoạch gồm 03 nội dung sau:', list('-', '-')))).toEqual([])
})

const rows = (...titles: string[]) => titles.map((title) => `${title}\tPhòng Kinh tế\n`).join('')
const row = (title: string, path: string) => makeTask({ title, path, origin: 'table' })

test('the number under a table is compared with its rows', () => {
  const text = `${rows('Ươm cây', 'Trồng cây')}\nTổng số: 03 nhiệm vụ./.`
  const evidence = { '/tasks/0/title': 'Ươm cây', '/tasks/1/title': 'Trồng cây' }
  const tasks = [row('Ươm cây', 'table 1/1'), row('Trồng cây', 'table 1/2')]
  expect(found('count-mismatch', makeReading({ text, evidence, plan: { tasks } }))).toMatchObject([
    { args: { stated: 3, found: 2, thing: 'nhiệm vụ' }, path: null, line: 4, column: 1, endColumn: 24 },
  ])
  const right = text.replace('03', '02')
  expect(found('count-mismatch', makeReading({ text: right, evidence, plan: { tasks } }))).toEqual([])
})

test('a number in NFD, between the strokes of a table, is read too', () => {
  const text = `| ${rows('Ươm cây')} |\n| | Tổng số: 02 nhiệm vụ | |`.normalize('NFD')
  const evidence = { '/tasks/0/title': 'Ươm cây'.normalize('NFD') }
  const tasks = [row('Ươm cây', 'table 1/1')]
  expect(found('count-mismatch', makeReading({ text, evidence, plan: { tasks } }))).toMatchObject([
    { args: { stated: 2, found: 1 }, line: 3, column: 1 },
  ])
})

test('the number under the last of several tables can be the sum of all', () => {
  const text = `${rows('Ươm cây')}\n${rows('Trồng cây')}\nTổng cộng: 02 nhiệm vụ`
  const evidence = { '/tasks/0/title': 'Ươm cây', '/tasks/1/title': 'Trồng cây' }
  const tasks = [row('Ươm cây', 'table 1/1'), row('Trồng cây', 'table 2/1')]
  expect(found('count-mismatch', makeReading({ text, evidence, plan: { tasks } }))).toEqual([])
})

test('a number above the next table belongs to the table before it', () => {
  const text = `${rows('Ươm cây')}\nTổng số: 01 nhiệm vụ\n\n${rows('Trồng cây', 'Chăm cây')}`
  const evidence = {
    '/tasks/0/title': 'Ươm cây',
    '/tasks/1/title': 'Trồng cây',
    '/tasks/2/title': 'Chăm cây',
  }
  const tasks = [row('Ươm cây', 'table 1/1'), row('Trồng cây', 'table 2/1'), row('Chăm cây', 'table 2/2')]
  expect(found('count-mismatch', makeReading({ text, evidence, plan: { tasks } }))).toEqual([])
})
