import { expect, test } from 'vitest'
import { en } from '../../src/lint/messages/en.ts'
import { shorten } from '../../src/lint/messages/shorten.ts'
import { vi } from '../../src/lint/messages/vi.ts'
import { rules } from '../../src/lint/rules/index.ts'

test('a short text is told whole, without its closing points', () => {
  expect(shorten('Nạo vét kênh Bà Thoại;')).toBe('Nạo vét kênh Bà Thoại')
  expect(shorten('Tháng 6.2026 ./.')).toBe('Tháng 6.2026 ./')
})

test('a long text is cut behind a word', () => {
  const short = shorten('Nạo vét kênh Bà Thoại, phát quang hai bên bờ, vớt lục bình và đặt biển báo')
  expect(short).toBe('Nạo vét kênh Bà Thoại, phát quang hai bên bờ, vớt lục bình…')
  expect(short.length).toBeLessThanOrEqual(61)
})

test('a long word is cut where it must be', () => {
  expect(shorten('x'.repeat(200))).toBe(`${'x'.repeat(60)}…`)
})

test('there are sentences for the rules that exist and for no others', () => {
  const ids = rules.map(({ id }) => id).sort()
  expect(Object.keys(vi).sort()).toEqual(ids)
  expect(Object.keys(en).sort()).toEqual(ids)
})

test.each(rules.map((rule) => [rule.id, rule] as const))('%s is explained in both languages', (id, rule) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/)
  for (const docs of [rule.docs.vi, rule.docs.en]) {
    for (const part of [docs.finds, docs.mend, docs.why]) expect(part).toMatch(/^[\p{Lu}“].{20,400}[.…]$/su)
  }
  expect(rule.docs.vi).not.toEqual(rule.docs.en)
  if (rule.clause !== null) expect(rule.clause).toMatch(/^Nghị định 30\/2020\/NĐ-CP, (Điều|Phụ lục)/)
})
