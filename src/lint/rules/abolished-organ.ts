import { lazy } from '../../extract/forms.ts'
import type { Plan } from '../../model/plan.ts'
import { abolishedOrgans } from '../../vocabulary/generated.ts'
import { dayBeforeOf } from '../dated-work.ts'
import { remembered } from '../remembered.ts'
import { type Check, defineRule } from '../rule.ts'

interface Organ {
  pattern: RegExp
  last: string
  source: string
}

const organs = lazy((): Organ[] =>
  abolishedOrgans.organs.map(({ pattern, last, source }) => ({ pattern: new RegExp(pattern), last, source })),
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
      why: 'Từ ngày 01/7/2025 đơn vị hành chính cấp huyện kết thúc hoạt động (Nghị quyết số 203/2025/QH15). Thường do chép lại kế hoạch cũ.',
    },
    en: {
      finds:
        'Work that is given to an organ that did not exist any more when the plan was issued: one of a huyện after 30 June 2025, a ministry that was merged.',
      mend: 'Name the organ that took its work over: UBND of the xã, phường or đặc khu, the sở, the new ministry.',
      why: 'The level of the huyện ended on 1 July 2025 (Nghị quyết số 203/2025/QH15). Most come from a copy of an older plan.',
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
    const before = dayBeforeOf(plan.issuedOn?.edtf ?? plan.period?.edtf ?? '')
    if (before === null || organs().every(({ last }) => last > before)) return
    const gone = new Map<string, Organ>()
    for (const { variants } of plan.units) {
      for (const name of variants) {
        const organ = organsOf(name).find(({ last }) => last <= before)
        if (organ !== undefined) gone.set(name, organ)
      }
    }
    for (const { name, pointer, path } of gone.size > 0 ? unitsOf(plan) : []) {
      const organ = gone.get(name)
      if (organ === undefined) continue
      // Each is told where it is given work first.
      gone.delete(name)
      report({ at: pointer, path, args: { unit: name, last: organ.last, source: organ.source } })
    }
  },
})

/** The organs of the table that a name means. */
const organsOf = remembered((name) => {
  const lower = name.toLowerCase()
  return organs().filter(({ pattern }) => pattern.test(lower))
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
