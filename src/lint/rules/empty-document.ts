import { isBlank } from '../plan-document.ts'
import { type Check, defineRule, type NoArgs } from '../rule.ts'

export const emptyDocument = defineRule({
  id: 'empty-document',
  severity: 'error',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Tệp không có chữ nào, chỉ có khoảng trắng hoặc hoàn toàn rỗng.',
      mend: 'Kiểm tra lại tệp: có thể là bản quét chưa nhận dạng chữ, hoặc tệp lưu chưa xong.',
      why: 'Không có chữ thì không đọc được gì; các quy tắc khác vì vậy không nói thêm.',
    },
    en: {
      finds: 'A file without any text: white space only, or nothing at all.',
      mend: 'Look at the file: it may be a scan without recognised text, or may not have been saved.',
      why: 'Where there is no text nothing can be read, and the other rules keep silent.',
    },
  },
  examples: {
    bad: [{ fires: 1, text: '\n  \n' }],
    good: ['KẾ HOẠCH\nTrồng cây năm 2026\n'],
  },
  check({ reading: { text }, report }: Check<NoArgs>) {
    if (isBlank(text)) report({ at: '', path: null, args: {} })
  },
})
