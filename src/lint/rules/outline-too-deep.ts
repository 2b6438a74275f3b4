import { type Check, defineRule, type NoArgs } from '../rule.ts'

export const outlineTooDeep = defineRule({
  id: 'outline-too-deep',
  severity: 'warning',
  clause: null,
  of: 'document',
  docs: {
    vi: {
      finds: 'Đề mục lồng nhau quá 64 cấp; phần sâu hơn được giữ lại như đoạn văn thường.',
      mend: 'Bố cục lại văn bản cho ít cấp hơn; nếu văn bản không sâu như vậy thì xem lại ký hiệu đầu dòng.',
      why: 'Văn bản hành chính chỉ cần vài cấp; lồng nhau quá sâu thường do ký hiệu đầu dòng bị hỏng khi chuyển đổi tệp.',
    },
    en: {
      finds: 'An outline of more than 64 levels; what is deeper is kept as plain text.',
      mend: 'Use fewer levels; if the document is not that deep, look at the markers at the heads of its lines.',
      why: 'A few levels are enough for an official paper; more often than not its markers were damaged by a conversion.',
    },
  },
  examples: {
    bad: [{ fires: 1, text: `KẾ HOẠCH\nTrồng cây năm 2026\n\n${nested(80)}` }],
    good: [`KẾ HOẠCH\nTrồng cây năm 2026\n\n${nested(6)}`],
  },
  check({ reading, report }: Check<NoArgs>) {
    for (const { code, path, range } of reading.faults) {
      if (code === 'outline-too-deep') report({ at: range, path, args: {} })
    }
  },
})

/** An outline in which every heading stands below the one before: 1., 1.1., 1.1.1. … */
function nested(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${'1.'.repeat(level + 1)} Trồng cây\n`).join('')
}
