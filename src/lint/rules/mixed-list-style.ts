import { markerAt } from '../marker-at.ts'
import { eachList } from '../outline-lists.ts'
import { nodePointer, nodesOf } from '../outline-nodes.ts'
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
    const { plan } = reading
    if (!areMixed(nodesOf(plan).markers)) return
    eachList(plan, (nodes, owner) => {
      if (nodes.length < 2) return
      const styles = [NONE, NONE, NONE, NONE]
      let previous: string | null = null
      for (const node of nodes) {
        const { marker, path } = node
        // Most lists have bullets, each the same as the one before.
        if (marker === null || marker === previous) continue
        previous = marker
        const style = styleOf(marker)
        if (style === NONE) continue
        const kind = style % KINDS
        if (styles[kind] === NONE) styles[kind] = style
        else if (styles[kind] !== style) {
          const before = nodes.find((each) => each.marker !== null && styleOf(each.marker) === styles[kind])
          const at = markerAt(reading, nodePointer(plan, owner, node), marker)
          report({ at, path, args: { marker, before: before!.marker! } })
          return
        }
      }
    })
  },
})

/** Whether a plan has markers of one kind in several styles. */
function areMixed(markers: ReadonlySet<string>): boolean {
  const styles = [NONE, NONE, NONE, NONE]
  for (const marker of markers) {
    const style = styleOf(marker)
    if (style === NONE) continue
    const kind = style % KINDS
    if (styles[kind] !== NONE && styles[kind] !== style) return true
    styles[kind] = style
  }
  return false
}

const BULLET = 0
const NUMBER = 1
const LETTER = 2
const ROMAN = 3
const KINDS = 4

const DASHES = '-–—'
/** By code of a character what it stands for in a marker. */
const KIND_BY_CODE: ReadonlyMap<number, number> = new Map([
  ...kindsOf(BULLET, `${DASHES}•▪*·●○`),
  ...kindsOf(NUMBER, '0123456789'),
  ...kindsOf(LETTER, 'abcdefghijklmnopqrstuvwxyzđ'),
  ...kindsOf(ROMAN, 'IVXLC'),
])
/** By kind: no number of a list has more figures or letters. */
const MOST = [1, 3, 1, 6]

function kindsOf(kind: number, characters: string): [number, number][] {
  return characters.split('').map((character) => [character.charCodeAt(0), kind])
}

const NONE = -1

/**
 * Kind and form of a marker in one number, its rest by `KINDS` being the kind: `2)` is a number with a bracket. `NONE`
 * where it is none of the common ones. Every marker of a plan is looked at, for which an expression takes long.
 */
function styleOf(marker: string): number {
  const from = marker.startsWith('(') ? 1 : 0
  const code = marker.charCodeAt(from)
  const kind = KIND_BY_CODE.get(code)
  if (kind === undefined || (kind === BULLET && marker.length > 1)) return NONE
  if (kind === BULLET) return KINDS * (DASHES.includes(marker) ? 0 : code) + kind
  let to = from + 1
  while (to < from + MOST[kind]! && KIND_BY_CODE.get(marker.charCodeAt(to)) === kind) to++
  if (marker.length > to + 2) return NONE
  let form = 0
  for (; to < marker.length; to++) {
    const end = ENDS.indexOf(marker[to]!)
    if (end < 0) return NONE
    form = form * (ENDS.length + 1) + end + 1
  }
  return KINDS * (2 * form + from) + kind
}

const ENDS = '.)/:'
