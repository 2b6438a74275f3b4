import { describe, expect, it } from 'vitest'
import { follows, isFirst, pathPart, readMarker } from '../../src/parse/marker.ts'

/** Marker, its readings, and the text behind it. */
function shown(line: string) {
  const marker = readMarker(line)
  if (!marker) return null
  return `${marker.raw} | ${marker.counts.map(({ kind, value }) => `${kind} ${value}`).join(', ')} | ${line.slice(marker.end)}`
}

describe('readMarker', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'I. | roman 1, upper 10 | MỤC ĐÍCH'],
    ['II/ NỘI DUNG', 'II/ | roman 2 | NỘI DUNG'],
    ['III - KINH PHÍ', 'III | roman 3 | KINH PHÍ'],
    ['IV- TỔ CHỨC', 'IV- | roman 4 | TỔ CHỨC'],
    ['B. Phần hai', 'B. | upper 2 | Phần hai'],
    ['C. Phần ba', 'C. | upper 3, roman 100 | Phần ba'],
    ['Đ. Phần năm', 'Đ. | upper 5 | Phần năm'],
    ['1. Mục đích', '1. | arabic 1 | Mục đích'],
    ['01. Mục đích', '01. | arabic 1 | Mục đích'],
    ['2) Yêu cầu', '2) | arabic 2 | Yêu cầu'],
    ['3/ Đo đạc', '3/ | arabic 3 | Đo đạc'],
    ['11.Vớt bèo', '11. | arabic 11 | Vớt bèo'],
    ['4.Vớt bèo', '4. | arabic 4 | Vớt bèo'],
    ['5- Đo đạc', '5- | arabic 5 | Đo đạc'],
    ['5 - Đo đạc', '5 | arabic 5 | Đo đạc'],
    ['5.- Đo đạc', '5.- | arabic 5 | Đo đạc'],
    ['5/Đo đạc', '5/ | arabic 5 | Đo đạc'],
    ['5/. Đo đạc', '5/. | arabic 5 | Đo đạc'],
    ['I/.MỤC ĐÍCH', 'I/. | roman 1, upper 10 | MỤC ĐÍCH'],
    ['II-MỤC ĐÍCH, YÊU CẦU', 'II- | roman 2 | MỤC ĐÍCH, YÊU CẦU'],
    ['A- Phần một', 'A- | upper 1 | Phần một'],
    ['b- Đo', 'b- | lower 2 | Đo'],
    ['b.- Đo', 'b.- | lower 2 | Đo'],
    ['· Đắp bờ', '· | bullet 183 | Đắp bờ'],
    ['·Đắp bờ', '· | bullet 183 | Đắp bờ'],
    ['a) Đo', 'a) | lower 1 | Đo'],
    ['a. Đo', 'a. | lower 1 | Đo'],
    ['đ) Vớt', 'đ) | lower 5 | Vớt'],
    ['i) Dọn', 'i) | lower 10, small-roman 1 | Dọn'],
    ['ii) Dọn', 'ii) | small-roman 2 | Dọn'],
    ['(1) lập dự toán', '(1) | bracket-arabic 1 | lập dự toán'],
    ['(a) lập dự toán', '(a) | bracket-lower 1 | lập dự toán'],
    ['(iv) mời thầu', '(iv) | bracket-roman 4 | mời thầu'],
    ['- Đào kênh', '- | dash 0 | Đào kênh'],
    ['– Đào kênh', '– | dash 0 | Đào kênh'],
    ['-Đào kênh', '- | dash 0 | Đào kênh'],
    ['+ Đắp bờ', '+ | plus 0 | Đắp bờ'],
    ['* Đắp bờ', '* | bullet 42 | Đắp bờ'],
    ['• Đắp bờ', '• | bullet 8226 | Đắp bờ'],
    ['▪Đắp bờ', '▪ | bullet 9642 | Đắp bờ'],
    ['- + Việc nhỏ', '+ | plus 0 | Việc nhỏ'],
    ['ll. MỤC ĐÍCH', 'll. | roman 2 | MỤC ĐÍCH'],
    ['1I. MỤC ĐÍCH', '1I. | roman 2 | MỤC ĐÍCH'],
    ['lV. KINH PHÍ', 'lV. | roman 4 | KINH PHÍ'],
    ['Vl- KINH PHÍ', 'Vl- | roman 6 | KINH PHÍ'],
    ['ll/ NỘI DUNG', 'll/ | roman 2 | NỘI DUNG'],
    ['I-Ý NGHĨA, MỤC ĐÍCH', 'I- | roman 1 | Ý NGHĨA, MỤC ĐÍCH'],
    ['l. Mục đích', 'l. | lower 13, arabic 1, roman 1 | Mục đích'],
    ['Phần I', 'Phần I | part 1 | '],
    ['PHẦN THỨ HAI: VIỆC CẦN LÀM', 'PHẦN THỨ HAI | part 2 | VIỆC CẦN LÀM'],
    ['Chương II', 'Chương II | chapter 2 | '],
    ['Mục D. ĐO ĐẠC', 'Mục D | division 4 | ĐO ĐẠC'],
    ['Tiểu mục 1. Đo', 'Tiểu mục 1 | division 1 | Đo'],
    ['Điều 2. Giao việc', 'Điều 2. | article 2 | Giao việc'],
    ['Bước 1: Đo', 'Bước 1: | step 1 | Đo'],
    ['Phụ lục số 02', 'Phụ lục số 02 | appendix 2 | '],
    ['PHỤ LỤC I DANH MỤC', 'PHỤ LỤC I | appendix 1 | DANH MỤC'],
  ])('reads %s', (line, found) => {
    expect(shown(line)).toBe(found)
  })

  it.each([
    ['2.1. Đo', '2.1.', [2, 1], 1],
    ['2.1 Đo', '2.1', [2, 1], 1],
    ['2.1- Đo', '2.1-', [2, 1], 1],
    ['2.1.3. Đo', '2.1.3.', [2, 1, 3], 3],
    ['2.1.đ. Đo', '2.1.đ.', [2, 1, 5], 5],
    ['2.1.a) Đo', '2.1.a)', [2, 1, 1], 1],
  ])('reads the decimal number of %s', (line, raw, parts, value) => {
    expect(readMarker(line)).toMatchObject({ raw, parts, counts: [{ kind: 'decimal', value }] })
  })

  it.each([
    '15/3/2026 là ngày nghiệm thu',
    '1.500 cây bàng',
    '100% hộ dân',
    '12,5 ha',
    '1-2 lần mỗi tháng',
    '1- 2 lần mỗi tháng',
    '05-CT/TW ngày 10/3/2026',
    '25/KH-UBND ngày 10/3/2026',
    '25/CTr-UBND ngày 10/3/2026',
    '11/NQ-HĐND ngày 10/12/2025',
    '11-CT/TU ngày 09/02/2026',
    '111/KH-UBND ngày 05/01/2026',
    'Il-CT/TU ngày 09/02/2026',
    'V-A và vùng ven',
    '10./.',
    'x-quang phổi',
    'X-QUANG',
    'V/V TỔ CHỨC LỄ HỘI',
    'lX xã',
    '2026 là năm cao điểm',
    '13h30’ ngày 29/4/2026',
    'Điều 59 Luật Thủy lợi quy định',
    'Phần lớn hộ dân',
    'Mục đích',
    'CÔNG AN XÃ',
    'IM. lặng',
    '---',
    '**Đậm**',
    'xã La Sơn Hạ',
    'và) rồi',
    '(khoảng 20 hộ)',
    '',
  ])('finds none in «%s»', (line) => {
    expect(readMarker(line)).toBeNull()
  })
})

describe('follows', () => {
  it.each([
    ['arabic', 1, 2, true],
    ['arabic', 1, 3, false],
    ['arabic', 2, 2, false],
    ['dash', 0, 0, true],
    ['bullet', 42, 42, true],
    ['bullet', 42, 8226, false],
    ['roman', 3, 4, true],
  ] as const)('%s %d → %d: %s', (kind, last, next, expected) => {
    expect(follows(kind, last, next)).toBe(expected)
  })

  it.each([
    ['d', 'đ', true],
    ['d', 'e', true],
    ['e', 'f', true],
    ['e', 'g', true],
    ['i', 'j', true],
    ['i', 'k', true],
    ['a', 'c', false],
    ['h', 'k', false],
  ])('the letter %s → %s: %s', (last, next, expected) => {
    const value = (letter: string) =>
      readMarker(`${letter}) x`)!.counts.find(({ kind }) => kind === 'lower')!.value
    expect(follows('lower', value(last), value(next))).toBe(expected)
  })
})

describe('isFirst', () => {
  it('is true of first numbers and of every bullet', () => {
    expect(isFirst({ kind: 'arabic', value: 1 })).toBe(true)
    expect(isFirst({ kind: 'dash', value: 0 })).toBe(true)
    expect(isFirst({ kind: 'bullet', value: 42 })).toBe(true)
    expect(isFirst({ kind: 'lower', value: 2 })).toBe(false)
  })
})

describe('pathPart', () => {
  it.each([
    ['I.', 'I'],
    ['1.1.', '1.1'],
    ['a)', 'a'],
    ['II/', 'II'],
    ['IV-', 'IV'],
    ['Điều 1.', 'Điều 1'],
    ['Bước 1:', 'Bước 1'],
    ['Phần I', 'Phần I'],
    ['Điều 1 .', 'Điều 1 .'],
    ['(1)', '1'],
    ['-', '-'],
    ['+', '+'],
  ])('drops the closing mark of %s', (raw, path) => {
    expect(pathPart(raw)).toBe(path)
  })
})
