import { isWellFormedNumber } from '../../extract/citations.ts'
import { firstMention } from '../first-mention.ts'
import { type Check, defineRule } from '../rule.ts'

export const malformedCitation = defineRule({
  id: 'malformed-citation',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Số, ký hiệu của văn bản được viện dẫn không thể đúng với thể thức của loại văn bản đó: «23/CTTTg», «866/QĐ-Tg», số của văn bản Đảng ghi theo kiểu Nhà nước.',
      mend: 'Đối chiếu với văn bản gốc: giữa số và ký hiệu là dấu «/», giữa các nhóm chữ là dấu «-»; văn bản của Đảng ghi «27-NQ/TW».',
      why: 'Số, ký hiệu có thể thức xác định (Phụ lục I, mục II.3); ghi sai thì người nhận không tra cứu được văn bản.',
    },
    en: {
      finds:
        'A number that a cited document of its kind cannot have: “23/CTTTg”, “866/QĐ-Tg”, a Party number written as a state one.',
      mend: 'Compare it with the document: “/” parts number and symbol, “-” the groups of the symbol; the Party writes “27-NQ/TW”.',
      why: 'The form of numbers is set (Phụ lục I, mục II.3); by a wrong one nobody finds the document.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Chỉ thị số 14/CTTTg ngày 05/01/2026 của Thủ tướng Chính phủ về trồng cây;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Chỉ thị số 14/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về trồng cây;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading, report }: Check<{ number: string; type: string | null }>) {
    reading.plan.citations.forEach(({ number, type }, index) => {
      if (isWellFormedNumber(number, type)) return
      report({ at: firstMention(reading, index), path: null, args: { number, type } })
    })
  },
})
