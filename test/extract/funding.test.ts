import { describe, expect, it } from 'vitest'
import { compile, lowerCase } from '../../src/extract/forms.ts'
import { findFunding } from '../../src/extract/funding.ts'
import { Recorder } from '../../src/extract/recorder.ts'
import type { Marker } from '../../src/parse/marker.ts'
import { plainText } from '../../src/parse/text.ts'
import type { Block, Item, Paragraph } from '../../src/parse/tree.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

const marker: Marker = { raw: '1.', counts: [{ kind: 'arabic', value: 1 }], parts: [], end: 2 }

const item = (text: string, children: Block[] = [], at = 0): Item => ({
  type: 'item',
  marker,
  text: plainText(text, at),
  path: 'V',
  children,
  ranges: [],
})

const paragraph = (text: string, at = 0): Paragraph => ({
  type: 'paragraph',
  text: plainText(text, at),
  ranges: [],
})

const fundingOf = (...sections: Item[]) => findFunding(sections, new Recorder())
const sourcesOf = (text: string) => fundingOf(item('KINH PHÍ', [paragraph(text)]))?.sources

describe('the text', () => {
  it('is every paragraph and node of the sections, without their headings', () => {
    const sections = [
      item('KINH PHÍ', [paragraph('Kinh phí do xã bảo đảm.'), item('Chi in ấn:', [item('Tờ rơi.')])]),
      item('Nguồn lực', [paragraph('Lồng ghép các hoạt động.')]),
    ]
    expect(fundingOf(...sections)?.text).toBe(
      'Kinh phí do xã bảo đảm. Chi in ấn: Tờ rơi. Lồng ghép các hoạt động.',
    )
  })

  it('is what stands behind the colon of the heading', () => {
    expect(fundingOf(item('Kinh phí: Do ngân sách phường bảo đảm.'))).toEqual({
      text: 'Do ngân sách phường bảo đảm.',
      sources: ['ngân sách phường'],
      amounts: [],
    })
  })

  it('is a heading that is a sentence', () => {
    expect(fundingOf(item('Kinh phí thực hiện do thôn vận động.'))?.text).toBe(
      'Kinh phí thực hiện do thôn vận động.',
    )
    expect(fundingOf(item('Kinh phí từ ngân sách xã'))?.text).toBe('Kinh phí từ ngân sách xã')
  })

  it('leaves out headings of another role where the section has several', () => {
    const children = [
      item('Kinh phí', [paragraph('Chi từ hội phí.')]),
      item('Thời gian thực hiện', [paragraph('Năm 2026.')]),
    ]
    expect(fundingOf(item('KINH PHÍ, THỜI GIAN THỰC HIỆN', children))?.text).toBe('Kinh phí Chi từ hội phí.')
    const own = [item('Nhiệm vụ chi: hỗ trợ các thôn.')]
    expect(fundingOf(item('KINH PHÍ', own))?.text).toBe('Nhiệm vụ chi: hỗ trợ các thôn.')
  })

  it('does not hold what tables say', () => {
    const text = plainText('Tiền nước', 0)
    const table: Block = { type: 'table', rows: [[{ text, lines: [] }]], ranges: [] }
    expect(fundingOf(item('KINH PHÍ', [paragraph('Theo bảng sau.'), table]))?.text).toBe('Theo bảng sau.')
  })

  it('is nothing where no section says anything', () => {
    expect(fundingOf()).toBeNull()
    expect(fundingOf(item('KINH PHÍ'))).toBeNull()
  })
})

describe('sources', () => {
  const { forms, fragments } = readVocabulary('funding-sources')
  for (const { id, pattern, examples } of forms) {
    it(`${id} are found in its examples`, () => {
      const own = compile(pattern, fragments)
      for (const { text, sources } of examples) {
        expect(sourcesOf(text)).toEqual(sources)
        expect(own.test(lowerCase(text)), text).toBe(true)
      }
    })
  }

  it('are not found in words that name none', () => {
    for (const text of readVocabulary('not-a-funding-source').sentences) {
      expect({ text, sources: sourcesOf(text) }).toEqual({ text, sources: [] })
    }
  })

  it('are listed once each', () => {
    expect(sourcesOf('Ngân sách xã chi 10 triệu đồng; phần còn lại của ngân sách xã chi sau.')).toEqual([
      'Ngân sách xã',
    ])
  })
})

it('finds amounts in đồng', () => {
  const funding = fundingOf(
    item('KINH PHÍ', [paragraph('Tổng kinh phí 2,5 tỷ đồng, trong đó xã chi 40.000.000 đồng.')]),
  )
  expect(funding?.amounts).toEqual([
    { raw: '2,5 tỷ đồng', vnd: 2_500_000_000 },
    { raw: '40.000.000 đồng', vnd: 40_000_000 },
  ])
})

it('records where text, sources and amounts stand', () => {
  const recorder = new Recorder()
  const first = 'Chi từ ngân sách xã:'
  const second = 'Nước uống 2 triệu đồng.'
  findFunding([item('KINH PHÍ', [paragraph(first, 100), item(second, [], 200)])], recorder)
  const ranges = (pointer: string) => {
    const { how, ranges } = recorder.evidence.get(pointer)!
    return { how, ranges }
  }
  expect([...recorder.evidence.keys()]).toEqual([
    '/funding/text',
    '/funding/sources/0',
    '/funding/amounts/0/raw',
    '/funding/amounts/0/vnd',
  ])
  expect(ranges('/funding/text')).toEqual({
    how: 'heading',
    ranges: [
      { from: 100, to: 120 },
      { from: 200, to: 223 },
    ],
  })
  expect(ranges('/funding/sources/0')).toEqual({ how: 'sentence', ranges: [{ from: 107, to: 119 }] })
  expect(ranges('/funding/amounts/0/raw')).toEqual({ how: 'sentence', ranges: [{ from: 210, to: 222 }] })
  expect(ranges('/funding/amounts/0/vnd')).toEqual(ranges('/funding/amounts/0/raw'))
})
