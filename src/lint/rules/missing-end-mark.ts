import type { Reading } from '../../extract/reading.ts'
import type { Range } from '../../read/location.ts'
import { placeOf } from '../place.ts'
import { type Check, defineRule, type NoArgs } from '../rule.ts'

/** `./.`, also with a blank or one of its points lost. */
const END_MARK = /\.\s?\/\s?\.|\.\/|\/\.(?!\.)/
/** Marks, bullets and the label that stand between the body and the first recipient. */
const MARK = /[\s:*#_|+–-]/
const LABEL = /nơi nhận$/
const LABEL_LENGTH = 'nơi nhận'.length
/** The label is longer where it is in NFD. */
const LABEL_REACH = 16

export const missingEndMark = defineRule({
  id: 'missing-end-mark',
  severity: 'info',
  profiles: ['state', 'unknown'],
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Phần nội dung không kết thúc bằng dấu «./.» trước nơi nhận và chữ ký.',
      mend: 'Thêm «./.» vào cuối câu cuối cùng của phần nội dung.',
      why: 'Dấu «./.» cho biết nội dung đã hết, không thể viết thêm. Đây là thông lệ nên chỉ là lưu ý.',
    },
    en: {
      finds: 'A body that does not end with “./.” in front of recipients and signature.',
      mend: 'Put “./.” behind the last sentence of the body.',
      why: 'The mark says that nothing follows and nothing can be added. It is practice, and therefore a note only.',
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

Nơi nhận:
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận
`,
    ],
  },
  check({ reading, report }: Check<NoArgs>) {
    const { plan, text } = reading
    if (plan.attachedTo !== null || END_MARK.test(text)) return
    const at = endOfBody(reading)
    if (at !== null) report({ at, path: null, args: {} })
  },
})

/** The last character of the body, null where nothing stands behind it that shows its end. */
function endOfBody(reading: Reading): Range | null {
  const { plan, text } = reading
  const tails: number[] = []
  if (plan.recipients.length > 0) tails.push(placeOf(reading, '/recipients/0/name').from)
  if (plan.signature !== null) tails.push(placeOf(reading, '/signature').from)
  const tail = Math.min(...tails)
  if (tails.length === 0 || tail === 0) return null
  const end = skipMarks(text, tail)
  const label = LABEL.exec(
    text
      .slice(Math.max(0, end - LABEL_REACH), end)
      .normalize('NFC')
      .toLowerCase(),
  )
  const to = label ? skipMarks(text, end - LABEL_LENGTH) : end
  return to > 0 ? { from: to - 1, to } : null
}

/** Where the marks in front of a place begin. */
function skipMarks(text: string, from: number): number {
  let at = from
  while (at > 0 && MARK.test(text[at - 1]!)) at--
  return at
}
