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

/** The findings in Vietnamese. */
export const vi: Sentences = {
  'count-mismatch': ({ stated, found, thing }) =>
    `Văn bản nêu ${twoDigits(stated)} ${thing} nhưng thực có ${twoDigits(found)}.`,
  'empty-date': ({ written }) => `Thời gian ban hành chưa ghi đủ ngày, tháng, năm: ${quote(written)}.`,
  'empty-document': () => 'Tệp không có chữ nào.',
  'empty-number': ({ written }) => `Số của văn bản còn để trống: ${quote(written)}.`,
  'impossible-date': ({ date }) => `${quote(date)} không có trong lịch.`,
  'malformed-citation': ({ number, type }) =>
    type === null
      ? `Số, ký hiệu được viện dẫn «${number}» không đúng thể thức.`
      : `Số, ký hiệu của ${type} được viện dẫn «${number}» không đúng thể thức.`,
  'missing-deadline': ({ title }) => `Nhiệm vụ ${quote(title)} chưa có thời hạn.`,
  'missing-lead-unit': ({ title }) => `Nhiệm vụ ${quote(title)} chưa có đơn vị chủ trì.`,
  'missing-section': ({ role }) => `Kế hoạch chưa có đề mục về ${SECTIONS[role]}.`,
  'missing-signer': ({ jobTitle }) =>
    jobTitle === null
      ? 'Kế hoạch chưa có họ tên người ký.'
      : `Chưa có họ tên người ký với chức vụ ${quote(jobTitle)}.`,
  'no-task': () => 'Kế hoạch chưa giao nhiệm vụ nào có đơn vị chủ trì hoặc thời hạn.',
  'not-a-plan': ({ docType }) =>
    docType === null
      ? 'Văn bản không ghi tên loại KẾ HOẠCH nên không được kiểm tra như kế hoạch.'
      : `Văn bản là ${quote(docType)}, không phải kế hoạch.`,
  'numbering-gap': ({ marker, previous }) =>
    previous === null
      ? `Đề mục «${marker}» mở đầu danh sách nhưng không phải số đầu tiên.`
      : `Đề mục «${marker}» không nối tiếp «${previous}».`,
  'outline-too-deep': () => 'Đề mục lồng nhau quá 64 cấp; phần sâu hơn được giữ lại như đoạn văn thường.',
  'unknown-text': ({ words }) => `Chưa rõ ${quote(words)} thuộc phần nào của văn bản.`,
}
