import { findAbbreviations } from '../../extract/abbreviations.ts'
import { nodesWith, pointerOf } from '../outline-text.ts'
import { type Check, defineRule } from '../rule.ts'
import { textKey } from '../text-key.ts'
import { wordsWithin } from '../words-within.ts'

export const abbreviationRedefined = defineRule({
  id: 'abbreviation-redefined',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Một chữ viết tắt được giải thích hai lần với hai nghĩa khác nhau.',
      mend: 'Dùng hai chữ viết tắt khác nhau, hoặc viết đầy đủ một trong hai.',
      why: 'Người đọc không biết chữ viết tắt chỉ cụm từ nào.',
    },
    en: {
      finds: 'An abbreviation that is explained twice, with two meanings.',
      mend: 'Use two abbreviations, or write one of them in full.',
      why: 'The reader cannot tell which words it stands for.',
    },
  },
  examples: {
    bad: [
      {
        fires: 1,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Phát triển kinh tế hợp tác (KTHT) ở bờ đông.
2. Kiểm tra hạ tầng (KTHT) ở bờ tây.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Phát triển kinh tế hợp tác (KTHT) ở bờ đông.
2. Tổng kết phát triển kinh tế hợp tác (KTHT) ở bờ tây.
`,
    ],
  },
  check({ reading, report }: Check<{ short: string; first: string; second: string }>) {
    const { plan, text: source } = reading
    // What stands in one bracket only is explained once.
    const repeated = plan.abbreviations.filter(({ short }) => isRepeated(source, short))
    if (repeated.length === 0) return
    const meanings = new Map(repeated.map(({ short, long }) => [short, long]))
    for (const placed of nodesWith(
      plan,
      repeated.map(({ short }) => `${short})`),
    )) {
      const { text, path } = placed.node
      for (const { short, long } of findAbbreviations(text)) {
        const first = meanings.get(short)
        if (first === undefined || isSame(first, long)) continue
        const at = wordsWithin(reading, `${pointerOf(placed)}/text`, `(${short})`)
        report({ at, path, args: { short, first, second: long } })
      }
    }
  },
})

function isRepeated(text: string, short: string): boolean {
  const end = `${short})`
  const first = text.indexOf(end)
  return first >= 0 && text.includes(end, first + end.length)
}

/** Where a name begins in front of its bracket is not always clear: one within the other is the same. */
function isSame(a: string, b: string): boolean {
  const [one, two] = [textKey(a), textKey(b)]
  return one.includes(two) || two.includes(one)
}
