import { describe, expect, it } from 'vitest'
import { findWrapping, isCapitals, passagesOf } from '../../src/parse/paragraphs.ts'
import { rangesOf } from '../../src/parse/text.ts'
import { linesIn } from './cleaned.ts'

function passagesIn(source: string) {
  const lines = linesIn(source)
  return passagesOf(lines, findWrapping(lines))
}

const shown = (source: string) => passagesIn(source).map(({ whole }) => whole.value)

/** Lines that are broken at a width, so that the document counts as hard-wrapped. */
const WRAPPED = `1. Nạo vét kênh Bà Thoại từ cầu Sắt đến
cống Mười Tấn, đổ bùn đúng chỗ đã chọn và
san phẳng trước mùa mưa bão, không để bùn
tràn ra ruộng của dân.
2. Trồng cỏ giữ bờ ở những đoạn dốc đứng
hai bên bờ kênh, giao cho chi hội nông dân
chăm sóc trong ba năm đầu cho đến khi cỏ
bén rễ.
`

describe('lines that go on with a sentence', () => {
  it.each([
    ['a small letter right below', 'Vớt bèo trên kênh\nvà đốt bỏ.', ['Vớt bèo trên kênh và đốt bỏ.']],
    [
      'a small letter behind a page break',
      '1. Vớt bèo trên kênh\n\nvà đốt bỏ.',
      ['1. Vớt bèo trên kênh và đốt bỏ.'],
    ],
    [
      'a joint in front of a capital',
      'Giao việc cho các\n\nThôn Đoài, Thôn Trung.',
      ['Giao việc cho các Thôn Đoài, Thôn Trung.'],
    ],
    ['an open bracket', 'Đo đạc toàn tuyến (\nBa km).', ['Đo đạc toàn tuyến ( Ba km).']],
    ['a marker alone on its line', 'I.\n\nMỤC ĐÍCH', ['I. MỤC ĐÍCH']],
    ['a marker and its title in two headings', '# Phần I\n# MỤC ĐÍCH', ['Phần I MỤC ĐÍCH']],
    ['a heading in capitals over two lines', 'I. MỤC ĐÍCH,\nYÊU CẦU', ['I. MỤC ĐÍCH, YÊU CẦU']],
    ['bold that goes on', '**1. Nạo vét kênh\nBà Thoại**', ['1. Nạo vét kênh Bà Thoại']],
    ['the second year of a period', 'giai đoạn 2026\n- 2030 của xã.', ['giai đoạn 2026 - 2030 của xã.']],
    ['a number too high for a list', 'nhà của hộ số\n120. Vớt bèo.', ['nhà của hộ số 120. Vớt bèo.']],
    ['a number cut behind its hyphen', 'Kế hoạch số 12/KH-\nUBND của xã', ['Kế hoạch số 12/KH-UBND của xã']],
    ['a number cut in front of it', 'Kế hoạch số 12/KH\n-UBND của xã', ['Kế hoạch số 12/KH-UBND của xã']],
    ['a date cut behind its slash', 'xong ngày 15/3/\n2026.', ['xong ngày 15/3/2026.']],
    ['the number behind its word', 'Theo Quyết định số\n\n12/QĐ-UBND.', ['Theo Quyết định số 12/QĐ-UBND.']],
    [
      'a number that opens with 11',
      'theo Chỉ thị số\n11-CT/TU ngày 4/1.',
      ['theo Chỉ thị số 11-CT/TU ngày 4/1.'],
    ],
    [
      'a number with blanks in it',
      'theo Chỉ thị số\n12 - CT/TU ngày 4/1.',
      ['theo Chỉ thị số 12 - CT/TU ngày 4/1.'],
    ],
    ['the day behind its word', 'nộp trước ngày\n\n10/3/2026.', ['nộp trước ngày 10/3/2026.']],
    ['the last of a bracket', 'gồm (Đoài 3 ha và Trung\n- 5 ha).', ['gồm (Đoài 3 ha và Trung - 5 ha).']],
    [
      'the second time of a range of days',
      'từ 7h30 ngày 02/10/2026\n- 11h00 ngày 03/10/2026.',
      ['từ 7h30 ngày 02/10/2026 - 11h00 ngày 03/10/2026.'],
    ],
    ['the second time of a range', 'từ 8h30\n- 11h00 sáng.', ['từ 8h30 - 11h00 sáng.']],
    [
      'a number of an enumeration in the sentence',
      'gồm: (1) đo đạc;\n(2) đào đất.',
      ['gồm: (1) đo đạc; (2) đào đất.'],
    ],
    [
      'a dash of an enumeration in the sentence',
      'các thôn Đoài\n- kể cả xóm Bãi',
      ['các thôn Đoài - kể cả xóm Bãi'],
    ],
  ])('%s', (_, source, found) => {
    expect(shown(source)).toEqual(found)
  })

  it('a hard-wrapped document', () => {
    expect(shown(WRAPPED)).toEqual([
      '1. Nạo vét kênh Bà Thoại từ cầu Sắt đến cống Mười Tấn, đổ bùn đúng chỗ đã chọn và san phẳng trước mùa mưa bão, không để bùn tràn ra ruộng của dân.',
      '2. Trồng cỏ giữ bờ ở những đoạn dốc đứng hai bên bờ kênh, giao cho chi hội nông dân chăm sóc trong ba năm đầu cho đến khi cỏ bén rễ.',
    ])
  })

  it.each([
    ['behind a comma', 'I. MỤC ĐÍCH,\nYÊU CẦU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['in capitals', 'I. CĂN CỨ\nXÂY DỰNG KẾ HOẠCH', 'I. CĂN CỨ XÂY DỰNG KẾ HOẠCH'],
    ['behind a joint', 'Theo Nghị quyết số 20 của\nHội đồng.', 'Theo Nghị quyết số 20 của Hội đồng.'],
  ])('a short line of such a document, %s', (_, source, found) => {
    expect(shown(WRAPPED + source).at(-1)).toBe(found)
  })
})

describe('lines that begin a passage of their own', () => {
  it('a verb below a numbered heading that fills its line nearly', () => {
    expect(shown(`${WRAPPED}3. Hội phụ nữ và các đoàn thể của xã\nPhối hợp vớt bèo.`).slice(-2)).toEqual([
      '3. Hội phụ nữ và các đoàn thể của xã',
      'Phối hợp vớt bèo.',
    ])
  })

  it.each([
    ['behind the end of a sentence', 'Vớt bèo.\n\nđốt bỏ bèo.', ['Vớt bèo.', 'đốt bỏ bèo.']],
    ['behind a colon and a blank line', 'Việc cần làm:\n\nvớt bèo', ['Việc cần làm:', 'vớt bèo']],
    ['with a capital behind a blank line', 'Vớt bèo trên kênh\n\nĐốt bỏ', ['Vớt bèo trên kênh', 'Đốt bỏ']],
    [
      'with a label',
      '1. Vớt bèo trên kênh\nĐơn vị chủ trì: Thôn Đoài',
      ['1. Vớt bèo trên kênh', 'Đơn vị chủ trì: Thôn Đoài'],
    ],
    [
      'where the capitals of a heading end',
      'IV. KINH PHÍ\nKinh phí do xã lo',
      ['IV. KINH PHÍ', 'Kinh phí do xã lo'],
    ],
    [
      'a first item that opens with a share',
      '1. Chỉ tiêu đến năm 2030\n- 100% hộ dân',
      ['1. Chỉ tiêu đến năm 2030', '- 100% hộ dân'],
    ],
    [
      'an hour below its day',
      '3. Phần hội ngày 02/10/2026\n- 07 giờ 30: đua xuồng',
      ['3. Phần hội ngày 02/10/2026', '- 07 giờ 30: đua xuồng'],
    ],
    [
      'an hour below a day in brackets',
      '1. Phần lễ (sáng ngày 30/9/2026)\n- 06 giờ 00: rước nước',
      ['1. Phần lễ (sáng ngày 30/9/2026)', '- 06 giờ 00: rước nước'],
    ],
    [
      'a first item that opens small below capitals',
      'II. CHỈ TIÊU\n- phấn đấu',
      ['II. CHỈ TIÊU', '- phấn đấu'],
    ],
    [
      'below a heading that ends with `số`',
      '1. Ngày hội Chuyển đổi số\nMở hội ở đình',
      ['1. Ngày hội Chuyển đổi số', 'Mở hội ở đình'],
    ],
    [
      'with a number below a heading that ends with `số`',
      '1. Chuyển đổi số\n2. CĐS/ATTT',
      ['1. Chuyển đổi số', '2. CĐS/ATTT'],
    ],
    [
      'below an office named by one word',
      '1. Lãnh đạo Sở\nChỉ đạo chung',
      ['1. Lãnh đạo Sở', 'Chỉ đạo chung'],
    ],
    [
      'below units that end with `Sở`',
      '2. Văn phòng và các phòng, đơn vị thuộc Sở\nPhối hợp vớt bèo',
      ['2. Văn phòng và các phòng, đơn vị thuộc Sở', 'Phối hợp vớt bèo'],
    ],
    [
      'with a verb behind a blank line and `Sở`',
      '- Các phòng chuyên môn, đơn vị thuộc Sở\n\nPhối hợp vớt bèo',
      ['- Các phòng chuyên môn, đơn vị thuộc Sở', 'Phối hợp vớt bèo'],
    ],
    [
      'below a word that ends like a joint',
      '2. Hạn chế, tồn tại\n\nKênh còn bèo.\n3. Lý do\nThiếu xuồng.',
      ['2. Hạn chế, tồn tại', 'Kênh còn bèo.', '3. Lý do', 'Thiếu xuồng.'],
    ],
    [
      'in capitals behind a comma',
      'Theo đề nghị của xã,\nQUYẾT ĐỊNH',
      ['Theo đề nghị của xã,', 'QUYẾT ĐỊNH'],
    ],
    ['with a marker', 'Vớt bèo\n- Đốt bỏ', ['Vớt bèo', '- Đốt bỏ']],
    ['below a Markdown heading', '# Vớt bèo\nvà đốt bỏ', ['Vớt bèo', 'và đốt bỏ']],
  ])('%s', (_, source, found) => {
    expect(shown(source)).toEqual(found)
  })
})

describe('passagesOf', () => {
  it('keeps both pieces of a sentence that a page break cut', () => {
    const source = '- Vớt bèo trên kênh\n\nvà đốt bỏ.'
    const [passage] = passagesIn(source)
    expect(rangesOf(passage!.text).map(({ from, to }) => source.slice(from, to))).toEqual([
      'Vớt bèo trên kênh',
      'và đốt bỏ.',
    ])
  })

  it('gives the text with and without its marker', () => {
    const [passage] = passagesIn('a) Vớt bèo')
    expect([passage!.marker!.raw, passage!.text.value, passage!.whole.value]).toEqual([
      'a)',
      'Vớt bèo',
      'a) Vớt bèo',
    ])
  })
})

describe('isCapitals', () => {
  it('asks for two capitals at least and no small letter', () => {
    expect(['MỤC ĐÍCH', 'Mục đích', 'I', '12'].map(isCapitals)).toEqual([true, false, false, false])
  })
})
