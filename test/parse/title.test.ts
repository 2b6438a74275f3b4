import { describe, expect, it } from 'vitest'
import { findTitles } from '../../src/parse/title.ts'
import { linesIn, treeOf } from './cleaned.ts'

const REST = '\n\nI. NỘI DUNG\n\nVớt bèo.\n'

function shown(head: string) {
  const { title } = treeOf(head + REST).main
  return title && [title.docType.value, title.title.value, title.note.value]
}

describe('the title block', () => {
  it.each([
    ['kind and title', 'KẾ HOẠCH\nNạo vét kênh Bà Thoại', ['KẾ HOẠCH', 'Nạo vét kênh Bà Thoại', '']],
    [
      'a title over several lines',
      'KẾ HOẠCH\nNạo vét kênh Bà Thoại\nvà kênh Cầu Sắt\nnăm 2026',
      ['KẾ HOẠCH', 'Nạo vét kênh Bà Thoại và kênh Cầu Sắt năm 2026', ''],
    ],
    ['a rule below the title', 'KẾ HOẠCH\nNạo vét kênh\n---------', ['KẾ HOẠCH', 'Nạo vét kênh', '']],
    [
      'kind and title in capitals on one line',
      'KẾ HOẠCH NẠO VÉT KÊNH BÀ THOẠI',
      ['KẾ HOẠCH', 'NẠO VÉT KÊNH BÀ THOẠI', ''],
    ],
    ['a kind that a scan spaced out', 'K Ế H O Ạ C H\nNạo vét kênh', ['K Ế H O Ạ C H', 'Nạo vét kênh', '']],
    [
      'bold over a blank line',
      '**KẾ HOẠCH**\n\n**Nạo vét kênh**\n\n**Bà Thoại năm 2026**',
      ['KẾ HOẠCH', 'Nạo vét kênh Bà Thoại năm 2026', ''],
    ],
    [
      'capitals over a blank line',
      'KẾ HOẠCH\n\nNẠO VÉT KÊNH\n\nBÀ THOẠI',
      ['KẾ HOẠCH', 'NẠO VÉT KÊNH BÀ THOẠI', ''],
    ],
    [
      'a note below it',
      'KẾ HOẠCH\nNạo vét kênh\n(Kèm theo Quyết định số 12/QĐ-UBND\nngày 03/02/2026)',
      ['KẾ HOẠCH', 'Nạo vét kênh', '(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/02/2026)'],
    ],
    [
      'a title that opens like a basis',
      'KẾ HOẠCH\nThực hiện Nghị quyết về kênh mương năm 2026',
      ['KẾ HOẠCH', 'Thực hiện Nghị quyết về kênh mương năm 2026', ''],
    ],
    ['a Markdown heading', '# KẾ HOẠCH\n\nNạo vét kênh', ['KẾ HOẠCH', 'Nạo vét kênh', '']],
    [
      'a kind in front of a title in small letters',
      'KẾ HOẠCH Nạo vét kênh Bà Thoại\nnăm 2026',
      ['KẾ HOẠCH', 'Nạo vét kênh Bà Thoại năm 2026', ''],
    ],
    [
      'a third line that a document is named in',
      '**KẾ HOẠCH**\n\n**Nạo vét kênh Bà Thoại**\n\n**theo Nghị quyết số 12/NQ-HĐND**',
      ['KẾ HOẠCH', 'Nạo vét kênh Bà Thoại theo Nghị quyết số 12/NQ-HĐND', ''],
    ],
    [
      'two paragraphs, the first as long as a line of print',
      'KẾ HOẠCH\n\nTổ chức nạo vét kênh Bà Thoại, kênh Cầu Sắt và các tuyến kênh mương nội đồng trên địa bàn các thôn của xã\n\nLa Sơn Hạ năm 2026',
      [
        'KẾ HOẠCH',
        'Tổ chức nạo vét kênh Bà Thoại, kênh Cầu Sắt và các tuyến kênh mương nội đồng trên địa bàn các thôn của xã La Sơn Hạ năm 2026',
        '',
      ],
    ],
    ['a year below capitals', 'KẾ HOẠCH NĂM HỌC\n2026 - 2027', ['KẾ HOẠCH', 'NĂM HỌC 2026 - 2027', '']],
    [
      'a line in brackets below capitals',
      'KẾ HOẠCH\nNẠO VÉT KÊNH\n(Giai đoạn 2026 - 2030)',
      ['KẾ HOẠCH', 'NẠO VÉT KÊNH (Giai đoạn 2026 - 2030)', ''],
    ],
    ['the mark of a draft', 'DỰ THẢO KẾ HOẠCH\nNạo vét kênh', ['KẾ HOẠCH', 'Nạo vét kênh', '']],
    ['a title behind V/v', 'KẾ HOẠCH\nV/v nạo vét kênh', ['KẾ HOẠCH', 'V/v nạo vét kênh', '']],
    [
      'a kind with its colon',
      'QUYẾT ĐỊNH:\nVề việc nạo vét kênh',
      ['QUYẾT ĐỊNH', 'Về việc nạo vét kênh', ''],
    ],
    ['a kind that lost a mark', 'KÊ HOẠCH\nNạo vét kênh', ['KÊ HOẠCH', 'Nạo vét kênh', '']],
    [
      'who decides below the title of a decision',
      'QUYẾT ĐỊNH\n\nBAN HÀNH KẾ HOẠCH NẠO VÉT KÊNH\n\nỦY BAN NHÂN DÂN XÃ LA SƠN HẠ\n\nCăn cứ Luật Thủy lợi;',
      ['QUYẾT ĐỊNH', 'BAN HÀNH KẾ HOẠCH NẠO VÉT KÊNH', ''],
    ],
    ['another kind', 'QUYẾT ĐỊNH\nVề việc nạo vét kênh', ['QUYẾT ĐỊNH', 'Về việc nạo vét kênh', '']],
  ])('%s', (_, head, found) => {
    expect(shown(head)).toEqual(found)
  })

  it.each([
    ['a basis', 'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;'],
    ['a basis with a number', 'Thực hiện Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh,'],
    ['the greeting of a letter', 'Kính gửi: Các thôn'],
    ['a basis without a number', 'Thực hiện sự chỉ đạo của UBND huyện Bình Sơn.'],
    ['the opening sentence', 'UBND xã xây dựng Kế hoạch như sau:'],
  ])('ends before %s', (_, line) => {
    expect(shown(`KẾ HOẠCH\nNạo vét kênh\n${line}`)).toEqual(['KẾ HOẠCH', 'Nạo vét kênh', ''])
  })

  it('is null where no line names a kind', () => {
    expect(shown('Nạo vét kênh')).toBeNull()
  })
})

describe('findTitles', () => {
  const found = (source: string) => findTitles(linesIn(source)).map(({ at, isPlan }) => [at, isPlan])

  it('finds the plan behind the recipients of its decision', () => {
    expect(
      found('QUYẾT ĐỊNH\nVề việc ban hành kế hoạch\n\nNơi nhận:\n- Các thôn.\n\nKẾ HOẠCH\nNạo vét kênh'),
    ).toEqual([
      [0, false],
      [4, true],
    ])
  })

  it('finds the plan by its note where the recipients of the decision are lost', () => {
    const decision = 'QUYẾT ĐỊNH\nVề việc ban hành kế hoạch\n\nĐiều 1. Ban hành kế hoạch.\n\n'
    expect(found(`${decision}KẾ HOẠCH\nNạo vét kênh\n(Kèm theo Quyết định số 12/QĐ-UBND)`)).toEqual([
      [0, false],
      [3, true],
    ])
  })

  it.each([
    ['its kind alone', 'KẾ HOẠCH NẠO VÉT KÊNH\n\nKẾ HOẠCH\nNạo vét kênh', 1],
    ['a letterhead before it', 'KẾ HOẠCH NẠO VÉT KÊNH\n\nSỞ THỦY LỢI\nKẾ HOẠCH NẠO VÉT KÊNH', 2],
  ])('passes over the title of a web page above one with %s', (_, source, at) => {
    expect(found(source)).toEqual([[at, true]])
  })

  it.each([
    ['its second line names a plan', 'KẾ HOẠCH\nTRIỂN KHAI\nKẾ HOẠCH PHÒNG CHỐNG HẠN', 0],
    ['a section speaks of one', 'KẾ HOẠCH NẠO VÉT KÊNH\n\nI. NỘI DUNG\n\nKẾ HOẠCH', 0],
  ])('keeps the first title where %s', (_, source, at) => {
    expect(found(source)).toEqual([[at, true]])
  })

  it('does not take a line of a decision for a plan', () => {
    expect(found('QUYẾT ĐỊNH\n\nKẾ HOẠCH\n')).toEqual([[0, false]])
  })

  it('stops at the first section', () => {
    expect(found('I. NỘI DUNG\n\nKẾ HOẠCH\n')).toEqual([])
  })

  it('finds none in a sentence', () => {
    expect(found('Kế hoạch này do xã lập.')).toEqual([])
    expect(found('KẾ HOẠCH Này do xã lập.')).toEqual([])
  })
})
