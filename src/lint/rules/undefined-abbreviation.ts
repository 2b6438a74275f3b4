import { lazy, matchesOf } from '../../extract/forms.ts'
import { commonAbbreviations, documentTypes, unitAbbreviations } from '../../vocabulary/generated.ts'
import { outlineText, pointerOf } from '../outline-text.ts'
import { type Check, defineRule } from '../rule.ts'
import { wordsWithin } from '../words-within.ts'

/**
 * Capitals that are no part of a number, of a name with a hyphen or of a file (behind them also a point goes on); what
 * opens a bracket or a quotation is explained there or is a name. What stands in front is looked at behind the first
 * letter: most characters are none.
 */
const CAPITALS = /[A-ZĐƯ](?<![\w&./À-ỹ(“-].)[A-ZĐƯ]{1,8}(?:&[A-ZĐƯ]{1,5})?(?![\w&/À-ỹ-]|\.[\wÀ-ỹ])/g
/** Two words in capitals side by side belong to a heading. */
const HEADING = /[A-ZĐÀ-Ỹ]{2,}[ ,]+[A-ZĐÀ-Ỹ]{2,}/
const AROUND = 30
const ROMAN = /^[IVXLCDM]+$/

const known = lazy(
  () =>
    new Set<string>([
      ...commonAbbreviations.known.flat(),
      ...unitAbbreviations.abbreviations.map(({ short }) => short),
      ...documentTypes.types.flatMap(({ symbol, symbols }) => [symbol ?? '', ...symbols]),
    ]),
)

export const undefinedAbbreviation = defineRule({
  id: 'undefined-abbreviation',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Chữ viết tắt không được giải thích ở đâu trong văn bản và không thuộc loại ai cũng biết (UBND, HĐND …); nêu một lần ở chỗ dùng đầu tiên.',
      mend: 'Viết đầy đủ ở lần đầu, đặt chữ viết tắt trong ngoặc: «cải cách hành chính (CCHC)».',
      why: 'Người nhận ngoài ngành không hiểu chữ viết tắt; nhiều chữ có hai nghĩa.',
    },
    en: {
      finds:
        'An abbreviation that the plan explains nowhere and that not everybody knows (UBND, HĐND …); said once, where it stands first.',
      mend: 'Write it in full the first time, with the abbreviation in brackets: “cải cách hành chính (CCHC)”.',
      why: 'Readers of other fields do not know it, and many have two meanings.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Trồng cây theo chuẩn KGX ở bờ đông.
2. Chăm sóc cây theo chuẩn KGX ở bờ tây.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Trồng không gian xanh (KGX) ở bờ đông, UBND xã giám sát theo Mục II và Quyết định số 14/QĐ-UBND.
2. Chăm sóc KGX ở bờ tây.
3. Nạo vét kênh và vớt bèo (NVK&VB); mỗi tổ NVK có năm người.
`,
    ],
  },
  check({ reading, report }: Check<{ short: string }>) {
    const { plan } = reading
    const { text, at } = outlineText(plan)
    // `phòng, chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN)` explains both parts.
    const settled = new Set(plan.abbreviations.flatMap(({ short }) => [short, ...short.split('&')]))
    for (const { 0: short, index } of matchesOf(CAPITALS, text)) {
      if (settled.has(short)) continue
      if (!isKnown(short)) {
        const placed = at(index)
        const { node, start } = placed
        if (isHeading(node.text, index - start, index - start + short.length)) continue
        const place = wordsWithin(reading, `${pointerOf(placed)}/text`, short)
        report({ at: place, path: node.path, args: { short } })
      }
      settled.add(short)
    }
  },
})

const isKnown = (short: string) => known().has(short) || ROMAN.test(short)

const isHeading = (text: string, from: number, to: number) =>
  HEADING.test(text.slice(Math.max(0, from - AROUND), to + AROUND))
