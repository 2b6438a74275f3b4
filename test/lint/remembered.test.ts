import { expect, test } from 'vitest'
import { remembered } from '../../src/lint/remembered.ts'

test('a name is worked out once, whatever it gave', () => {
  const asked: string[] = []
  const isLong = remembered((name) => {
    asked.push(name)
    return name.length > 9 ? true : undefined
  })
  expect(['Công an', 'Phòng Kinh tế', 'Công an'].map(isLong)).toEqual([undefined, true, undefined])
  expect(asked).toEqual(['Công an', 'Phòng Kinh tế'])
})

test('what is too long or too much is worked out again and stays right', () => {
  let asked = 0
  const length = remembered((text) => {
    asked++
    return text.length
  })
  const long = 'a'.repeat(1000)
  expect([length(long), length(long), asked]).toEqual([1000, 1000, 2])
  for (let i = 0; i < 20_000; i++) expect(length(`Ấp ${i}`)).toBe(`Ấp ${i}`.length)
  expect(length('Ấp 0')).toBe(4)
})
