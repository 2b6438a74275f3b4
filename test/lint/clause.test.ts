import { expect, test } from 'vitest'
import { extract } from '../../src/pipeline.ts'

const clausesOf = async (date: string, head = '') => {
  const { messages } = await extract(
    `${head}Gò Mây, ${date}\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\nTrồng bàng.\n`,
  )
  return messages.filter(({ rule }) => rule === 'date-form').map(({ clause }) => clause)
}

test('a finding cites the decree where it holds', async () => {
  expect(await clausesOf('ngày 5 tháng 3 năm 2026')).toEqual(['Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4'])
})

test('a plan from before the decree is not held against it', async () => {
  expect(await clausesOf('ngày 5 tháng 3 năm 2012')).toEqual([null])
})

test('the decree does not govern papers of the Party', async () => {
  expect(await clausesOf('ngày 5 tháng 3 năm 2026', 'ĐẢNG ỦY XÃ GÒ MÂY\nĐẢNG CỘNG SẢN VIỆT NAM\n')).toEqual([
    null,
  ])
})
