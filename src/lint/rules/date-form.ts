import { impossibleDates } from '../calendar.ts'
import { dayBeforeOf } from '../dated-work.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with a date line. */
type Issue = 'day' | 'month' | 'month-zero' | 'words' | 'future'

export const dateForm = defineRule({
  id: 'date-form',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Dòng địa danh và thời gian ban hành sai thể thức: ngày nhỏ hơn 10, tháng 1, 2 không có số 0; viết «12/3/2026» thay cho chữ; ngày ban hành sau ngày hôm nay (khi dùng --today). Số 0 thừa ở tháng 3 đến tháng 9 chỉ là lưu ý.',
      mend: 'Viết «ngày 05 tháng 02 năm 2026», «ngày 12 tháng 3 năm 2026».',
      why: 'Ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; ngày, tháng, năm viết bằng chữ «ngày … tháng … năm …» (Phụ lục I, mục II.4).',
    },
    en: {
      finds:
        'A date line against the form: a day below 10 or January or February without a leading 0; “12/3/2026” for words; a day of issue later than --today. A needless 0 in March to September is a note.',
      mend: 'Write “ngày 05 tháng 02 năm 2026”, “ngày 12 tháng 3 năm 2026”.',
      why: 'Days below 10 and the months 1 and 2 have a leading 0, and the words ngày, tháng, năm are written out (Phụ lục I, mục II.4).',
    },
  },
  examples: {
    bad: [
      {
        fires: 2,
        text: `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 05/KH-UBND

Gò Mây, ngày 5 tháng 2 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      },
    ],
    good: [
      `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 05/KH-UBND

Gò Mây, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 05/KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
    ],
  },
  check({ reading: { plan }, today, report }: Check<{ written: string; issue: Issue }>) {
    const { issuedOn, attachedTo } = plan
    if (issuedOn === null || attachedTo !== null) return
    const tell = (issue: Issue, severity?: 'info') => {
      // A date that the calendar does not have is the business of impossible-date.
      if (impossibleDates(issuedOn.raw).length > 0) return
      report({ at: '/issuedOn', path: null, args: { written: issuedOn.raw, issue }, severity })
    }
    const words = /ngày\s*(\d{1,2})?\D{0,12}tháng\s*(\d{1,2})/.exec(issuedOn.raw.toLowerCase())
    if (words) {
      const [day, month] = [words[1] ?? '', words[2]!]
      if (/^[1-9]$/.test(day)) tell('day')
      if (/^[12]$/.test(month)) tell('month')
      if (/^0[3-9]$/.test(month)) tell('month-zero', 'info')
    } else if (/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(issuedOn.raw)) tell('words')
    // A month or a year is later only where it begins later.
    const before = issuedOn.edtf === null ? null : dayBeforeOf(issuedOn.edtf)
    if (today !== null && before !== null && before >= today) tell('future')
  },
})
