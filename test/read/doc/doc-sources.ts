import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cell,
  definition,
  inList,
  level,
  list,
  paragraph,
  run,
  table,
  writeDocx,
} from '../docx/docx-writer.ts'
import { encodeLegacy } from '../encoding/encode-legacy.ts'

/**
 * What LibreOffice makes the DOC fixtures of, but for those that are made of DOCX fixtures.
 *
 * @param folder the folder of the text fixtures
 * @returns names without the ending, and DOCX files
 */
export function docSources(folder: string): [string, Uint8Array][] {
  const text = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8')
  return [
    ['doc-constructs', docConstructs()],
    ['old-plan-2013.tcvn3', inOldFonts(text('old-plan-2013'), tcvn3Runs)],
    ['union-plan.vni', inOldFonts(text('union-plan'), vniRuns)],
  ]
}

/** A text in an old font, a line a paragraph; its bases are typed in Unicode, as in a plan that was mended later. */
function inOldFonts(text: string, oldRuns: (text: string) => string): Uint8Array {
  const runs = (line: string) => (line.startsWith('Căn cứ') ? inFont(line, 'Times New Roman') : oldRuns(line))
  // Rows of tabs stand next to each other.
  const blocks = text.trimEnd().split(/\n(?!.*\t)|\n(?<!\t.*\n)/)
  const body = blocks.map((block) => {
    if (!block.includes('\t')) return paragraph(block === '' ? '' : runs(block))
    return table(
      block.split('\n').map((line) => line.split('\t').map((words) => cell(paragraph(runs(words))))),
    )
  })
  return writeDocx({ body: body.join('') })
}

function inFont(text: string, font: string): string {
  return run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`)
}

/** The font .VnTime has no capitals with a tone: people changed to .VnTimeH, which shows small letters as capitals. */
function tcvn3Runs(text: string): string {
  const pieces = text.split(/(\p{Lu}*[^\P{Lu}A-Z]\p{Lu}*)/u)
  return pieces.map((piece, i) => tcvn3Run(piece, i % 2 === 1)).join('')
}

function tcvn3Run(text: string, isCapital: boolean): string {
  if (text === '') return ''
  const bytes = encodeLegacy(isCapital ? text.toLowerCase() : text, 'abc')
  return inFont(bytes.toString('latin1'), isCapital ? '.VnTimeH' : '.VnTime')
}

function vniRuns(text: string): string {
  return inFont(encodeLegacy(text, 'vni').toString('latin1'), 'VNI-Times')
}

/**
 * The plan of `fixtures/formats/doc-constructs.md` with what only Word has: headings numbered by their styles, a list
 * that begins anew, bullets of a font of signs, merged cells, a table in a cell, changes that were tracked, a text
 * box, a link, capitals by format, hidden text, and notes.
 */
function docConstructs(): Uint8Array {
  return writeDocx({
    body: [...head(), ...aims(), ...tasks(), ...organization(), ...tail()].join(''),
    numbering: NUMBERING,
    styles: STYLES,
    footnotes: `<w:footnote w:id="2">${paragraph('Sửa theo Công văn số 52/UBND-NN ngày 03/02/2026.')}</w:footnote>`,
  })
}

const symbolFont = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'

const NUMBERING =
  definition(
    0,
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>') +
      level(2, 'lowerLetter', '%3)'),
  ) +
  definition(
    1,
    `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf02d"/>${symbolFont}</w:lvl>`,
  ) +
  definition(2, level(0, 'decimal', '%1')) +
  list(1, 0) +
  list(2, 1) +
  list(3, 2)

const STYLES = `
<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:basedOn w:val="Thuong"/>
  <w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoan"/><w:basedOn w:val="Thuong"/>
  <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>`

const styled = (style: string, text: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`)
const section = (text: string) => styled('Muc', text)
const clause = (text: string) => styled('Khoan', text)
const dash = (text: string) => paragraph(text, inList(2))
const bold = (text: string) => paragraph(run(text, '<w:b/>'))
const paragraphs = (...texts: string[]) => texts.map((text) => paragraph(text)).join('')

const merged = (content: string) => cell(content, '<w:vMerge w:val="restart"/>')
const below = () => cell('', '<w:vMerge/>')
const wide = (content: string, columns: number) => cell(content, `<w:gridSpan w:val="${columns}"/>`)

const AUTHOR = 'w:author="A" w:date="2026-01-05T08:00:00Z"'
const removed = (text: string) =>
  `<w:del w:id="1" ${AUTHOR}><w:r><w:delText>${text}</w:delText></w:r></w:del>`
const inserted = (text: string) => `<w:ins w:id="2" ${AUTHOR}>${run(text)}</w:ins>`

function head(): string[] {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  return [
    table([
      [
        cell(paragraphs('ỦY BAN NHÂN DÂN', 'XÃ ĐỒI MÂY')),
        cell(paragraphs('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')),
      ],
      [cell('Số: 09/KH-UBND'), cell('Đồi Mây, ngày 20 tháng 02 năm 2026')],
    ]),
    bold('KẾ HOẠCH'),
    bold('Sửa chữa giếng nước công cộng năm 2026'),
    paragraph(
      run('Căn cứ Kế hoạch số 17/KH-UBND') +
        reference +
        run(' ngày 12/01/2026 của Ủy ban nhân dân tỉnh Bàu Nổ về nước sạch nông thôn;'),
    ),
    paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
  ]
}

function aims(): string[] {
  const hidden = run(' (chờ ý kiến)', '<w:vanish/>')
  return [
    section('Mục đích, yêu cầu'),
    clause('Mục đích'),
    paragraph(run('Mùa khô nhà nào cũng có nước dùng.') + hidden),
    clause('Yêu cầu'),
    paragraph('Giếng nào hỏng nặng thì sửa trước.', inList(1, 2)),
    paragraph(
      run('Không ') + removed('làm đục') + inserted('khóa') + run(' giếng quá hai ngày.'),
      inList(1, 2),
    ),
  ]
}

function tasks(): string[] {
  const number = () => cell(paragraph('', inList(3)))
  const box =
    '<w:r><w:pict><v:shape id="o" type="#_x0000_t202" style="position:absolute;width:200pt;height:30pt">' +
    `<v:textbox><w:txbxContent>${paragraph('Sơ đồ giếng dán ở nhà văn hóa.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const inner = table([[cell('Xóm Trên'), cell('Xóm Dưới')]])
  return [
    section('Nhiệm vụ'),
    clause('Các việc phải làm ghi trong bảng sau:'),
    table([
      [merged('TT'), merged('Nhiệm vụ'), wide('Đơn vị thực hiện', 2), merged('Thời hạn'), merged('Sản phẩm')],
      [below(), below(), cell('Chủ trì'), cell('Phối hợp'), below(), below()],
      [
        number(),
        cell('Khơi 06 giếng ở các xóm'),
        merged('Phòng Kinh tế'),
        cell('Hội Nông dân xã'),
        cell('Trước ngày 15/3/2026'),
        cell('Biên bản nghiệm thu'),
      ],
      [
        number(),
        cell('Xây lại thành giếng'),
        below(),
        cell('Đoàn Thanh niên xã'),
        cell('Quý II năm 2026'),
        cell(paragraph('Danh sách giếng theo xóm:') + inner + paragraph('')),
      ],
      [
        number(),
        cell('Thử mẫu nước'),
        cell('Trạm Y tế xã'),
        cell('Các xóm'),
        cell('Thường xuyên'),
        cell('Phiếu kết quả'),
      ],
    ]),
    paragraph(run('Vật liệu mua của hợp tác xã.') + box, '<w:pStyle w:val="Khoan"/>'),
  ]
}

function organization(): string[] {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  return [
    section('Kinh phí'),
    paragraph(
      run('Chi từ ') + field(' HYPERLINK "https://vi-du.example/" ', 'ngân sách xã') + run(' năm 2026.'),
    ),
    section('Tổ chức thực hiện'),
    clause('Phòng Kinh tế'),
    dash('Theo dõi, đôn đốc việc sửa giếng.'),
    dash('Báo cáo Ủy ban nhân dân xã kết quả trước ngày 10/12/2026.'),
    clause('Trạm Y tế xã'),
    dash('Hướng dẫn các xóm giữ sạch quanh giếng.'),
    paragraph('Trên đây là Kế hoạch sửa chữa giếng nước công cộng năm 2026./.'),
  ]
}

function tail(): string[] {
  return [
    table([
      [
        merged(
          paragraphs('Nơi nhận:', '- Ủy ban nhân dân tỉnh (để báo cáo);', '- Các xóm;', '- Lưu: VT, KT.'),
        ),
        cell(paragraphs('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')),
      ],
      [below(), cell('')],
      [below(), cell('Lò Thị Mận')],
    ]),
  ]
}
