import fc, { type GeneratorValue } from 'fast-check'
import type { IssuerLevel } from '../../src/model/plan.ts'
import {
  between,
  type Day,
  type DrawnDeadline,
  drawDay,
  drawDeadline,
  drawDeadlineOfSentence,
  isoOf,
  longDate,
  pick,
  shortDate,
} from './deadlines.ts'
import * as words from './words.ts'

/** A plan as it is meant, before anybody wrote it. */
export interface DrawnPlan {
  issuer: DrawnIssuer
  ordinal: string | null
  year: number
  /** The day of signing; null where a blank stands for it. */
  signedOn: Day | null
  topic: string
  field: string
  title: string
  bases: DrawnBasis[]
  purposes: string[]
  requirements: string[]
  groups: DrawnGroup[]
  formsOfWork: string[]
  funding: string
  assignments: DrawnAssignment[]
  recipients: { name: string; purpose: string | null }[]
  signer: string
}

/** Who issues the plan. */
interface DrawnIssuer {
  level: IssuerLevel
  locality: string
  superior: string | null
  /** The lines of its name in a letterhead. */
  agency: string[]
  name: string
  area: string
  symbol: string
  /** The body that signs through its head, null where the head signs alone. */
  collective: string | null
  post: string
  /** Who signs by order. */
  delegate: string
  units: readonly string[]
  collectives: readonly string[]
  recipients: readonly string[]
}

/** A paragraph of the preamble and the document that it names. */
interface DrawnBasis {
  text: string
  number: string | null
  date: string | null
}

interface DrawnGroup {
  heading: string
  tasks: DrawnTask[]
}

export interface DrawnTask {
  title: string
  content: string
  lead: string[]
  support: string[]
  deadlines: DrawnDeadline[]
  /** The same said in a sentence. */
  sentenceDeadline: DrawnDeadline
  products: string[]
}

export interface DrawnAssignment {
  units: string[]
  duties: string[]
}

/** What a form of writing asks of a plan. */
export interface Wishes {
  /** A paper of the Party, which has forms of its own. */
  party: boolean
  /** A draft: number and day are blank. */
  blankNumber: boolean
}

/** Draws a plan. */
export function drawPlan(g: GeneratorValue, { party, blankNumber }: Wishes): DrawnPlan {
  const issuer = drawIssuer(g, party ? words.PARTY_ISSUER : pick(g, words.ISSUERS))
  const year = issuer.level === 'district' ? between(g, 2022, 2024) : between(g, 2026, 2028)
  const { name: topic, field } = pick(g, words.TOPICS)
  return {
    issuer,
    year,
    topic,
    field,
    ordinal: blankNumber ? null : String(between(g, 1, 399)).padStart(2, '0'),
    signedOn: blankNumber ? null : drawDay(g, year),
    title: `${topic[0]!.toUpperCase()}${topic.slice(1)} ${pick(g, [`năm ${year} trên địa bàn ${issuer.area}`, `trên địa bàn ${issuer.area} năm ${year}`])}`,
    bases: drawBases(g, year, party),
    purposes: some(g, words.PURPOSES, 1, 3),
    requirements: some(g, words.REQUIREMENTS, 1, 3),
    groups: some(g, words.GROUP_HEADINGS, 2, 3).map((heading) => ({
      heading,
      tasks: drawTasks(g, issuer, year),
    })),
    formsOfWork: some(g, words.FORMS_OF_WORK, 1, 3),
    funding: pick(g, words.FUNDINGS),
    assignments: drawAssignments(g, issuer),
    recipients: [...some(g, issuer.recipients, 2, 4), issuer.collectives[0]!].map((name) => ({
      name,
      purpose: g(fc.boolean) ? pick(g, words.RECIPIENT_PURPOSES) : null,
    })),
    signer: [words.FAMILY_NAMES, words.MIDDLE_NAMES, words.GIVEN_NAMES]
      .map((names) => pick<string>(g, names))
      .join(' '),
  }
}

function drawIssuer(
  g: GeneratorValue,
  kind: (typeof words.ISSUERS)[number] | typeof words.PARTY_ISSUER,
): DrawnIssuer {
  const provincial = kind.level === 'province' || kind.level === 'department'
  const locality = pick<string>(g, provincial ? words.PROVINCES : words.LOCALITIES)
  const named = (text: string) => text.replace('{}', locality)
  const inCapitals = (text: string) => text.replace('{}', locality.toUpperCase())
  return {
    ...kind,
    locality,
    superior: kind.superior && inCapitals(kind.superior),
    agency: kind.agency.map(inCapitals),
    name: named(kind.name),
    area: named(kind.area),
  }
}

function drawBases(g: GeneratorValue, year: number, party: boolean): DrawnBasis[] {
  const kinds = party ? words.BASIS_KINDS.filter(({ symbol }) => symbol !== 'KH-UBND') : words.BASIS_KINDS
  const law = `Căn cứ ${pick(g, words.LAWS)} ngày ${longDate(drawDay(g, year - 4))};`
  const numbered = some(g, kinds, 1, 3).map(({ kind, symbol, issuer, about }): DrawnBasis => {
    const day = drawDay(g, year - 1)
    const ordinal = between(g, 1, 2400)
    const written = String(ordinal).padStart(2, '0')
    const number =
      symbol === 'CT/TU'
        ? `${written}-${symbol}`
        : symbol.startsWith('NĐ') || symbol.startsWith('TT')
          ? `${written}/${year - 1}/${symbol}`
          : `${written}/${symbol}`
    const date = pick(g, [shortDate, longDate])(day)
    const opening = pick(g, ['Căn cứ', 'Thực hiện'])
    return {
      text: `${opening} ${kind} số ${number} ngày ${date} của ${issuer} về ${about};`,
      number,
      date: isoOf(day),
    }
  })
  return [{ text: law, number: null, date: null }, ...numbered]
}

function drawTasks(g: GeneratorValue, issuer: DrawnIssuer, year: number): DrawnTask[] {
  return some(g, words.TASK_OBJECTS, 1, 3).map((object) => {
    const [first, ...others] = some(g, issuer.units, 1, 4)
    const title = `${pick(g, words.TASK_VERBS)} ${object}${pick<string>(g, words.TASK_TAILS)}`
    const deadline = drawDeadline(g, year)
    return {
      title,
      content: `Khảo sát thực tế tại các thôn, lập dự toán và lấy ý kiến người dân trước khi làm ${object}.`,
      lead: [first!],
      support: g(fc.boolean) ? [...others, pick(g, issuer.collectives)] : others,
      deadlines: between(g, 1, 8) === 1 ? severalDeadlines(year) : [deadline],
      sentenceDeadline: drawDeadlineOfSentence(g, year),
      products: some(g, words.PRODUCTS, 1, 2),
    }
  })
}

/** Two deadlines of one task, parted by a semicolon. */
const severalDeadlines = (year: number): DrawnDeadline[] =>
  ['I', 'III'].map((quarter) => ({
    kind: 'during',
    edtf: `${year}-${quarter === 'I' ? 33 : 35}`,
    rrule: null,
    words: `Quý ${quarter}/${year}`,
    inSentence: null,
  }))

function drawAssignments(g: GeneratorValue, issuer: DrawnIssuer): DrawnAssignment[] {
  const single = some(g, issuer.units, 2, 4).map((unit) => [unit])
  const all = g(fc.boolean)
    ? [...single, [...issuer.collectives.slice(0, 2)]]
    : [...single, [issuer.collectives[0]!]]
  return all.map((units) => ({ units, duties: some(g, words.DUTIES, 1, 3) }))
}

/** Some of a list, each once, in any order. */
function some<T>(g: GeneratorValue, values: readonly T[], min: number, max: number): T[] {
  return [
    ...g(fc.shuffledSubarray<T>, [...values], {
      minLength: Math.min(min, values.length),
      maxLength: Math.min(max, values.length),
    }),
  ]
}
