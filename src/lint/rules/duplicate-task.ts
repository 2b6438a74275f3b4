import type { Task } from '../../model/plan.ts'
import { FirstWithText } from '../first-with-text.ts'
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
    const titles = new FirstWithText<Task>()
    plan.tasks.forEach((task, index) => {
      const { title, path } = task
      const first = titles.add(title, title.length, task)
      if (first !== undefined && isTelling(task) && isSame(first, task))
        report({ at: `/tasks/${index}/title`, path, args: { title, first: first.path } })
    })
  },
})

/** The same work at another time is another task; a body and its appendix may both name it. */
function isSame(a: Task, b: Task): boolean {
  return (
    placeOf(a) === placeOf(b) &&
    a.lead.length === b.lead.length &&
    a.lead.every((name, at) => saysTheSame(name, b.lead[at]!)) &&
    a.deadlines.length === b.deadlines.length &&
    a.deadlines.every(({ raw }, at) => saysTheSame(raw, b.deadlines[at]!.raw))
  )
}

function placeOf({ origin, path }: Task): string {
  return path.slice(0, Math.max(0, origin === 'table' ? path.indexOf('/') : path.lastIndexOf('/')))
}

const saysTheSame = (one: string, other: string) => one === other || textKey(one) === textKey(other)

/** `Báo cáo kết quả` can stand in every group of a table. */
const isTelling = ({ title, origin }: Task) => origin === 'attributes' || isLong(title)

function isLong(title: string): boolean {
  let words = 1
  for (let at = title.indexOf(' '); at >= 0 && words < LONG; at = title.indexOf(' ', at + 1)) words++
  return words >= LONG
}
