import { lintSignatures } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const MARKS = new RegExp(lintSignatures.marks.pattern)
/** A message needs the first words; the rest is found by its place. */
const MOST = 200

export const unknownText = defineRule({
  id: 'unknown-text',
  severity: 'info',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Đoạn chữ không thuộc phần nào của văn bản: nằm giữa tên cơ quan và tên loại, sau phần ký …',
      mend: 'Xem đoạn đó có bị chép nhầm chỗ không; nếu thừa thì bỏ.',
      why: 'Chương trình không bỏ chữ nào: đoạn chưa rõ được giữ lại và nêu ra để người đọc xem.',
    },
    en: {
      finds:
        'Text that belongs to no part of the document: between letterhead and title, behind the signature …',
      mend: 'See whether it was copied to the wrong place, and remove it where it is not needed.',
      why: 'Nothing is thrown away: what could not be placed is kept, and named so that a person can look.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mận

Bản chép tay của tổ đánh máy, đã soát một lần trước khi trình.
`,
      },
    ],
    good: [
      'KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NỘI DUNG\nTrồng 200 cây bàng ở bờ đông kênh Bà Thoại.\n',
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại./.

Nơi nhận:
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mận

(Dự thảo)
`,
    ],
  },
  check({ reading, report }: Check<{ words: string }>) {
    for (const { code, path, range } of reading.faults) {
      if (code !== 'unknown-text') continue
      const text = reading.text.slice(range.from, Math.min(range.to, range.from + MOST))
      const words = text.replace(/\s+/g, ' ').normalize('NFC').trim()
      if (!MARKS.test(words.toLowerCase())) report({ at: range, path, args: { words } })
    }
  },
})
