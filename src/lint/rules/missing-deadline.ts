import { bareItems } from '../bare-items.ts'
import { type Check, defineRule } from '../rule.ts'

export const missingDeadline = defineRule({
  id: 'missing-deadline',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Nhiệm vụ không ghi thời hạn; mục nằm ngay dưới một đề mục nhiệm vụ mà không ghi đơn vị chủ trì và thời hạn.',
      mend: 'Ghi thời hạn của từng nhiệm vụ: «Thời gian thực hiện: Trước ngày 30/6/2026», hoặc điền cột thời gian trong bảng.',
      why: 'Nhiệm vụ không có thời hạn thì không đôn đốc, kiểm tra được. Phương châm «6 rõ» yêu cầu rõ thời gian.',
    },
    en: {
      finds:
        'A task without a deadline; an item directly below a heading of tasks that names neither a lead unit nor a deadline.',
      mend: 'Say of each task by when it is due: “Thời gian thực hiện: Trước ngày 30/6/2026”, or fill the time column of the table.',
      why: 'Nobody can follow up a task that has no deadline. Practice (“6 rõ”) asks for a clear time.',
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
- Đơn vị chủ trì: Phòng Kinh tế.
- Đơn vị phối hợp: Ban nhân dân ấp Đông.
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
    plan.tasks.forEach(({ title, path, deadlines }, index) => {
      if (deadlines.length === 0) report({ at: `/tasks/${index}/title`, path, args: { title } })
    })
    for (const { path, text, pointer } of bareItems(plan))
      report({ at: pointer, path, args: { title: text } })
  },
})
