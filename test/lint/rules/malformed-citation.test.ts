import { expect, test } from 'vitest'
import { found } from '../found.ts'
import { makeReading } from '../make-reading.ts'

const cite = (number: string, type: string | null) => ({
  number,
  type,
  issuer: null,
  date: null,
  title: null,
  count: 1,
})

test('a number that its kind cannot have is found where it first stands', () => {
  const text = 'Căn cứ Nghị định số 61/2018/NĐ-CP; Chỉ thị số 14/CTTTg'
  const citations = [cite('61/2018/NĐ-CP', 'Nghị định'), cite('14/CTTTg', 'Chỉ thị')]
  const reading = makeReading({ text, plan: { citations }, evidence: { '/citations/1/number': '14/CTTTg' } })
  expect(found('malformed-citation', reading)).toMatchObject([
    { path: null, args: { number: '14/CTTTg', type: 'Chỉ thị' }, line: 1, column: 47 },
  ])
})

test('numbers of the State and of the Party in their own forms are left alone', () => {
  const citations = [cite('14/CT-TTg', 'Chỉ thị'), cite('57-NQ/TW', 'Nghị quyết'), cite('25/KH-UBND', null)]
  expect(found('malformed-citation', makeReading({ plan: { citations } }))).toEqual([])
})
