import { describe, expect, it } from 'vitest'
import { isLetterheadLine } from '../../src/parse/letterhead.ts'
import { rangesOf } from '../../src/parse/text.ts'
import { treeOf } from './cleaned.ts'

const FIELDS = ['superiorAgency', 'agency', 'motto', 'number', 'subject', 'date'] as const
const TITLE = '\n\nKẾ HOẠCH\nNạo vét kênh Bà Thoại\n'

/** The fields of a letterhead that are not empty, and what was none of them. */
function shown(head: string) {
  const { main, loose } = treeOf(head + TITLE)
  const fields = FIELDS.map((name) => [name, main.letterhead?.[name].value ?? ''] as const)
  const unknown = loose.filter(({ type }) => type === 'unknown').map(({ text }) => text.value)
  return {
    ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
    ...(unknown.length > 0 ? { unknown } : {}),
  }
}

const STATE = {
  superiorAgency: 'UBND TỈNH BÌNH SƠN ĐÔNG',
  agency: 'SỞ THỦY LỢI',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  number: 'Số: 15/KH-STL',
  date: 'Bình Sơn Đông, ngày 05 tháng 02 năm 2026',
}

describe('a letterhead', () => {
  it('in one column', () => {
    const { superiorAgency, agency, motto, number, date } = STATE
    const [first, second] = motto.split(/ (?=Độc)/)
    expect(shown([superiorAgency, agency, '-----', number, first, second, '-----', date].join('\n'))).toEqual(
      STATE,
    )
  })

  it.each([
    ['tabs', '\t'],
    ['wide space', '          '],
    ['wide NBSP', '\u00a0\u00a0\u00a0\u00a0'],
  ])('in two columns that %s part', (_, gap) => {
    const lines = [
      [STATE.superiorAgency, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [STATE.agency, 'Độc lập - Tự do - Hạnh phúc'],
      [STATE.number, STATE.date],
    ]
    expect(shown(lines.map((line) => line.join(gap)).join('\n'))).toEqual(STATE)
  })

  it.each([
    ['a single blank', ' ', ''],
    ['a bar', ' | ', ' |'],
  ])('in two columns that a copy parts with %s', (_, gap, end) => {
    const lines = [
      [STATE.superiorAgency, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [STATE.agency, 'Độc lập - Tự do - Hạnh phúc'],
      [STATE.number, STATE.date],
    ]
    expect(shown(lines.map((line) => line.join(gap) + end).join('\n'))).toEqual(STATE)
  })

  it('in the cells of a layout table', () => {
    const source = `|\nUBND TỈNH BÌNH SƠN ĐÔNG\n**SỞ THỦY\nLỢI**\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n|\nSố:\n15/KH-STL\n|\n*Bình Sơn Đông,\nngày 05 tháng 02 năm 2026*\n|`
    expect(shown(source)).toEqual(STATE)
  })

  it('in decomposed letters, with Ð and with bold', () => {
    const source =
      `**ÐẢNG BỘ TỈNH BÌNH SƠN ÐÔNG**\tÐẢNG CỘNG SẢN VIỆT NAM\n**ĐẢNG ỦY XÃ LA SƠN HẠ**\nSố 15-KH/ĐU`.normalize(
        'NFD',
      )
    expect(shown(source)).toEqual({
      superiorAgency: 'ĐẢNG BỘ TỈNH BÌNH SƠN ĐÔNG',
      agency: 'ĐẢNG ỦY XÃ LA SƠN HẠ',
      motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
      number: 'Số 15-KH/ĐU',
    })
  })

  it('with a number line and a date on one line', () => {
    expect(shown('Số: 15/KH-STL Bình Sơn Đông, ngày 05 tháng 02 năm 2026')).toEqual({
      number: STATE.number,
      date: STATE.date,
    })
  })

  it('with blanks for number and day', () => {
    const { number, date } = shown('Số:      /KH-STL\t Bình Sơn Đông, ngày     tháng 5 năm 2026') as Record<
      string,
      string
    >
    expect([number, date]).toEqual(['Số: /KH-STL', 'Bình Sơn Đông, ngày tháng 5 năm 2026'])
  })

  it('with wide blanks inside number and date', () => {
    expect(shown('Số:   09   KH/ĐTN          Bà Thoại, ngày   10   tháng 03   năm 2026')).toEqual({
      number: 'Số: 09 KH/ĐTN',
      date: 'Bà Thoại, ngày 10 tháng 03 năm 2026',
    })
  })

  it('with a month for its date', () => {
    expect(shown('SỞ THỦY LỢI\nBình Sơn Đông, tháng 5 năm 2026')).toEqual({
      agency: 'SỞ THỦY LỢI',
      date: 'Bình Sơn Đông, tháng 5 năm 2026',
    })
  })

  it('with its own date below that of a web page', () => {
    expect(shown(`Đăng ngày 06/02/2026\nSỞ THỦY LỢI\n${STATE.date}`)).toEqual({
      agency: 'SỞ THỦY LỢI',
      date: STATE.date,
      unknown: ['Đăng ngày 06/02/2026'],
    })
  })

  it('with a number and a date without its place on one line', () => {
    expect(shown('Số: 15/KH-STL, ngày 05 tháng 02 năm 2026')).toEqual({
      number: STATE.number,
      date: 'ngày 05 tháng 02 năm 2026',
    })
  })

  it.each(['DỰ THẢO', '(Dự thảo lần 2)'])('with the mark %s, which is no part of the body', (mark) => {
    expect(shown(`SỞ THỦY LỢI\n\n${mark}`)).toEqual({ agency: 'SỞ THỦY LỢI' })
  })

  it('with a body that is named after a decision', () => {
    expect(shown('SỞ THỦY LỢI\nĐOÀN KIỂM TRA\nTHEO QUYẾT ĐỊNH\nSỐ 105/QĐ-STL\nSố: 15/KH-ĐKT')).toEqual({
      superiorAgency: 'SỞ THỦY LỢI',
      agency: 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 105/QĐ-STL',
      number: 'Số: 15/KH-ĐKT',
    })
  })

  it('with the first word of a body and of Quốc hiệu on lines of their own', () => {
    expect(shown('ỦY\nBAN NHÂN DÂN\nTỈNH BÌNH SƠN ĐÔNG\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual({
      agency: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN ĐÔNG',
      motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    })
  })

  it('behind the title of a web page', () => {
    expect(shown('KẾ HOẠCH NẠO VÉT KÊNH\nBÀ THOẠI\n\nSỞ THỦY LỢI\nSố: 15/KH-STL')).toEqual({
      agency: 'SỞ THỦY LỢI',
      number: STATE.number,
      unknown: ['KẾ HOẠCH NẠO VÉT KÊNH', 'BÀ THOẠI'],
    })
  })

  it.each([
    'Thực hiện Kế hoạch số 40/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh',
    'Ngày 18 tháng 3 năm 2026, tại kỳ họp thứ hai, Hội đồng đã giao việc cho xã.',
    'Các ngày hội, ngày lễ năm học 2026',
  ])('takes no sentence for its date: %s', (unknown) => {
    expect(shown(`${unknown}\n\nSỞ THỦY LỢI`)).toEqual({ agency: 'SỞ THỦY LỢI', unknown: [unknown] })
  })

  it('with a body whose name goes on with words that begin like another', () => {
    expect(shown('UBND XÃ LA SƠN HẠ\nBAN CHỈ ĐẠO\nPHÒNG, CHỐNG THIÊN TAI')).toEqual({
      superiorAgency: 'UBND XÃ LA SƠN HẠ',
      agency: 'BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI',
    })
  })

  it('takes no basis for a line of the body', () => {
    const unknown = 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;'
    expect(shown(`SỞ THỦY LỢI\n${unknown}`)).toEqual({ agency: 'SỞ THỦY LỢI', unknown: [unknown] })
  })

  it('with a body over several lines', () => {
    expect(shown('ỦY BAN NHÂN\nDÂN\nTỈNH BÌNH SƠN ĐÔNG')).toEqual({
      agency: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN ĐÔNG',
    })
  })

  it('with capitals that a scan spaced out', () => {
    expect(shown('ỦY B AN NHÂN D ÂN\nXÃ LA SƠN HẠ')).toEqual({ agency: 'ỦY B AN NHÂN D ÂN XÃ LA SƠN HẠ' })
  })

  it('of a letter, with its subject over two lines', () => {
    expect(shown('UBND XÃ LA SƠN HẠ\nSố: 15/UBND-KT\nV/v nạo vét kênh\nBà Thoại')).toEqual({
      agency: 'UBND XÃ LA SƠN HẠ',
      number: 'Số: 15/UBND-KT',
      subject: 'V/v nạo vét kênh Bà Thoại',
    })
  })

  it('is null where nothing stands before the title', () => {
    expect(treeOf(TITLE.trim()).main.letterhead).toBeNull()
  })
})

describe('what is no part of a letterhead', () => {
  it('becomes unknown text with a fault, and the letterhead does not own it', () => {
    const source = `bản dự thảo lần hai\n\nSố: 15/KH-STL\tchưa soát${TITLE}`
    const { main, loose, faults } = treeOf(source)
    expect(loose.map(({ type, text }) => [type, text.value])).toEqual([
      ['unknown', 'bản dự thảo lần hai'],
      ['unknown', 'chưa soát'],
    ])
    expect(
      faults.map(({ code, args, range }) => [code, args.text, source.slice(range.from, range.to)]),
    ).toEqual([
      ['unknown-text', 'bản dự thảo lần hai', 'bản dự thảo lần hai'],
      ['unknown-text', 'chưa soát', 'chưa soát'],
    ])
    expect(main.letterhead!.ranges.map(({ from, to }) => source.slice(from, to))).toEqual(['Số: 15/KH-STL\t'])
  })

  it('is a page number', () => {
    const { loose } = treeOf(`SỞ THỦY LỢI\n\n1${TITLE}`)
    expect(loose.map(({ type, text }) => [type, text.value])).toEqual([['page', '1']])
  })
})

describe('the places of its fields', () => {
  it('are those of each column', () => {
    const source = `SỞ THỦY LỢI\tĐộc lập - Tự do - Hạnh phúc${TITLE}`
    const { letterhead } = treeOf(source).main
    const places = rangesOf(letterhead!.motto).map(({ from, to }) => source.slice(from, to))
    expect(places).toEqual(['Độc lập - Tự do - Hạnh phúc'])
  })
})

describe('isLetterheadLine', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
    ['Số: 15/KH-UBND', true],
    ['15 /KH-UBND', true],
    ['15 cây bàng', false],
    ['La Sơn Hạ, ngày 05 tháng 02 năm 2026', true],
    ['UBND XÃ LA SƠN HẠ', true],
    ['Ủy ban nhân dân xã', false],
    ['Vớt bèo', false],
  ])('%s: %s', (line, expected) => {
    expect(isLetterheadLine(line)).toBe(expected)
  })
})
