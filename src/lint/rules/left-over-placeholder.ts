import type { Range } from '../../read/location.ts'
import { placeholders } from '../../vocabulary/generated.ts'
import { placeholdersIn } from '../placeholders.ts'
import { type Check, defineRule } from '../rule.ts'

const FORM_LINES = new RegExp(placeholders.lines)
const DRAWN = /^[\s_*-]+$/
/** So many characters around a placeholder tell whether it belongs there. */
const AROUND = 200
/** A finding needs no more of a row of dots. */
const LONGEST = 40

export const leftOverPlaceholder = defineRule({
  id: 'left-over-placeholder',
  severity: { draft: 'info', issued: 'error' },
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Chỗ để trống chưa điền: «[...]», «ngày … tháng … năm», «số …/KH-UBND», dãy dấu chấm. Dòng «(Kèm theo …)» của phụ lục được để trống.',
      mend: 'Điền thông tin, hoặc bỏ chỗ trống trước khi ban hành.',
      why: 'Bản dự thảo còn chỗ trống là bình thường; bản phát hành còn chỗ trống thì phải đính chính.',
    },
    en: {
      finds:
        'A blank that was not filled in: “[...]”, “ngày … tháng … năm”, “số …/KH-UBND”, a row of dots. The note “(Kèm theo …)” of an appendix may stay blank.',
      mend: 'Fill it in, or take it out before the plan is issued.',
      why: 'In a draft blanks are normal; an issued plan with one must be corrected by another paper.',
    },
  },
  examples: {
    bad: [
      {
        fires: 2,
        text: `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Quyết định số …/QĐ-UBND của UBND tỉnh Sơn Hạ về trồng cây;

I. NỘI DUNG
Trồng [...] cây bàng ở bờ đông kênh Bà Thoại.
`,
      },
    ],
    good: [
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
_______________

KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng bàng, sao, dầu, … ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ words: string }>) {
    for (const at of placeholdersIn(text)) {
      const line = lineAround(text, at)
      // `_____` alone on a line, below Tiêu ngữ or between the parts of a web page, is drawn.
      if (DRAWN.test(line)) continue
      // Rows of dots in a table make a form to be filled in later.
      if (FORM_LINES.test(line.normalize('NFC').toLowerCase()) || /[\t|]/.test(line)) continue
      report({ at, path: null, args: { words: text.slice(at.from, Math.min(at.to, at.from + LONGEST)) } })
    }
  },
})

/** The line that a placeholder stands in, as far as it matters. */
function lineAround(text: string, { from }: Range): string {
  const before = text.slice(Math.max(0, from - AROUND), from)
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(from, from + AROUND).split('\n', 1)[0]!
}
