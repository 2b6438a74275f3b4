import type { OutlineNode } from '../../model/plan.ts'
import { firstWithText } from '../first-with-text.ts'
import { markerAt } from '../marker-at.ts'
import { eachNumbering } from '../outline-lists.ts'
import { type Check, defineRule } from '../rule.ts'

export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  severity: 'warning',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Hai đề mục cùng cấp mang một số: hai mục «III.», hai điểm «b)».',
      mend: 'Đánh số lại các đề mục phía sau.',
      why: 'Hai mục cùng số thì dẫn chiếu «mục III» không biết là mục nào.',
    },
    en: {
      finds: 'Two headings of one list with the same number: two sections “III.”, two items “b)”.',
      mend: 'Number the later ones again.',
      why: 'With two sections of one number nobody knows which one “mục III” means.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH
Phủ xanh bờ kênh Bà Thoại.

II. NỘI DUNG
Trồng 200 cây bàng ở bờ đông.

II. KINH PHÍ
Từ nguồn xã hội hóa.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH
1. Phủ xanh bờ kênh Bà Thoại.

II. NỘI DUNG
1. Trồng 200 cây bàng ở bờ đông.
`,
    ],
  },
  check({ reading, report }: Check<{ marker: string }>) {
    eachNumbering(reading.plan, (nodes, pointer) => {
      const firstLike = firstWithText<OutlineNode>()
      let told: Set<OutlineNode> | null = null
      for (const { node, index } of nodes) {
        const { marker, path } = node
        const first = firstLike(path!, path!.length, node)
        // A list that counts 1. 1. 1. is told of once.
        if (first === undefined || told?.has(first)) continue
        told ??= new Set()
        told.add(first)
        report({ at: markerAt(reading, `${pointer}/${index}`, marker!), path, args: { marker: marker! } })
      }
    })
  },
})
