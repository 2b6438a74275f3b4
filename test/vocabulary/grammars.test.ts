import { describe, expect, it } from 'vitest'
import { findAbbreviations } from '../../src/extract/abbreviations.ts'
import { findAmounts } from '../../src/extract/amounts.ts'
import { findCitations, isWellFormedNumber } from '../../src/extract/citations.ts'
import { readPartialDate, readPeriod } from '../../src/extract/dates.ts'
import { findDeadlines, readDeadlines } from '../../src/extract/deadlines.ts'
import { compile, lowerCase } from '../../src/extract/forms.ts'
import { findTargets } from '../../src/extract/targets.ts'
import { readVocabulary as read } from './read-vocabulary.ts'

/** The plan's year where an example does not say it: it may come into no reading whose text has a year of its own. */
const OTHER_YEAR = 2031

const calendar = read('calendar')

/** Checks that one of the examples of a form is matched by the form's own pattern. */
function expectOwnExample(pattern: string, fragments: Record<string, string>, texts: string[]) {
  const own = compile(pattern, fragments)
  expect(texts.filter((text) => own.test(lowerCase(text)))).not.toEqual([])
}

describe('calendar', () => {
  for (const { id, pattern, examples } of calendar.dateLine) {
    it(`date line ${id} reads its examples`, () => {
      expectOwnExample(
        pattern,
        calendar.fragments,
        examples.map((example: { text: string }) => example.text),
      )
      for (const { text, edtf, place, raw, impossible } of examples) {
        const found = readPartialDate(text)
        expect({
          text,
          edtf: found?.edtf,
          place: found?.place?.text ?? null,
          impossible: found?.impossible,
        }).toEqual({
          text,
          edtf,
          place,
          impossible: impossible ?? false,
        })
        if (raw) expect(found?.raw).toBe(raw)
        expect(text.slice(found!.from, found!.to)).toBe(found!.raw)
        if (found!.place) expect(text.slice(found!.place.from, found!.place.to)).toBe(place)
      }
    })
  }
  for (const { id, pattern, examples } of calendar.planPeriods) {
    it(`plan period ${id} reads its examples`, () => {
      expectOwnExample(
        pattern,
        calendar.fragments,
        examples.map((example: { text: string }) => example.text),
      )
      for (const { text, edtf } of examples) {
        expect({ text, edtf: readPeriod(text)?.edtf ?? null }).toEqual({ text, edtf })
      }
    })
  }
})

describe('deadlines', () => {
  const { forms, fragments } = read('deadlines')
  for (const { id, pattern, within, follows, examples } of forms) {
    it(`form ${id} reads its examples`, () => {
      const wordings = examples.flatMap(({ text, all }: DeadlineExample) => [
        text,
        ...(all ?? []).map(({ raw }) => raw),
      ])
      expectOwnExample(`^(?:${pattern})$`, { ...calendar.fragments, ...fragments }, wordings)
      for (const example of examples as DeadlineExample[]) {
        const { text } = example
        const found = readDeadlines(text, {
          year: example.year === undefined ? OTHER_YEAR : example.year,
          school: example.school ?? false,
          day: example.day ?? null,
        })
        expect({ text, found }).toEqual({
          text,
          found: (example.all ?? [example]).map(expectedDeadline(text)),
        })
      }
    })
    if ((within !== 'sentence' && within !== 'running') || follows) continue
    it(`form ${id} is found in a sentence`, () => {
      const { text, year, ...expected } = examples.find(({ all }: DeadlineExample) => !all)
      const opening = 'Trường Tiểu học Sơn Hạ '
      const found = findDeadlines(`${opening}${text}, gửi Phòng Nội vụ.`, {
        year: year ?? OTHER_YEAR,
        day: null,
      })
      expect(found).toMatchObject([
        { kind: expected.kind, edtf: expected.edtf ?? null, rrule: expected.rrule ?? null },
      ])
      // The verb in front is no part of the words.
      expect(found[0]!.to).toBe(opening.length + text.length)
    })
  }
})

describe('citations', () => {
  const { number, dates, issuer, law, title, form } = read('citations')
  const examples = [
    ...[number, ...dates, issuer, law, title].flatMap((part) => part.examples),
    ...issuer.beforeExamples,
  ]
  for (const { text, ...expected } of examples) {
    it(`reads ${text}`, () => {
      const found = findCitations(text)[0]!
      expect(found).toMatchObject(expected)
      expect(text.slice(found.from, found.to).replaceAll(' ', '')).toBe(found.number)
    })
  }
  for (const { number, type } of form.wellFormed) {
    it(`${number} is well formed`, () => expect(isWellFormedNumber(number, type)).toBe(true))
  }
  for (const { number, type } of form.malformed) {
    it(`${number} is malformed`, () => expect(isWellFormedNumber(number, type)).toBe(false))
  }
})

describe('document types', () => {
  for (const { name, also } of read('document-types').types) {
    it(`${name} is read in front of a number`, () => {
      for (const type of [name, ...also]) {
        expect(findCitations(`theo ${type} số 12/KH-UBND`)).toMatchObject([{ type }])
      }
    })
  }
})

describe('amounts', () => {
  const { forms, fragments } = read('amounts')
  for (const { id, pattern, examples } of forms) {
    it(`form ${id} reads its examples`, () => {
      expectOwnExample(
        pattern,
        fragments,
        examples.map((example: { text: string }) => example.text),
      )
      for (const { text, vnd, raw } of examples) {
        const from = text.indexOf(raw ?? text)
        expect(findAmounts(text)).toEqual([{ from, to: from + (raw ?? text).length, raw: raw ?? text, vnd }])
      }
    })
  }
})

describe('targets', () => {
  const { comparators, behind, all, baseline, by } = read('targets')
  for (const { words, example } of [...comparators, ...behind, { words: '100%', ...all }]) {
    it(`${words} compares as in its example`, () => {
      const { text, ...expected } = example
      expect(lowerCase(text)).toContain(words)
      expect(findTargets(text)).toMatchObject([expected])
    })
  }
  for (const { text, by } of baseline.examples) {
    it(`${text}: the year to compare with is no time`, () => {
      expect(findTargets(text)).toMatchObject([{ by }])
    })
  }
  for (const { pattern, examples } of by) {
    it(`time ${pattern} is found beside a target`, () => {
      expectOwnExample(
        pattern,
        calendar.fragments,
        examples.map((example: { text: string }) => example.text),
      )
      for (const { text, by } of examples) expect(findTargets(text)).toMatchObject([{ by }])
    })
  }
})

describe('abbreviations', () => {
  const { openersExamples, initialsExamples } = read('abbreviation-forms')
  for (const { text, short, long } of [...openersExamples, ...initialsExamples]) {
    it(`reads ${text}`, () => {
      expect(findAbbreviations(text)).toMatchObject([{ short, long }])
    })
  }
})

describe('negative examples', () => {
  const notDue = read('not-a-date')
  const context = { year: OTHER_YEAR, day: null }
  const finders: [string, (text: string) => unknown[]][] = [
    ['not-a-date', (text) => findDeadlines(text, context)],
    ['not-a-citation', findCitations],
    ['not-a-target', findTargets],
    ['not-an-amount', findAmounts],
    ['not-an-abbreviation', findAbbreviations],
  ]
  for (const [name, find] of finders) {
    for (const text of read(name).sentences) {
      it(`${name}: ${text}`, () => expect(find(text)).toEqual([]))
    }
  }
  it('empty cells hold no deadline', () => {
    for (const cell of notDue.emptyCells)
      expect({ cell, found: readDeadlines(cell, context) }).toEqual({ cell, found: [] })
  })
  for (const cell of notDue.unresolvedCells) {
    it(`the cell ${cell} is unresolved`, () => {
      expect(readDeadlines(cell, context)).toMatchObject([
        { raw: cell, kind: 'unresolved', edtf: null, due: null },
      ])
    })
  }
})

interface DeadlineReading {
  raw?: string
  kind: string
  edtf?: string | null
  rrule?: string | null
  due?: string | null
  impossible?: boolean
}

interface DeadlineExample extends DeadlineReading {
  text: string
  year?: number | null
  school?: boolean
  day?: string
  all?: DeadlineReading[]
}

function expectedDeadline(text: string) {
  return ({ raw, kind, edtf, rrule, due, impossible }: DeadlineReading) => {
    const words = raw ?? text
    return {
      raw: words,
      kind,
      edtf: edtf ?? null,
      rrule: rrule ?? null,
      due: due ?? null,
      impossible: impossible ?? false,
      from: text.indexOf(words),
      to: text.indexOf(words) + words.length,
    }
  }
}
