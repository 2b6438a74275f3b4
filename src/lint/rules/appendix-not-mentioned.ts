import { type Check, defineRule } from '../rule.ts'

/** The heading of an appendix on a line of its own, also in capitals, bold or as a heading of Markdown. */
const HEADING = /(?:^|\n)[ \t#*|]{0,6}(?:PHỤ LỤC|Phụ lục)(?: (?:số )?[IVX\d]{1,4})?[ \t*.:|]{0,6}(?=\r?\n|$)/
/** Words by which a body refers to what follows it. */
const MENTION =
  /[Pp]hụ lục|đính kèm|gửi kèm|[Kk]èm theo(?! (?:Quyết|Nghị|Thông|Công|Luật|Chỉ|Hướng|Tờ|Kế hoạch số))/

export const appendixNotMentioned = defineRule({
  id: 'appendix-not-mentioned',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Văn bản có phụ lục nhưng phần nội dung không nhắc đến phụ lục nào.',
      mend: 'Thêm chỉ dẫn trong nội dung: «(chi tiết tại Phụ lục kèm theo)».',
      why: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (Phụ lục I, mục III).',
    },
    en: {
      finds: 'A document with an appendix to which its body never refers.',
      mend: 'Refer to it in the body: “(chi tiết tại Phụ lục kèm theo)”.',
      why: 'A document with an appendix must refer to it in its body (Phụ lục I, mục III).',
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
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận

PHỤ LỤC
Số cây của từng ấp
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại (chi tiết tại Phụ lục)./.

Nơi nhận:
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận

PHỤ LỤC
Số cây của từng ấp
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ heading: string }>) {
    if (!/PHỤ LỤC|Phụ lục/.test(text)) return
    const heading = HEADING.exec(text)
    if (!heading || MENTION.test(text.slice(0, heading.index))) return
    const from = heading.index + heading[0].search(/P/)
    const range = { from, to: heading.index + heading[0].length }
    report({
      at: range,
      path: null,
      args: { heading: text.slice(range.from, range.to).replace(/[*|\s]+$/, '') },
    })
  },
})
