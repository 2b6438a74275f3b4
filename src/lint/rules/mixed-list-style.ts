import { markerAt } from '../marker-at.ts'
import { eachList } from '../outline-lists.ts'
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
      const first: Partial<Record<Kind, { form: string; marker: string }>> = {}
      let previous: string | null = null
      for (let index = 0; index < nodes.length; index++) {
        const { marker, path } = nodes[index]!
        // Most lists have bullets, each the same as the one before.
        if (marker === null || marker === previous) continue
        previous = marker
        const style = styleOf(marker)
        if (style === null) continue
        const { kind, form } = style
        const before = first[kind]
        if (before === undefined) first[kind] = { form, marker }
        else if (before.form !== form) {
          const at = markerAt(reading, `${pointer}/${index}`, marker)
          report({ at, path, args: { marker, before: before.marker } })
          return
        }
      }
    })
  },
})

type Kind = 'bullet' | 'number' | 'letter' | 'roman'

interface Style {
  kind: Kind
  form: string
}

const DASHES = '-–—'
/** By code of a character what it stands for in a marker. */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  ...kindsOf('bullet', `${DASHES}•▪*·●○`),
  ...kindsOf('number', '0123456789'),
  ...kindsOf('letter', 'abcdefghijklmnopqrstuvwxyzđ'),
  ...kindsOf('roman', 'IVXLC'),
])
/** No number of a list has more figures or letters. */
const MOST: Record<Kind, number> = { bullet: 1, number: 3, letter: 1, roman: 6 }

function kindsOf(kind: Kind, characters: string): [number, Kind][] {
  return characters.split('').map((character) => [character.charCodeAt(0), kind])
}

/**
 * Kind and form of a marker: `2)` is a number with a bracket; null where it is none of the common ones. Every marker
 * of a plan is looked at, for which an expression takes long.
 */
function styleOf(marker: string): Style | null {
  const from = marker.startsWith('(') ? 1 : 0
  const kind = KINDS.get(marker.charCodeAt(from))
  if (kind === undefined || (kind === 'bullet' && marker.length > 1)) return null
  if (kind === 'bullet') return { kind, form: DASHES.includes(marker) ? '-' : marker }
  let to = from + 1
  while (to < from + MOST[kind] && KINDS.get(marker.charCodeAt(to)) === kind) to++
  const end = marker.slice(to)
  if (end.length > 2 || !isEnd(end[0]) || !isEnd(end[1])) return null
  return { kind, form: from === 0 ? end : `(${end}` }
}

const isEnd = (character: string | undefined) => character === undefined || '.)/:'.includes(character)
