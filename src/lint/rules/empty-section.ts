import type { Reading } from '../../extract/reading.ts'
import type { OutlineNode } from '../../model/plan.ts'
import { lintHeadings } from '../../vocabulary/generated.ts'
import { eachList } from '../outline-lists.ts'
import { listPointer, TOP } from '../outline-nodes.ts'
import { placeOf } from '../place.ts'
import { type Check, defineRule } from '../rule.ts'

const ANNOUNCES = new RegExp(lintHeadings.announces.pattern)
/** A heading is short; a longer text says something itself. */
const LONGEST_HEADING = 60

export const emptySection = defineRule({
  id: 'empty-section',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Đề mục không có nội dung: ngay sau nó là đề mục cùng cấp tiếp theo.',
      mend: 'Viết nội dung của mục, hoặc bỏ mục và đánh số lại.',
      why: 'Mục rỗng thường do xóa nhầm đoạn hoặc soạn chưa xong.',
    },
    en: {
      finds: 'A heading with nothing below it: the next heading of its level follows at once.',
      mend: 'Write what belongs there, or take the heading out and number again.',
      why: 'An empty section was mostly deleted by mistake or never written.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH, YÊU CẦU

II. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.

III. KINH PHÍ
Từ nguồn xã hội hóa.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH, YÊU CẦU
Phủ xanh bờ kênh Bà Thoại.

II. NỘI DUNG
STT\tNội dung\tĐơn vị chủ trì\tThời gian
1\tTrồng 200 cây bàng\tPhòng Kinh tế\tQuý II/2026

III. KINH PHÍ: Từ nguồn xã hội hóa.
`,
    ],
  },
  check({ reading, report }: Check<{ heading: string }>) {
    const { plan } = reading
    eachList(plan, (nodes, owner) => {
      const isTop = owner === TOP
      let hasChildren: boolean | null = null
      for (let index = 0; index < nodes.length - 1; index++) {
        const node = nodes[index]!
        const next = nodes[index + 1]!
        if (next.marker === null || !isBareHeading(node, isTop) || !isBrother(node, next.marker)) continue
        hasChildren ??= nodes.some(({ children }) => children.length > 0)
        if (!hasChildren) return
        const list = listPointer(plan, owner)
        const at = `${list}/${index}/text`
        if (isNothingBetween(reading, at, next, `${list}/${index + 1}/text`))
          report({ at, path: node.path, args: { heading: node.text } })
      }
    })
  },
})

/** A heading of the top level in capitals, or below it one that announces a part of the plan. */
function isBareHeading({ marker, text, roles, children }: OutlineNode, isTop: boolean): boolean {
  if (children.length > 0 || marker === null || (!isTop && roles.length === 0)) return false
  if (text.length > LONGEST_HEADING || /[:;.]./.test(text)) return false
  return isTop ? text !== '' && text === text.toUpperCase() : ANNOUNCES.test(text.toLowerCase())
}

const FIGURE_FIRST = /^[^\p{L}]*\d/u

/** A number behind a Roman one is a child that the outline could not place. */
const isBrother = ({ marker }: OutlineNode, next: string) =>
  FIGURE_FIRST.test(marker!) === FIGURE_FIRST.test(next)

/** Tables stand in no outline: the source tells whether anything lies between two headings. */
function isNothingBetween(reading: Reading, at: string, next: OutlineNode, nextAt: string): boolean {
  if (!reading.evidence.has(at) || !reading.evidence.has(nextAt)) return false
  const between = reading.text.slice(placeOf(reading, at).to, placeOf(reading, nextAt).from)
  return between.replace(next.marker!, '').replace(/[\s*#_.:]/g, '') === ''
}
