import { amounts } from '../vocabulary/generated.ts'
import { compile, type Groups, lazy, lowerCase, matchesOf } from './forms.ts'
import { readNumber } from './numbers.ts'

/** An amount of money: `text.slice(from, to) === raw`. */
export interface FoundAmount {
  from: number
  to: number
  raw: string
  /** The amount in đồng. */
  vnd: number
}

/**
 * Finds the amounts of money in a text: `1.500.000.000 đồng`, `2 tỷ 500 triệu đồng`, `3.000.000đ`.
 *
 * @param text a cleaned sentence or paragraph
 * @returns the amounts in their order
 */
export function findAmounts(text: string): FoundAmount[] {
  const { mark, forms, notBehind } = grammar()
  if (!mark.test(text)) return []
  const lower = lowerCase(text)
  const found: FoundAmount[] = []
  for (const form of forms) {
    for (const match of matchesOf(form, lower)) {
      const from = match.index
      if (from > 0 && notBehind.test(lower[from - 1]!)) continue
      const to = from + match[0].length
      found.push({ from, to, raw: text.slice(from, to), vnd: worth(match.groups!) })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

const grammar = lazy(() => ({
  mark: new RegExp(amounts.mark),
  forms: amounts.forms.map(({ pattern }) => compile(pattern, amounts.fragments, 'g')),
  notBehind: compile(amounts.notBehind, {}),
}))

function worth({ value, scale, value2, scale2 }: Groups): number {
  return Math.round(scaled(value!, scale) + (value2 === undefined ? 0 : scaled(value2, scale2)))
}

function scaled(value: string, scale: string | undefined): number {
  const scales: Readonly<Record<string, number>> = amounts.scales
  return readNumber(value) * (scale === undefined ? 1 : scales[scale]!)
}
