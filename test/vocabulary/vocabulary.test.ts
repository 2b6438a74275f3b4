import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { rolesOf } from '../../src/extract/roles.ts'
import { readTable } from '../../src/extract/task-tables.ts'
import { readSubject, readTitle, readTitleAmong, splitUnits } from '../../src/extract/unit-names.ts'
import { COLUMN_ROLES, ISSUER_LEVELS, ROLES, SIGNING_MODES } from '../../src/model/values.ts'
import { readMarker } from '../../src/parse/marker.ts'
import { opensSignature } from '../../src/parse/tail.ts'
import { plainText } from '../../src/parse/text.ts'
import { readLabel } from '../../src/vocabulary/labels.ts'
import { planOf, TITLE } from '../extract/plan-of.ts'
import { treeOf } from '../parse/cleaned.ts'
import { readVocabulary } from './read-vocabulary.ts'

const SOURCES = join(import.meta.dirname, '../../src')
const words = z.array(z.string().min(1)).min(1)
const opener = z.array(z.strictObject({ opener: z.string(), examples: words })).min(1)
const labelRoles = ['lead', 'support', 'deadline', 'product', 'funding', 'content', 'other'] as const
const levels = [...ISSUER_LEVELS, 'committee'] as const
const levelPatterns = z
  .array(z.strictObject({ level: z.enum(levels), pattern: z.string(), examples: words }))
  .min(1)
const patterns = z.array(z.strictObject({ pattern: z.string(), examples: words, not: words })).min(1)

/** The shapes of the files that parse and extract read; the grammars of dates, citations … have tests of their own. */
const SCHEMAS = {
  'body-openers': z.strictObject({ basis: opener, closing: opener }),
  columns: z.strictObject({
    columns: z.array(z.strictObject({ role: z.enum(COLUMN_ROLES), pattern: z.string(), examples: words })),
    totals: words,
    leadWhereUnits: z.string(),
    checked: z.string(),
    dittos: words,
    period: z.string(),
  }),
  issuers: z.looseObject({
    bodies: levelPatterns,
    below: z.array(
      z.strictObject({
        level: z.enum(levels),
        above: z.string(),
        pattern: z.string(),
        examples: z.array(words.length(2)),
        not: z.array(words.length(2)),
      }),
    ),
    formed: patterns,
    national: patterns,
    committeesOf: z.array(
      z.strictObject({ word: z.string(), pattern: z.string(), examples: words, not: words.optional() }),
    ),
    notBehindClass: words,
    society: patterns,
    symbols: levelPatterns,
    centralCities: words,
    announces: words,
  }),
  letterhead: z.looseObject({ motto: words, organs: words, notOrgans: words, drafts: words }),
  'marker-words': z.strictObject({
    words: z.array(z.strictObject({ kind: z.string(), word: z.string(), examples: words })),
    ordinals: words.length(10),
  }),
  roles: z.strictObject({
    complements: words,
    notPhrases: words,
    openers: words,
    roles: z.array(
      z.strictObject({
        role: z.enum(ROLES),
        strict: z.literal(true).optional(),
        top: z.literal(true).optional(),
        phrases: words,
        examples: words,
      }),
    ),
  }),
  'sentence-joints': z.strictObject({ endings: words, beforeNumbers: words, compounds: words, verbs: words }),
  'sentence-tasks': z.looseObject({
    assign: words,
    lead: words,
    leadAtEnd: words,
    support: words,
    supportAlone: z.string(),
    supportAtEnd: words,
    by: z.string(),
    often: words,
  }),
  signing: z.strictObject({
    modes: z.array(z.strictObject({ mode: z.enum(SIGNING_MODES), pattern: z.string(), examples: words })),
    positions: words,
    standing: z.string(),
    stamps: words,
  }),
  'task-labels': z.strictObject({
    labels: z.array(
      z.strictObject({
        role: z.enum(labelRoles),
        strong: z.boolean(),
        unitsOnly: z.literal(true).optional(),
        pattern: z.string(),
        examples: words,
      }),
    ),
    heads: words,
    connectives: words,
    scanned: z.looseObject({ labels: words }),
  }),
  'title-block': z.looseObject({
    plan: z.string(),
    letterSubject: words,
    appendixHeads: words,
    contents: words,
    kinds: words,
  }),
  units: z.looseObject({ heads: words, collective: words, bare: words, predicates: words, scopes: words }),
}

describe.each(Object.entries(SCHEMAS))('%s.yaml', (name, schema: z.ZodType) => {
  it('has the shape that its readers expect', () => {
    expect(schema.safeParse(readVocabulary(name)).error?.issues ?? []).toEqual([])
  })

  it('holds text in NFC without blanks at its ends, and no word of a list twice', () => {
    const faults: string[] = []
    visit(readVocabulary(name), '', (path, list) => {
      for (const [i, word] of list.entries()) {
        if (word !== word.trim() || word !== word.normalize('NFC')) faults.push(`${path}: «${word}»`)
        if (list.indexOf(word) < i) faults.push(`${path}: «${word}» stands twice`)
      }
    })
    expect(faults).toEqual([])
  })
})

describe('the vocabulary as a whole', () => {
  it('holds nothing that no code reads', () => {
    const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('generated.ts'))
      .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
      .join('\n')
    const keys = Object.keys(SCHEMAS).flatMap((name) =>
      Object.keys(readVocabulary(name))
        .filter((key) => key !== 'examples')
        .map((key) => `${name}: ${key}`),
    )
    expect(keys.filter((key) => !new RegExp(`[.\\s{]${key.split(': ')[1]}\\b`).test(code))).toEqual([])
  })
})

/** Every list of words below a value. */
function visit(value: unknown, path: string, found: (path: string, words: string[]) => void): void {
  if (typeof value === 'string') found(path, [value])
  else if (Array.isArray(value) && value.every((part) => typeof part === 'string')) found(path, value)
  else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`, found)
  }
}

describe('labels of attributes', () => {
  for (const { role, strong, pattern, examples } of readVocabulary('task-labels').labels) {
    it.each(examples as string[])(`${role}: %s`, (example) => {
      expect(readLabel(`${example} Sở Y`)).toMatchObject({ role, strong, colon: true, end: example.length })
      expect(example.toLowerCase()).toMatch(new RegExp(`^${pattern}:$`, 'u'))
    })
  }

  const { labels, examples } = readVocabulary('task-labels').scanned
  it.each(labels as string[])('%s is one without its marks and blanks', (label) => {
    const scanned = `${label.normalize('NFD').replace(/[\p{M} ]/gu, '')}: Sở Y`
    // The first two letters tell most texts from labels.
    expect(readLabel(label.slice(0, 2) + scanned.slice(2))).toMatchObject({ role: readLabel(label)!.role })
  })
  it.each(examples as { text: string; role: string }[])('$role: $text', ({ text, role }) => {
    expect(readLabel(text)).toMatchObject({ role, colon: true, end: text.indexOf(':') + 1 })
  })
})

describe('roles of headings', () => {
  for (const { role, phrases, examples } of readVocabulary('roles').roles) {
    it.each(examples as string[])(`${role}: %s`, (heading) => {
      expect(rolesOf(heading.replace(/^\d\. /, ''), true)).toContain(role)
    })

    it.each(phrases as string[])(`${role}: %s`, (phrase) => {
      expect(rolesOf(phrase.toUpperCase(), true)).toContain(role)
    })
  }
})

describe('headers of columns', () => {
  const roleOf = (header: string) => {
    const cell = { text: plainText(header, 0), lines: [] }
    return readTable({ type: 'table', rows: [[cell]], ranges: [] }, { year: null, day: null }).columns[0]!
      .role
  }
  for (const { role, pattern, examples } of readVocabulary('columns').columns) {
    it.each(examples as string[])(`${role}: %s`, (header) => {
      expect(roleOf(header)).toBe(role)
      expect(header.toLowerCase()).toMatch(new RegExp(pattern, 'u'))
    })
  }
})

describe('openers of paragraphs', () => {
  const { basis, closing } = readVocabulary('body-openers')
  const examplesOf = (openers: { opener: string; examples: string[] }[]) =>
    openers.flatMap((entry) => entry.examples.map((example) => [entry.opener, example] as const))

  it.each(examplesOf(basis))('basis: %s', (opener, example) => {
    const { bases } = treeOf(
      `KẾ HOẠCH\nNạo vét kênh\n\nCăn cứ Luật Thủy lợi;\n\n${example}\n\nI. NỘI DUNG\n`,
    ).main
    expect(example.startsWith(opener)).toBe(true)
    expect(bases.map(({ text }) => text.value)).toEqual(['Căn cứ Luật Thủy lợi;', example])
  })

  it.each(examplesOf(closing))('closing: %s', (opener, example) => {
    const { main } = treeOf(`KẾ HOẠCH\nNạo vét kênh\n\nI. NỘI DUNG\n\nVớt bèo.\n\n${example}\n`)
    expect(example.startsWith(opener)).toBe(true)
    expect(main.closing.map(({ text }) => text.value)).toEqual([example])
  })
})

describe('forms of signing', () => {
  const { modes, positions } = readVocabulary('signing')
  for (const { mode, pattern, examples } of modes) {
    it.each(examples as string[])(`${mode}: %s`, (example) => {
      expect(opensSignature(`${example} ỦY BAN NHÂN DÂN`)).toBe(true)
      expect(example).toMatch(new RegExp(`^(?:${pattern})$`, 'iu'))
    })
  }

  it.each(positions as string[])('%s', (position) => {
    expect(opensSignature(position)).toBe(true)
  })
})

describe('issuers', () => {
  const { bodies, symbols } = readVocabulary('issuers')
  type Entry = { level: string; pattern: string; examples: string[] }
  const firstLevel = (entries: Entry[], text: string) =>
    entries.find(({ pattern }) => new RegExp(pattern, 'u').test(text))?.level

  for (const { level, examples } of bodies as Entry[]) {
    it.each(examples)(`${level}: %s`, (body) => {
      expect(firstLevel(bodies, body.toLowerCase())).toBe(level)
    })
  }
  for (const { level, examples } of symbols as Entry[]) {
    it.each(examples)(`${level}: %s`, (symbol) => {
      expect(firstLevel(symbols, symbol)).toBe(level)
    })
  }
})

describe('words around the names of issuers', () => {
  const { below, formed, national, committeesOf, society } = readVocabulary('issuers')
  type Pair = [string, string]

  for (const { level, examples, not } of below as { level: string; examples: Pair[]; not: Pair[] }[]) {
    it.each([...examples.map((pair) => [pair, true] as const), ...not.map((pair) => [pair, false] as const)])(
      `${level}: %j is %s`,
      async ([above, body], found) => {
        const { issuer } = await planOf(`${above}\n${body}\n\n${TITLE}`)
        expect(issuer?.level === level).toBe(found)
      },
    )
  }

  const entries = { formed, national, society, committeesOf } as Record<string, PatternEntry[]>
  for (const [name, list] of Object.entries(entries)) {
    for (const { pattern, examples, not = [] } of list) {
      const fits = new RegExp(pattern, 'iu')
      it.each(examples)(`${name}: %s`, (words) => expect(words).toMatch(fits))
      it.each(not)(`${name}: not %s`, (words) => expect(words).not.toMatch(fits))
    }
  }
})

interface PatternEntry {
  pattern: string
  examples: string[]
  not?: string[]
}

describe('words of markers', () => {
  const { words: list, ordinals } = readVocabulary('marker-words')
  for (const { kind, examples } of list) {
    it.each(examples as string[])(`${kind}: %s`, (example) => {
      expect(readMarker(example)?.counts[0]?.kind).toBe(kind)
    })
  }

  it.each((ordinals as string[]).map((word, i) => [word, i + 1] as const))('thứ %s is %d', (word, value) => {
    expect(readMarker(`PHẦN THỨ ${word.toUpperCase()}`)?.counts).toEqual([{ kind: 'part', value }])
  })
})

describe('units', () => {
  const { examples: behindPlaces } = readVocabulary('units').places
  const { lists, subjects, notSubjects, titles, notTitles, among, notAmong } =
    readVocabulary('units').examples

  it.each([...lists, ...behindPlaces] as { text: string; names: string[] }[])(
    '$text',
    ({ text, names: expected }) => {
      const found = splitUnits(text)
      expect(found.map(({ name }) => name)).toEqual(expected)
      expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(expected)
    },
  )

  it.each(subjects as { text: string; units: string[]; duty: string }[])('$text', ({ text, units, duty }) => {
    const subject = readSubject(text)!
    expect(subject.units.map(({ name }) => name)).toEqual(units)
    expect(text.slice(subject.end)).toBe(duty)
  })

  it.each(notSubjects as string[])('no unit: %s', (text) => {
    expect(readSubject(text)).toBeNull()
  })

  it.each(titles as { text: string; units: string[]; duty: string }[])(
    'in a heading: $text',
    ({ text, units, duty }) => {
      const subject = readTitle(text)!
      expect(subject.units.map(({ name }) => name)).toEqual(units)
      expect(text.slice(subject.end)).toBe(duty)
    },
  )

  it.each(notTitles as string[])('no unit in a heading: %s', (text) => {
    expect(readTitle(text)).toBeNull()
  })

  it.each(among as string[])('among units: %s', (text) => {
    expect(readTitleAmong(text)!.units.map(({ name }) => name)).toEqual([text])
  })

  it.each(notAmong as string[])('no unit among units: %s', (text) => {
    expect(readTitleAmong(text)).toBeNull()
  })
})
