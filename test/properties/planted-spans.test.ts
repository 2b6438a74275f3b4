import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/plan.ts'
import { extract } from '../../src/pipeline.ts'
import { SEED } from './documents.ts'
import { type Dress, Planting } from './planting.ts'

const ANYWHERE: Dress[] = ['plain', 'bold', 'italic', 'NBSP', 'NFD', 'soft hyphen']
const IN_LINES: Dress[] = [...ANYWHERE, 'wrapped']
const IN_TEXT: Dress[] = [...IN_LINES, 'page break']

const dress = fc.record({
  agency: fc.constantFrom(...ANYWHERE),
  number: fc.constantFrom<Dress>('plain', 'bold', 'NFD'),
  date: fc.constantFrom<Dress>('plain', 'italic', 'NBSP', 'NFD'),
  title: fc.constantFrom(...IN_LINES),
  basis: fc.constantFrom(...IN_TEXT),
  citation: fc.constantFrom<Dress>('plain', 'bold', 'NFD'),
  heading: fc.constantFrom(...IN_TEXT),
  lead: fc.constantFrom(...IN_TEXT),
  support: fc.constantFrom(...IN_TEXT),
  deadline: fc.constantFrom(...IN_TEXT),
  product: fc.constantFrom(...IN_TEXT),
  cell: fc.constantFrom(...ANYWHERE),
  tornCell: fc.constantFrom<Dress>(...ANYWHERE, 'page break'),
  duty: fc.constantFrom(...IN_TEXT),
  recipient: fc.constantFrom(...ANYWHERE),
  name: fc.constantFrom(...ANYWHERE),
})
const words = fc.record({
  agency: fc.constantFrom('SỞ THỦY LỢI', 'TRUNG TÂM VĂN HÓA', 'PHÒNG KINH TẾ'),
  ordinal: fc.nat(400).map((n) => String(n + 1).padStart(2, '0')),
  place: fc.constantFrom('La Sơn Hạ', 'Bình Sơn Đông', 'An Bình'),
  title: fc.constantFrom('Nạo vét kênh Bà Thoại năm 2026', 'Trồng cây dọc đường liên thôn'),
  cited: fc.nat(900).map((n) => `${n + 10}/QĐ-UBND`),
  heading: fc.constantFrom('Vớt bèo và khơi thông dòng chảy', 'Đắp bờ kênh ở thôn Đoài'),
  units: fc.shuffledSubarray(
    ['Phòng Kinh tế', 'Trạm khuyến nông xã', 'Ban quản lý kênh', 'Tổ dân phố số 4'],
    {
      minLength: 4,
    },
  ),
  deadline: fc.constantFrom('Trước ngày 30/11/2026', 'Trong tháng 5/2026', 'Xong trong quý II/2026'),
  product: fc.constantFrom('Biên bản nghiệm thu', 'Hồ sơ hoàn công'),
  recipient: fc.constantFrom('Thường trực Đảng ủy', 'Các thôn, xóm', 'Công an xã'),
  name: fc.constantFrom('Lê Thị Mận', 'Hồ Văn Sung', 'Đặng Thị Ngọc Ánh'),
})

/** A plan with a value for each field that has a place of its own. */
function planted(
  lineEnd: string,
  how: typeof dress extends fc.Arbitrary<infer T> ? T : never,
  what: typeof words extends fc.Arbitrary<infer T> ? T : never,
): Planting {
  const [first, second, third, fourth] = what.units as [string, string, string, string]
  const document = new Planting(lineEnd)
  document
    .plant('/superiorAgency', 'UBND TỈNH BÌNH SƠN ĐÔNG', how.agency)
    .write('\n')
    .plant('/agency', what.agency, how.agency)
    .write('\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: ')
    .plant('/number', `${what.ordinal}/KH-STL`, how.number)
    .write('\n')
    .plant('/place', what.place, how.date)
    .write(', ')
    .plant('/issuedOn', 'ngày 05 tháng 02 năm 2026', how.date)
    .write('\n\nKẾ HOẠCH\n')
    .plant('/title', what.title, how.title)
    .write('\n\n')
    .plant('/bases/0/text', () => {
      document
        .write('Căn cứ Quyết định số ')
        .plant('/citations/0/number', what.cited, how.citation)
        .write(' ngày 15/01/2026 của Ủy ban nhân dân tỉnh')
      document.plant(
        'unnamed',
        ' về việc nạo vét kênh mương',
        how.basis === 'page break' ? 'page break' : 'plain',
      )
      document.write(';')
    })
    .write('\n\nI. NHIỆM VỤ\n\n1. ')
    .plant('/outline/0/children/0/text', what.heading, how.heading)
    .write('\n\n- Đơn vị chủ trì: ')
    .plant('/tasks/0/lead/0', first, how.lead)
    .write('; ')
    .plant('/tasks/0/lead/1', second)
    .write('.\n\n- Đơn vị phối hợp: ')
    .plant('/tasks/0/support/0', third, how.support)
    .write('.\n\n- Thời gian thực hiện: ')
    .plant('/tasks/0/deadlines/0', what.deadline, how.deadline)
    .write('.\n\n- Sản phẩm: ')
    .plant('/tasks/0/products/0', what.product, how.product)
    .write('.\n\nII. CÔNG VIỆC KHÁC\n\nSTT\tNhiệm vụ\tChủ trì\tThời hạn\n1\t')
    .plant('/tasks/1/title', what.heading, how.tornCell)
    .write('\t')
    .plant('/tasks/1/lead/0', second, how.cell)
    .write('\t')
    .plant('/tasks/1/deadlines/0', what.deadline, how.cell)
    .write('\n2\tPhát cỏ\tThôn Trung\tQuý I/2026\n\nIII. VIỆC NĂM SAU\n\n')
    .write('| STT | Nhiệm vụ | Đơn vị chủ trì | Sản phẩm |\n|---|---|---|---|\n| 1 | ')
    .plant('/tasks/3/title', what.heading, how.cell)
    .write(' | ')
    .plant('/tasks/3/lead/0', fourth, how.cell)
    .write('<br>')
    .plant('/tasks/3/lead/1', first, how.cell)
    .write(' | ')
    .plant('/tasks/3/products/0', what.product, how.cell)
    .write(' |\n\nIV. TỔ CHỨC THỰC HIỆN\n\n1. ')
    .plant('/assignments/0/units/0', third, how.cell)
    .write('\n\n- ')
    .plant('/assignments/0/duties/0/text', `Đôn đốc việc ${what.heading.toLowerCase()}.`, how.duty)
    .write('\n\nTrên đây là Kế hoạch nạo vét kênh./.\n\nNơi nhận:\n- ')
    .plant('/recipients/0/name', what.recipient, how.recipient)
    .write(';\n- Lưu: ')
    .plant('/archive/0', 'VT')
    .write(', ')
    .plant('/archive/1', 'TL', how.number)
    .write('.\n\nGIÁM ĐỐC\n\n')
    .plant('/signature/name', what.name, how.name)
    .write('\n')
  document.planted.delete('unnamed')
  return document
}

describe('a value that was put into a text comes back with its spans', () => {
  it('in every dress, with any line end', async () => {
    const lineEnd = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(lineEnd, dress, words, async (end, how, what) => {
        const { source, planted: values } = planted(end, how, what)
        const { provenance, ...plan } = await extract(source, { provenance: true })
        for (const [pointer, { spans }] of values) {
          const found = provenance![pointer]?.spans ?? []
          expect(
            found.map(({ start, end }) => ({ from: start.offset, to: end.offset })),
            `${pointer} ${JSON.stringify(wordsAt(source, found))}`,
          ).toEqual(spans)
          expect(wordsAt(source, found)).toBe(wordsOf(valueAt(plan, pointer)))
          for (const { start, end } of found)
            for (const point of [start, end]) expect(point).toEqual(pointAt(source, point.offset))
        }
      }),
      { seed: SEED, numRuns: 400 },
    )
  })
})

/** The words that some spans hold, as they stand in a Plan. */
function wordsAt(source: string, spans: readonly Span[]): string {
  const pieces = spans.map(({ start, end }) => source.slice(start.offset, end.offset))
  return pieces
    .join(' ')
    .normalize('NFC')
    .replace(/\*+|\u00ad/g, '')
    .replace(/\s+/g, ' ')
}

const valueAt = (plan: object, pointer: string) =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], plan)

const wordsOf = (value: unknown) => (typeof value === 'string' ? value : (value as { raw: string }).raw)

function pointAt(source: string, offset: number) {
  const before = source.slice(0, offset).split(/\r\n|\n/)
  return { line: before.length, column: before.at(-1)!.length + 1, offset }
}
