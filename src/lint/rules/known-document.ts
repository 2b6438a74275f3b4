import type { Citation } from '../../model/plan.ts'
import { knownDocuments } from '../../vocabulary/generated.ts'
import { firstMention } from '../first-mention.ts'
import { type Check, defineRule } from '../rule.ts'

interface Known {
  number: string
  date: string
  issuer: string
  pattern: string
  about: readonly string[]
}

const KNOWN: ReadonlyMap<string, Known> = new Map(
  knownDocuments.documents.map((each) => [each.number.toUpperCase(), each]),
)

export const knownDocument = defineRule({
  id: 'known-document',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Ngày ban hành hoặc cơ quan ban hành của một văn bản cấp quốc gia quen thuộc không đúng với văn bản đó: «Nghị quyết số 57-NQ/TW ngày 24/12/2022».',
      mend: 'Đối chiếu với văn bản gốc rồi sửa.',
      why: 'Viện dẫn sai ngày thì người nhận không tìm được văn bản. Danh sách chỉ gồm văn bản có hai nguồn thống nhất về ngày và cơ quan ban hành.',
    },
    en: {
      finds:
        'A date or an issuer that a well-known national document does not have: “Nghị quyết số 57-NQ/TW ngày 24/12/2022”.',
      mend: 'Compare it with the document and correct it.',
      why: 'By a wrong date nobody finds the document. The list holds only those on which two sources agree.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
Căn cứ Nghị quyết số 76/NQ-CP ngày 18/4/2023 của Chính phủ về phiên họp thường kỳ;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({
    reading,
    report,
  }: Check<{ number: string; what: 'date' | 'issuer'; written: string; known: string }>) {
    reading.plan.citations.forEach((citation, index) => {
      const known = KNOWN.get(citation.number.toUpperCase())
      if (known === undefined || !isMeant(citation, known)) return
      const at = firstMention(reading, index)
      const { number, date, issuer } = citation
      if (date !== null && !known.date.startsWith(date))
        report({ at, path: null, args: { number, what: 'date', written: date, known: known.date } })
      else if (issuer !== null && !new RegExp(known.pattern).test(issuer.toLowerCase()))
        report({ at, path: null, args: { number, what: 'issuer', written: issuer, known: known.issuer } })
    })
  },
})

/** The same number in the same year is the same document; in another year its title must say so. */
function isMeant({ number, date, title }: Citation, known: Known): boolean {
  if (/\/(?:19|20)\d\d\//.test(number)) return true
  if (date !== null && date.slice(0, 4) === known.date.slice(0, 4)) return true
  const about = title?.toLowerCase() ?? ''
  return known.about.some((words) => about.includes(words))
}
