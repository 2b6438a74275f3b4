import { expect, test } from 'vitest'
import { nodesWith, outlineText, pointerOf } from '../../src/lint/outline-text.ts'
import { makeNode, makeReading } from './make-reading.ts'

const { plan } = makeReading({
  plan: {
    outline: [
      makeNode('I.', 'VIỆC', {
        children: [
          makeNode('1.', 'Vớt bèo kèm theo nạo vét, kèm theo đắp bờ'),
          makeNode('2.', 'Trồng cây', { children: [makeNode('-', 'Cây bàng kèm theo cọc')] }),
        ],
      }),
      makeNode('II.', 'Kinh phí kèm dự toán'),
    ],
  },
})

test('a word is found in every node that has it, in the order of the document', () => {
  expect(nodesWith(plan, ['bờ', 'kèm']).map(pointerOf)).toEqual([
    '/outline/0/children/0',
    '/outline/0/children/1/children/0',
    '/outline/1',
  ])
})

test('what runs from one node into the next is no word', () => {
  expect(nodesWith(plan, ['VIỆC Vớt', 'VIỆCVớt'])).toEqual([])
})

test('an offset leads to its node and to where its text begins', () => {
  const { text, at } = outlineText(plan)
  const placed = at(text.indexOf('cây') + 1)
  expect([placed.node.text, text.slice(placed.start, placed.start + 9)]).toEqual(['Trồng cây', 'Trồng cây'])
  expect(at(0).node.text).toBe('VIỆC')
  expect(at(text.length).node.text).toBe('Kinh phí kèm dự toán')
})

test('an outline without nodes holds no word', () => {
  expect(nodesWith(makeReading({ plan: { outline: [] } }).plan, ['kèm'])).toEqual([])
})
