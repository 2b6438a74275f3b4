import type { Plan } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'
import { fullName, isCollective } from '../unit-words.ts'

export const inconsistentUnitName = defineRule({
  id: 'inconsistent-unit-name',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Một đơn vị được viết theo nhiều cách trong cùng một kế hoạch: «Trung tâm VH TT&TĐTT» và «Trung tâm Văn hóa Thông tin và Thể dục thể thao».',
      mend: 'Dùng một tên thống nhất; nếu viết tắt thì giải thích ở lần đầu.',
      why: 'Tên viết nhiều cách làm người đọc và phần mềm tưởng là nhiều đơn vị, thống kê theo đơn vị sẽ sai.',
    },
    en: {
      finds:
        'A unit that stands under several spellings in one plan: “Trung tâm VH TT&TĐTT” and “Trung tâm Văn hóa Thông tin và Thể dục thể thao”.',
      mend: 'Keep to one name; explain an abbreviation where it stands first.',
      why: 'Readers and programs take several spellings for several units, and counts by unit go wrong.',
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
- Đơn vị chủ trì: Trung tâm Văn hóa Thông tin và Thể dục thể thao.
- Thời gian thực hiện: Trước ngày 30/6/2026.
2. Vớt lục bình
- Đơn vị chủ trì: Trung tâm VHTT và TDTT.
- Thời gian thực hiện: Quý II/2026.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Trung tâm Văn hóa Thông tin và Thể dục thể thao.
- Thời gian thực hiện: Trước ngày 30/6/2026.
2. Vớt lục bình
- Đơn vị chủ trì: Trung tâm Văn hóa Thông tin và Thể dục thể thao huyện.
- Thời gian thực hiện: Quý II/2026.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ unit: string; spelling: string }>) {
    for (const { name, variants } of plan.units) {
      if (variants.length < 2 || variants.every((variant) => isWithin(variant, name)) || isCollective(name))
        continue
      const own = fullName(name)
      const other = variants.find((variant) => !sameWords(fullName(variant), own))
      if (other === undefined) continue
      report({ at: mentionOf(plan, other), path: null, args: { unit: name, spelling: other } })
    }
  },
})

/** A place behind the name, letter case and marks make no other spelling. */
const sameWords = (one: string, two: string) => one.startsWith(two) || two.startsWith(one)

const isWithin = (variant: string, name: string) => name.toLowerCase().startsWith(variant.toLowerCase())

/** Where a spelling stands first. */
function mentionOf({ tasks, assignments }: Plan, spelling: string): string {
  for (const [index, { lead, support }] of tasks.entries()) {
    if (lead.includes(spelling)) return `/tasks/${index}/lead/${lead.indexOf(spelling)}`
    if (support.includes(spelling)) return `/tasks/${index}/support/${support.indexOf(spelling)}`
  }
  const index = assignments.findIndex(({ units }) => units.includes(spelling))
  return index < 0 ? '/units' : `/assignments/${index}/units/${assignments[index]!.units.indexOf(spelling)}`
}
