import { describe, expect, it } from 'vitest'
import { findTargets } from '../../src/extract/targets.ts'
import { planOf, TITLE } from './plan-of.ts'

describe('findTargets', () => {
  it('gives the span of the comparing words, the number and what it counts', () => {
    const text = 'Mỗi thôn tổ chức ít nhất 02 buổi tuyên truyền và từ 95% hộ dân trở lên tham gia'
    const found = findTargets(text)
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      'ít nhất 02 buổi tuyên truyền',
      'từ 95% hộ dân trở lên',
    ])
  })

  it('takes the longer of two comparing words', () => {
    expect(findTargets('không dưới 10 lớp')).toMatchObject([{ comparator: '>=' }])
    expect(findTargets('dưới 10 lớp')).toMatchObject([{ comparator: '<' }])
  })

  it('counts without comparing words only per cent', () => {
    expect(findTargets('Tổ chức 05 lớp cho 80% cán bộ thôn')).toMatchObject([
      { value: 80, unit: '%', comparator: null },
    ])
  })

  it('takes the time from its own sentence', () => {
    const text =
      'Đến năm 2030 xã có thư viện. Tối thiểu 60% thôn có tủ sách; 100% trường có thư viện vào năm 2027'
    expect(findTargets(text).map(({ by }) => by)).toEqual([null, '2027'])
  })

  it('passes over money, ages and numbers of documents in one sentence with a target', () => {
    const text =
      'Theo Kế hoạch số 100/KH-UBND, hỗ trợ tối đa 5 triệu đồng cho người từ 60 tuổi, đạt 100% kế hoạch'
    expect(findTargets(text)).toMatchObject([{ value: 100, unit: '%', comparator: '=' }])
  })
})

describe('the sections with targets', () => {
  it('are not those on the audience inside them', async () => {
    const { targets } = await planOf(
      `${TITLE}I. NHIỆM VỤ\n\n1. Đối tượng\n\n- Bếp ăn trên 50 suất.\n\n2. Vớt bèo ít nhất 02 lần.\n`,
    )
    expect(targets.map(({ path, value }) => [path, value])).toEqual([['I/2', 2]])
  })
})

describe('what a heading says of the targets below it', () => {
  it('is their time, where they state none', async () => {
    const { targets } = await planOf(
      `${TITLE}I. MỤC TIÊU\n\n1. Đến hết năm 2028\n\n- 90% hộ dân dùng nước sạch.\n\n- Năm 2027, 80% thôn có tủ sách.\n\n2. Mục tiêu khác\n\n- 70% kênh được nạo vét.\n`,
    )
    expect(targets.map(({ value, by }) => [value, by])).toEqual([
      [90, '2028'],
      [80, '2027'],
      [70, null],
    ])
  })

  it('is nothing where its words are not known', async () => {
    const { targets } = await planOf(
      `${TITLE}Phần I. QUY ĐỊNH CHUNG\n\nVớt bèo ít nhất 05 lần.\n\nI. MỤC TIÊU\n\n- 90% hộ dân dùng nước sạch.\n`,
    )
    expect(targets.map(({ value }) => value)).toEqual([90])
  })
})
