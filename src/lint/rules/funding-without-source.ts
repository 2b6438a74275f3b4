import { compile, lowerCase } from '../../extract/forms.ts'
import { fundingWords } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

/** Words by which a plan says who pays, also where it names no budget. */
const SAYS = compile(fundingWords.says, {})

export const fundingWithoutSource = defineRule({
  id: 'funding-without-source',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Mục kinh phí không nêu nguồn: không nói ngân sách nào, quỹ nào, đơn vị nào bảo đảm.',
      mend: 'Ghi nguồn kinh phí: «Từ ngân sách xã năm 2026».',
      why: 'Không có nguồn thì không bố trí được tiền, nhiệm vụ khó thực hiện.',
    },
    en: {
      finds: 'A section on funding that names no source: no budget, no fund, no unit that pays.',
      mend: 'Name the source: “Từ ngân sách xã năm 2026”.',
      why: 'Without a source no money is set aside and the tasks are hard to carry out.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.

II. KINH PHÍ THỰC HIỆN
Tổng số tiền dự kiến là 20.000.000 đồng.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.

II. KINH PHÍ THỰC HIỆN
Từ nguồn ngân sách xã năm 2026: 20.000.000 đồng.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ written: string }>) {
    const { funding, sections } = plan
    if (funding === null || funding.sources.length > 0 || SAYS.test(lowerCase(funding.text))) return
    report({ at: '/funding/text', path: sections.funding[0] ?? null, args: { written: funding.text } })
  },
})
