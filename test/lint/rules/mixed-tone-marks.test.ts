import { expect, test } from 'vitest'
import { spellingOf } from '../../../src/lint/spelling.ts'

/** How often each style is used, and the word that has it first. */
function styles(text: string) {
  const { toneFirst, toneLast } = spellingOf(text)
  return [toneFirst, toneLast].map(({ count, first }) => [count, first && text.slice(first.from, first.to)])
}

test('both styles are counted in any letters', () => {
  expect(styles('Hòa bình, HÓA CHẤT; khoẻ, UỶ ban, thuỷ lợi')).toEqual([
    [2, 'Hòa'],
    [3, 'khoẻ'],
  ])
})

test.each(['quý, quỹ, Quỳ', 'hoàn thành, khoản, thuận', 'hào, của, mía'])('neither: %s', (text) => {
  expect(styles(text)).toEqual([
    [0, null],
    [0, null],
  ])
})

test('a text in NFD has no style of its own', () => {
  expect(styles('hoà bình, hòa giải'.normalize('NFD'))).toEqual([
    [0, null],
    [0, null],
  ])
})

test('words that are known count like new ones, also when many others were read in between', () => {
  const text = 'thuỷ lợi, thuỷ sản'
  expect(styles(text)[1]).toEqual([2, 'thuỷ'])
  const letters = 'abcdeghiklmnopqrstuvxy'
  const others = Array.from({ length: 5000 }, (_, i) =>
    [i % 22, Math.floor(i / 22) % 22, Math.floor(i / 484)].map((at) => letters[at]).join(''),
  )
  spellingOf(others.join(' '))
  expect(styles(text)[1]).toEqual([2, 'thuỷ'])
})
