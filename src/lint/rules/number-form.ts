import { firstMention } from '../first-mention.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with a number. */
type Issue = 'leading-zero' | 'blank' | 'stroke'

export const numberForm = defineRule({
  id: 'number-form',
  severity: 'warning',
  profiles: ['state'],
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Số, ký hiệu của kế hoạch sai thể thức: số nhỏ hơn 10 không có số 0 phía trước, có khoảng trắng, không có dấu «/» giữa số và ký hiệu. Văn bản viện dẫn thiếu số 0 chỉ là lưu ý.',
      mend: 'Ghi liền, đủ hai chữ số: «Số: 05/KH-UBND».',
      why: 'Số nhỏ hơn 10 ghi thêm số 0; giữa số và ký hiệu là dấu «/», giữa các nhóm chữ là dấu «-», không cách chữ (Phụ lục I, mục II.3).',
    },
    en: {
      finds:
        'A number of the plan against the form: below 10 without a leading 0, with blanks, without “/” before the symbol. A cited number without its 0 is a note.',
      mend: 'Write it without blanks and with two figures: “Số: 05/KH-UBND”.',
      why: 'Numbers below 10 have a leading 0; “/” stands between number and symbol, “-” between groups, no blanks (Phụ lục I, mục II.3).',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 5/KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      },
      {
        fires: 1,
        text: `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 15 /KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
      },
    ],
    good: [
      `ỦY BAN NHÂN DÂN
XÃ GÒ MÂY

Số: 05/KH-UBND

Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026
`,
    ],
  },
  check({ reading, report }: Check<{ number: string; issue: Issue; expected: string | null }>) {
    const { number, attachedTo, citations } = reading.plan
    if (attachedTo === null && number?.ordinal) {
      const issue = issueOf(number.raw, number.ordinal)
      const expected = number.symbol && `${number.ordinal.padStart(2, '0')}/${number.symbol}`
      if (issue) report({ at: '/number', path: null, args: { number: number.raw, issue, expected } })
    }
    citations.forEach(({ number: cited }, index) => {
      if (!/^[1-9]\/(?!(?:19|20)\d\d)/.test(cited)) return
      const args = { number: cited, issue: 'leading-zero' as const, expected: `0${cited}` }
      report({ at: firstMention(reading, index), path: null, args, severity: 'info' })
    })
  },
})

function issueOf(raw: string, ordinal: string): Issue | null {
  if (/\d\s*-\s*[A-Za-zÀ-ỹĐ]/.test(raw.slice(0, ordinal.length + 4))) return 'stroke'
  if (/\s/.test(raw.trim())) return 'blank'
  return /^[1-9]$/.test(ordinal) ? 'leading-zero' : null
}
