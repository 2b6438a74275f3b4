import { describe, expect, it } from 'vitest'
import { Recorder } from '../../src/extract/recorder.ts'
import { findReporting, type ReportingNode, Reports } from '../../src/extract/reporting.ts'
import { plainText } from '../../src/parse/text.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

const vocabulary = readVocabulary('reporting')

const TIME = { year: 2026, day: null }

const node = (text: string, units: string[] = ['Công an xã'], at = 0): ReportingNode => ({
  text: plainText(text, at),
  path: 'IV/1/-',
  units,
})

const reportingOf = (text: string, units?: string[]) =>
  findReporting([node(text, units)], new Reports(TIME), new Recorder())

describe('a sentence that obliges to report', () => {
  for (const { text, who, to, deadlines } of vocabulary.examples) {
    it(text, () => {
      const read = reportingOf(text).map((reporting) => ({
        ...reporting,
        deadlines: reporting.deadlines.map(({ edtf, rrule }) => edtf ?? rrule),
      }))
      expect(read).toEqual([{ who, to, deadlines, path: 'IV/1/-' }])
    })
  }

  for (const list of ['verbs', 'gives', 'direct', 'sends'] as const) {
    for (const { pattern, examples } of vocabulary[list]) {
      for (const text of examples) {
        it(`is one by ${list} ${pattern}: ${text}`, () => expect(reportingOf(text)).toHaveLength(1))
      }
    }
  }
})

describe('a sentence that obliges nobody', () => {
  for (const text of readVocabulary('not-a-report').sentences)
    it(text, () => expect(reportingOf(text)).toEqual([]))

  for (const list of ['notBehind', 'notBefore', 'asks'] as const) {
    for (const { pattern, examples } of vocabulary[list]) {
      for (const text of examples) {
        it(`is one by ${list} ${pattern}: ${text}`, () => expect(reportingOf(text)).toEqual([]))
      }
    }
  }
})

describe('a node of several sentences', () => {
  it('has an entry for each that obliges', () => {
    const text =
      'Các thôn báo cáo kết quả về Phòng Kinh tế trước ngày 20/11/2026; Phòng Kinh tế tổng hợp, báo cáo UBND xã trước ngày 30/11/2026. Trạm Y tế trực cấp cứu.'
    expect(reportingOf(text)).toMatchObject([
      { who: ['Các thôn'], to: 'Phòng Kinh tế', deadlines: [{ edtf: '2026-11-20' }] },
      { who: ['Phòng Kinh tế'], to: 'UBND xã', deadlines: [{ edtf: '2026-11-30' }] },
    ])
  })

  it('has the unit of its first words for all of them', () => {
    const text = 'Ban Thường vụ Hội Nông dân xã: Chỉ đạo, kiểm tra; định kỳ hằng quý báo cáo Đảng ủy.'
    expect(reportingOf(text)).toMatchObject([{ who: ['Ban Thường vụ Hội Nông dân xã'], to: 'Đảng ủy' }])
  })
})

it('reads a node once that two sections hold', () => {
  const twice = node('Báo cáo UBND xã hằng tháng.')
  expect(findReporting([twice, twice], new Reports(TIME), new Recorder())).toHaveLength(1)
})

it('leaves out who reports where nothing names them', () => {
  expect(reportingOf('Báo cáo UBND xã hằng tháng.', [])).toMatchObject([{ who: [], to: 'UBND xã' }])
})

it('records where everything stands', () => {
  const recorder = new Recorder()
  const first = 'Phòng Kinh tế báo cáo UBND xã trước ngày 20/5/2026.'
  const second = 'Báo cáo UBND xã.'
  findReporting(
    [node(first, [], 100), node('Trực cấp cứu.'), node(second, ['Trạm Y tế'], 300)],
    new Reports(TIME),
    recorder,
  )
  const evidence = [...recorder.evidence].map(([pointer, { how, ranges }]) => [pointer, { how, ranges }])
  expect(Object.fromEntries(evidence)).toEqual({
    '/reporting/0/to': { how: 'sentence', ranges: [{ from: 122, to: 129 }] },
    '/reporting/0/who/0': { how: 'sentence', ranges: [{ from: 100, to: 113 }] },
    '/reporting/0/deadlines/0': { how: 'sentence', ranges: [{ from: 130, to: 150 }] },
    '/reporting/1/to': { how: 'sentence', ranges: [{ from: 308, to: 315 }] },
    '/reporting/1/who/0': { how: 'inferred', ranges: [{ from: 300, to: 316 }] },
  })
})

for (const spam of [
  'gửi về để báo cáo các nếu khi yêu cầu Phòng ',
  'báo cáo ',
  'gửi kết quả về Phòng Kinh tế; ',
  'yêu cầu Phòng báo cáo; ',
]) {
  it(`takes time in proportion to the length of «${spam}»`, () => {
    const time = (count: number) => {
      const start = performance.now()
      reportingOf(spam.repeat(count))
      return performance.now() - start
    }
    time(500)
    expect(Math.min(...[0, 1, 2].map(() => time(8000) / time(2000)))).toBeLessThan(10)
  })
}
