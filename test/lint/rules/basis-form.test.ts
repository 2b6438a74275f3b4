import { expect, test } from 'vitest'
import { lintText, planText } from '../lint-text.ts'

const issues = async (bases: string) =>
  (await lintText('basis-form', planText({ bases }))).map(({ args }) => [args.words, args.issue])

test('a basis without its date is told', async () => {
  expect(await issues('Căn cứ Quyết định số 14/QĐ-UBND của UBND tỉnh Sơn Hạ về trồng cây;')).toEqual([
    ['14/QĐ-UBND', 'no-date'],
  ])
})

test.each(['ngày … tháng … năm 2026', 'ngày ..... tháng 3 năm 2026', 'ngày …/3/2026'])(
  'a date that is still blank is the business of another rule: %s',
  async (date) => {
    const bases = `Căn cứ Quyết định số 14/QĐ-UBND ${date} của UBND tỉnh Sơn Hạ về trồng cây;`
    expect(await issues(bases)).toEqual([])
    expect(await lintText('left-over-placeholder', planText({ bases }))).toHaveLength(1)
  },
)
