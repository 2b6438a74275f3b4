import { expect, test } from 'vitest'
import { placeOf } from '../../src/lint/place.ts'
import { makeReading, rangeOf } from './make-reading.ts'

const text = 'một hai ba bốn năm'
const reading = makeReading({
  text,
  evidence: { '/a/b': 'hai', '/a/c/0': 'ba', '/a/c/1': 'bốn', '/cut': ['năm', 'một'], '/ab': 'một' },
})

test('a value stands where its evidence is', () => {
  expect(placeOf(reading, '/a/b')).toEqual(rangeOf(text, 'hai'))
})

test('evidence in two pieces is one stretch', () => {
  expect(placeOf(reading, '/cut')).toEqual({ from: 0, to: text.length })
})

test('a value without evidence stands where the values below it are', () => {
  expect(placeOf(reading, '/a/c')).toEqual(rangeOf(text, 'ba bốn'))
})

test('a value with nothing below it stands where the nearest one above it is', () => {
  expect(placeOf(reading, '/a/b/raw/x')).toEqual(rangeOf(text, 'hai'))
  expect(placeOf(reading, '/a/d')).toEqual(rangeOf(text, 'hai ba bốn'))
})

test('a value that is nowhere stands at the start of the document', () => {
  expect(placeOf(reading, '/title')).toEqual({ from: 0, to: 0 })
  expect(placeOf(reading, '')).toEqual({ from: 0, to: 0 })
})

test('evidence without words is as good as none', () => {
  const blank = makeReading({ text, evidence: { '/a/b': 'hai', '/a/b/text': [] } })
  expect(placeOf(blank, '/a/b/text')).toEqual(rangeOf(text, 'hai'))
})

test('a range is kept', () => {
  expect(placeOf(reading, { from: 2, to: 5 })).toEqual({ from: 2, to: 5 })
})
