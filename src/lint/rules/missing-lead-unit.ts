import { bareItems } from '../bare-items.ts'
import { type Check, defineRule } from '../rule.ts'

export const missingLeadUnit = defineRule({
  id: 'missing-lead-unit',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Nhiệm vụ không ghi đơn vị chủ trì; mục nằm ngay dưới một đề mục nhiệm vụ mà không ghi đơn vị chủ trì và thời hạn.',
      mend: 'Ghi một đơn vị chủ trì cho từng nhiệm vụ: «Đơn vị chủ trì: Phòng Kinh tế», hoặc điền cột chủ trì trong bảng.',
      why: 'Không rõ đơn vị chủ trì thì không ai chịu trách nhiệm. Phương châm «6 rõ» yêu cầu rõ người, rõ trách nhiệm.',
    },
    en: {
      finds:
        'A task without a lead unit; an item directly below a heading of tasks that names neither a lead unit nor a deadline.',
      mend: 'Name one lead unit for each task: “Đơn vị chủ trì: Phòng Kinh tế”, or fill the lead column of the table.',
      why: 'Without a lead unit nobody answers for the task. Practice (“6 rõ”) asks for a clear person and responsibility.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị phối hợp: Ban nhân dân ấp Đông.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
      },
      {
        fires: 2,
        text: `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ TRỌNG TÂM
1. Nạo vét kênh Bà Thoại.
2. Phát quang bờ kênh Cây Gáo.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string }>) {
    plan.tasks.forEach(({ title, path, lead }, index) => {
      if (lead.length === 0) report({ at: `/tasks/${index}/title`, path, args: { title } })
    })
    for (const { path, text, pointer } of bareItems(plan))
      report({ at: pointer, path, args: { title: text } })
  },
})
