import type { Plan } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'

/** Columns without which a table gives work to nobody, or by no day. */
const NEEDED = ['lead', 'deadline'] as const

export const tableColumnMissing = defineRule({
  id: 'table-column-missing',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Bảng phân công nhiệm vụ không có cột đơn vị chủ trì hoặc cột thời gian.',
      mend: 'Thêm cột còn thiếu; nếu đã ghi ở đề mục phía trên bảng thì nhắc lại trong bảng.',
      why: 'Thiếu một cột thì mọi dòng đều thiếu: sửa một lần ở đầu bảng thay vì ở từng dòng.',
    },
    en: {
      finds: 'A table of tasks without a column for the lead unit or for the time.',
      mend: 'Add the column; what a heading above the table says may be said again in it.',
      why: 'Where a column lacks every row lacks it: mend the table once instead of each row.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ

STT\tNội dung công việc\tĐơn vị chủ trì
1\tTrồng cây ở bờ đông\tPhòng Kinh tế
2\tTrồng cây ở bờ tây\tVăn phòng
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ

STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian
1\tTrồng cây ở bờ đông\tPhòng Kinh tế\tQuý II/2026
2\tTrồng cây ở bờ tây\tVăn phòng\tQuý III/2026
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ role: (typeof NEEDED)[number] }>) {
    plan.tables.forEach(({ id, columns }, index) => {
      for (const role of NEEDED) {
        if (columns.some((column) => column.role === role) || !tasksLack(plan, id, role)) continue
        report({ at: `/tables/${index}/columns/0/header`, path: null, args: { role } })
      }
    })
  },
})

/** Whether no task of a table has what a column would say. */
function tasksLack({ tasks }: Plan, id: string, role: (typeof NEEDED)[number]): boolean {
  const own = tasks.filter(({ path }) => path.startsWith(`table ${id}/`))
  return own.length > 0 && own.every((task) => task[role === 'lead' ? 'lead' : 'deadlines'].length === 0)
}
