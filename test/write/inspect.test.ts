import { describe, expect, it } from 'vitest'
import { writeInspection } from '../../src/write/inspect.ts'

describe('writeInspection', () => {
  it('shows the position of an mdast node as its two offsets', () => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 9, offset: 8 } }
    const tree = { type: 'root', children: [{ type: 'text', value: 'KẾ HOẠCH', position }], position }
    expect(JSON.parse(writeInspection(tree))).toEqual({
      type: 'root',
      children: [{ type: 'text', value: 'KẾ HOẠCH', at: '0-8' }],
      at: '0-8',
    })
  })

  it('shows the texts and ranges of a plan tree as strings', () => {
    const item = {
      type: 'item',
      text: { value: 'Thôn Hạ', pieces: [] },
      ranges: [{ from: 4, to: 11 }],
      table: null,
    }
    expect(JSON.parse(writeInspection(item))).toEqual({
      type: 'item',
      text: 'Thôn Hạ',
      ranges: ['4-11'],
      table: null,
    })
  })

  it('shows terminal escapes as text', () => {
    expect(writeInspection({ value: '\u009b31m' })).toContain('"\\u009b31m"')
  })
})
