import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const plan = (body: string) =>
  `${planText({ body: `I. NỘI DUNG\n${body}./.` })}\n\nPHỤ LỤC II\nSố cây của từng ấp\n`

test.each(['NFC', 'NFD'])('the heading of an appendix that nobody refers to is told, in %s', async (form) => {
  const [finding, ...more] = await lintText(
    'appendix-not-mentioned',
    plan('Trồng 200 cây bàng').normalize(form),
  )
  expect(finding?.args).toEqual({ heading: 'PHỤ LỤC II' })
  expect(more).toEqual([])
})

test.each(['NFC', 'NFD'])('one that the body refers to is not, in %s', async (form) => {
  const text = plan('Trồng 200 cây bàng (chi tiết tại Phụ lục II)').normalize(form)
  expect(await lintText('appendix-not-mentioned', text)).toEqual([])
})

test('words in a sentence are no heading', async () => {
  const text = planText({ body: 'I. NỘI DUNG\nTrồng 200 cây bàng\ntheo Phụ lục\nsố 1 của Đề án./.' })
  expect(await lintText('appendix-not-mentioned', text)).toEqual([])
})
