import fc, { type GeneratorValue } from 'fast-check'
import { pick } from './deadlines.ts'
import { NUMBERINGS, type Numbering } from './numbering.ts'

/** How a plan is written: one form of each part of it (the forms that offices use). */
export interface Manner {
  numbering: Numbering
  work: WorkForm
  table: TableForm
  letterhead: LetterheadForm
  signing: SigningForm
  closing: ClosingForm
  assignments: AssignmentForm
  blankNumber: boolean
}

const WORK_FORMS = [
  'dash labels',
  'plus labels',
  'italic label lines behind bullets',
  'label lines behind the number',
  'lettered labels',
  'plus lines with units and scopes',
  'one sentence as the node',
  'one sentence below the node',
  'table',
] as const
export type WorkForm = (typeof WORK_FORMS)[number]

const TABLE_CELLS = ['tab', 'pipe', 'cell lines'] as const

/** How a table looks; `place` says whether it stands in the body or behind the signature. */
export interface TableForm {
  cells: (typeof TABLE_CELLS)[number]
  place: 'body' | 'appendix'
  groupRows: boolean
  totalRow: boolean
  numberRow: boolean
  repeatedHeader: boolean
}

const LETTERHEAD_FORMS = [
  'none',
  'one column',
  'two columns',
  'two columns by tab',
  'cell lines',
  'party',
] as const
export type LetterheadForm = (typeof LETTERHEAD_FORMS)[number]
const SIGNING_FORMS = ['head', 'TM', 'TM KT', 'KT', 'TL', 'TL KT', 'TUQ', 'Q'] as const
export type SigningForm = (typeof SIGNING_FORMS)[number]
const CLOSING_FORMS = ['own lines', 'bold pair', 'side by side', 'cell lines'] as const
export type ClosingForm = (typeof CLOSING_FORMS)[number]
const ASSIGNMENT_FORMS = ['mixed', 'bullets', 'in one line', 'in one sentence', 'requests'] as const
export type AssignmentForm = (typeof ASSIGNMENT_FORMS)[number]

const PLAIN_TABLE: TableForm = {
  cells: 'tab',
  place: 'body',
  groupRows: false,
  totalRow: false,
  numberRow: false,
  repeatedHeader: false,
}

const PLAIN: Manner = {
  numbering: 'I. 1. a)',
  work: 'dash labels',
  table: PLAIN_TABLE,
  letterhead: 'one column',
  signing: 'TM KT',
  closing: 'own lines',
  assignments: 'bullets',
  blankNumber: false,
}

const table = (form: Partial<TableForm>): Partial<Manner> => ({
  work: 'table',
  table: { ...PLAIN_TABLE, ...form },
})

/** The forms, each with one thing changed against the plain form. */
const CHANGES: Record<string, Partial<Manner>> = {
  plain: {},
  'numbered Phần, A., I/, 1)': { numbering: 'Phần A. I/' },
  'numbered A., I., 1.': { numbering: 'A. I. 1.' },
  'numbered 1., a), (1)': { numbering: '1. a) (1)' },
  'numbered 1., 1.1., 1.1.1.': { numbering: '1. 1.1. 1.1.1.' },
  'numbered I., 1., 1.1.': { numbering: 'I. 1. 1.1.' },
  'numbered I -, 1., a)': { numbering: 'I - 1. a)' },
  'numbered I/, 1/, a/': { numbering: 'I/ 1/ a/' },
  'numbered I., 1), a)': { numbering: 'I. 1) a)' },
  'numbered Điều': { numbering: 'Điều 1. a)' },
  'work: plus labels': { work: 'plus labels' },
  'work: italic lines': { work: 'italic label lines behind bullets' },
  'work: plain lines': { work: 'label lines behind the number', numbering: 'I. 1. 1.1.' },
  'work: lettered labels': { work: 'lettered labels', numbering: 'I. 1. 1.1.' },
  'work: plus units, scopes': { work: 'plus lines with units and scopes' },
  'work: sentence is the node': { work: 'one sentence as the node' },
  'work: sentence below': { work: 'one sentence below the node' },
  'table: tab': table({}),
  'table: tab, groups': table({ groupRows: true }),
  'table: tab, header again': table({ repeatedHeader: true }),
  'table: tab, total, (1) (2)': table({ totalRow: true, numberRow: true }),
  'table: tab, appendix': table({ place: 'appendix' }),
  'table: pipe': table({ cells: 'pipe' }),
  'table: pipe, groups, appendix': table({ cells: 'pipe', groupRows: true, place: 'appendix' }),
  'table: pipe, total, (1) (2)': table({ cells: 'pipe', totalRow: true, numberRow: true }),
  'table: pipe, header again': table({ cells: 'pipe', repeatedHeader: true }),
  'table: cell lines': table({ cells: 'cell lines' }),
  'table: cell lines, groups, appendix': table({ cells: 'cell lines', groupRows: true, place: 'appendix' }),
  'table: cell lines, (1) (2), again': table({ cells: 'cell lines', numberRow: true, repeatedHeader: true }),
  'letterhead: none': { letterhead: 'none' },
  'letterhead: two columns': { letterhead: 'two columns' },
  'letterhead: two columns by tab': { letterhead: 'two columns by tab' },
  'letterhead: cell lines': { letterhead: 'cell lines' },
  'letterhead: party': { letterhead: 'party', numbering: 'I - 1. a)' },
  'letterhead: number, day blank': { blankNumber: true },
  'signing: the head': { signing: 'head' },
  'signing: TM.': { signing: 'TM' },
  'signing: KT.': { signing: 'KT' },
  'signing: TL.': { signing: 'TL' },
  'signing: TL. KT.': { signing: 'TL KT' },
  'signing: TUQ.': { signing: 'TUQ' },
  'signing: Q.': { signing: 'Q' },
  'closing: bold pair': { closing: 'bold pair' },
  'closing: side by side': { closing: 'side by side' },
  'closing: cell lines': { closing: 'cell lines' },
  'assignments: in one line': { assignments: 'in one line' },
  'assignments: in one sentence': { assignments: 'in one sentence' },
  'assignments: requests': { assignments: 'requests' },
  'web copy': {
    ...table({ cells: 'cell lines', groupRows: true, place: 'appendix' }),
    letterhead: 'cell lines',
    closing: 'cell lines',
    assignments: 'mixed',
  },
  'text of a PDF': {
    ...table({ place: 'appendix', repeatedHeader: true }),
    letterhead: 'two columns',
    closing: 'side by side',
    numbering: 'I. 1. 1.1.',
    assignments: 'mixed',
  },
}

/** A manner with every part drawn. */
export const anyManner: fc.Arbitrary<Manner> = fc.gen().map((g) => {
  const work = pick(g, WORK_FORMS)
  const letterhead = pick(g, LETTERHEAD_FORMS)
  return {
    numbering: numberingFor(g, work, letterhead),
    work,
    table: drawTableForm(g),
    letterhead,
    signing: pick(g, SIGNING_FORMS),
    closing: pick(g, CLOSING_FORMS),
    assignments: pick(g, ASSIGNMENT_FORMS),
    blankNumber: g(fc.boolean),
  }
})

/** Labels with letters, and lines of labels, stand below numbers; the Party writes `I -`. */
function numberingFor(g: GeneratorValue, work: WorkForm, letterhead: LetterheadForm): Numbering {
  if (work === 'lettered labels' || work === 'label lines behind the number') return 'I. 1. 1.1.'
  if (letterhead === 'party') return 'I - 1. a)'
  // One set of label lines speaks of a numbered node; a letter above it leaves open which.
  const numbered =
    work === 'italic label lines behind bullets'
      ? NUMBERINGS.filter((style) => style !== '1. a) (1)')
      : NUMBERINGS
  return pick(g, numbered)
}

function drawTableForm(g: GeneratorValue): TableForm {
  return {
    cells: pick(g, TABLE_CELLS),
    place: pick(g, ['body', 'appendix']),
    groupRows: g(fc.boolean),
    totalRow: g(fc.boolean),
    numberRow: g(fc.boolean),
    repeatedHeader: g(fc.boolean),
  }
}

/** Every form by its name. */
export const MANNERS: ReadonlyMap<string, Manner> = new Map(
  Object.entries(CHANGES).map(([name, change]) => [name, { ...PLAIN, ...change }]),
)
