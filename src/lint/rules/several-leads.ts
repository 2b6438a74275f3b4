import { type Check, defineRule } from '../rule.ts'
import { isCollective, isPerson } from '../unit-words.ts'

export const severalLeads = defineRule({
  id: 'several-leads',
  severity: 'info',
  clause: null,
  of: 'plan',
  options: {
    collectives: {
      default: false,
      vi: 'Tính cả tên gọi chung («các phòng, ban»)',
      en: 'Whether collective names (“các phòng, ban”) count',
    },
  },
  docs: {
    vi: {
      finds:
        'Nhiệm vụ giao cho từ hai đơn vị chủ trì trở lên. Người, chức vụ và tên gọi chung («các phòng, ban») không tính; tên gọi chung được tính khi đặt tùy chọn collectives.',
      mend: 'Giữ một đơn vị chủ trì, chuyển các đơn vị còn lại sang phối hợp; hoặc tách thành nhiều nhiệm vụ.',
      why: 'Phương châm «6 rõ» yêu cầu một việc chỉ một đơn vị chịu trách nhiệm chính. Chỉ là lưu ý vì có việc mỗi đơn vị làm ở địa bàn của mình.',
    },
    en: {
      finds:
        'A task with two lead units or more. Persons and collective names (“các phòng, ban”) do not count, the latter unless the option collectives is set.',
      mend: 'Keep one lead and let the others support it, or make several tasks of it.',
      why: 'Practice (“6 rõ”) asks for one accountable unit a task. A note only: some work is done by each unit in its own area.',
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
- Đơn vị chủ trì: Phòng Kinh tế; Văn phòng HĐND và UBND.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. NHIỆM VỤ
1. Nạo vét kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế; các ấp.
- Đơn vị phối hợp: Văn phòng HĐND và UBND.
- Thời gian thực hiện: Trước ngày 30/6/2026.
2. Trồng cây bàng
- Người thực hiện: Thầy Trần Văn Gáo, cô Lê Thị Mận.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({
    reading: { plan },
    options,
    report,
  }: Check<{ title: string; units: string[] }, { collectives: boolean }>) {
    plan.tasks.forEach(({ title, path, lead }, index) => {
      if (lead.length < 2) return
      const units = lead.filter((name) => !isPerson(name) && (options.collectives || !isCollective(name)))
      if (units.length < 2) return
      const second = lead.indexOf(units[1]!)
      report({ at: `/tasks/${index}/lead/${second}`, path, args: { title, units } })
    })
  },
})
