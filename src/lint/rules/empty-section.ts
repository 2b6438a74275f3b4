import type { Reading } from '../../extract/reading.ts'
import type { OutlineNode } from '../../model/plan.ts'
import { lintHeadings } from '../../vocabulary/generated.ts'
import { eachList } from '../outline-lists.ts'
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
    eachList(reading.plan, (nodes, pointer) => {
      const isList = nodes.some(({ children }) => children.length > 0)
      nodes.forEach((node, index) => {
        const next = nodes[index + 1]
        if (!isList || next === undefined || !isBareHeading(node, pointer) || !isBrother(node, next)) return
        const at = `${pointer}/${index}/text`
        if (isNothingBetween(reading, at, next, `${pointer}/${index + 1}/text`))
          report({ at, path: node.path, args: { heading: node.text } })
      })
    })
  },
})

/** A heading of the top level in capitals, or below it one that announces a part of the plan. */
function isBareHeading({ marker, text, roles, children }: OutlineNode, pointer: string): boolean {
  if (marker === null || children.length > 0 || text.length > LONGEST_HEADING || /[:;.]./.test(text))
    return false
  if (pointer === '/outline') return text !== '' && text === text.toUpperCase()
  return roles.length > 0 && ANNOUNCES.test(text.toLowerCase())
}

/** A number behind a Roman one is a child that the outline could not place. */
const isBrother = (node: OutlineNode, next: OutlineNode) =>
  next.marker !== null && /^\P{L}*\d/u.test(node.marker!) === /^\P{L}*\d/u.test(next.marker)

/** Tables stand in no outline: the source tells whether anything lies between two headings. */
function isNothingBetween(reading: Reading, at: string, next: OutlineNode, nextAt: string): boolean {
  if (!reading.evidence.has(at) || !reading.evidence.has(nextAt)) return false
  const between = reading.text.slice(placeOf(reading, at).to, placeOf(reading, nextAt).from)
  return between.replace(next.marker!, '').replace(/[\s*#_.:]/g, '') === ''
}
