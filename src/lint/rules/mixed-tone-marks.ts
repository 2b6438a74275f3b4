import type { Range } from '../../read/location.ts'
import { type Check, defineRule } from '../rule.ts'
import { spellingOf } from '../spelling.ts'

/** A finding needs no more of a word. */
const LONGEST = 16

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
    const { toneFirst, toneLast } = spellingOf(text)
    const [few, many] = toneFirst.count <= toneLast.count ? [toneFirst, toneLast] : [toneLast, toneFirst]
    if (few.first === null) return
    const words = ({ from, to }: Range) => text.slice(Math.max(from, to - LONGEST), to)
    report({
      at: few.first,
      path: null,
      args: { one: words(few.first), other: words(many.first!), count: few.count },
    })
  },
})
