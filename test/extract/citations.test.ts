import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/extract/citations.ts'

describe('findCitations', () => {
  it('gives the span of the number and of the whole phrase', () => {
    const phrase = 'Kế hoạch số 27/KH- UBND ngày 15/7/2025 của UBND tỉnh Trung Sơn về việc trồng cây'
    const text = `Thực hiện ${phrase}; UBND xã yêu cầu các thôn`
    const [citation] = findCitations(text)
    expect(text.slice(citation!.from, citation!.to)).toBe('27/KH- UBND')
    expect(text.slice(citation!.phraseFrom, citation!.phraseTo)).toBe(phrase)
  })

  it('begins the phrase at the label, then at the number, where no kind stands in front', () => {
    expect(findCitations('theo số 27/KH-UBND')[0]).toMatchObject({ type: null, phraseFrom: 5 })
    expect(findCitations('theo 27/KH-UBND')[0]).toMatchObject({ type: null, phraseFrom: 5 })
  })

  it('gives back the dash that a copy lost, where kind, số and symbol all speak for it', () => {
    expect(findCitations('Kế hoạch số 21 KH/TWĐTN ngày 05/3/2026')).toMatchObject([
      { number: '21-KH/TWĐTN', type: 'Kế hoạch', date: '2026-03-05' },
    ])
    expect(findCitations('Kế hoạch 21 KH/CLB')).toEqual([])
  })

  it('hands the kind on in a list of numbers', () => {
    const found = findCitations(
      'các Nghị quyết số 57-NQ/TW, 59-NQ/TW, số 66-NQ/TW và 68-NQ/TW; văn bản 12/KH-UBND',
    )
    expect(found.map(({ number, type }) => [number, type])).toEqual([
      ['57-NQ/TW', 'Nghị quyết'],
      ['59-NQ/TW', 'Nghị quyết'],
      ['66-NQ/TW', 'Nghị quyết'],
      ['68-NQ/TW', 'Nghị quyết'],
      ['12/KH-UBND', null],
    ])
  })

  it('gives the same document as often as it stands there', () => {
    const found = findCitations('Kế hoạch số 5/KH-UBND và sơ kết Kế hoạch số 5/KH-UBND')
    expect(found.map(({ number }) => number)).toEqual(['5/KH-UBND', '5/KH-UBND'])
  })

  it('ends a title where the next citation of the list begins', () => {
    const found = findCitations(
      'Quyết định số 5/QĐ-UBND của UBND tỉnh về trồng cây và Kế hoạch số 7/KH-UBND của UBND huyện về thư viện',
    )
    expect(found.map(({ title }) => title)).toEqual(['trồng cây', 'thư viện'])
  })

  it('keeps a citation that the title itself names in the title', () => {
    const text =
      'Nghị định số 14/2031/NĐ-CP của Chính phủ về sửa đổi một số điều của Nghị định số 51/2027/NĐ-CP'
    expect(findCitations(text).map(({ number, title }) => [number, title])).toEqual([
      ['14/2031/NĐ-CP', 'sửa đổi một số điều của Nghị định số 51/2027/NĐ-CP'],
      ['51/2027/NĐ-CP', null],
    ])
  })

  it('keeps a bracket and a quoted name in the title, and ends it at a bracket around the phrase', () => {
    const quoted = 'Kế hoạch số 5/KH-UBND về chuyển đổi số (CĐS) và phong trào “Sạch: nhà, ngõ” năm 2026'
    expect(findCitations(quoted)[0]!.title).toBe(
      'chuyển đổi số (CĐS) và phong trào “Sạch: nhà, ngõ” năm 2026',
    )
    const around = 'sắp xếp các thôn (theo Kế hoạch số 5/KH-UBND của UBND huyện về trồng cây), báo cáo'
    expect(findCitations(around)[0]!.title).toBe('trồng cây')
  })

  it('reads words in capitals in front of a number', () => {
    expect(findCitations('KÈM THEO QUYẾT ĐỊNH SỐ 5/QĐ-UBND NGÀY 05/3/2026')[0]).toMatchObject({
      type: 'Quyết định',
      date: '2026-03-05',
    })
  })

  it('does not take a date for the tail of the number', () => {
    expect(findCitations('Kế hoạch số 5/KH-UBND 24/9/2025 của UBND tỉnh')[0]).toMatchObject({
      number: '5/KH-UBND',
      date: '2025-09-24',
      issuer: 'UBND tỉnh',
    })
  })
})
