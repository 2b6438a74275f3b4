import type { Plan } from '../../model/plan.ts'
import { datedWork, dayBeforeOf } from '../dated-work.ts'
import { type Check, defineRule } from '../rule.ts'

export const deadlineBeforeIssue = defineRule({
  id: 'deadline-before-issue',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Thời hạn của nhiệm vụ hoặc của việc được phân công đã qua trước ngày ban hành kế hoạch.',
      mend: 'Sửa năm, tháng cho đúng, hoặc bỏ việc đã làm xong khỏi kế hoạch.',
      why: 'Thường do chép lại kế hoạch năm trước mà quên sửa năm; không ai làm kịp một việc đã hết hạn khi được giao.',
    },
    en: {
      finds: 'A deadline of a task or of a duty that had passed before the plan was issued.',
      mend: 'Correct the year or the month, or take work that is done out of the plan.',
      why: 'Most come from a copy of last year’s plan; nobody can meet a deadline that is over when the work is given.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2025.
`,
      },
    ],
    good: [
      `Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trong năm 2026.

2. Vớt lục bình
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Từ năm 2025 đến năm 2027.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ written: string; due: string; issued: string }>) {
    const issued = plan.issuedOn?.edtf
    if (!issued) return
    // A month or a year of issue may begin behind the deadline: only what is over before it begins is too early.
    const before = dayBeforeOf(issued)
    if (before === null) return
    for (const { deadline, due, list, index, path } of datedWork(plan)) {
      const { raw, kind } = deadline
      if (due > before || kind === 'recurring' || !isSure(raw, plan.period)) continue
      report({ at: `${list}/${index}`, path, args: { written: raw, due, issued } })
    }
  },
})

/** A deadline without a year is read in the plan's own, which may be wrong where the plan is for more than one. */
const isSure = (raw: string, period: Plan['period']) =>
  /\d{4}/.test(raw) || /^\d{4}$/.test(period?.edtf ?? '')
