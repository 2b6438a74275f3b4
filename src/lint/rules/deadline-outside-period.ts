import { lastDayOf } from '../../extract/dates.ts'
import type { Plan } from '../../model/plan.ts'
import { datedWork, dayBeforeOf } from '../dated-work.ts'
import { type Check, defineRule } from '../rule.ts'

export const deadlineOutsidePeriod = defineRule({
  id: 'deadline-outside-period',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Thời hạn nằm ngoài thời kỳ của kế hoạch: hạn tháng 6/2027 trong kế hoạch năm 2026.',
      mend: 'Sửa thời hạn, hoặc sửa thời kỳ nêu trong trích yếu; việc báo cáo sau khi hết kỳ thì để nguyên.',
      why: 'Thời hạn ngoài thời kỳ thường do gõ nhầm năm; chỉ là lưu ý vì tổng kết, báo cáo có thể làm sau khi hết kỳ.',
    },
    en: {
      finds: 'A deadline outside the time that the plan is made for: June 2027 in a plan for 2026.',
      mend: 'Correct the deadline, or the period in the title; a report behind the end of the period may stay.',
      why: 'Most are slips in the year. It is a note only: summaries and reports may follow when the period is over.',
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
- Thời gian thực hiện: Trước ngày 30/6/2027.
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
- Thời gian thực hiện: Năm 2026 và các năm tiếp theo.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ written: string; due: string; period: string }>) {
    const span = spanOf(plan.period)
    if (span === null) return
    // What is prepared before the period begins is due before it, too.
    const isAhead = (plan.issuedOn?.edtf ?? '9') <= span.before
    for (const { deadline, due, list, index, path } of datedWork(plan)) {
      const { raw, edtf, kind } = deadline
      if (edtf === null || !/\d{4}/.test(raw) || kind === 'recurring' || edtf.endsWith('..')) continue
      const begin = dayBeforeOf(edtf)
      // What begins within the period may end behind it.
      const isLate = span.last !== null && begin !== null && begin >= span.last
      if ((due <= span.before && !isAhead) || isLate)
        report({ at: `${list}/${index}`, path, args: { written: raw, due, period: plan.period!.raw } })
    }
  },
})

/** The day before a period and its last day, null where it stays open. */
function spanOf(period: Plan['period']): { before: string; last: string | null } | null {
  if (!period?.edtf) return null
  const before = dayBeforeOf(period.edtf)
  return before === null ? null : { before, last: lastDayOf(period.edtf) }
}
