import { type Check, defineRule } from '../rule.ts'

export const emptyNumber = defineRule({
  id: 'empty-number',
  severity: { draft: 'info', issued: 'error' },
  clause: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Dòng số, ký hiệu còn để trống số: «Số:      /KH-UBND».',
      mend: 'Văn thư ghi số khi văn bản đã được ký.',
      why: 'Số của văn bản được cấp sau khi ký (Điều 15), nên bản dự thảo để trống số là bình thường; bản phát hành phải có số.',
    },
    en: {
      finds: 'A number line whose number is blank: “Số:      /KH-UBND”.',
      mend: 'The clerk fills in the number when the paper has been signed.',
      why: 'A paper is numbered only after signing (Điều 15), so a blank is normal in a draft; an issued plan must have its number.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số:      /KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      },
    ],
    good: [
      `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 08/KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      `Số: 08 (bản chính)

KẾ HOẠCH
Trồng cây năm 2026
`,
      `KẾ HOẠCH
Trồng cây năm 2026
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ written: string }>) {
    // A plan that a decision carries has no number of its own.
    if (plan.attachedTo !== null || plan.number === null || plan.number.ordinal !== null) return
    // A number that could not be read is no blank.
    if (/^\d/.test(plan.number.raw)) return
    report({ at: '/number', path: null, args: { written: plan.number.raw } })
  },
})
