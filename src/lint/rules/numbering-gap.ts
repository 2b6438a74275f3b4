import type { OutlineNode } from '../../model/plan.ts'
import { type Check, defineRule } from '../rule.ts'

export const numberingGap = defineRule({
  id: 'numbering-gap',
  severity: 'warning',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Đề mục không nối tiếp đề mục trước: «d)» rồi đến «g)», «2.» rồi đến «4.».',
      mend: 'Đánh số lại, hoặc bổ sung đề mục bị sót.',
      why: 'Số thứ tự nhảy cóc thường do sót một mục, và làm sai các chỗ dẫn chiếu đến đề mục phía sau.',
    },
    en: {
      finds: 'A heading that does not follow the one before: “d)” and then “g)”, “2.” and then “4.”.',
      mend: 'Number again, or add the item that was lost.',
      why: 'A gap often means that an item was lost, and makes references to later headings wrong.',
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
2. Trồng cây
4. Chăm sóc cây
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Chọn giống cây
2. Trồng cây
3. Chăm sóc cây
`,
    ],
  },
  check({ reading: { plan, faults }, report }: Check<{ marker: string; previous: string | null }>) {
    const gaps = faults.filter(({ code }) => code === 'numbering-gap')
    if (gaps.length === 0) return
    const before = markersBefore(plan.outline)
    for (const { path, args, range } of gaps) {
      const previous = path === null ? null : (before.get(path) ?? null)
      report({ at: range, path, args: { marker: String(args.marker), previous } })
    }
  },
})

/** By path of a node the marker of the one before it in its list; null where it opens the list. */
function markersBefore(
  nodes: readonly OutlineNode[],
  before = new Map<string, string | null>(),
): Map<string, string | null> {
  let previous: string | null = null
  for (const { path, marker, children } of nodes) {
    if (path !== null && !before.has(path)) before.set(path, previous)
    previous = marker ?? previous
    markersBefore(children, before)
  }
  return before
}
