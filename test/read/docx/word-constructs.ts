import { cell, definition, inList, level, list, paragraph, run, table, writeDocx } from './docx-writer.ts'

/**
 * The plan of `fixtures/formats/word-constructs.md` as a DOCX with what only Word has: layout tables, headings
 * numbered by their styles, merged cells, a second header row, changes that were tracked, a text box, a field, a
 * content control, capitals by format, hidden text, and a footnote.
 */
export function wordConstructs(): Uint8Array {
  return writeDocx({
    body: [...head(), ...aims(), ...tasks(), ...organization(), ...tail()].join(''),
    numbering: NUMBERING,
    styles: STYLES,
    footnotes: `<w:footnote w:id="1">${paragraph('Đã sửa theo Công văn số 88/UBND-KT ngày 20/02/2026.')}</w:footnote>`,
  })
}

const NUMBERING =
  definition(
    0,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>') +
      level(2, 'lowerLetter', '%3)'),
  ) +
  definition(1, level(0, 'bullet', '\uf02d', '<w:rPr/>')) +
  definition(2, level(0, 'decimal', '%1.')) +
  list(1, 0) +
  list(2, 1) +
  list(3, 2)

const STYLES = `
<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name w:val="Thuong"/></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:basedOn w:val="Thuong"/>
  <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoan"/><w:basedOn w:val="Muc"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
  <w:rPr><w:caps w:val="0"/></w:rPr></w:style>`

const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`)
const section = (text: string) => styled('Muc', text)
const clause = (text: string) => styled('Khoan', text)
const dash = (text: string) => paragraph(text, inList(2))
const bold = (text: string) => paragraph(run(text, '<w:b/>'))

const merged = (content: string) => cell(content, '<w:vMerge w:val="restart"/>')
const below = () => cell('', '<w:vMerge/>')
const wide = (content: string, columns: number) => cell(content, `<w:gridSpan w:val="${columns}"/>`)

function head(): string[] {
  const left = paragraph('ỦY BAN NHÂN DÂN') + paragraph('XÃ SUỐI MƠ')
  const right = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập - Tự do - Hạnh phúc')
  const removed = '<w:del w:id="1"><w:r><w:delText>2025</w:delText></w:r></w:del>'
  const inserted = `<w:ins w:id="2">${run('2026', '<w:b/>')}</w:ins>`
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  return [
    table([
      [cell(left), cell(right)],
      [cell('Số: 27/KH-UBND'), cell('Suối Mơ, ngày 12 tháng 3 năm 2026')],
    ]),
    bold('KẾ HOẠCH'),
    paragraph(run('Trồng cây và giữ sạch đường làng năm ', '<w:b/>') + removed + inserted),
    paragraph(
      run('Căn cứ Kế hoạch số 41/KH-UBND') +
        reference +
        run(' ngày 05/01/2026 của Ủy ban nhân dân tỉnh Bàu Nổ về bảo vệ môi trường nông thôn;'),
    ),
    paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
  ]
}

function aims(): string[] {
  const hidden = run(' (ghi chú của người soạn)', '<w:vanish/>')
  const deletedItem = paragraph(
    '<w:del w:id="3"><w:r><w:delText>Khoản này bỏ.</w:delText></w:r></w:del>',
    `${inList(1, 2)}<w:rPr><w:del w:id="4"/></w:rPr>`,
  )
  return [
    section('Mục đích, yêu cầu'),
    clause('Mục đích'),
    paragraph(run('Đường làng có bóng mát, nhà nào cũng có thùng rác.') + hidden),
    clause('Yêu cầu'),
    paragraph('Việc làm thiết thực, có người chịu trách nhiệm.', inList(1, 2)),
    deletedItem,
    paragraph('Không làm cản trở mùa gặt.', inList(1, 2)),
  ]
}

function tasks(): string[] {
  const number = () => cell(paragraph('', inList(3)))
  const box = (tag: string, content: string) =>
    `<${tag}><w:txbxContent>${paragraph(content)}</w:txbxContent></${tag}>`
  const note = 'Điện thoại vườn ươm dán ở bảng tin.'
  const drawing =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('wps:txbx', note)}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${box('v:textbox', note)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  return [
    section('Nhiệm vụ'),
    clause('Các việc phải làm ghi trong bảng sau:'),
    table([
      [merged('TT'), merged('Nhiệm vụ'), wide('Đơn vị thực hiện', 2), merged('Thời hạn'), merged('Sản phẩm')],
      [below(), below(), cell('Chủ trì'), cell('Phối hợp'), below(), below()],
      [
        cell(paragraph('', inList(3)), '<w:vMerge w:val="restart"/>'),
        merged('Trồng 300 cây bóng mát'),
        merged('Phòng Kinh tế'),
        merged('Hội Nông dân xã'),
        merged('Trước ngày 30/4/2026'),
        cell('Biên bản nghiệm thu'),
      ],
      [below(), below(), below(), below(), below(), cell('Sơ đồ vị trí cây')],
      [
        number(),
        cell('Đặt thùng rác ở 12 xóm'),
        below(),
        cell('Đoàn Thanh niên xã'),
        cell('Quý II năm 2026'),
        cell('Danh sách điểm đặt thùng'),
      ],
      [
        number(),
        cell('Thu gom vỏ chai thuốc'),
        cell('Hội Phụ nữ xã'),
        cell('Trạm Y tế xã'),
        cell('Thường xuyên'),
        cell(''),
      ],
    ]),
    paragraph(run('Cây giống lấy ở vườn ươm của xã.') + drawing, '<w:pStyle w:val="Khoan"/>'),
  ]
}

function organization(): string[] {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập chữ.')}</w:sdtContent></w:sdt>`
  return [
    section('Kinh phí'),
    paragraph(run('Chi từ ngân sách xã năm ') + field(' DATE \\@ yyyy ', '2026') + run('.') + prompt),
    section('Tổ chức thực hiện'),
    control(clause('Phòng Kinh tế')),
    dash('Theo dõi, đôn đốc việc thực hiện.'),
    dash(
      `<w:hyperlink>${run('Báo cáo Ủy ban nhân dân xã')}</w:hyperlink>${run(' kết quả trước ngày 15/12/2026.')}`,
    ),
    clause('Hội Phụ nữ xã'),
    dash('Vận động các nhà quét đường vào sáng thứ bảy.'),
    paragraph('Trên đây là Kế hoạch trồng cây và giữ sạch đường làng năm 2026./.'),
  ]
}

function tail(): string[] {
  const recipients = ['Nơi nhận:', '- Ủy ban nhân dân tỉnh (để báo cáo);', '- Các xóm;', '- Lưu: VT, KT.']
  const signing = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
  const paragraphs = (texts: string[]) => texts.map((text) => paragraph(text)).join('')
  return [
    table([
      [merged(paragraphs(recipients)), cell(paragraphs(signing))],
      [below(), cell('')],
      [below(), cell('Đặng Thị Lúa')],
    ]),
  ]
}
