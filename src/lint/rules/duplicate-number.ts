import type { OutlineNode } from '../../model/plan.ts'
import { FirstWithText } from '../first-with-text.ts'
import { markerAt } from '../marker-at.ts'
import { eachNumbering } from '../outline-lists.ts'
import { nodePointer } from '../outline-nodes.ts'
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
    const { plan } = reading
    const paths = new FirstWithText<OutlineNode>()
    eachNumbering(plan, (nodes, owner) => {
      paths.clear()
      let told: Set<OutlineNode> | null = null
      for (const node of nodes) {
        const path = node.path!
        const first = paths.add(path, path.length, node)
        // A list that counts 1. 1. 1. is told of once.
        if (first === undefined || told?.has(first)) continue
        told ??= new Set()
        told.add(first)
        const marker = node.marker!
        report({ at: markerAt(reading, nodePointer(plan, owner, node), marker), path, args: { marker } })
      }
    })
  },
})
