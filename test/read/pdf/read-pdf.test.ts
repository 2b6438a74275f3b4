import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import { line, type PageParts, text, writePdf } from './pdf-writer.ts'

const read = async (...pages: (PageParts | string)[]) => (await readDocument(writePdf(pages))).text

const builtIn = () => [JSON.parse, JSON.stringify, Array.prototype.push]
/** Before pdfjs is loaded. */
const BUILT_IN = builtIn()

/** Lines below each other, from `y` on downwards. */
const block = (x: number, y: number, lines: readonly string[], pitch = 20) =>
  lines.map((words, i) => text(x, y - i * pitch, words)).join('\n')

/** A letter is 7 points wide: a full line of 64 letters reaches from 85 to 533. */
const FULL = 'Xã Gò Mây trồng hai trăm cây bàng ở bờ đông của kênh Bà Thoại và'
const INDENTED = FULL.slice(4)
const SENTENCE = `${INDENTED.slice(0, -3)}…;`
const REST = 'chăm sóc trong ba năm.'

describe('paragraphs', () => {
  it('are whole again where their lines were wrapped, and end where one has room or is indented', async () => {
    const body = [
      text(113, 700, INDENTED),
      text(85, 680, FULL),
      text(85, 660, REST),
      text(113, 640, 'Hai là tỉa cành.'),
      text(113, 620, SENTENCE),
      text(113, 600, SENTENCE),
    ]
    const found = await read(body.join('\n'))
    expect(found).toBe(`${INDENTED} ${FULL} ${REST}\nHai là tỉa cành.\n${SENTENCE}\n${SENTENCE}\n`)
  })

  it('go on behind a page break, without the number of the page', async () => {
    const pages = [text(300, 800, '1'), text(300, 800, '2')]
    const found = await readDocument(
      writePdf([
        `${pages[0]} ${text(113, 120, INDENTED)} ${text(85, 100, FULL)}`,
        `${pages[1]} ${text(85, 700, REST)} ${text(113, 680, 'Hết.')}`,
      ]),
    )
    expect(found.text).toBe(`${INDENTED} ${FULL} ${REST}\nHết.\n`)
    expect(found.pages).toBe(2)
    expect(found.pageStarts).toEqual([0, found.text.indexOf(REST)])
  })

  it('end at a greater distance, and in front of an item', async () => {
    const lines = [FULL, `${FULL.slice(0, -1)};`, `- ${FULL.slice(0, -3)}`, REST]
    const found = await read(block(85, 700, lines) + block(85, 600, [FULL, REST]))
    expect(found).toBe(`${lines[0]} ${lines[1]}\n${lines[2]} ${REST}\n${FULL} ${REST}\n`)
  })

  it('join a number that a line ends', async () => {
    const start = `${FULL.slice(0, 50)} số 2026/NQ-`
    expect(
      await read(
        block(85, 700, [
          start,
          'HĐND của xã Gò Mây và của xã Bà Thoại về việc trồng cây bàng.',
          FULL,
          FULL,
          FULL,
        ]),
      ),
    ).toContain('2026/NQ-HĐND')
  })
})

describe('what stands beside each other', () => {
  const letterhead = [
    text(100, 780, 'UBND TỈNH BÀU NỔ'),
    text(110, 760, 'SỞ NỘI VỤ', 14, 'F2'),
    text(300, 774, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    text(324, 754, 'Độc lập - Tự do - Hạnh phúc'),
    line(330, 750, 500, 750),
    text(103, 730, 'Số: 12/KH-SNV'),
    text(300, 730, 'Bàu Nổ, ngày 05 tháng 3 năm 2026'),
  ]
  const title = [text(275, 680, 'KẾ HOẠCH', 14, 'F2'), text(230, 660, 'Trồng cây năm 2026', 14, 'F2')]
  const closing = [
    text(85, 400, 'Nơi nhận:', 12, 'F3'),
    text(85, 387, '- UBND tỉnh (để b/c);', 11),
    text(85, 374, '- Lưu: VT.', 11),
    text(360, 402, 'KT. GIÁM ĐỐC', 14, 'F2'),
    text(353, 384, 'PHÓ GIÁM ĐỐC', 14, 'F2'),
    text(346, 310, 'Trần Văn Lúa', 14, 'F2'),
  ]
  const body = [text(113, 600, 'I. MỤC ĐÍCH'), text(113, 580, 'Làm cho đường làng xanh hơn, sạch hơn.')]

  it('is read column by column: letterhead, recipients, signature', async () => {
    const plan = await extract(writePdf([[...letterhead, ...title, ...body, ...closing].join('\n')]))
    expect(plan).toMatchObject({
      superiorAgency: 'UBND TỈNH BÀU NỔ',
      agency: 'SỞ NỘI VỤ',
      number: { raw: '12/KH-SNV' },
      place: 'Bàu Nổ',
      issuedOn: { edtf: '2026-03-05' },
      title: 'Trồng cây năm 2026',
      recipients: [{ name: 'UBND tỉnh', purpose: 'để b/c' }],
      archive: ['VT'],
      signature: { modes: ['KT'], jobTitle: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Lúa' },
      source: { format: 'pdf', pages: 1 },
    })
    expect(plan.outline.map(({ marker, text }) => [marker, text])).toEqual([['I.', 'MỤC ĐÍCH']])
  })

  it('is a label and a value where there is only one line of it', async () => {
    expect(await read(text(85, 700, 'Thời gian:') + text(300, 700, 'Quý II'))).toBe('Thời gian:\tQuý II\n')
  })
})

describe('tables', () => {
  const across = (y: number) => line(80, y, 500, y)
  const down = (x: number, from: number, to: number) => line(x, from, x, to)
  const rowOf = (y: number, cells: readonly string[]) =>
    cells.map((words, i) => text([86, 126, 306][i]!, y, words)).join('\n')

  it('are found by their lines; text that was wrapped in a cell is whole', async () => {
    const found = await read(
      [
        ...[700, 670, 610, 580].map(across),
        ...[80, 120, 300, 500].map((x) => down(x, 580, 700)),
        rowOf(680, ['TT', 'Nhiệm vụ', 'Chủ trì']),
        rowOf(650, ['1', 'Trồng hai trăm cây bàng', 'Hội Nông dân']),
        rowOf(630, ['', 'ở bờ kênh', 'Hội Phụ nữ']),
        rowOf(590, ['2', 'Tỉa cành', 'Các ấp']),
      ].join('\n'),
    )
    expect(found).toBe(
      'TT\tNhiệm vụ\tChủ trì\n1\tTrồng hai trăm cây bàng ở bờ kênh\tHội Nông dân\nHội Phụ nữ\n2\tTỉa cành\tCác ấp\n',
    )
  })

  it('keep merged cells in their rows and columns', async () => {
    const { tree } = await readDocument(
      writePdf([
        [
          ...[700, 640].map(across),
          ...[80, 500].map((x) => down(x, 610, 700)),
          line(120, 670, 500, 670),
          line(80, 610, 500, 610),
          down(120, 610, 700),
          down(300, 610, 670),
          text(86, 665, 'TT'),
          text(250, 680, 'Trách nhiệm'),
          rowOf(650, ['', 'Chủ trì', 'Phối hợp']),
          rowOf(620, ['1', 'Hội Nông dân', 'Các ấp']),
        ].join('\n'),
      ]),
    )
    const [table] = tree.children
    if (table?.type !== 'table') throw new Error('no table')
    const merged = table.children.map(({ children }) =>
      children.map(({ data }) => data?.mergedAbove === true),
    )
    expect(merged).toEqual([
      [false, false, false],
      [true, false, false],
      [false, false, false],
    ])
  })

  it('go on behind a page break without the repeated header, also in the middle of a row', async () => {
    const header = rowOf(680, ['TT', 'Nhiệm vụ', 'Chủ trì'])
    const frame = [700, 670, 640].map(across).join('\n')
    const sides = [80, 120, 300, 500].map((x) => down(x, 640, 700)).join('\n')
    const first = rowOf(650, ['1', 'Trồng hai trăm cây bàng', 'Hội Nông dân'])
    const second = rowOf(650, ['', 'ở bờ kênh', ''])
    expect(
      await read([frame, sides, header, first].join('\n'), [frame, sides, header, second].join('\n')),
    ).toBe('TT\tNhiệm vụ\tChủ trì\n1\tTrồng hai trăm cây bàng ở bờ kênh\tHội Nông dân\n')
  })

  it('are found without lines where strips of white part three columns', async () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Trồng cây', 'Các ấp'],
      ['2', 'Tỉa cành', 'Hội Nông dân'],
    ]
    expect(await read(rows.map((cells, i) => rowOf(700 - 20 * i, cells)).join('\n'))).toBe(
      `${rows.map((cells) => cells.join('\t')).join('\n')}\n`,
    )
  })
})

describe('letters', () => {
  it('are read once where they are drawn twice, and know how they look', async () => {
    const { tree, text: found } = await readDocument(
      writePdf([
        text(85, 700, 'Gấp', 14, 'F2') + text(85.4, 700, 'Gấp', 14, 'F2') + text(120, 700, 'lắm', 14, 'F3'),
      ]),
    )
    expect(found).toBe('Gấp lắm\n')
    expect(tree.children).toMatchObject([{ children: [{ type: 'strong' }, { type: 'emphasis' }] }])
  })

  it('in fonts from before Unicode are decoded', async () => {
    const found = await readDocument(
      Buffer.from(
        Buffer.from(writePdf([text(85, 700, 'KÕ ho¹ch trång c©y')]))
          .toString('latin1')
          .replaceAll('/Serif ', '/.VnTime '),
        'latin1',
      ),
    )
    expect(found).toMatchObject({ text: 'Kế hoạch trồng cây\n', encoding: 'tcvn3' })
  })

  it('of a watermark are left out, and a page that lies on its side is read upright', async () => {
    const aslant = (words: string) =>
      text(200, 400, words).replace('1 0 0 1 200 400 Tm', '.7 .7 -.7 .7 200 400 Tm')
    const upwards = (words: string) =>
      text(200, 400, words).replace('1 0 0 1 200 400 Tm', '0 1 -1 0 200 400 Tm')
    expect(await read(`${text(85, 700, 'Trồng cây')} ${aslant('DỰ THẢO')} ${upwards('Lề')}`)).toBe(
      'Trồng cây\n',
    )
    expect(await read(upwards('Trồng cây'))).toBe('Trồng cây\n')
    expect(await read({ content: text(85, 400, 'Trồng cây'), more: '/Rotate 180' })).toBe('Trồng cây\n')
  })

  it('drawn in a form of the page stand where it stands', async () => {
    const form = `<</Type /XObject /Subtype /Form /BBox [0 0 500 100] /Matrix [1 0 0 1 85 0] /Length ${text(0, 0, 'cây').length}>> stream\n${text(0, 0, 'cây')}\nendstream`
    const { text: found } = await readDocument(
      writePdf([`${text(85, 700, 'Trồng')} q 1 0 0 1 60 700 cm /X Do Q`], { objects: [form] }),
    )
    expect(found).toBe('Trồng cây\n')
  })
})

it('what is laid over a page is no content: stamps of signatures, comments', async () => {
  const stamp = text(5, 5, 'Ký bởi: Trần Văn Lúa')
  const { text: found } = await readDocument(
    writePdf([{ content: text(85, 700, 'Trồng cây'), more: '/Annots [20 0 R]' }], {
      objects: [
        '<</Type /Annot /Subtype /Widget /FT /Sig /Rect [300 300 500 400] /T (S) /AP <</N 21 0 R>>>>',
        `<</Type /XObject /Subtype /Form /BBox [0 0 200 100] /Length ${stamp.length}>> stream\n${stamp}\nendstream`,
      ],
    }),
  )
  expect(found).toBe('Trồng cây\n')
})

it('the process keeps its own JSON and arrays', async () => {
  await read(text(85, 700, 'Trồng cây'))
  expect(builtIn()).toEqual(BUILT_IN)
})

it('running heads are left out', async () => {
  const page = (words: string) => `${text(85, 800, 'Công báo xã Gò Mây')} ${text(85, 700, words)}`
  expect(await read(page('Một.'), page('Hai.'), page('Ba.'))).toBe('Một.\nHai.\nBa.\n')
})

it('a page without text is a finding', async () => {
  const pages = [text(85, 700, 'Trồng cây'), line(0, 0, 500, 500)]
  const { faults } = await readDocument(writePdf(pages))
  expect(faults).toMatchObject([{ code: 'page-without-text', args: { page: 2 } }])
})

it('footnotes stand behind the text, without the marks that lead to them; other raised figures stay', async () => {
  const raised = (x: number, y: number, figure: string, size = 9) => text(x, y + 0.55 * size, figure, size)
  const found = await read(
    [
      text(85, 700, 'Trồng 50 m'),
      raised(155, 700, '2'),
      text(160, 700, ' cỏ theo quy định'),
      raised(279, 700, '1'),
      text(284, 700, ' của xã.'),
      text(85, 680, 'Mỗi ấp trồng thêm hai trăm cây bàng.'),
      raised(85, 120, '1', 6),
      text(90, 120, 'Quyết định số 12/QĐ-UBND', 10),
      text(85, 107, 'của xã Gò Mây.', 10),
      text(300, 40, '7'),
    ].join('\n'),
  )
  expect(found).toBe(
    'Trồng 50 m2 cỏ theo quy định của xã.\nMỗi ấp trồng thêm hai trăm cây bàng.\n[1] Quyết định số 12/QĐ-UBND của xã Gò Mây.\n',
  )
})
