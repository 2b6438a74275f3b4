import { describe, expect, it } from 'vitest'
import type { Item, Part } from '../../src/parse/tree.ts'
import { treeOf } from './cleaned.ts'

const TITLE = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại\n\n'
const values = (nodes: readonly { text: { value: string } }[]) => nodes.map(({ text }) => text.value)

/** The names of the parts that stand in a document. */
const partsOf = ({ letterhead, title, recipients, signature, ...lists }: Part) => [
  ...Object.entries({ letterhead, title, recipients, signature }).flatMap(([name, node]) =>
    node ? [name] : [],
  ),
  ...Object.entries(lists).flatMap(([name, nodes]) => (nodes.length > 0 ? [name] : [])),
]

describe('the parts of a document', () => {
  it('stand in their order', () => {
    const { main } = treeOf(
      `SỞ THỦY LỢI\n\n${TITLE}Căn cứ Luật Thủy lợi;\n\nSở xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n\nVớt bèo.\n\nTrên đây là Kế hoạch nạo vét kênh./.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Mận\n\nPHỤ LỤC\n\nDANH SÁCH\n`,
    )
    expect(partsOf(main)).toEqual([
      'letterhead',
      'title',
      'recipients',
      'signature',
      'bases',
      'preamble',
      'body',
      'closing',
      'appendices',
    ])
  })

  it.each([
    ['an empty document', ''],
    ['blank lines', '\n \t\n'],
  ])('are none in %s', (_, source) => {
    const { main, carrier, loose } = treeOf(source)
    expect([partsOf(main), carrier, loose]).toEqual([[], null, []])
  })
})

describe('bases and preamble', () => {
  it('are told apart by their openers, also behind a dash', () => {
    const { main } = treeOf(
      `${TITLE}- Căn cứ Luật Thủy lợi;\n\nTheo đề nghị của Phòng Kinh tế;\n\nXã xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n`,
    )
    expect(values(main.bases)).toEqual(['Căn cứ Luật Thủy lợi;', 'Theo đề nghị của Phòng Kinh tế;'])
    expect(values(main.preamble)).toEqual(['Xã xây dựng Kế hoạch như sau:'])
  })

  it('end with the first heading', () => {
    const { main } = treeOf(`${TITLE}I. CĂN CỨ\n\nCăn cứ Luật Thủy lợi;\n`)
    expect(main.bases).toEqual([])
  })
})

describe('the closing', () => {
  it.each([
    ['by its first words', 'Trong quá trình thực hiện, nếu có vướng mắc, báo về xã.'],
    ['by the end mark', 'Xã yêu cầu làm đúng hạn./.'],
  ])('is taken off the last section %s', (_, closing) => {
    const { main } = treeOf(
      `${TITLE}I. TỔ CHỨC\n\n1. Phòng Kinh tế\n\n- Vớt bèo.\n\nĐốt bèo.\n\n${closing}\n`,
    )
    expect(values(main.closing)).toEqual([closing])
  })

  it('is not all that a heading holds', () => {
    expect(treeOf(`${TITLE}I. NỘI DUNG\n\nVớt bèo trên kênh./.\n`).main.closing).toEqual([])
  })
})

describe('appendices', () => {
  const TAIL = 'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Mận\n\n'
  const appendicesOf = (text: string) =>
    treeOf(`${TITLE}I. NỘI DUNG\n\nVớt bèo.\n\n${TAIL}${text}`).main.appendices

  it('have marker, title, note and content', () => {
    const [first, second] = appendicesOf(
      'Phụ lục I\nDANH MỤC VIỆC\n(Kèm theo Kế hoạch số /KH-STL)\n\n1. Vớt bèo\n\nPHỤ LỤC II: DANH SÁCH\n',
    )
    expect([first!.marker!.raw, first!.title.value, first!.note.value]).toEqual([
      'Phụ lục I',
      'DANH MỤC VIỆC',
      '(Kèm theo Kế hoạch số /KH-STL)',
    ])
    expect(first!.children).toMatchObject([{ type: 'item', path: 'Phụ lục I/1' }])
    expect([second!.marker!.raw, second!.title.value]).toEqual(['PHỤ LỤC II', 'DANH SÁCH'])
  })

  it('need no number and no heading where a table stands behind the signature', () => {
    const [appendix] = appendicesOf('BIỂU PHÂN CÔNG\n\nSTT\tViệc\tAi làm\n1\tVớt bèo\tThôn Đoài\n')
    expect([appendix!.marker, appendix!.heading.value, appendix!.title.value]).toEqual([
      null,
      '',
      'BIỂU PHÂN CÔNG',
    ])
    expect(appendix!.children).toMatchObject([{ type: 'table' }])
  })

  it('need no signature', () => {
    const { main } = treeOf(`${TITLE}I. NỘI DUNG\n\nVớt bèo theo Phụ lục I.\n\nPHỤ LỤC I\nDANH SÁCH\n`)
    expect(main.appendices.map(({ heading }) => heading.value)).toEqual(['PHỤ LỤC I'])
  })

  it('are none where only a page number stands behind the signature', () => {
    const { main, loose } = treeOf(`${TITLE}I. NỘI DUNG\n\nVớt bèo.\n\n${TAIL}3\n`)
    expect(main.appendices).toEqual([])
    expect(loose).toMatchObject([{ type: 'page' }])
  })
})

describe('a document whose copy lost the line of its kind', () => {
  const HEAD = 'UBND XÃ LA SƠN HẠ\nSố: 15/KH-UBND\nLa Sơn Hạ, ngày 05 tháng 02 năm 2026\n'

  it('has its letterhead, and a title in the capitals below it', () => {
    const { main } = treeOf(
      `${HEAD}\nPHÒNG, CHỐNG HẠN\nNĂM 2026\n\nCăn cứ Luật Thủy lợi;\n\nI. NỘI DUNG\n\nVớt bèo.\n`,
    )
    expect(main.letterhead!.number.value).toBe('Số: 15/KH-UBND')
    expect([main.title!.docType.value, main.title!.title.value]).toEqual(['', 'PHÒNG, CHỐNG HẠN NĂM 2026'])
    expect(values(main.bases)).toEqual(['Căn cứ Luật Thủy lợi;'])
  })

  it('has no title where a sentence stands there', () => {
    const { main } = treeOf(`${HEAD}\nUBND xã báo cáo như sau:\n\nI. NỘI DUNG\n`)
    expect([main.letterhead!.agency.value, main.title]).toEqual(['UBND XÃ LA SƠN HẠ', null])
  })

  it('is no plan with a letterhead where it does not open with one', () => {
    expect(treeOf('Vớt bèo.\nSố: 15/KH-UBND\n\nI. NỘI DUNG\n').main.letterhead).toBeNull()
  })

  const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

  it('has its letterhead in a layout table', () => {
    const { main } = treeOf(
      `| **UBND XÃ LA SƠN HẠ** | | **${MOTTO}** |\n|---|---|---|\n| Số: 15/GP-UBND | | *La Sơn Hạ, ngày 05 tháng 02 năm 2026* |\n\n**CHO PHÉP VỚT BÈO**\n\nĐiều 1. Cho phép vớt bèo.\n`,
    )
    expect(main.letterhead).toMatchObject({
      agency: { value: 'UBND XÃ LA SƠN HẠ' },
      number: { value: 'Số: 15/GP-UBND' },
    })
    expect(main.title!.title.value).toBe('CHO PHÉP VỚT BÈO')
  })

  it('has its letterhead below a line that is none of it', () => {
    const { main } = treeOf(`Trang chủ\n\n${MOTTO}\n\n${HEAD}\nI. NỘI DUNG\n\nVớt bèo.\n`)
    expect(main.letterhead!.number.value).toBe('Số: 15/KH-UBND')
  })

  it('keeps a table without Quốc hiệu', () => {
    const { main } = treeOf('| Ngày | Việc |\n|---|---|\n| ngày 5/2/2026 | Vớt bèo |\n\nI. NỘI DUNG\n')
    expect([main.letterhead, main.body[0]!.type]).toEqual([null, 'table'])
  })

  it('keeps the bases of a decision above its clause', () => {
    const { main } = treeOf(
      `${HEAD}\nBAN HÀNH QUY CHẾ VỚT BÈO\n\nUBND XÃ LA SƠN HẠ\n\nCăn cứ Luật Thủy lợi;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành quy chế.\n`,
    )
    expect([main.title!.docType.value, main.title!.title.value]).toEqual([
      'QUYẾT ĐỊNH',
      'BAN HÀNH QUY CHẾ VỚT BÈO',
    ])
    expect(values(main.bases)).toEqual(['Căn cứ Luật Thủy lợi;'])
  })
})

describe('an attached plan', () => {
  const DECISION =
    'UBND XÃ LA SƠN HẠ\n\nQUYẾT ĐỊNH\nVề việc ban hành kế hoạch\n\nĐiều 1. Ban hành Kế hoạch.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Thị Mận\n\n'

  it('is the document, and the decision carries it', () => {
    const { main, carrier } = treeOf(`${DECISION}UBND XÃ LA SƠN HẠ\n\n${TITLE}I. NỘI DUNG\n`)
    expect([carrier!.title!.docType.value, main.title!.docType.value]).toEqual(['QUYẾT ĐỊNH', 'KẾ HOẠCH'])
    expect([carrier!.signature!.lines.length, main.signature, main.letterhead!.agency.value]).toEqual([
      2,
      null,
      'UBND XÃ LA SƠN HẠ',
    ])
  })

  it('does not take the decision with it where nothing stands between their titles', () => {
    const { main, carrier } = treeOf('Nơi nhận:\nQUYẾT ĐỊNH\nKẾ HOẠCH\n')
    expect([carrier!.title!.docType.value, main.title!.docType.value]).toEqual(['QUYẾT ĐỊNH', 'KẾ HOẠCH'])
  })
})

describe('a letter', () => {
  it('has its addressees before its text, not in the outline', () => {
    const { main } = treeOf(
      'V/v nạo vét kênh\n\nKính gửi:\n- Phòng Kinh tế;\n- Các thôn.\n\nXã mời dự họp.\n\n1. Thời gian\n',
    )
    expect(values(main.preamble)).toEqual(['Kính gửi:', 'Phòng Kinh tế;', 'Các thôn.', 'Xã mời dự họp.'])
    expect(main.body).toMatchObject([{ type: 'item', path: '1' }])
  })
})

describe('loose text', () => {
  it('is a page number, a rule or a comment for this program', () => {
    const { loose } = treeOf(
      `${TITLE}<!-- plan-extract-disable no-task -->\n\nI. NỘI DUNG\n\n7\n\n-----\n\nVớt bèo.\n`,
    )
    expect(loose.map(({ type, text }) => [type, text.value])).toEqual([
      ['directive', '<!-- plan-extract-disable no-task -->'],
      ['page', '7'],
      ['rule', '-----'],
    ])
  })

  it('is a page number in the middle of a sentence, which goes on behind it', () => {
    const source = `${TITLE}I. NỘI DUNG\n- Vớt bèo xong trước ngày\n- 2 -\n15/3/2026 ở cả hai bờ.\n`
    const { main, loose } = treeOf(source)
    const [item] = (main.body[0] as Item).children
    expect(item?.type === 'item' && item.text.value).toBe('Vớt bèo xong trước ngày 15/3/2026 ở cả hai bờ.')
    expect(loose.map(({ type, text }) => [type, text.value])).toEqual([['page', '- 2 -']])
  })
})
