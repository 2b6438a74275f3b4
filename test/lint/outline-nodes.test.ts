import { expect, test } from 'vitest'
import { listPointer, nodeAbove, nodePointer, nodesOf, pointerTo, TOP } from '../../src/lint/outline-nodes.ts'
import { textsBelow } from '../../src/lint/outline-text.ts'
import { makeNode, makeReading } from './make-reading.ts'

const tree = makeNode('2.', 'Trồng cây', { path: 'I/2', children: [makeNode('-', 'Cây bàng')] })
const { plan } = makeReading({
  plan: {
    outline: [
      makeNode('I.', 'VIỆC', { path: 'I', children: [makeNode('1.', 'Vớt bèo', { path: 'I/1' }), tree] }),
      makeNode('II.', 'KINH PHÍ', { path: 'II' }),
    ],
  },
})

test('nodes stand in the order of the document', () => {
  const { all, owners, markers } = nodesOf(plan)
  expect(all.map(({ text }) => text)).toEqual(['VIỆC', 'Vớt bèo', 'Trồng cây', 'Cây bàng', 'KINH PHÍ'])
  expect(owners).toEqual([TOP, 0, 2])
  expect([...markers]).toEqual(['I.', '1.', '2.', '-', 'II.'])
})

test('a node and a list have their pointers', () => {
  expect(pointerTo(plan, 3)).toBe('/outline/0/children/1/children/0')
  expect(pointerTo(plan, 4)).toBe('/outline/1')
  expect(listPointer(plan, TOP)).toBe('/outline')
  expect(nodePointer(plan, 0, tree)).toBe('/outline/0/children/1')
  expect([nodeAbove(plan, 3), nodeAbove(plan, 4)]).toEqual([tree, undefined])
})

test('texts of sections go as far as their last node', () => {
  expect(textsBelow(plan, ['I/2', 'II'])).toEqual(['Trồng cây\nCây bàng', 'KINH PHÍ'])
  expect(textsBelow(plan, ['I', 'I/2'])).toEqual(['VIỆC\nVớt bèo\nTrồng cây\nCây bàng'])
  expect(textsBelow(plan, [])).toEqual([])
})
