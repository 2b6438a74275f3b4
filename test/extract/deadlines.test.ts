import { describe, expect, it } from 'vitest'
import { dayBefore, lastDayOf, readPartialDate, readPeriod } from '../../src/extract/dates.ts'
import { findDeadlines, readDeadlines } from '../../src/extract/deadlines.ts'

const plan2026 = { year: 2026, day: null }

describe('readDeadlines', () => {
  it('gives each line of a cell as a deadline of its own', () => {
    const cell = '- Trước ngày 15/3/2026\n- Hằng quý'
    const found = readDeadlines(cell, plan2026)
    expect(found.map(({ raw, kind }) => [raw, kind])).toEqual([
      ['Trước ngày 15/3/2026', 'by'],
      ['Hằng quý', 'recurring'],
    ])
    expect(found.map(({ from, to }) => cell.slice(from, to))).toEqual(found.map(({ raw }) => raw))
  })

  it('joins a deadline that a line break cuts', () => {
    expect(readDeadlines('Trước ngày\n30/11/2025', plan2026)).toMatchObject([
      { kind: 'by', edtf: '2025-11-30' },
    ])
  })

  it('takes a year that one entry leaves out from the entry behind it, before the plan’s', () => {
    const found = readDeadlines('Tháng 9 và tháng 12/2027', plan2026)
    expect(found.map(({ edtf }) => edtf)).toEqual(['2027-09', '2027-12'])
  })

  it('finds several deadlines among other words', () => {
    const cell = 'Vòng sơ khảo xong trước ngày 20/3, vòng chung khảo từ ngày 05/4 đến ngày 07/4/2026'
    expect(readDeadlines(cell, plan2026)).toMatchObject([
      { raw: 'xong trước ngày 20/3', kind: 'by', edtf: '2026-03-20' },
      { raw: 'từ ngày 05/4 đến ngày 07/4/2026', kind: 'during', edtf: '2026-04-05/2026-04-07' },
    ])
  })

  it('leaves out the end mark of the document', () => {
    expect(readDeadlines('Trong 02 giờ kể từ khi có báo động./.', plan2026)).toMatchObject([
      { raw: 'Trong 02 giờ kể từ khi có báo động', kind: 'relative' },
    ])
  })

  it('keeps the whole words of a cell around its one deadline', () => {
    const cell = 'Lễ phát động: ngày 05/6/2026 tại sân vận động'
    expect(readDeadlines(cell, plan2026)).toMatchObject([{ raw: cell, kind: 'on', edtf: '2026-06-05' }])
  })

  it('leaves a letter that would grow in lower case where it stands', () => {
    const cell = 'İzmir: trước ngày 15/3/2026; Hằng năm'
    expect(readDeadlines(cell, plan2026).map(({ raw }) => raw)).toEqual([
      'İzmir: trước ngày 15/3/2026',
      'Hằng năm',
    ])
  })

  it('says where a day is in no calendar', () => {
    expect(readDeadlines('Trước ngày 31/4/2026', plan2026)).toMatchObject([
      { kind: 'by', edtf: null, impossible: true },
    ])
    expect(readDeadlines('Trước ngày 29/02/2026', plan2026)).toMatchObject([{ edtf: null, impossible: true }])
    expect(readDeadlines('Trước ngày 29/02/2028', plan2026)).toMatchObject([
      { edtf: '2028-02-29', impossible: false },
    ])
  })

  it('reads prose that is longer than any deadline as unresolved', () => {
    const cell = 'tùy tình hình thực tế của từng thôn '.repeat(40).trim()
    expect(readDeadlines(cell, plan2026)).toMatchObject([{ raw: cell, kind: 'unresolved' }])
  })
})

describe('findDeadlines', () => {
  it('finds each of several reports with its day', () => {
    const sentence =
      'Báo cáo định kỳ hằng tháng (trước ngày 18), hằng quý (trước ngày 18 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).'
    expect(findDeadlines(sentence, plan2026).map(({ rrule }) => rrule)).toEqual([
      'FREQ=MONTHLY;BYMONTHDAY=18',
      'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18',
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15',
    ])
  })

  it('parts the days of a list that do not follow on each other', () => {
    expect(findDeadlines('Họp vào các ngày 05, 20/8/2026.', plan2026).map(({ edtf }) => edtf)).toEqual([
      '2026-08-05',
      '2026-08-20',
    ])
  })

  it('finds a deadline beside the date of a cited document', () => {
    const sentence =
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 24/01/2026, các thôn gửi báo cáo về Văn phòng trước ngày 20/11/2026 để tổng hợp'
    const found = findDeadlines(sentence, plan2026)
    expect(found).toMatchObject([{ raw: 'trước ngày 20/11/2026', kind: 'by', due: '2026-11-20' }])
    expect(sentence.slice(found[0]!.from, found[0]!.to)).toBe('trước ngày 20/11/2026')
  })

  it('goes on behind a repetition only where another follows', () => {
    const found = findDeadlines('Định kỳ hằng quý, 06 tháng và năm báo cáo kết quả thực hiện', plan2026)
    expect(found.map(({ raw, rrule }) => [raw, rrule])).toEqual([
      ['Định kỳ hằng quý', 'FREQ=MONTHLY;INTERVAL=3'],
      ['06 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
      ['năm', 'FREQ=YEARLY'],
    ])
    expect(findDeadlines('Định kỳ hằng quý, năm 2026 thí điểm', plan2026)).toHaveLength(1)
  })

  it('leaves the verb in front of the time out of its words', () => {
    const sentence = 'Phòng Nội vụ chủ trì, hoàn thành trước ngày 15/9/2026.'
    expect(findDeadlines(sentence, plan2026)).toMatchObject([
      { raw: 'trước ngày 15/9/2026', from: sentence.indexOf('trước') },
    ])
  })

  it('does not begin inside a word', () => {
    expect(findDeadlines('Mục 2trong tháng 3/2026', plan2026)).toEqual([])
  })
})

describe('lastDayOf', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-11', '2026-11-30'],
    ['2025-35', '2025-09-30'],
    ['2025-40', '2025-06-30'],
    ['2025-41', '2025-12-31'],
    ['2025-03/2025-05', '2025-05-31'],
    ['2026-08-24', '2026-08-24'],
    ['2026/..', null],
  ])('of %s is %s', (edtf, day) => expect(lastDayOf(edtf)).toBe(day))
})

describe('dayBefore', () => {
  it.each([
    ['2026', '2025-12-31'],
    ['2026-03', '2026-02-28'],
    ['2026-34', '2026-03-31'],
    ['2026-41', '2026-06-30'],
    ['2026-03-01', '2026-02-28'],
    ['../2026', null],
  ])('%s is %s', (edtf, day) => expect(dayBefore(edtf)).toBe(day))
})

describe('readPartialDate', () => {
  it('finds no date in a line without one', () => expect(readPartialDate('Số: 12/KH-UBND')).toBeNull())
})

describe('readPeriod', () => {
  it('leads to the words in the title', () => {
    const title = 'Phát triển thư viện thôn giai đoạn 2021 – 2025 trên địa bàn xã Sơn Hạ'
    expect(readPeriod(title)).toMatchObject({
      raw: 'giai đoạn 2021 – 2025',
      from: 25,
      to: 46,
      edtf: '2021/2025',
    })
  })
})
