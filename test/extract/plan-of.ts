import type { Plan } from '../../src/model/plan.ts'
import { extract } from '../../src/pipeline.ts'

/** Kind and title, for a document whose other parts matter. */
export const TITLE = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại năm 2026\n\n'

/** A Plan with its provenance. */
export function planOf(text: string): Promise<Plan> {
  return extract(text, { provenance: true })
}

/** The words of the source that a value was found in. */
export function wordsOf(plan: Plan, text: string, pointer: string): string[] {
  return plan.provenance![pointer]!.spans.map(({ start, end }) => text.slice(start.offset, end.offset))
}
