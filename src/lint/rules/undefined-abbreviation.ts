import { lazy } from '../../extract/forms.ts'
import { commonAbbreviations, documentTypes, unitAbbreviations } from '../../vocabulary/generated.ts'
import { eachList } from '../outline-lists.ts'
import { type Check, defineRule } from '../rule.ts'
import { wordsWithin } from '../words-within.ts'

const CAPITALS = /[A-ZĐƯ]{2,9}(?:&[A-ZĐƯ]{1,5})?/g
/** What makes capitals a part of a number, of a name with a hyphen or of a file; behind them also a point that goes on. */
const BEFORE = /[\w&./À-ỹ-]/
const BEHIND = /^(?:[\w&/À-ỹ-]|\.[\wÀ-ỹ])/
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
`,
    ],
  },
  check({ reading, report }: Check<{ short: string }>) {
    const { plan } = reading
    const told = new Set(plan.abbreviations.map(({ short }) => short))
    eachList(plan, (nodes, pointer) => {
      nodes.forEach(({ text, path }, index) => {
        CAPITALS.lastIndex = 0
        for (let match = CAPITALS.exec(text); match; match = CAPITALS.exec(text)) {
          const { 0: short, index: at } = match
          if (told.has(short) || known().has(short) || ROMAN.test(short)) continue
          if (!standsAlone(text, at, at + short.length)) continue
          told.add(short)
          report({ at: wordsWithin(reading, `${pointer}/${index}/text`, short), path, args: { short } })
        }
      })
    })
  },
})

/** Capitals in a sentence; what opens a bracket or a quotation is explained there or is a name. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ' '
  if (BEFORE.test(before) || before === '(' || before === '“' || BEHIND.test(text.slice(to, to + 2)))
    return false
  return !HEADING.test(text.slice(Math.max(0, from - AROUND), to + AROUND))
}
