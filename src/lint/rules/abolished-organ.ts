import { dayBefore } from '../../extract/dates.ts'
import { lazy } from '../../extract/forms.ts'
import type { Plan } from '../../model/plan.ts'
import { abolishedOrgans } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const organs = lazy(() =>
  abolishedOrgans.organs.map(({ pattern, last, source }) => ({
    pattern: new RegExp(pattern),
    last: last as string,
    source: source as string,
  })),
)

export const abolishedOrgan = defineRule({
  id: 'abolished-organ',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Kế hoạch giao việc cho cơ quan không còn tồn tại vào ngày ban hành: cơ quan cấp huyện sau ngày 30/6/2025, bộ đã sáp nhập.',
      mend: 'Thay bằng cơ quan đã tiếp nhận nhiệm vụ: UBND xã, phường, đặc khu; sở; bộ mới.',
      why: 'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp (Luật số 72/2025/QH15). Thường do chép lại kế hoạch cũ.',
    },
    en: {
      finds:
        'Work that is given to an organ that did not exist any more when the plan was issued: one of a huyện after 30 June 2025, a ministry that was merged.',
      mend: 'Name the organ that took its work over: UBND of the xã, phường or đặc khu, the sở, the new ministry.',
      why: 'From 1 July 2025 local government has two levels (Luật số 72/2025/QH15). Most come from a copy of an older plan.',
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
- Đơn vị chủ trì: Phòng Nội vụ huyện.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
      },
    ],
    good: [
      `Gò Mây, ngày 12 tháng 3 năm 2025

KẾ HOẠCH
Nạo vét kênh mương năm 2025

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Nội vụ huyện.
- Thời gian thực hiện: Trước ngày 30/6/2025.
`,
      `Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: UBND các xã, phường.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ unit: string; last: string; source: string }>) {
    const before = dayBefore(plan.issuedOn?.edtf ?? plan.period?.edtf ?? '')
    const gone = before === null ? [] : organs().filter(({ last }) => last <= before)
    if (gone.length === 0) return
    const told = new Set<string>()
    for (const { name, pointer, path } of unitsOf(plan)) {
      if (told.has(name)) continue
      told.add(name)
      const lower = name.toLowerCase()
      const organ = gone.find(({ pattern }) => pattern.test(lower))
      if (organ === undefined) continue
      report({ at: pointer, path, args: { unit: name, last: organ.last, source: organ.source } })
    }
  },
})

/** Whoever is given work, where it is given first. */
function* unitsOf({ tasks, assignments }: Plan): Generator<{ name: string; pointer: string; path: string }> {
  for (const [index, { lead, support, path }] of tasks.entries()) {
    for (const [at, name] of lead.entries()) yield { name, pointer: `/tasks/${index}/lead/${at}`, path }
    for (const [at, name] of support.entries()) yield { name, pointer: `/tasks/${index}/support/${at}`, path }
  }
  for (const [index, { units, path }] of assignments.entries()) {
    for (const [at, name] of units.entries())
      yield { name, pointer: `/assignments/${index}/units/${at}`, path }
  }
}
