import { describe, expect, it } from 'vitest'
import { planOf, TITLE, wordsOf } from './plan-of.ts'

const CITED = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh'

describe('the list of citations', () => {
  it('holds each document once and counts its mentions', async () => {
    const text = `${TITLE}${CITED};\n\nI. NỘI DUNG\n\nLàm theo Quyết định số 12/QĐ-UBND và Công văn số 7/UBND-KT.\n`
    const plan = await planOf(text)
    expect(plan.citations.map(({ number, count, date }) => [number, count, date])).toEqual([
      ['12/QĐ-UBND', 2, '2026-01-15'],
      ['7/UBND-KT', 1, null],
    ])
    expect(wordsOf(plan, text, '/citations/0/number')).toEqual(['12/QĐ-UBND', '12/QĐ-UBND'])
    expect(plan.bases[0]!.citations).toEqual(['12/QĐ-UBND'])
  })

  it('learns from a later mention what the first left out', async () => {
    const { citations } = await planOf(`${TITLE}Theo số 12/QĐ-UBND;\n\n${CITED};\n\nI. NỘI DUNG\n`)
    expect(citations).toMatchObject([
      { number: '12/QĐ-UBND', type: 'Quyết định', date: '2026-01-15', count: 2 },
    ])
  })

  it('takes numbers for the same whatever their letter case', async () => {
    const { citations } = await planOf(
      `${TITLE}Theo Chương trình số 10-CTr/TU;\n\nTheo Chương trình số 10-CTR/TU;\n\nI. NỘI DUNG\n`,
    )
    expect(citations.map(({ number, count }) => [number, count])).toEqual([['10-CTr/TU', 2]])
  })

  it("leaves out the document's own number", async () => {
    const { citations } = await planOf(
      `Số: 15/KH-UBND\n\n${TITLE}I. NỘI DUNG\n\nKèm theo Kế hoạch số 15/KH-UBND.\n`,
    )
    expect(citations).toEqual([])
  })

  it.each([
    ['cells of a table', 'STT\tViệc\tGhi chú\n1\tVớt bèo\tQuyết định số 12/QĐ-UBND\n'],
    ['the title of an appendix', 'Nơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n(Kèm theo Quyết định số 12/QĐ-UBND)\n'],
    ['recipients', 'Nơi nhận:\n- Như Quyết định số 12/QĐ-UBND;\n- Lưu: VT.\n'],
  ])('looks in %s', async (_, body) => {
    const { citations } = await planOf(`${TITLE}I. NỘI DUNG\n\n${body}`)
    expect(citations.map(({ number }) => number)).toEqual(['12/QĐ-UBND'])
  })
})
