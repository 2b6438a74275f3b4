import { findCitations } from '../../extract/citations.ts'
import type { Reading } from '../../extract/reading.ts'
import type { Citation } from '../../model/plan.ts'
import type { Range } from '../../read/location.ts'
import { issuingSymbols } from '../../vocabulary/generated.ts'
import { firstMention } from '../first-mention.ts'
import { type Check, defineRule } from '../rule.ts'
import { textKey } from '../text-key.ts'

/** What contradicts what. */
type Issue = 'dates' | 'year' | 'issuer'
export interface Conflict {
  issue: Issue
  one: string
  other: string
}

const SYMBOLS = issuingSymbols.symbols.map((each) => ({ ...each, pattern: new RegExp(each.pattern) }))
/** How much of the source around a mention holds its kind, and its date and issuer. */
const BEFORE = 60
const BEHIND = 300

export const conflictingCitation = defineRule({
  id: 'conflicting-citation',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Văn bản viện dẫn tự mâu thuẫn: một số có hai ngày ban hành trong cùng một năm, năm trong số khác năm ban hành («46/2002/QĐ-UBND ngày 12/9/2022»), ký hiệu là của cơ quan khác («76/NQ-CP của Thủ tướng»).',
      mend: 'Đối chiếu với văn bản gốc rồi sửa ngày, số hoặc cơ quan ban hành.',
      why: 'Viện dẫn phải ghi đúng số, ký hiệu, thời gian, cơ quan ban hành (Phụ lục I, mục II.6); mâu thuẫn thì chắc chắn có một chỗ sai.',
    },
    en: {
      finds:
        'A citation that contradicts itself: one number with two dates of one year, a year in the number that is not that of the date (“46/2002/QĐ-UBND ngày 12/9/2022”), a symbol of another issuer (“76/NQ-CP của Thủ tướng”).',
      mend: 'Compare it with the document and correct date, number or issuer.',
      why: 'A citation names number, date and issuer as they are (Phụ lục I, mục II.6); where two contradict, one of them is wrong.',
    },
  },
  examples: {
    bad: [
      {
        fires: 3,
        text: `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Quyết định số 46/2002/QĐ-UBND ngày 12/9/2022 của UBND tỉnh Sơn Hạ về trồng cây;
Căn cứ Kế hoạch số 77/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn Hạ về chăm sóc cây;
Căn cứ Nghị quyết số 999/NQ-CP ngày 20/01/2026 của Thủ tướng Chính phủ về cây xanh;

I. NỘI DUNG
1. Trồng cây theo Kế hoạch số 77/KH-UBND ngày 21/01/2026 của UBND tỉnh Sơn Hạ.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Quyết định số 46/2022/QĐ-UBND ngày 12/9/2022 của UBND tỉnh Sơn Hạ về trồng cây;
Căn cứ Kế hoạch số 77/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn Hạ về chăm sóc cây;

I. NỘI DUNG
1. Trồng cây theo Kế hoạch số 77/KH-UBND ngày 20/01/2026 của UBND tỉnh Sơn Hạ.
2. Chăm sóc cây theo Kế hoạch số 77/KH-UBND ngày 03/02/2025 của UBND xã.
`,
    ],
  },
  check({ reading, report }: Check<{ number: string } & Conflict>) {
    reading.plan.citations.forEach((citation, index) => {
      const conflict =
        yearConflict(citation) ?? issuerConflict(citation) ?? dateConflict(reading, citation, index)
      if (conflict !== null)
        report({
          at: firstMention(reading, index),
          path: null,
          args: { number: citation.number, ...conflict },
        })
    })
  },
})

/** A legal text carries the year in which it was issued. */
function yearConflict({ number, date }: Citation): Conflict | null {
  const year = /^\d+[a-z]?\/((?:19|20)\d\d)\//.exec(number)?.[1]
  return year === undefined || date === null || date.startsWith(year)
    ? null
    : { issue: 'year', one: year, other: date }
}

function issuerConflict({ number, issuer }: Citation): Conflict | null {
  if (issuer === null) return null
  const organ = /[-/]([A-Za-zĐ]+)\d*$/.exec(number)?.[1]
  const own = SYMBOLS.find(({ symbol }) => symbol === organ)
  if (own === undefined) return null
  const name = issuer.toLowerCase()
  // Only an issuer that is another of the table contradicts for sure: `Chính phủ` behind QH may be its proposer.
  const other = SYMBOLS.find(({ pattern }) => pattern.test(name))
  return other === undefined || own === other ? null : { issue: 'issuer', one: own.issuer, other: issuer }
}

/** Numbers begin anew with every year and every organ: two dates of one year and one organ exclude each other. */
function dateConflict(reading: Reading, citation: Citation, index: number): Conflict | null {
  if (citation.count < 2 || citation.date === null || citation.date.length < 10) return null
  const year = citation.date.slice(0, 4)
  for (const { number, date, issuer } of mentionsWith(reading, index, year).flatMap(findCitations)) {
    if (number !== citation.number || date === null || date.length < 10 || date === citation.date) continue
    if (date.startsWith(year) && sameIssuer(issuer, citation.issuer))
      return { issue: 'dates', one: citation.date, other: date }
  }
  return null
}

/** The words around a number wherever a year stands behind it, where those up to that year differ. */
function mentionsWith({ text, evidence }: Reading, index: number, year: string): string[] {
  const mentions = new Map<string, Range>()
  for (const range of evidence.get(`/citations/${index}/number`)?.ranges ?? []) {
    const behind = text.slice(range.to, range.to + BEHIND)
    const end = behind.indexOf(year)
    const dated = behind.slice(0, end + year.length)
    if (end >= 0 && !mentions.has(dated)) mentions.set(dated, range)
  }
  // Most documents are named in the same words wherever they are named.
  if (mentions.size < 2) return []
  return [...mentions.values()].map(({ from, to }) =>
    text
      .slice(Math.max(0, from - BEFORE), to + BEHIND)
      .normalize('NFC')
      .replace(/\s+/g, ' '),
  )
}

const sameIssuer = (a: string | null, b: string | null) =>
  a === null || b === null || textKey(a) === textKey(b)
