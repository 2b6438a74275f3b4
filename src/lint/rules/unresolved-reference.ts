import type { Plan } from '../../model/plan.ts'
import { lintHeadings, ownReferences } from '../../vocabulary/generated.ts'
import { nodesWith, pointerOf } from '../outline-text.ts'
import { type OwnReference, ownReferencesIn } from '../own-references.ts'
import { type Check, defineRule } from '../rule.ts'
import { wordsWithin } from '../words-within.ts'

const APPENDIX = new RegExp(lintHeadings.appendix.pattern)

export const unresolvedReference = defineRule({
  id: 'unresolved-reference',
  severity: 'warning',
  clause: null,
  of: 'plan',
  docs: {
    vi: {
      finds: 'Dẫn chiếu đến mục, phần, phụ lục của chính kế hoạch mà kế hoạch không có.',
      mend: 'Sửa số của mục được dẫn chiếu, hoặc bổ sung mục, phụ lục còn thiếu.',
      why: 'Dẫn chiếu hỏng thường do đánh số lại sau khi thêm bớt mục; người thực hiện không tìm được chỗ cần đọc.',
    },
    en: {
      finds: 'A reference to a section or an appendix of the plan itself that is not there.',
      mend: 'Correct the number, or add the section or appendix that is missing.',
      why: 'Most break when sections are added or removed; whoever carries the plan out does not find what to read.',
    },
  },
  examples: {
    bad: [
      {
        fires: 2,
        text: `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Trồng cây theo mục 2, phần V Kế hoạch này.
2. Chăm sóc cây theo Phụ lục II kèm theo Kế hoạch này.
`,
      },
    ],
    good: [
      `KẾ HOẠCH
Trồng cây năm 2026

I. NỘI DUNG
1. Trồng cây theo mục 2, phần I Kế hoạch này.
2. Chăm sóc cây theo Phụ lục III Nghị quyết số 08/NQ-HĐND ngày 05/01/2026.
`,
    ],
  },
  check({ reading, report }: Check<{ reference: string }>) {
    const { plan } = reading
    let isThere: ((reference: OwnReference) => boolean) | null = null
    for (const placed of nodesWith(plan, ownReferences.signs)) {
      const { text, path } = placed.node
      for (const reference of ownReferencesIn(text)) {
        isThere ??= partsOf(plan)
        if (isThere(reference)) continue
        // An appendix may lie in a file of its own.
        const severity = reference.kind === 'appendix' ? 'info' : undefined
        const at = wordsWithin(reading, `${pointerOf(placed)}/text`, reference.raw)
        report({ at, path, args: { reference: reference.raw }, severity })
      }
    }
  },
})

/** Whether a section or an appendix is there, by what its marker counts: `Phần II` is II. */
function partsOf({ outline }: Plan): (reference: OwnReference) => boolean {
  const sections = new Map<string, Set<string>>()
  const appendices = new Set<string>()
  for (const { marker, children } of outline) {
    const number = numberOf(marker)
    if (number === null) continue
    if (APPENDIX.test(marker!.toLowerCase())) appendices.add(number)
    const inner = sections.get(number) ?? new Set()
    for (const child of children) inner.add(numberOf(child.marker) ?? '')
    sections.set(number, inner)
  }
  return ({ parts: [outer, inner], kind }) =>
    kind === 'appendix'
      ? appendices.has(outer!)
      : inner === undefined
        ? sections.has(outer!)
        : sections.get(outer!)?.has(inner) === true
}

/** `Phần II`, `II.`, `2)`: the last word of figures or capitals. */
const numberOf = (marker: string | null) => /(?:^|[\s(])([\dIVXLC]+)[.):/]*$/.exec(marker ?? '')?.[1] ?? null
