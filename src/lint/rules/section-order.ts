import type { OutlineNode } from '../../model/plan.ts'
import { lintHeadings } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const APPENDIX = new RegExp(lintHeadings.appendix.pattern)

export const sectionOrder = defineRule({
  id: 'section-order',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Mục đích đứng sau nội dung, nhiệm vụ; hoặc tổ chức thực hiện đứng trước nội dung, nhiệm vụ.',
      mend: 'Sắp xếp theo trình tự: mục đích, yêu cầu; nội dung, nhiệm vụ; kinh phí; tổ chức thực hiện.',
      why: 'Người đọc quen với trình tự: làm để làm gì, làm việc gì, ai làm. Đây là thông lệ nên chỉ là lưu ý.',
    },
    en: {
      finds: 'A purpose behind the content or the tasks, or tổ chức thực hiện in front of them.',
      mend: 'Use the common order: purpose and requirements; content and tasks; funding; tổ chức thực hiện.',
      why: 'Readers know the order: what for, what, by whom. It is practice, and therefore a note only.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.

II. MỤC ĐÍCH, YÊU CẦU
Phủ xanh bờ kênh.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. MỤC ĐÍCH, YÊU CẦU
Phủ xanh bờ kênh.

II. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.

III. TỔ CHỨC THỰC HIỆN
Phòng Kinh tế theo dõi việc thực hiện.
`,
    ],
  },
  check({ reading: { plan }, report }: Check<{ heading: string; other: string }>) {
    const { outline } = plan
    const content = outline.findIndex(isContent)
    if (content < 0) return
    const tell = (index: number, other: OutlineNode) => {
      const { path, text } = outline[index]!
      report({ at: `/outline/${index}/text`, path, args: { heading: text, other: other.text } })
    }
    const purpose = outline.findIndex(({ roles }) => roles.includes('purpose'))
    if (purpose > content) tell(purpose, outline[content]!)
    const organization = outline.findIndex(({ roles }) => roles.length === 1 && roles[0] === 'organization')
    if (organization >= 0 && organization < content) tell(organization, outline[content]!)
  },
})

/** A heading that is about the work and nothing else; an appendix stands where it stands. */
function isContent({ marker, roles }: OutlineNode): boolean {
  if (marker === null || APPENDIX.test(marker.toLowerCase())) return false
  return roles.length > 0 && roles.every((role) => role === 'content' || role === 'tasks' || role === 'form')
}
