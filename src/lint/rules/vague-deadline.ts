import { compile, lazy, lowerCase } from '../../extract/forms.ts'
import { vagueDeadlines } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const vague = lazy(() => compile(vagueDeadlines.pattern, {}))

export const vagueDeadline = defineRule({
  id: 'vague-deadline',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Nhiệm vụ mà thời hạn duy nhất là lời nói chung: «kịp thời», «sớm», «khẩn trương», «trong thời gian tới».',
      mend: 'Ghi ngày, tháng, quý hoặc chu kỳ cụ thể: «Trước ngày 30/6/2026», «Quý II/2026», «hằng tháng».',
      why: 'Không ai kiểm tra được một thời hạn không có mốc. Phương châm «6 rõ» yêu cầu rõ thời gian.',
    },
    en: {
      finds:
        'A task whose only deadline is a manner of speaking: “kịp thời”, “sớm”, “khẩn trương”, “trong thời gian tới”.',
      mend: 'Give a day, a month, a quarter or a period: “Trước ngày 30/6/2026”, “Quý II/2026”, “hằng tháng”.',
      why: 'Nobody can check a deadline that names no time. Practice (“6 rõ”) asks for a clear time.',
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
- Thời gian thực hiện: Trong thời gian tới.
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

2. Vớt lục bình
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Thường xuyên.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string; written: string }>) {
    plan.tasks.forEach(({ title, path, deadlines }, index) => {
      const isVague = ({ kind, raw }: (typeof deadlines)[number]) =>
        kind === 'unresolved' && vague().test(lowerCase(raw))
      if (deadlines.length === 0 || !deadlines.every(isVague)) return
      report({ at: `/tasks/${index}/deadlines/0`, path, args: { title, written: deadlines[0]!.raw } })
    })
  },
})
