import { lazy } from '../../extract/forms.ts'
import { placeholders } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

const forms = lazy(() => ({
  any: new RegExp(placeholders.forms.map(({ pattern }) => `(?:${pattern})`).join('|'), 'g'),
  lines: new RegExp(placeholders.lines),
}))
/** So many characters around a placeholder tell whether it belongs there. */
const AROUND = 200

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
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng bàng, sao, dầu, … ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ words: string }>) {
    const { any, lines } = forms()
    any.lastIndex = 0
    for (let match = any.exec(text); match; match = any.exec(text)) {
      const { 0: words, index } = match
      const start = text.lastIndexOf('\n', index) + 1
      const line = text.slice(Math.max(start, index - AROUND), index + AROUND).split('\n', 1)[0]!
      // Rows of dots in a table make a form to be filled in later.
      if (lines.test(line.toLowerCase()) || /[\t|]/.test(line)) continue
      report({
        at: { from: index, to: index + words.length },
        path: null,
        args: { words: words.slice(0, 40) },
      })
    }
  },
})
