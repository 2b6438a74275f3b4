import { expect, it } from 'vitest'
import { Late, PartOfText, PlanEvidence } from '../../src/extract/evidence.ts'
import { plainText } from '../../src/parse/text.ts'

const words = (value: string, source: number) => ({ how: 'heading', text: plainText(value, source) }) as const

function makeEvidence() {
  const evidence = new PlanEvidence()
  let asked = 0
  evidence.set('/title', new PartOfText('form', plainText('Trồng cây năm 2026', 10), 0, 9))
  evidence.setBelow(
    '/outline',
    new Late(() => {
      asked++
      return [
        {
          text: words('Mục đích', 40),
          children: new Late(() => [{ text: words('Phủ xanh', 50), children: [] }]),
        },
        { text: null },
      ]
    }),
  )
  evidence.set('/number', { how: 'form', ranges: [] })
  return { evidence, asked: () => asked }
}

it('finds what was noted, and what stands in a tree', () => {
  const { evidence } = makeEvidence()
  expect(evidence.get('/title')?.ranges).toEqual([{ from: 10, to: 19 }])
  expect(evidence.get('/outline/0/text')?.ranges).toEqual([{ from: 40, to: 48 }])
  expect(evidence.get('/outline/0/children/0/text')).toMatchObject({ how: 'heading' })
  expect(evidence.has('/outline/0/children/0/text')).toBe(true)
})

it('makes a tree once, and only when somebody asks', () => {
  const { evidence, asked } = makeEvidence()
  evidence.get('/title')
  expect(asked()).toBe(0)
  evidence.get('/outline/0/text')
  evidence.get('/outline/1/text')
  expect(asked()).toBe(1)
})

for (const pointer of [
  '',
  '/',
  '/outline',
  '/outline/',
  '/outline/0',
  '/outline/0/children',
  '/outline/0/text/value',
  '/outline/0/constructor/name',
  '/outline/1/text',
  '/outline/2/text',
  '/outline/length',
  '/outlines/0/text',
  '/place',
]) {
  it(`has nothing for ${pointer || 'the plan'}`, () => {
    expect(makeEvidence().evidence.get(pointer)).toBeUndefined()
    expect(makeEvidence().evidence.has(pointer)).toBe(false)
  })
}

it('is a map in the order of noting', () => {
  const { evidence } = makeEvidence()
  const pointers = ['/title', '/outline/0/text', '/outline/0/children/0/text', '/number']
  expect([...evidence.keys()]).toEqual(pointers)
  expect([...evidence.values()].map(({ how }) => how)).toEqual(['form', 'heading', 'heading', 'form'])
  expect([...evidence].map(([pointer]) => pointer)).toEqual(pointers)
  expect(evidence.size).toBe(4)
  const visited: string[] = []
  evidence.forEach((_, pointer) => {
    visited.push(pointer)
  })
  expect(visited).toEqual(pointers)
})
