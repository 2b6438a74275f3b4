import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPartialDate, readPeriod } from '../../src/extract/dates.ts'
import { findDeadlines, readDeadlines } from '../../src/extract/deadlines.ts'
import { compile, lowerCase } from '../../src/extract/forms.ts'

const read = (name: string) =>
  parse(readFileSync(join(import.meta.dirname, '../../src/vocabulary', `${name}.yaml`), 'utf8'))

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
      expectOwnExample(pattern, calendar.fragments, examples.map((example: { text: string }) => example.text))
      for (const { text, edtf, place, raw, impossible } of examples) {
        const found = readPartialDate(text)
        expect({ text, edtf: found?.edtf, place: found?.place?.text ?? null, impossible: found?.impossible }).toEqual({
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
      expectOwnExample(pattern, calendar.fragments, examples.map((example: { text: string }) => example.text))
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
      const wordings = examples.flatMap(({ text, all }: DeadlineExample) => [text, ...(all ?? []).map(({ raw }) => raw)])
      expectOwnExample(`^(?:${pattern})$`, { ...calendar.fragments, ...fragments }, wordings)
      for (const example of examples as DeadlineExample[]) {
        const { text } = example
        const found = readDeadlines(text, { year: example.year === undefined ? OTHER_YEAR : example.year, day: example.day ?? null })
        expect({ text, found }).toEqual({ text, found: (example.all ?? [example]).map(expectedDeadline(text)) })
      }
    })
    if ((within !== 'sentence' && within !== 'running') || follows) continue
    it(`form ${id} is found in a sentence`, () => {
      const { text, year, ...expected } = examples.find(({ all }: DeadlineExample) => !all)
      const opening = 'Trường Tiểu học Sơn Hạ '
      const found = findDeadlines(`${opening}${text}, gửi Phòng Nội vụ.`, { year: year ?? OTHER_YEAR, day: null })
      expect(found).toMatchObject([{ kind: expected.kind, edtf: expected.edtf ?? null, rrule: expected.rrule ?? null }])
      expect(found[0]!.from).toBe(opening.length)
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
