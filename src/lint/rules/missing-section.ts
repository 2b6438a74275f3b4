import type { Severity } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'

/** What a plan is expected to have; content and tasks stand for each other. */
const EXPECTED = [
  { role: 'purpose', severity: 'warning' },
  { role: 'content', severity: 'warning' },
  { role: 'form', severity: 'info' },
  { role: 'funding', severity: 'info' },
  { role: 'organization', severity: 'warning' },
] as const satisfies { role: string; severity: Severity }[]

/** A part that a plan is expected to have. */
export type ExpectedRole = (typeof EXPECTED)[number]['role']

export const missingSection = defineRule({
  id: 'missing-section',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Kế hoạch không có đề mục nào, ở bất kỳ cấp nào, về mục đích, về nội dung hoặc nhiệm vụ, về hình thức, về kinh phí hay về tổ chức thực hiện.',
      mend: 'Thêm đề mục còn thiếu, hoặc đặt tên đề mục cho đúng nội dung của nó.',
      why: 'Người nhận tìm các phần này trước hết. Thiếu hình thức hoặc kinh phí chỉ là lưu ý, vì không phải kế hoạch nào cũng cần.',
    },
    en: {
      finds:
        'A plan without a heading, at any level, on the purpose, the content or tasks, the form, the funding or the organization.',
      mend: 'Add the heading, or name an existing one by what it holds.',
      why: 'These are the parts that recipients look for. Form and funding are notes only: not every plan needs them.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH, YÊU CẦU
Phủ xanh bờ kênh Bà Thoại.

II. NỘI DUNG, HÌNH THỨC
Trồng 200 cây bàng ở bờ đông.

III. KINH PHÍ THỰC HIỆN
Từ nguồn xã hội hóa.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH, YÊU CẦU
Phủ xanh bờ kênh Bà Thoại.

II. NỘI DUNG, HÌNH THỨC
Trồng 200 cây bàng ở bờ đông.

III. KINH PHÍ THỰC HIỆN
Từ nguồn xã hội hóa.

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Theo dõi, đôn đốc việc thực hiện Kế hoạch này.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ role: ExpectedRole }>) {
    const { sections } = plan
    for (const { role, severity } of EXPECTED) {
      const paths = role === 'content' ? [...sections.content, ...sections.tasks] : sections[role]
      if (paths.length === 0) report({ at: '/title', path: null, args: { role }, severity })
    }
  },
})
