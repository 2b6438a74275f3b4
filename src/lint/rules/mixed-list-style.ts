import { markerAt } from '../marker-at.ts'
import { eachList } from '../outline-lists.ts'
import { remembered } from '../remembered.ts'
import { type Check, defineRule } from '../rule.ts'

export const mixedListStyle = defineRule({
  id: 'mixed-list-style',
  severity: 'info',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Một danh sách dùng nhiều kiểu đánh dấu: «1.» rồi «2)», «a)» rồi «b.», «-» rồi «•».',
      mend: 'Dùng một kiểu cho cả danh sách.',
      why: 'Kiểu lẫn lộn thường do ghép nhiều bản soạn; người đọc khó thấy mục nào cùng cấp.',
    },
    en: {
      finds:
        'A list with several styles of markers: “1.” and then “2)”, “a)” and then “b.”, “-” and then “•”.',
      mend: 'Keep to one style in a list.',
      why: 'Most come from several drafts put together; readers cannot see what belongs to one level.',
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
c. Trồng cây
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
a) Chọn giống cây
b) Đào hố
- Hố vuông
- Hố tròn
c) Trồng cây
`,
    ],
  },
  check({ reading, report }: Check<{ marker: string; before: string }>) {
    eachList(reading.plan, (nodes, pointer) => {
      const first = new Map<string, { style: string; marker: string }>()
      let previous: string | null = null
      for (const [index, { marker, path }] of nodes.entries()) {
        // Most lists have bullets, each the same as the one before.
        const style = marker === null || marker === previous ? null : styleOf(marker)
        previous = marker
        if (style === null) continue
        const [kind, form] = style
        const before = first.get(kind)
        if (before === undefined) first.set(kind, { style: form, marker: marker! })
        else if (before.style !== form) {
          const at = markerAt(reading, `${pointer}/${index}`, marker!)
          report({ at, path, args: { marker: marker!, before: before.marker } })
          return
        }
      }
    })
  },
})

/** Kind and form of a marker: `2)` is a number with a bracket; null where it is none of the common ones. */
const styleOf = remembered((marker): [kind: string, form: string] | null => {
  if (/^[-–—•▪*·●○]$/.test(marker)) return ['bullet', /^[-–—]$/.test(marker) ? '-' : marker]
  const match = /^(\(?)(?:(\d{1,3})|([a-zđ])|([IVXLC]{1,6}))([.)/:]{0,2})$/.exec(marker)
  if (!match) return null
  const kind = match[2] ? 'number' : match[3] ? 'letter' : 'roman'
  return [kind, `${match[1]}${match[5]}`]
})
