import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading } from '../make-reading.ts'

const unsigned = { modes: ['KT'], onBehalfOf: ['CHỦ TỊCH'], jobTitle: 'PHÓ CHỦ TỊCH', name: null } as const
const signature = { ...unsigned, modes: [...unsigned.modes], onBehalfOf: [...unsigned.onBehalfOf] }

test('a signature without a name is found where it stands', () => {
  const text = './.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'
  const reading = makeReading({
    text,
    plan: { signature },
    evidence: { '/signature/jobTitle': 'PHÓ CHỦ TỊCH' },
  })
  expect(found('missing-signer', reading)).toMatchObject([
    { path: null, args: { jobTitle: 'PHÓ CHỦ TỊCH' }, line: 4 },
  ])
})

test('a plan without a signature is found too', () => {
  expect(found('missing-signer', makeReading({ plan: { signature: null } }))).toMatchObject([
    { args: { jobTitle: null } },
  ])
})

test('a signed plan, and one that a decision carries, are left alone', () => {
  expect(found('missing-signer', makeReading({}))).toEqual([])
  const attachedTo = { docType: 'QUYẾT ĐỊNH', number: null, issuedOn: null }
  expect(found('missing-signer', makeReading({ plan: { signature: null, attachedTo } }))).toEqual([])
})
