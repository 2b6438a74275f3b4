import { expect, test } from 'vitest'
import { placeOf } from '../../src/lint/place.ts'
import { makeReading, rangeOf } from './make-reading.ts'

const text = 'một hai ba bốn năm'
const plan = {
  archive: ['hai'],
  signature: { modes: [], onBehalfOf: ['ba', 'bốn'], jobTitle: null, name: null },
}
const reading = makeReading({
  text,
  plan,
  evidence: {
    '/archive/0': 'hai',
    '/signature/onBehalfOf/0': 'ba',
    '/signature/onBehalfOf/1': 'bốn',
    '/place': ['năm', 'một'],
  },
})

test('a value stands where its evidence is', () => {
  expect(placeOf(reading, '/archive/0')).toEqual(rangeOf(text, 'hai'))
})

test('evidence in two pieces is one stretch', () => {
  expect(placeOf(reading, '/place')).toEqual({ from: 0, to: text.length })
})

test('a value without evidence stands where the values below it are', () => {
  expect(placeOf(reading, '/signature/onBehalfOf')).toEqual(rangeOf(text, 'ba bốn'))
  expect(placeOf(reading, '/signature')).toEqual(rangeOf(text, 'ba bốn'))
})

test('a value with nothing below it stands where the nearest one above it is', () => {
  expect(placeOf(reading, '/archive/0/x/y')).toEqual(rangeOf(text, 'hai'))
  expect(placeOf(reading, '/signature/jobTitle')).toEqual(rangeOf(text, 'ba bốn'))
})

test('a value that is nowhere stands at the start of the document', () => {
  expect(placeOf(reading, '/title')).toEqual({ from: 0, to: 0 })
  expect(placeOf(reading, '')).toEqual({ from: 0, to: 0 })
})

test('evidence without words is as good as none', () => {
  const blank = makeReading({ text, plan, evidence: { '/archive/0': 'hai', '/archive': [] } })
  expect(placeOf(blank, '/archive')).toEqual(rangeOf(text, 'hai'))
})

test('a range is kept', () => {
  expect(placeOf(reading, { from: 2, to: 5 })).toEqual({ from: 2, to: 5 })
})
