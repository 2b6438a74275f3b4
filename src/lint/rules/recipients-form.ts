import type { Reading } from '../../extract/reading.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with the recipients. */
type Issue = 'none' | 'end-mark'

export const recipientsForm = defineRule({
  id: 'recipients-form',
  severity: 'info',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  profiles: ['state', 'unknown'],
  of: 'plan',
  docs: {
    vi: {
      finds: 'Kế hoạch đã có phần ký mà không có nơi nhận; dòng nơi nhận không kết thúc bằng dấu chấm phẩy.',
      mend: 'Ghi mỗi nơi nhận một dòng: «- Phòng Kinh tế;», dòng cuối là «- Lưu: VT.».',
      why: 'Mỗi nơi nhận ghi một dòng riêng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy; dòng Lưu kết thúc bằng dấu chấm (Phụ lục I, mục II.9).',
    },
    en: {
      finds:
        'A plan with a signature and without recipients; a line of recipients that does not end with a semicolon.',
      mend: 'Put each on a line: “- Phòng Kinh tế;”, the last one being “- Lưu: VT.”.',
      why: 'Each recipient has a line with a dash before and a semicolon behind it; the line of the archive ends with a point (Phụ lục I, mục II.9).',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Công an xã
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
      },
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mận
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Công an xã (để phối hợp);
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading, report }: Check<{ issue: Issue; name: string; count: number }>) {
    const { recipients, archive, signature, attachedTo } = reading.plan
    if (attachedTo !== null) return
    if (recipients.length === 0 && archive.length === 0) {
      if (signature?.name)
        report({ at: '/signature', path: null, args: { issue: 'none', name: '', count: 0 } })
      return
    }
    const open = recipients.flatMap((_, index) => (isClosed(reading, index) ? [] : [index]))
    if (open.length === 0) return
    const [first] = open
    report({
      at: `/recipients/${first}/name`,
      path: null,
      args: { issue: 'end-mark', name: recipients[first!]!.name, count: open.length },
    })
  },
})

/** Whether a semicolon follows a recipient and its purpose. */
function isClosed({ plan, text, evidence }: Reading, index: number): boolean {
  let end = -1
  for (const { to } of evidence.get(`/recipients/${index}/name`)?.ranges ?? []) end = Math.max(end, to)
  if (plan.recipients[index]!.purpose !== null) {
    for (const { to } of evidence.get(`/recipients/${index}/purpose`)?.ranges ?? []) end = Math.max(end, to)
  }
  if (end < 0) return true
  if (text[end] === ';') return true
  const mark = /[^\s)*_|\\]/.exec(text.slice(end, end + 8))?.[0]
  // The last one stands before the archive, or ends all.
  const isLast = index === plan.recipients.length - 1 && plan.archive.length === 0
  return mark === ';' || (isLast && mark === '.')
}
