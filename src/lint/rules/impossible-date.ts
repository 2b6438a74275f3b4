import { impossibleDates } from '../calendar.ts'
import { pathsAt } from '../paths-at.ts'
import { type Check, defineRule } from '../rule.ts'

export const impossibleDate = defineRule({
  id: 'impossible-date',
  severity: 'error',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Ngày, tháng không có trong lịch: ngày ban hành, ngày của văn bản viện dẫn, thời hạn hay ngày trong câu.',
      mend: 'Đối chiếu với văn bản gốc hoặc với lịch rồi sửa lại.',
      why: 'Thời hạn rơi vào ngày không có thì không ai thực hiện đúng được; ngày viện dẫn sai thì không tìm được văn bản.',
    },
    en: {
      finds:
        'A date that the calendar does not have: of issue, of a cited document, of a deadline or in a sentence.',
      mend: 'Compare it with the source or the calendar and correct it.',
      why: 'Nobody can meet a deadline on a day that does not exist, nor find a document by a wrong date.',
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
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 31/6/2026.
`,
      },
      {
        fires: 1,
        text: `Gò Mây, ngày 29 tháng 02 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      },
    ],
    good: [
      `Gò Mây, ngày 28 tháng 02 năm 2026

KẾ HOẠCH
Trồng cây năm 2026

I. NHIỆM VỤ
1. Trồng cây ở bờ đông kênh Bà Thoại
- Đơn vị chủ trì: Phòng Kinh tế.
- Thời gian thực hiện: Trước ngày 30/6/2026.
`,
    ],
  },
  check({ reading, report }: Check<{ date: string }>) {
    const dates = impossibleDates(reading.text)
    if (dates.length === 0) return
    const ranges = dates.map(({ range }) => range)
    pathsAt(reading, ranges).forEach((path, index) => {
      const { raw, range } = dates[index]!
      report({ at: range, path, args: { date: raw.replace(/\s+/g, ' ').normalize('NFC') } })
    })
  },
})
