import { isBlank, isPlan } from '../plan-document.ts'
import { type Check, defineRule } from '../rule.ts'

export const notAPlan = defineRule({
  id: 'not-a-plan',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Điều 7',
  of: 'document',
  docs: {
    vi: {
      finds: 'Văn bản không phải là kế hoạch: quyết định không kèm kế hoạch, công văn, báo cáo …',
      mend: 'Chọn đúng tệp; nếu đúng là kế hoạch thì ghi tên loại KẾ HOẠCH trên trích yếu.',
      why: 'Kế hoạch là một loại văn bản hành chính có tên loại (Điều 7). Văn bản loại khác vẫn được đọc, nhưng các quy tắc về kế hoạch không áp dụng.',
    },
    en: {
      finds: 'A document that is no plan: a decision that carries none, a letter, a report …',
      mend: 'Choose the right file; if it is a plan, write its kind, KẾ HOẠCH, above the title.',
      why: 'A plan is one of the named kinds of document (Điều 7). Others are read as what they are, and the rules on plans do not apply.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `BÁO CÁO
Kết quả trồng cây năm 2025

Năm 2025 xã Gò Mây đã trồng 180 cây bàng.
`,
      },
      {
        fires: 1,
        text: `THÔNG TƯ
Quy định việc trồng cây ven kênh

1. Mục đích
Giữ bờ kênh.

2. Tổ chức thực hiện
Các xã ven kênh trồng cây.
`,
      },
    ],
    good: ['KẾ HOẠCH\nTrồng cây năm 2026\n'],
  },
  check({ reading: { plan, text }, report }: Check<{ docType: string | null }>) {
    if (!isPlan(plan) && !isBlank(text))
      report({ at: '/docType', path: null, args: { docType: plan.docType } })
  },
})
