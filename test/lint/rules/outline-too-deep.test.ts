import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading } from '../make-reading.ts'

test('the fault of parse becomes a warning, and nothing else does', () => {
  const faults = [
    { code: 'outline-too-deep' as const, path: 'I/1', args: {}, range: { from: 0, to: 3 } },
    { code: 'unknown-text' as const, path: null, args: {}, range: { from: 4, to: 8 } },
  ]
  expect(found('outline-too-deep', makeReading({ faults }))).toMatchObject([
    { severity: 'warning', path: 'I/1', column: 1 },
  ])
})
