import { markerAt } from '../marker-at.ts'
import { eachList } from '../outline-lists.ts'
import { nodePointer, nodesOf } from '../outline-nodes.ts'
import { type Check, defineRule } from '../rule.ts'

export const wrongListLetter = defineRule({
  id: 'wrong-list-letter',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  of: 'document',
  docs: {
    vi: {
      finds: 'Điểm mang chữ cái không có trong bảng chữ cái tiếng Việt: f, j, w, z.',
      mend: 'Đánh lại theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l …',
      why: 'Điểm đánh theo thứ tự bảng chữ cái tiếng Việt (Phụ lục I, mục II.6); đánh khác thì dẫn chiếu dễ lệch.',
    },
    en: {
      finds: 'An item with a letter that the Vietnamese alphabet does not have: f, j, w, z.',
      mend: 'Letter by the Vietnamese alphabet: a, b, c, d, đ, e, g, h, i, k, l …',
      why: 'Items go by the Vietnamese alphabet (Phụ lục I, mục II.6); others make references go astray.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
a) Chọn giống cây
b) Đào hố
c) Trồng cây
d) Tưới cây
e) Chăm sóc cây
f) Kiểm tra
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
a) Chọn giống cây
b) Đào hố
c) Trồng cây
d) Tưới cây
đ) Chăm sóc cây
e) Kiểm tra
g) Báo cáo
`,
    ],
  },
  check({ reading, report }: Check<{ marker: string }>) {
    const { plan } = reading
    const wrong = wrongIn(nodesOf(plan).markers)
    if (wrong.size === 0) return
    eachList(plan, (nodes, owner) => {
      for (const node of nodes) {
        const { marker, path } = node
        if (marker !== null && wrong.has(marker))
          report({ at: markerAt(reading, nodePointer(plan, owner, node), marker), path, args: { marker } })
      }
    })
  },
})

function wrongIn(markers: ReadonlySet<string>): Set<string> {
  const wrong = new Set<string>()
  for (const marker of markers) if (WRONG.test(marker)) wrong.add(marker)
  return wrong
}

const WRONG = /^\(?[fjwz][.)]/
