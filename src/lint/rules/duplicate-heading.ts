import { FirstWithText } from '../first-with-text.ts'
import { eachNumbering } from '../outline-lists.ts'
import { nodePointer } from '../outline-nodes.ts'
import { type Check, defineRule } from '../rule.ts'

export const duplicateHeading = defineRule({
  id: 'duplicate-heading',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Hai đề mục trong cùng một danh sách có tên giống hệt nhau.',
      mend: 'Gộp hai mục, hoặc đặt tên cho rõ điểm khác nhau.',
      why: 'Đề mục trùng tên thường do chép đoạn rồi quên sửa; người đọc không biết mục nào đúng.',
    },
    en: {
      finds: 'Two headings of one list with the same words.',
      mend: 'Make one of them, or name in what they differ.',
      why: 'Most are copies that were not changed; the reader cannot tell which one counts.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Chọn giống cây
Chọn cây bàng.
2. Trồng cây
Trồng ở bờ đông.
3. Chọn giống cây
Chọn cây sao.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Chọn giống cây
2. Trồng cây

II. CHĂM SÓC
1. Trồng cây
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ heading: string; first: string }>) {
    const headings = new FirstWithText<string>()
    eachNumbering(plan, (nodes, owner) => {
      headings.clear()
      for (const node of nodes) {
        const { text, path } = node
        const end = endOf(text)
        const first = end === 0 ? undefined : headings.add(text, end, path!)
        if (first !== undefined)
          report({ at: `${nodePointer(plan, owner, node)}/text`, path, args: { heading: text, first } })
      }
    })
  },
})

/** Where the marks at the end begin, which make no other heading. An expression would try every character. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) <= LAST_MARK && MARKS.includes(text[end - 1]!)) end--
  return end
}

const MARKS = ' .,:;'
const LAST_MARK = MARKS.charCodeAt(MARKS.length - 1)
