import type { ColumnRole, PlanTable } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'

/** Other rules ask for these, and a note is there for those who need it. */
const ELSEWHERE: ReadonlySet<ColumnRole> = new Set(['lead', 'deadline', 'product', 'note'])
/** A column counts as one that all rows fill where so many others do. */
const OTHERS = 3

export const tableRowIncomplete = defineRule({
  id: 'table-row-incomplete',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Một dòng của bảng để trống ô ở cột mà mọi dòng khác đều ghi.',
      mend: 'Điền ô còn trống, hoặc ghi «Không» nếu đúng là không có.',
      why: 'Một ô trống giữa cột đầy thường là sót khi chép; dòng thiếu số thứ tự thì khó dẫn chiếu.',
    },
    en: {
      finds: 'A row with an empty cell in a column that every other row fills.',
      mend: 'Fill the cell, or write “Không” where there is nothing.',
      why: 'One blank in a full column was mostly forgotten; a row without its number is hard to refer to.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ

STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tTrồng cây ở bờ đông\tPhòng Kinh tế\tẤp Đông\tQuý II/2026
2\tTrồng cây ở bờ tây\tVăn phòng\t\tQuý III/2026
3\tTrồng cây ở chợ\tVăn phòng\tẤp Chợ\tQuý III/2026
4\tTrồng cây ở trường\tVăn phòng\tẤp Hạ\tQuý III/2026
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ

STT\tNội dung công việc\tĐơn vị chủ trì\tThời gian\tGhi chú
1\tTrồng cây ở bờ đông\tPhòng Kinh tế\tQuý II/2026\tƯu tiên
2\tTrồng cây ở bờ tây\tVăn phòng\tQuý III/2026\t
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ header: string }>) {
    plan.tables.forEach((table, index) => {
      table.columns.forEach(({ header, role }, column) => {
        if (ELSEWHERE.has(role)) return
        const row = onlyBlank(table, column)
        if (row !== null)
          report({ at: `/tables/${index}/rows/${row}/cells/0`, path: pathOf(table, row), args: { header } })
      })
    })
  },
})

/** The one row of tasks that leaves a column blank, null where there is none or several do. */
function onlyBlank({ rows }: PlanTable, column: number): number | null {
  const tasks = rows.map(({ kind }, row) => (kind === 'task' ? row : -1)).filter((row) => row >= 0)
  const blank = tasks.filter((row) => !rows[row]!.cells[column]?.trim())
  return blank.length === 1 && tasks.length > OTHERS ? blank[0]! : null
}

/** Tasks are counted straight through the table. */
function pathOf({ id, rows }: PlanTable, row: number): string {
  return `table ${id}/${rows.slice(0, row + 1).filter(({ kind }) => kind === 'task').length}`
}
