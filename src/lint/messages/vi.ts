import type { ExpectedRole } from '../rules/missing-section.ts'
import type { Sentences } from './sentences.ts'
import { shorten } from './shorten.ts'

const SECTIONS: Record<ExpectedRole, string> = {
  purpose: 'mục đích',
  content: 'nội dung hoặc nhiệm vụ',
  form: 'hình thức',
  funding: 'kinh phí',
  organization: 'tổ chức thực hiện',
}

const quote = (text: string) => `«${shorten(text)}»`
const twoDigits = (count: number) => String(count).padStart(2, '0')

const list = (units: readonly string[]) => units.map(quote).join(', ')
/** `2026-03-05` as a plan writes it, 05/3/2026; a month or a year as it is. */
const day = (edtf: string) =>
  edtf.replace(/^(\d{4})-(\d\d)-(\d\d)$/, (_, year, month, date) => {
    const short = month > '02' && month < '10' ? month.slice(1) : month
    return `${date}/${short}/${year}`
  })
const place = (path: string) => (path.startsWith('table ') ? `bảng ${path.slice(6)}` : `mục ${path}`)

const NUMBER_ISSUES = {
  'leading-zero': 'nhỏ hơn 10 mà không có số 0 phía trước',
  blank: 'có khoảng trắng',
  stroke: 'không có dấu «/» giữa số và ký hiệu',
}
const DATE_ISSUES = {
  day: 'thiếu số 0 trước ngày nhỏ hơn 10',
  month: 'thiếu số 0 trước tháng 1, 2',
  'month-zero': 'thừa số 0 trước tháng 3 đến tháng 9',
  words: 'chưa viết «ngày … tháng … năm …»',
  future: 'là ngày chưa đến',
}
const BASIS_ISSUES = {
  'no-number': 'không ghi số, ký hiệu',
  'no-date': 'không ghi thời gian ban hành',
  later: 'ban hành sau kế hoạch',
}
const SIGNATURE_ISSUES = {
  order: 'đặt các hình thức ký sai thứ tự',
  'no-deputy': 'ghi «KT.» nhưng không phải chức vụ cấp phó',
  'no-mode': 'là cấp phó nhưng không ghi «KT.»',
}

/** The findings in Vietnamese. */
export const vi: Sentences = {
  'abbreviation-redefined': ({ short, first, second }) =>
    `«${short}» được giải thích là ${quote(first)} và là ${quote(second)}.`,
  'abolished-organ': ({ unit, last, source }) =>
    `${quote(unit)} không còn từ sau ngày ${day(last)} (${source}).`,
  'appendix-not-mentioned': ({ heading }) => `Nội dung kế hoạch không nhắc đến ${quote(heading)}.`,
  'basis-form': ({ words, issue }) => `Căn cứ ${quote(words)} ${BASIS_ISSUES[issue]}.`,
  'body-appendix-conflict': ({ title, first, what }) =>
    `Nhiệm vụ ${quote(title)} ở ${place(first)} ghi ${what === 'lead' ? 'đơn vị chủ trì' : 'thời hạn'} khác.`,
  'conflicting-citation': ({ number, issue, one, other }) =>
    ({
      dates: `«${number}» có hai ngày ban hành: ${day(one)} và ${day(other)}.`,
      year: `Năm trong số «${number}» khác năm ban hành: ${day(other)}.`,
      issuer: `Ký hiệu «${number}» là của ${one}, không phải của ${quote(other)}.`,
    })[issue],
  'count-mismatch': ({ stated, found, thing }) =>
    `Văn bản nêu ${twoDigits(stated)} ${thing} nhưng thực có ${twoDigits(found)}.`,
  'date-form': ({ written, issue }) => `Thời gian ban hành ${quote(written)} ${DATE_ISSUES[issue]}.`,
  'deadline-before-issue': ({ written, due, issued }) =>
    `Thời hạn ${quote(written)} (${day(due)}) đã qua khi kế hoạch được ban hành (${day(issued)}).`,
  'deadline-outside-period': ({ written, due, period }) =>
    `Thời hạn ${quote(written)} (${day(due)}) nằm ngoài thời kỳ của kế hoạch: ${quote(period)}.`,
  'degree-before-name': ({ name, degree }) => `Trước họ tên người ký ${quote(name)} không ghi «${degree}».`,
  'duplicate-heading': ({ heading, first }) => `Đề mục ${quote(heading)} đã có ở ${place(first)}.`,
  'duplicate-number': ({ marker }) => `Số «${marker}» đã dùng cho một đề mục khác cùng cấp.`,
  'duplicate-task': ({ title, first }) => `Nhiệm vụ ${quote(title)} đã nêu ở ${place(first)}.`,
  'duty-without-deadline': ({ units }) => `Việc giao cho ${list(units)} chưa có thời hạn.`,
  'empty-date': ({ written }) => `Thời gian ban hành chưa ghi đủ ngày, tháng, năm: ${quote(written)}.`,
  'empty-document': () => 'Tệp không có chữ nào.',
  'empty-number': ({ written }) => `Số của văn bản còn để trống: ${quote(written)}.`,
  'empty-section': ({ heading }) => `Mục ${quote(heading)} không có nội dung.`,
  'funding-without-source': ({ written }) => `Mục kinh phí không nêu nguồn: ${quote(written)}.`,
  'guessed-encoding': ({ encoding, fit, margin }) =>
    `Tệp không ghi bảng mã nên được đọc theo ${encoding} (khớp ${fit} %, hơn bảng mã kế tiếp ${margin} điểm). Nếu sai, hãy chọn bằng --encoding.`,
  'impossible-date': ({ date }) => `${quote(date)} không có trong lịch.`,
  'inconsistent-unit-name': ({ unit, spelling }) =>
    `${quote(spelling)} ở chỗ khác được viết là ${quote(unit)}.`,
  'known-document': ({ number, what, written, known }) =>
    what === 'date'
      ? `«${number}» ban hành ngày ${day(known)}, không phải ${day(written)}.`
      : `«${number}» do ${known} ban hành, không phải ${quote(written)}.`,
  'lead-also-supports': ({ title, unit }) =>
    `${quote(unit)} vừa chủ trì vừa phối hợp nhiệm vụ ${quote(title)}.`,
  'left-over-placeholder': ({ words }) => `Còn chỗ trống chưa điền: «${words}».`,
  'malformed-citation': ({ number, type }) =>
    type === null
      ? `Số, ký hiệu được viện dẫn «${number}» không đúng thể thức.`
      : `Số, ký hiệu của ${type} được viện dẫn «${number}» không đúng thể thức.`,
  'missing-archive-line': () => 'Nơi nhận không có dòng «Lưu».',
  'missing-deadline': ({ title }) => `Nhiệm vụ ${quote(title)} chưa có thời hạn.`,
  'missing-end-mark': () => 'Phần nội dung không kết thúc bằng dấu «./.».',
  'missing-lead-unit': ({ title }) => `Nhiệm vụ ${quote(title)} chưa có đơn vị chủ trì.`,
  'missing-section': ({ role }) => `Kế hoạch chưa có đề mục về ${SECTIONS[role]}.`,
  'missing-signer': ({ jobTitle }) =>
    jobTitle === null
      ? 'Kế hoạch chưa có họ tên người ký.'
      : `Chưa có họ tên người ký với chức vụ ${quote(jobTitle)}.`,
  'mixed-list-style': ({ marker, before }) => `Cùng một danh sách có cả «${before}» và «${marker}».`,
  'mixed-tone-marks': ({ one, other, count }) =>
    `Dấu thanh đặt theo hai kiểu: «${one}» (${twoDigits(count)} chữ) và «${other}».`,
  'no-task': () => 'Kế hoạch chưa giao nhiệm vụ nào có đơn vị chủ trì hoặc thời hạn.',
  'not-a-plan': ({ docType }) =>
    docType === null
      ? 'Văn bản không ghi tên loại KẾ HOẠCH nên không được kiểm tra như kế hoạch.'
      : `Văn bản là ${quote(docType)}, không phải kế hoạch.`,
  'number-form': ({ number, issue, expected }) =>
    `Số, ký hiệu ${quote(number)} ${NUMBER_ISSUES[issue]}${expected === null ? '' : `; nên ghi ${quote(expected)}`}.`,
  'numbering-gap': ({ marker, previous }) =>
    previous === null
      ? `Đề mục «${marker}» mở đầu danh sách nhưng không phải số đầu tiên.`
      : `Đề mục «${marker}» không nối tiếp «${previous}».`,
  'outline-too-deep': () => 'Đề mục lồng nhau quá 64 cấp; phần sâu hơn được giữ lại như đoạn văn thường.',
  'page-without-text': ({ page }) => `Trang ${page} không có lớp chữ nên không được đọc.`,
  'recipients-form': ({ issue, name, count }) =>
    issue === 'none'
      ? 'Kế hoạch không có nơi nhận.'
      : `Nơi nhận ${quote(name)} không kết thúc bằng dấu chấm phẩy${count > 1 ? `, cùng ${twoDigits(count - 1)} dòng khác` : ''}.`,
  'section-order': ({ heading, other }) =>
    `Mục ${quote(heading)} đứng sai thứ tự so với mục ${quote(other)}.`,
  'several-leads': ({ title, units }) =>
    `Nhiệm vụ ${quote(title)} có ${twoDigits(units.length)} đơn vị chủ trì: ${list(units)}.`,
  'signature-form': ({ issue, jobTitle }) => `Phần ký ${quote(jobTitle ?? '')} ${SIGNATURE_ISSUES[issue]}.`,
  'table-column-missing': ({ role }) =>
    `Bảng không có cột ${role === 'lead' ? 'đơn vị chủ trì' : 'thời gian'}.`,
  'table-row-incomplete': ({ header }) => `Dòng này để trống cột ${quote(header)}, các dòng khác đều ghi.`,
  'task-without-product': ({ title }) =>
    title === null ? 'Không nhiệm vụ nào ghi sản phẩm.' : `Nhiệm vụ ${quote(title)} chưa ghi sản phẩm.`,
  'title-missing': ({ docType }) => `Dưới ${quote(docType)} chưa có trích yếu.`,
  'unassigned-unit': ({ unit, tasks }) =>
    `${quote(unit)} chủ trì ${twoDigits(tasks)} nhiệm vụ nhưng phần tổ chức thực hiện không nhắc đến.`,
  'undefined-abbreviation': ({ short }) => `Chữ viết tắt «${short}» chưa được giải thích.`,
  'unit-not-notified': ({ unit, tasks }) =>
    `${quote(unit)} chủ trì ${twoDigits(tasks)} nhiệm vụ nhưng không có trong nơi nhận.`,
  'unknown-text': ({ words }) => `Chưa rõ ${quote(words)} thuộc phần nào của văn bản.`,
  'unlikely-syllable': ({ word }) => `«${word}» không phải là âm tiết tiếng Việt.`,
  'unresolved-reference': ({ reference }) => `Kế hoạch dẫn chiếu ${quote(reference)} nhưng không có phần đó.`,
  'vague-deadline': ({ title, written }) =>
    `Nhiệm vụ ${quote(title)} chỉ có thời hạn chung chung ${quote(written)}.`,
  'wrong-list-letter': ({ marker }) => `«${marker}» không theo bảng chữ cái tiếng Việt.`,
}
