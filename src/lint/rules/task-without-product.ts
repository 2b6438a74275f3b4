import { type Check, defineRule } from '../rule.ts'

export const taskWithoutProduct = defineRule({
  id: 'task-without-product',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Nhiệm vụ không ghi sản phẩm, kết quả trong khi các nhiệm vụ khác có ghi; nếu không nhiệm vụ nào ghi thì chỉ nêu một lần.',
      mend: 'Ghi sản phẩm của nhiệm vụ: «Sản phẩm: Báo cáo», hoặc điền cột sản phẩm của bảng.',
      why: 'Phương châm «6 rõ» yêu cầu rõ sản phẩm: có sản phẩm thì mới biết việc đã xong hay chưa.',
    },
    en: {
      finds:
        'A task that names no product where others do; where none of them does, this is said once for all.',
      mend: 'Name the product: “Sản phẩm: Báo cáo”, or fill the column of the table.',
      why: 'Practice (“6 rõ”) asks for a clear product: by it one sees whether the work is done.',
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
- Sản phẩm: Biên bản nghiệm thu.
2. Nạo vét kênh Cây Gáo
- Đơn vị chủ trì: Phòng Kinh tế.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Sản phẩm: Biên bản nghiệm thu.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ title: string | null }>) {
    const { tasks } = plan
    if (tasks.length > 0 && tasks.every(({ products }) => products.length === 0)) {
      report({ at: '/tasks/0/title', path: null, args: { title: null } })
      return
    }
    tasks.forEach(({ title, path, products }, index) => {
      if (products.length === 0) report({ at: `/tasks/${index}/title`, path, args: { title } })
    })
  },
})
