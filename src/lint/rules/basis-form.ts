import { lastDayOf } from '../../extract/dates.ts'
import type { Citation } from '../../model/plan.ts'
import { lintBases } from '../../vocabulary/generated.ts'
import { dayBeforeOf } from '../dated-work.ts'
import { firstMention } from '../first-mention.ts'
import { placeholdersIn } from '../placeholders.ts'
import { type Check, defineRule } from '../rule.ts'

/** What is wrong with a basis. */
type Issue = 'no-number' | 'no-date' | 'later'

const LAW = new RegExp(lintBases.law.pattern)
const NUMBERED = new RegExp(lintBases.numbered.pattern)

const HEAD = 60
/** A date stands so near behind a number, and is no longer than this with its blanks. */
const NEAR = 4
const REACH = 80

export const basisForm = defineRule({
  id: 'basis-form',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  of: 'plan',
  docs: {
    vi: {
      finds:
        'Căn cứ thiếu số hoặc thiếu thời gian ban hành của văn bản; căn cứ vào văn bản ban hành sau kế hoạch.',
      mend: 'Ghi đủ: «Căn cứ Quyết định số 14/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về …».',
      why: 'Căn cứ ghi đầy đủ tên loại, số, ký hiệu, cơ quan, thời gian ban hành, trích yếu; riêng Luật, Pháp lệnh không ghi số (Phụ lục I, mục II.6).',
    },
    en: {
      finds: 'A basis without number or date, or one that was issued later than the plan.',
      mend: 'Name all: “Căn cứ Quyết định số 14/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về …”.',
      why: 'A basis names kind, number, symbol, issuer, date and title; only Luật and Pháp lệnh need no number (Phụ lục I, mục II.6).',
    },
  },
  examples: {
    bad: [
      {
        fires: 2,
        text: `Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Quyết định số 14/QĐ-UBND của UBND tỉnh Sơn Hạ về trồng cây;
Căn cứ Quyết định số 77/QĐ-UBND ngày 20/5/2026 của UBND tỉnh Sơn Hạ về chăm sóc cây;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
      },
    ],
    good: [
      `Gò Mây, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Trồng cây năm 2026

Căn cứ Luật Lâm nghiệp;
Căn cứ Quyết định số 14/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Sơn Hạ về trồng cây;
Căn cứ tình hình thực tế;

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại.
`,
    ],
  },
  check({ reading, report }: Check<{ words: string; issue: Issue }>) {
    const { bases, citations, issuedOn } = reading.plan
    const places = new Map(citations.map(({ number }, index) => [number, index]))
    const last = issuedOn?.edtf ? lastDayOf(issuedOn.edtf) : null
    bases.forEach((basis, index) => {
      if (basis.citations.length === 0 && isNumbered(basis.text) && !/[Ss]ố\s{0,3}[\d….]/.test(basis.text))
        report({ at: `/bases/${index}/text`, path: null, args: { words: basis.text, issue: 'no-number' } })
      for (const [order, number] of basis.citations.entries()) {
        const at = places.get(number) ?? -1
        const issue = at < 0 ? null : issueOf(citations[at]!, last)
        // A number within the title of another document is named there as that title has it.
        if (issue === null || (issue === 'no-date' && order > 0)) continue
        const mention = firstMention(reading, at)
        // A date that is still blank is told by left-over-placeholder.
        if (issue === 'no-date' && isBlankBehind(reading.text, mention.to)) continue
        report({ at: mention, path: null, args: { words: number, issue } })
      }
    })
  },
})

/** @param last last day on which the plan can have been issued */
function issueOf({ date, type }: Citation, last: string | null): Issue | null {
  const issue = date === null ? 'no-date' : isLater(date, last) ? 'later' : null
  return issue === null || (type !== null && LAW.test(type.toLowerCase())) ? null : issue
}

function isLater(date: string, last: string | null): boolean {
  const before = last === null ? null : dayBeforeOf(date)
  return last !== null && before !== null && before >= last
}

/** Whether what follows a number was left to be filled in. */
function isBlankBehind(text: string, offset: number): boolean {
  const [blank] = placeholdersIn(text.slice(offset, offset + REACH))
  return blank !== undefined && blank.from < NEAR
}

/** The kind stands at the head. */
const isNumbered = (text: string) => NUMBERED.test(text.slice(0, HEAD).toLowerCase())
