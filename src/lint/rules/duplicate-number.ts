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
      const seen = new Map<string, number>()
      for (const { node, index } of nodes) {
        const times = (seen.get(node.path!) ?? 0) + 1
        seen.set(node.path!, times)
        // A list that counts 1. 1. 1. is told of once.
        if (times !== 2) continue
        const marker = node.marker!
        report({ at: markerAt(reading, `${pointer}/${index}`, marker), path: node.path, args: { marker } })
      }
    })
  },
})
