import { describe, expect, test } from 'vitest'
import { compile, lowerCase } from '../../src/extract/forms.ts'
import { ownReferencesIn } from '../../src/lint/own-references.ts'
import { covers, isCollective, isOwn, isPerson, recipientKey } from '../../src/lint/unit-words.ts'
import { isLoanword, isSyllable } from '../../src/syllable.ts'
import { readVocabulary } from '../vocabulary/read-vocabulary.ts'

interface Form {
  id?: string
  pattern: string
  examples: string[]
  not: string[]
}

interface Own {
  examples: { issuer: string; unit: string }[]
  not: { issuer: string; unit: string }[]
}

describe.each<Form>(readVocabulary('abolished-organs').organs)('abolished organs: $id', (form) => {
  const pattern = new RegExp(form.pattern)
  test.each(form.examples)('%s', (name) => {
    expect(name.toLowerCase()).toMatch(pattern)
  })
  test.each(form.not)('not: %s', (name) => {
    expect(name.toLowerCase()).not.toMatch(pattern)
  })
})

test.each<{ last: string; source: string; sources: string[] }>(readVocabulary('abolished-organs').organs)(
  'an organ that is gone has its last day, a law and two sources: $source',
  ({ last, source, sources }) => {
    expect(last).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(source).toMatch(/số \d/)
    expect(new Set(sources).size).toBeGreaterThanOrEqual(2)
  },
)

test.each<{ number: string; date: string; sources: string[] }>(readVocabulary('known-documents').documents)(
  '$number has a day and two sources',
  ({ date, sources }) => {
    expect(date).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/)
    expect(new Set(sources).size).toBeGreaterThanOrEqual(2)
  },
)

describe('vague deadlines', () => {
  const { pattern, examples, not }: Form = readVocabulary('vague-deadlines')
  test.each(examples)('%s', (words) => {
    expect(lowerCase(words)).toMatch(compile(pattern, {}))
  })
  test.each(not)('not: %s', (words) => {
    expect(lowerCase(words)).not.toMatch(compile(pattern, {}))
  })
})

describe('degrees', () => {
  const { pattern, examples, not }: Form = readVocabulary('degrees')
  test.each(examples)('%s', (name) => {
    expect(name).toMatch(new RegExp(pattern, 'iu'))
  })
  test.each(not)('not: %s', (name) => {
    expect(name).not.toMatch(new RegExp(pattern, 'iu'))
  })
})

describe('bodies with rules of their own on degrees', () => {
  const { pattern, examples, not }: Form = readVocabulary('degrees').bodies
  test.each(examples)('%s', (name) => {
    expect(name).toMatch(new RegExp(pattern))
  })
  test.each(not)('not: %s', (name) => {
    expect(name).not.toMatch(new RegExp(pattern))
  })
})

describe('words on who pays', () => {
  const { says, examples, not } = readVocabulary('funding-words')
  test.each<string>(examples)('%s', (text) => {
    expect(lowerCase(text)).toMatch(compile(says, {}))
  })
  test.each<string>(not)('not: %s', (text) => {
    expect(lowerCase(text)).not.toMatch(compile(says, {}))
  })
})

describe.each<Form>(readVocabulary('issuing-symbols').symbols)('issuers by symbol: $symbol', (form) => {
  test.each(form.examples)('%s', (name) => {
    expect(name.toLowerCase()).toMatch(new RegExp(form.pattern))
  })
  test.each(form.not)('not: %s', (name) => {
    expect(name.toLowerCase()).not.toMatch(new RegExp(form.pattern))
  })
})

describe.each<Form>(readVocabulary('placeholders').forms)('placeholders: $id', (form) => {
  test.each(form.examples)('%s', (text) => {
    expect(text).toMatch(new RegExp(form.pattern))
  })
  test.each(form.not)('not: %s', (text) => {
    expect(text).not.toMatch(new RegExp(form.pattern))
  })
})

describe.each<[string, Record<string, Form>]>(
  ['bases', 'headings', 'appendices', 'signatures'].map((name) => {
    const { words: _, ...forms } = readVocabulary(`lint-${name}`)
    return [name, forms]
  }),
)('%s', (_, forms) => {
  describe.each(Object.entries(forms))('%s', (_, form) => {
    test.each(form.examples)('%s', (words) => {
      expect(words).toMatch(new RegExp(form.pattern))
    })
    test.each(form.not)('not: %s', (words) => {
      expect(words).not.toMatch(new RegExp(form.pattern))
    })
  })
})

test('a heading of an appendix is found by its first words', () => {
  const { words, heading }: { words: string[]; heading: Form } = readVocabulary('lint-appendices')
  for (const example of heading.examples) expect(words.some((word) => example.includes(word))).toBe(true)
})

test('only lines with the sign of a placeholder are searched, which all placeholders have', () => {
  const { signs, forms }: { signs: string[]; forms: Form[] } = readVocabulary('placeholders')
  const sign = new RegExp(signs.join('|'))
  for (const { examples } of forms) for (const text of examples) expect(text).toMatch(sign)
})

describe('references to the plan itself', () => {
  const { sections, appendix } = readVocabulary('own-references')
  const forms = [...sections, appendix]
  const examples: { text: string; outer?: string; inner?: string; number?: string }[] = forms.flatMap(
    (form) => form.examples,
  )
  test.each(examples)('$text', ({ text, outer, inner, number }) => {
    expect(ownReferencesIn(text)).toEqual([
      expect.objectContaining({ parts: [outer, inner, number].filter((part) => part !== undefined) }),
    ])
  })
  test.each<string>(forms.flatMap(({ not }) => not))('not: %s', (text) => {
    expect(ownReferencesIn(text)).toEqual([])
  })
})

describe('collective names', () => {
  const { members, people, all: any } = readVocabulary('unit-coverage')
  const named = (key: 'examples' | 'not'): { name: string; covers: string }[] =>
    members.flatMap((member: Record<typeof key, { name: string; covers: string }[]>) => member[key])
  test.each(named('examples'))('$name covers $covers', ({ name, covers: unit }) => {
    expect(covers(name, unit)).toBe(true)
  })
  test.each(named('not'))('$name does not cover $covers', ({ name, covers: unit }) => {
    expect(covers(name, unit)).toBe(false)
  })
  test.each<string>(any.examples)('%s covers all', (name) => {
    expect(covers(name, 'Trạm Y tế')).toBe(true)
  })
  test.each<string>(any.not)('%s does not cover all', (name) => {
    expect(covers(name, 'Trạm Y tế')).toBe(false)
  })
  test.each(['Phòng Kinh tế', 'Liên hiệp các Hội', 'Văn phòng'])('%s is named by its name', (name) => {
    expect(covers('Công an xã', name)).toBe(false)
  })
  test('a collective name is no name of one unit', () => {
    const names = [
      'Các phòng, ban',
      'UBND các xã',
      'Đơn vị liên quan',
      'Phòng Kinh tế',
      'Hội Liên hiệp Phụ nữ',
    ]
    expect(names.map(isCollective)).toEqual([true, true, true, false, false])
  })
  test.each<string>(people.examples)('%s is a person', (name) => {
    expect(isPerson(name)).toBe(true)
  })
  test.each<Form>(readVocabulary('unit-coverage').bodies)('one body: $examples', ({ examples, not }) => {
    for (const name of examples) expect(covers(examples[0]!, name)).toBe(true)
    for (const name of not) expect(covers(examples[0]!, name)).toBe(false)
  })
  test.each<Form>(['capitals', 'clerks'].map((name) => readVocabulary('unit-coverage')[name]))(
    'the form of $examples',
    ({ pattern, examples, not }) => {
      for (const name of examples) expect(name).toMatch(new RegExp(pattern, 'u'))
      for (const name of not) expect(name).not.toMatch(new RegExp(pattern, 'u'))
    },
  )
  test.each<Own>(readVocabulary('unit-coverage').own)('own bodies: $heads', ({ examples, not }) => {
    for (const { issuer, unit } of examples) expect([unit, isOwn(issuer, unit)]).toEqual([unit, true])
    for (const { issuer, unit } of not) expect([unit, isOwn(issuer, unit)]).toEqual([unit, false])
  })
  test.each<{ name: string; body: string }>(readVocabulary('unit-coverage').through.examples)(
    '$name gets a copy for $body',
    ({ name, body }) => {
      expect(recipientKey(name)).toBe(recipientKey(body))
    },
  )
  test('the issuer is its own, also under an abbreviation', () => {
    expect(isOwn('ỦY BAN NHÂN DÂN XÃ GÒ MÂY', 'UBND xã')).toBe(true)
    expect(isOwn('UỶ BAN NHÂN DÂN XÃ GÒ MÂY', 'UBND xã')).toBe(true)
    expect(isOwn('ỦY BAN NHÂN DÂN XÃ GÒ MÂY', 'UBND xã Gò Sao')).toBe(false)
  })
  test.each(['Công an xã', 'Ban Quản lý chợ', 'Phòng Nội vụ', 'Trường Mầm non Sao Mai'])(
    '%s is no person',
    (name) => {
      expect(isPerson(name)).toBe(false)
    },
  )
})

describe('syllables', () => {
  const { examples, not, loanwords } = readVocabulary('syllables')
  test.each<string>(examples)('%s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })
  test.each<string>(not)('not: %s', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
  test.each<string>(loanwords)('%s is a word of another language', (word) => {
    expect(isSyllable(word)).toBe(false)
    expect(isLoanword(word)).toBe(true)
  })
})
