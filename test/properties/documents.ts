import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/** A text with a name that a failing test prints. */
interface NamedText {
  name: string
  text: string
}

/** The seed of all generated documents, so that a failure comes again. */
export const SEED = 30_2020

const FIXTURES = join(import.meta.dirname, '../../fixtures')
/** Real documents; they lie beside the project, and only where it is developed. */
const REAL = join(import.meta.dirname, '../../../shared/eval/dev')

/** The documents of `fixtures/`. */
export const fixtures: readonly NamedText[] = documentsIn(FIXTURES)

/** Real documents, [] where there are none. */
export const realDocuments: readonly NamedText[] = existsSync(REAL) ? documentsIn(REAL) : []

function documentsIn(folder: string): NamedText[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/\.outline\.txt$|^README/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Lines as they stand in plans, and some that stand in none. All places and people are invented. */
const LINES = [
  'ỦY BAN NHÂN DÂN',
  'XÃ LA SƠN HẠ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG BỘ XÃ LA SƠN HẠ\tĐẢNG CỘNG SẢN VIỆT NAM',
  'UBND XÃ LA SƠN HẠ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 15/KH-UBND',
  'Số:      /KH-UBND     La Sơn Hạ, ngày     tháng 5 năm 2026',
  'La Sơn Hạ, ngày 05 tháng 02 năm 2026',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Kế hoạch',
  'Nạo vét kênh Bà Thoại năm 2026',
  '(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã)',
  'Kính gửi:',
  'Căn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;',
  'Thực hiện Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Bình Sơn Đông,',
  'UBND xã La Sơn Hạ xây dựng Kế hoạch nạo vét kênh như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  'III. KINH PHÍ',
  'IV. TỔ CHỨC THỰC HIỆN',
  'Phần I',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch nạo vét kênh.',
  '# Phụ lục I',
  '1. Mục đích',
  '2. Nạo vét kênh Bà Thoại',
  '1.1. Đo đạc',
  '2.1.a. Chọn đội thi công',
  'a) Phòng Kinh tế chủ trì, phối hợp với Công an xã rào chắn bờ kênh.',
  'đ) Vớt bèo;',
  '(1) Lập dự toán; (2) mời thầu;',
  '- Đơn vị chủ trì: Phòng Kinh tế',
  '- Đơn vị phối hợp: Công an xã; Các thôn, xóm',
  '+ Thời gian thực hiện: Trước ngày 30/11/2026',
  '• Sản phẩm: Biên bản nghiệm thu',
  '- + Việc nhỏ trong việc',
  '* **Đào 200 m kênh**',
  'STT\tNhiệm vụ\tChủ trì\tThời hạn',
  '1\tVớt bèo\tThôn Trung\tQuý II/2026',
  'và dọn cỏ',
  '| STT | Nhiệm vụ | Đơn vị chủ trì |',
  '|---|---|---|',
  '| 1 | Đắp bờ | Phòng Kinh tế<br>Thôn Đoài |',
  '|',
  'A. Nhóm việc chung',
  'Tổng số: 02 nhiệm vụ',
  'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo về Phòng Kinh tế.',
  'Trên đây là Kế hoạch nạo vét kênh Bà Thoại./.',
  'Nơi nhận:',
  'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
  '- Thường trực Đảng ủy (b/c);          CHỦ TỊCH',
  '- Lưu: VT, KT.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  '(Đã ký)',
  'Lê Thị Mận',
  'PHỤ LỤC',
  'Phụ lục II: DANH SÁCH THÔN',
  '____________',
  '---',
  '12',
  'Trang 3/7',
  '<!-- plan-extract-disable missing-deadline -->',
  'https://lasonha.example/ke-hoach?id=12&trang=2',
  '',
] as const

/** Bits that a copy or an editor leaves in the middle of a text. */
const BITS = [
  '|',
  '*',
  '**',
  '_',
  '\t',
  '\f',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\ufeff',
  '\r',
  '…',
  '(',
  ')',
  ';',
  ':',
  '\u0301',
  'Ð',
  '\0',
  '<br>',
  '# ',
]
const MARKERS = [
  'I. ',
  'V/ ',
  'C. ',
  '1. ',
  '7. ',
  '2.3. ',
  'a) ',
  'đ) ',
  '(2) ',
  '- ',
  '+ ',
  '* ',
  '• ',
  'Phần II ',
  'Điều 9. ',
  'Phụ lục I ',
]
const WORDS = [
  'kênh',
  'Sở',
  'chủ trì',
  'trước ngày 15/3/2026',
  'và',
  'UBND',
  'phối hợp với',
  'Nơi nhận',
  '12',
  'KẾ HOẠCH',
  'số 05/QĐ-UBND',
]

const line = fc.constantFrom(...LINES)

/** A document of lines in any order, with any blank lines between them. */
export const generatedDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n\f', '\n \t\n')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

type Change = (lines: string[], at: number, other: number, column: number) => void

const insert =
  (text: string): Change =>
  (lines, at, _, column) => {
    const line = lines[at]!
    const where = column % (line.length + 1)
    lines[at] = line.slice(0, where) + text + line.slice(where)
  }

const rewrite =
  (change: (line: string) => string): Change =>
  (lines, at) => {
    lines[at] = change(lines[at]!)
  }

const CHANGES: Change[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at) => void lines.splice(at, 0, lines[at]!),
  (lines, at, other) => {
    const [a, b] = [lines[at]!, lines[other % lines.length]!]
    lines[at] = b
    lines[other % lines.length] = a
  },
  (lines, at, _, column) => {
    lines[at] = lines[at]!.slice(0, column % (lines[at]!.length + 1))
  },
  (lines, at, _, column) => {
    const where = column % (lines[at]!.length + 1)
    lines.splice(at, 1, lines[at]!.slice(0, where), lines[at]!.slice(where))
  },
  rewrite((line) => line.normalize('NFD')),
  rewrite((line) => line.toUpperCase()),
  rewrite((line) => line.replaceAll(' ', '\u00a0')),
  rewrite((line) => line.replaceAll('Đ', 'Ð')),
  (lines, at) => void lines.splice(at, 0, '', '\f7', ''),
  (lines, at) => void lines.splice(at, 0, ''),
  (lines, at) => {
    const blank = lines.indexOf('', at)
    if (blank >= 0) lines.splice(blank, 1)
  },
  (lines, at) => {
    if (at + 1 < lines.length) lines.splice(at, 2, `${lines[at]} ${lines[at + 1]}`)
  },
  (lines, at, other) => void lines.splice(at, 0, LINES[other % LINES.length]!),
  (lines, at, other) => rewrite((line) => MARKERS[other % MARKERS.length]! + line)(lines, at, 0, 0),
  (lines, at, other, column) => insert(BITS[other % BITS.length]!)(lines, at, other, column),
  (lines, at, other, column) => insert(BITS[other % BITS.length]!)(lines, at, other, column),
  (lines, at, other, column) => insert(` ${WORDS[other % WORDS.length]!} `)(lines, at, other, column),
]

const change = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(999_983), fc.nat(999_983), fc.nat(300))

/** A document with faults in it: lines lost, doubled, moved, cut; marks, tabs, page breaks and words put in. */
export function mutated(documents: readonly NamedText[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 25 }),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([{ text }, changes, lineEnd]) => {
      const lines = text.split('\n')
      for (const [kind, at, other, column] of changes) {
        if (lines.length === 0) break
        CHANGES[kind]!(lines, at % lines.length, other, column)
      }
      return lines.join(lineEnd)
    })
}
