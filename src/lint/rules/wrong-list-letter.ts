import { markerAt } from '../marker-at.ts'
import { eachList } from '../outline-lists.ts'
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
    eachList(reading.plan, (nodes, pointer) => {
      for (let index = 0; index < nodes.length; index++) {
        const { marker, path } = nodes[index]!
        if (marker !== null && isWrong(marker))
          report({ at: markerAt(reading, `${pointer}/${index}`, marker), path, args: { marker } })
      }
    })
  },
})

// Most markers are a dash.
const isWrong = (marker: string) =>
  marker.length > 1 && 'fjwz'.includes(marker[marker[0] === '(' ? 1 : 0]!) && /^\(?.[.)]/.test(marker)
