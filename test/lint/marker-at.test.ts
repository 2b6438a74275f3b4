import { expect, test } from 'vitest'
import { lintText } from './lint-text.ts'

const placeIn = async (rule: string, items: string) => {
  const [message] = await lintText(rule, `KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NỘI DUNG\n${items}\n`)
  return message && [message.line, message.column, message.endColumn]
}

test.each([
  ['wrong-list-letter', 'e) Đào hố\nf) Trồng cây', [6, 1, 3]],
  ['wrong-list-letter', 'e) Đào hố\n**f)** Trồng cây', [6, 3, 5]],
  ['duplicate-number', '1. Đào hố\n1. Trồng cây', [6, 1, 3]],
  ['mixed-list-style', '1. Đào hố\n  2) Trồng cây', [6, 3, 5]],
])('%s points at the marker in %j', async (rule, items, place) => {
  expect(await placeIn(rule, items)).toEqual(place)
})
