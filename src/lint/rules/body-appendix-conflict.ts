import type { Plan, Task } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'
import { textKey } from '../text-key.ts'

/** Shorter titles (`Tuyên truyền`) can be those of two tasks. */
const LONG = 4

export const bodyAppendixConflict = defineRule({
  id: 'body-appendix-conflict',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Một nhiệm vụ nêu cả trong nội dung và trong bảng với đơn vị chủ trì hoặc thời hạn khác nhau.',
      mend: 'Thống nhất hai nơi, hoặc chỉ giữ một nơi.',
      why: 'Hai nơi nói khác nhau thì không rõ ai làm và khi nào xong; thường do sửa nội dung mà quên sửa phụ lục.',
    },
    en: {
      finds: 'A task that stands in the body and in a table with different leads or deadlines.',
      mend: 'Make both say the same, or keep one.',
      why: 'Nobody knows which one counts; most come from a body that was changed when its appendix was not.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ
1. Trồng cây ở bờ đông kênh Bà Thoại
- Đơn vị chủ trì: Văn phòng.
- Thời gian thực hiện: Quý II/2026.

II. BẢNG PHÂN CÔNG

STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian
1\tTrồng cây ở bờ đông kênh Bà Thoại\tPhòng Kinh tế\tQuý II/2026
2\tTrồng cây ở bờ tây kênh Bà Thoại\tVăn phòng\tQuý III/2026
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ
1. Trồng cây ở bờ đông kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Quý II/2026.

II. BẢNG PHÂN CÔNG

STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian
1\tTrồng cây ở bờ đông kênh Bà Thoại\tPhòng Kinh tế\tQuý II năm 2026
2\tTrồng cây ở bờ tây kênh Bà Thoại\tVăn phòng\tQuý III/2026
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string; first: string; what: 'lead' | 'deadline' }>) {
    if (plan.tasks.every(({ origin }) => origin === plan.tasks[0]!.origin)) return
    const first = new Map<string, Task>()
    plan.tasks.forEach((task, index) => {
      const key = textKey(task.title)
      if (key.split(' ').length < LONG) return
      const before = first.get(key)
      if (before === undefined) first.set(key, task)
      else if (before.origin !== task.origin) {
        const what = conflict(plan, before, task)
        if (what !== null) {
          const at = `/tasks/${index}/${what === 'lead' ? 'lead' : 'deadlines'}/0`
          report({ at, path: task.path, args: { title: task.title, first: before.path, what } })
        }
      }
    })
  },
})

function conflict(plan: Plan, a: Task, b: Task): 'lead' | 'deadline' | null {
  if (a.lead.length > 0 && b.lead.length > 0) {
    const together = plan.units.some(({ leads }) => leads.includes(a.id) && leads.includes(b.id))
    if (!together) return 'lead'
  }
  const days = ({ deadlines }: Task) => deadlines.flatMap(({ due }) => due ?? [])
  const [one, two] = [days(a), days(b)]
  return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day)) ? 'deadline' : null
}
