import type { Range } from '../../read/location.ts'
import { lintAppendices } from '../../vocabulary/generated.ts'
import { type Check, defineRule } from '../rule.ts'

/** All words have a letter with this mark, which stands alone in NFD only. */
const DOT_BELOW = '\u0323'

/** The source may be in NFC or in NFD, and so are the words in a pattern. */
const FORMS = ['NFC', 'NFD'].map((form) => ({
  form,
  words: lintAppendices.words.map((word) => wordOf(word.normalize(form))),
  heading: new RegExp(lintAppendices.heading.pattern.normalize(form), 'y'),
  mention: new RegExp(lintAppendices.mention.pattern.normalize(form)),
}))

export const appendixNotMentioned = defineRule({
  id: 'appendix-not-mentioned',
  severity: 'warning',
  clause: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III',
  of: 'plan',
  docs: {
    vi: {
      finds: 'Văn bản có phụ lục nhưng phần nội dung không nhắc đến phụ lục nào.',
      mend: 'Thêm chỉ dẫn trong nội dung: «(chi tiết tại Phụ lục kèm theo)».',
      why: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó (Phụ lục I, mục III).',
    },
    en: {
      finds: 'A document with an appendix to which its body never refers.',
      mend: 'Refer to it in the body: “(chi tiết tại Phụ lục kèm theo)”.',
      why: 'A document with an appendix must refer to it in its body (Phụ lục I, mục III).',
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
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận

PHỤ LỤC
Số cây của từng ấp
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng 200 cây bàng ở bờ đông kênh Bà Thoại (chi tiết tại Phụ lục)./.

Nơi nhận:
- Các ấp;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Mận

PHỤ LỤC
Số cây của từng ấp
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ heading: string }>) {
    for (const { form, words, heading, mention } of FORMS) {
      if (form === 'NFD' && !text.includes(DOT_BELOW)) continue
      const at = headingIn(text, words, heading)
      if (at === null || mention.test(text.slice(0, at.from))) continue
      const written = text.slice(at.from, at.to).replace(/[*|\s]+$/, '')
      report({ at, path: null, args: { heading: written.normalize('NFC') } })
      return
    }
  },
})

/** A word in two parts. */
interface Word {
  head: string
  /** It begins with the first letter that only Vietnamese has: a text is searched for a rare letter much faster. */
  tail: string
}

function wordOf(word: string): Word {
  const length = word.search(/[^\0-\x7f]/)
  return { head: word.slice(0, length), tail: word.slice(length) }
}

/** So many marks of Markdown and blanks stand in front of a heading, and the line end. */
const LONGEST_MARK = 8

/** The first heading of an appendix: only lines that hold its words are looked at. */
function headingIn(text: string, words: readonly Word[], heading: RegExp): Range | null {
  let first: Range | null = null
  for (const word of words) {
    for (let tail = text.indexOf(word.tail); tail >= 0; tail = text.indexOf(word.tail, tail + 1)) {
      const at = tail - word.head.length
      if (!text.startsWith(word.head, at)) continue
      const before = text.slice(Math.max(0, at - LONGEST_MARK), at)
      heading.lastIndex = Math.max(0, at - before.length + before.lastIndexOf('\n'))
      const match = heading.exec(text)
      if (match === null) continue
      if (first === null || at < first.from) first = { from: at, to: match.index + match[0].length }
      break
    }
  }
  return first
}
