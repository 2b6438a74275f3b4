import { type Check, defineRule } from '../rule.ts'

/** The tone over the last vowel: hoà, khoẻ, thuỷ. Behind q the u is no vowel: quý. */
const LAST = /(?:[oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![a-zA-ZÀ-ỹ])/g
/** The tone over the first vowel: hòa, khỏe, thủy. */
const FIRST = /(?:[òóỏõọÒÓỎÕỌ][aAeE]|[ùúủũụÙÚỦŨỤ][yY])(?![a-zA-ZÀ-ỹ])/g
const WORD_REACH = 8

export const mixedToneMarks = defineRule({
  id: 'mixed-tone-marks',
  severity: 'info',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Văn bản đặt dấu thanh theo cả hai kiểu: «hoà» bên cạnh «hòa», «uỷ» bên cạnh «ủy»; nêu một lần.',
      mend: 'Chọn một kiểu cho cả văn bản.',
      why: 'Hai kiểu lẫn lộn thì tìm kiếm bỏ sót, văn bản trông như ghép từ nhiều nguồn.',
    },
    en: {
      finds: 'Tone marks placed in both ways: “hoà” beside “hòa”, “uỷ” beside “ủy”; said once.',
      mend: 'Keep to one way throughout.',
      why: 'With both a search misses words, and the paper looks as if put together from several.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng cây ở xã Hòa Mây và nhà văn hoá ấp Đông, hòa cùng phong trào chung.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
Trồng cây quý ở xã Hòa Mây và nhà văn hóa ấp Đông, khỏe và đẹp, hoàn thành sớm.
`,
    ],
  },
  check({ reading: { text }, report }: Check<{ one: string; other: string; count: number }>) {
    const first = occurrences(text, FIRST)
    const last = occurrences(text, LAST)
    if (first.length === 0 || last.length === 0) return
    const [few, many] = first.length <= last.length ? [first, last] : [last, first]
    const at = few[0]!
    const word = wordAround(text, at)
    report({
      at: { from: at - word.before, to: at - word.before + word.text.length },
      path: null,
      args: { one: word.text, other: wordAround(text, many[0]!).text, count: few.length },
    })
  },
})

function occurrences(text: string, style: RegExp): number[] {
  const found: number[] = []
  // exec spares the copy of the expression that matchAll makes.
  style.lastIndex = 0
  for (let match = style.exec(text); match; match = style.exec(text)) found.push(match.index)
  return found
}

/** The word that holds an offset, and how far in front of it the word begins. */
function wordAround(text: string, at: number): { text: string; before: number } {
  const before = /[a-zA-ZÀ-ỹ]*$/.exec(text.slice(Math.max(0, at - WORD_REACH), at))![0]
  const behind = /^[a-zA-ZÀ-ỹ]*/.exec(text.slice(at, at + WORD_REACH))![0]
  return { text: before + behind, before: before.length }
}
