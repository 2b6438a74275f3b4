import { impossibleDates } from '../calendar.ts'
import { type Check, defineRule } from '../rule.ts'

export const emptyDate = defineRule({
  id: 'empty-date',
  severity: { draft: 'info', issued: 'error' },
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Dòng địa danh và thời gian ban hành chưa ghi đủ ngày, tháng, năm.',
      mend: 'Ghi đủ ngày, tháng, năm khi văn bản được ký: «Gò Mây, ngày 05 tháng 3 năm 2026».',
      why: 'Thời gian ban hành là ngày, tháng, năm văn bản được ban hành (Phụ lục I, mục II.4); bản dự thảo để trống là bình thường.',
    },
    en: {
      finds: 'A date line in which the day, the month or the year is blank.',
      mend: 'Fill in day, month and year when the paper is signed: “Gò Mây, ngày 05 tháng 3 năm 2026”.',
      why: 'The date line gives the day, month and year of issue (Phụ lục I, mục II.4); in a draft a blank is normal.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 08/KH-UBND

Gò Mây, ngày      tháng 3 năm 2026

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
      `KẾ HOẠCH
Trồng cây năm 2026
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ written: string }>) {
    const { attachedTo, issuedOn } = plan
    if (attachedTo !== null || issuedOn === null || /^\d{4}-\d{2}-\d{2}$/.test(issuedOn.edtf ?? '')) return
    // A whole date that the calendar does not have is the business of impossible-date.
    if (impossibleDates(issuedOn.raw).length > 0) return
    report({ at: '/issuedOn', path: null, args: { written: issuedOn.raw } })
  },
})
