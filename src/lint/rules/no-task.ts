import { bareItems } from '../bare-items.ts'
import { type Check, defineRule, type NoArgs } from '../rule.ts'

export const noTask = defineRule({
  id: 'no-task',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Kế hoạch không giao nhiệm vụ nào: không có bảng phân công, không có mục ghi đơn vị chủ trì hoặc thời hạn, cũng không có đề mục nhiệm vụ.',
      mend: 'Thêm bảng phân công hoặc ghi đơn vị chủ trì và thời hạn dưới từng nhiệm vụ.',
      why: 'Kế hoạch nói việc gì, ai làm và khi nào xong; thiếu phần này thì không tổ chức thực hiện được.',
    },
    en: {
      finds:
        'A plan that gives nobody anything to do: no table that assigns work, no item with a lead unit or a deadline, and no heading of tasks with items.',
      mend: 'Add a table that assigns the work, or say below each task who leads it and by when it is due.',
      why: 'A plan says what is to be done, by whom and by when; without this it cannot be carried out.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Giữ gìn vệ sinh chợ Gò Mây năm 2026

I. MỤC ĐÍCH
- Chợ sạch, người bán và người mua cùng giữ gìn.

II. NỘI DUNG
1. Vệ sinh chung là trách nhiệm của mọi người.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Giữ gìn vệ sinh chợ Gò Mây năm 2026

I. MỤC ĐÍCH
- Chợ sạch, người bán và người mua cùng giữ gìn.

II. NỘI DUNG
1. Quét dọn khu hàng cá
- Đơn vị chủ trì: Ban Quản lý chợ Gò Mây.
- Thời gian thực hiện: Hằng tuần.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<NoArgs>) {
    if (plan.tasks.length === 0 && bareItems(plan).length === 0)
      report({ at: '/title', path: null, args: {} })
  },
})
