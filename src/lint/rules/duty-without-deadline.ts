import { type Check, defineRule } from '../rule.ts'

export const dutyWithoutDeadline = defineRule({
  id: 'duty-without-deadline',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Đơn vị được phân công trong phần tổ chức thực hiện mà không việc nào của đơn vị có thời hạn; nêu một lần cho mỗi đơn vị.',
      mend: 'Ghi thời hạn cho những việc làm xong được: «hoàn thành trước ngày 30/6/2026».',
      why: 'Việc trong phần tổ chức thực hiện không phải là nhiệm vụ của bảng nên không bắt buộc có thời hạn; đây chỉ là lưu ý.',
    },
    en: {
      finds: 'A unit in tổ chức thực hiện none of whose duties has a deadline; said once a unit.',
      mend: 'Give a deadline to duties that come to an end: “hoàn thành trước ngày 30/6/2026”.',
      why: 'Duties are no tasks and need not have a deadline: this is a note only.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Lập danh sách các tuyến kênh.
- Hướng dẫn các ấp nạo vét.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Nạo vét kênh mương năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Lập danh sách các tuyến kênh, hoàn thành trước ngày 15/4/2026.
- Hướng dẫn các ấp nạo vét.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ units: string[] }>) {
    plan.assignments.forEach(({ units, duties, path }, index) => {
      if (duties.length === 0 || duties.some(({ deadlines }) => deadlines.length > 0)) return
      if (plan.reporting.some((report) => report.deadlines.length > 0 && isBelow(report.path, path))) return
      report({ at: `/assignments/${index}/units/0`, path, args: { units } })
    })
  },
})

/** A report by a day stands among the duties, too. */
const isBelow = (path: string | null, above: string) => path !== null && `${path}/`.startsWith(`${above}/`)
