import { type Check, defineRule } from '../rule.ts'

export const titleMissing = defineRule({
  id: 'title-missing',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Dưới tên loại KẾ HOẠCH không có trích yếu nội dung.',
      mend: 'Ghi trích yếu ngay dưới tên loại: «Trồng cây xanh trên địa bàn xã Gò Mây năm 2026».',
      why: 'Tên loại và trích yếu là thành phần thể thức chính; trích yếu là câu ngắn phản ánh nội dung chủ yếu của văn bản (Phụ lục I, mục II.5).',
    },
    en: {
      finds: 'A plan without a title below its kind, KẾ HOẠCH.',
      mend: 'Put the title below the kind: “Trồng cây xanh trên địa bàn xã Gò Mây năm 2026”.',
      why: 'Kind and title are a main part of the form; the title says in short what the paper is about (Phụ lục I, mục II.5).',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ docType: string }>) {
    if (plan.docType !== null && plan.title === null)
      report({ at: '/docType', path: null, args: { docType: plan.docType } })
  },
})
