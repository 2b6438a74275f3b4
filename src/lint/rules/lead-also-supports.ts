import { type Check, defineRule } from '../rule.ts'
import { taskIndex } from '../task-index.ts'
import { isCollective } from '../unit-words.ts'

export const leadAlsoSupports = defineRule({
  id: 'lead-also-supports',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Một đơn vị vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.',
      mend: 'Bỏ tên đơn vị khỏi phần phối hợp, hoặc thay bằng đơn vị phối hợp đúng.',
      why: 'Đơn vị không phối hợp với chính mình; thường do chép nhầm dòng nên đơn vị phối hợp thật bị sót.',
    },
    en: {
      finds: 'A unit that leads and supports the same task.',
      mend: 'Take it out of the supporting units, or name the one that was meant.',
      why: 'No unit supports itself; most come from a line copied twice, and the unit that was meant is lost.',
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
- Đơn vị phối hợp: Phòng Kinh tế; Công an xã.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Đơn vị phối hợp: Công an xã.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string; unit: string }>) {
    const indexOf = taskIndex(plan)
    for (const { name, variants, leads, supports } of plan.units) {
      if (supports.length === 0 || leads.length === 0 || isCollective(name)) continue
      const supported = new Set(supports)
      for (const id of leads.filter((led) => supported.has(led))) {
        const index = indexOf(id)
        const task = plan.tasks[index]!
        const at = task.support.findIndex((unit) => variants.includes(unit))
        const args = { title: task.title, unit: task.support[at] ?? name }
        report({ at: `/tasks/${index}/support/${Math.max(0, at)}`, path: task.path, args })
      }
    }
  },
})
