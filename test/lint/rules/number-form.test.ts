import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

test('the sentence says how the number is written', async () => {
  const [message] = await lintText('number-form', planText({ number: 'Số: 5/KH-UBND' }))
  expect(message?.text).toContain('05/KH-UBND')
})

test.each(['Số: 15/KH-UBND', 'Số:      /KH-UBND', 'Số: 105/KH-UBND'])('%s is in order', async (number) => {
  expect(await lintText('number-form', planText({ number }))).toEqual([])
})

test('a Party number has its own form', async () => {
  expect(await lintText('number-form', planText({ number: 'Số 05-KH/ĐU' }))).toEqual([])
})

test('a cited number below 10 is a note', async () => {
  const bases = 'Căn cứ Quyết định số 7/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hạ về trồng cây;'
  const [message] = await lintText('number-form', planText({ bases }))
  expect(message).toMatchObject({ severity: 'info', args: { expected: '07/QĐ-UBND' } })
})

test('a legal text may have the number that it has', async () => {
  const bases = 'Căn cứ Thông tư số 7/2026/TT-BNV ngày 05/01/2026 của Bộ Nội vụ về trồng cây;'
  expect(await lintText('number-form', planText({ bases }))).toEqual([])
})
