import type { Task } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'
import { textKey } from '../text-key.ts'

/** Titles of so many words name one piece of work. */
const LONG = 6

export const duplicateTask = defineRule({
  id: 'duplicate-task',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Hai nhiệm vụ có tên giống hệt nhau, cùng đơn vị chủ trì, ở hai chỗ của cùng một bảng hoặc cùng một phần nội dung.',
      mend: 'Bỏ một nhiệm vụ, hoặc ghi rõ điểm khác nhau trong tên.',
      why: 'Việc ghi hai lần thì bị đếm, báo cáo hai lần; thường do chép dòng mà quên sửa.',
    },
    en: {
      finds: 'Two tasks with the same title and the same lead, in one table or in the body.',
      mend: 'Remove one, or say in the title in what they differ.',
      why: 'What stands twice is counted and reported twice; most are lines that were copied and not changed.',
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
- Thời gian thực hiện: Trước ngày 30/6/2026.
2. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
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
- Thời gian thực hiện: Trước ngày 30/6/2026.
2. Nạo vét kênh Cây Gáo
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string; first: string }>) {
    const first = new Map<string, Task>()
    plan.tasks.forEach((task, index) => {
      const { title, path } = task
      const before = first.get(title)
      if (before === undefined) first.set(title, task)
      else if (isTelling(task) && keyOf(before) === keyOf(task))
        report({ at: `/tasks/${index}/title`, path, args: { title, first: before.path } })
    })
  },
})

/** The same work at another time is another task; a body and its appendix may both name it. */
function keyOf({ lead, deadlines, origin, path }: Task): string {
  const place = path.slice(0, Math.max(0, origin === 'table' ? path.indexOf('/') : path.lastIndexOf('/')))
  return [place, ...lead.map(textKey), ...deadlines.map(({ raw }) => textKey(raw))].join('|')
}

/** `Báo cáo kết quả` can stand in every group of a table. */
const isTelling = ({ title, origin }: Task) => origin === 'attributes' || title.split(' ').length >= LONG
