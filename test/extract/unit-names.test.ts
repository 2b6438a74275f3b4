import { describe, expect, it } from 'vitest'
import { opensWithUnit, readSubject, splitUnits } from '../../src/extract/unit-names.ts'

const namesIn = (text: string) => splitUnits(text).map(({ name }) => name)

describe('splitUnits', () => {
  it.each([
    ['a semicolon', 'Phòng Kinh tế; tổ đo đạc', ['Phòng Kinh tế', 'tổ đo đạc']],
    ['a comma before a new name', 'Phòng Kinh tế, Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    ['và before a new name', 'Phòng Kinh tế và Công an xã', ['Phòng Kinh tế', 'Công an xã']],
    [
      'cùng before a name in small letters',
      'Đoàn xã cùng trường THCS Bến Sao',
      ['Đoàn xã', 'trường THCS Bến Sao'],
    ],
  ])('parts at %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ['a collective name', 'Các phòng, ban, ngành huyện'],
    ['UBND of several kinds of places', 'UBND các xã, thị trấn'],
    ['a name with a comma', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['a name with và', 'Phòng Giáo dục và Đào tạo'],
    ['the office of two bodies', 'Văn phòng HĐND và UBND xã'],
    ['an organization among the bodies of a collective name', 'Các cơ quan, tổ chức trên kênh'],
    ['a name that goes on in small letters behind a place', 'Công an các xã miền núi'],
    ['brackets', 'Phòng Kinh tế (tổ thủy lợi; tổ khuyến nông)'],
    ['a person in small letters and what he is', 'đồng chí Lê Văn Gáo, Phó Chủ tịch'],
    ['what a person is in small letters', 'ông Lê Văn Gáo, trưởng phòng'],
    ['a collective name of persons', 'Các ông, bà Trưởng thôn'],
    ['a collective name in small letters', 'các thầy, cô giáo'],
  ])('does not part %s', (_, text) => {
    expect(namesIn(text)).toEqual([text])
  })

  it.each([
    ['what the unit does', 'Phòng Kinh tế chủ trì nạo vét', ['Phòng Kinh tế']],
    ['a scope', 'Phòng Kinh tế theo chức năng, nhiệm vụ được giao', ['Phòng Kinh tế']],
    ['a request', 'Đề nghị Mặt trận Tổ quốc xã', ['Mặt trận Tổ quốc xã']],
    ['until when', 'Công an xã, Đoàn xã trước ngày 15/3/2026', ['Công an xã', 'Đoàn xã']],
    ['a second sentence', 'Phòng Kinh tế. Công an xã giữ trật tự', ['Phòng Kinh tế']],
    ['marks around it', ' - Phòng Kinh tế; ', ['Phòng Kinh tế']],
    ['a dash for nobody', '-', []],
    ['nothing', '', []],
  ])('leaves out %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'phê duyệt danh sách',
    'họp dân lấy ý kiến',
    'ra quân vớt bèo',
    'nộp báo cáo',
    'treo băng rôn',
    'chốt danh sách',
    'gọi khám sức khỏe',
    'cắm biển ở bờ kênh',
    'thu nộp tiền',
  ])('ends a name where the unit acts: %s', (work) => {
    expect(namesIn(`Hội Nông dân ${work}`)).toEqual(['Hội Nông dân'])
  })

  it('keeps words in a name that elsewhere say what is done', () => {
    expect(namesIn('Ban Chỉ đạo xã, Tổ kiểm tra liên ngành')).toEqual([
      'Ban Chỉ đạo xã',
      'Tổ kiểm tra liên ngành',
    ])
  })
})

describe('opensWithUnit', () => {
  it.each([
    ['Sở Nội vụ rà soát', true],
    ['Giao Công an xã', true],
    ['phòng Kế hoạch', true],
    ['Các cơ quan, đơn vị', true],
    ['Các thành viên Ban Chỉ đạo', true],
    ['Tổ chức Đoàn', true],
    ['Tổ chức tập huấn', false],
    ['Báo cáo kết quả', false],
    ['Các nội dung khác', false],
    ['phòng họp', false],
  ])('%s: %s', (text, expected) => {
    expect(opensWithUnit(text)).toBe(expected)
  })
})

describe('readSubject', () => {
  const shown = (text: string) => {
    const subject = readSubject(text)
    return subject && [subject.units.map(({ name }) => name), text.slice(subject.end)]
  }

  it.each([
    ['Phòng Kinh tế', [['Phòng Kinh tế'], '']],
    ['Phòng Kinh tế: Nạo vét kênh.', [['Phòng Kinh tế'], 'Nạo vét kênh.']],
    ['Phòng Kinh tế chủ trì nạo vét.', [['Phòng Kinh tế'], 'chủ trì nạo vét.']],
    ['Phòng Kinh tế và Công an xã', [['Phòng Kinh tế', 'Công an xã'], '']],
    ['Căn cứ Kế hoạch, các thôn xây dựng lịch làm việc.', [['các thôn'], 'xây dựng lịch làm việc.']],
  ])('%s', (text, found) => {
    expect(shown(text)).toEqual(found)
  })

  it.each(['Nạo vét kênh', 'Căn cứ Kế hoạch, xây dựng lịch làm việc', 'Căn cứ Kế hoạch, các thôn'])(
    'none in «%s»',
    (text) => {
      expect(readSubject(text)).toBeNull()
    },
  )
})
