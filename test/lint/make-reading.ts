import type { Evidence, Reading } from '../../src/extract/reading.ts'
import type { OutlineNode, Plan, Task } from '../../src/model/plan.ts'
import { ROLES } from '../../src/model/values.ts'
import type { Fault } from '../../src/read/fault.ts'
import { locate } from '../../src/read/location.ts'

/** What a test says about a reading; the rest is a plan that no rule has anything to say about. */
interface Parts {
  /** The source text. */
  text?: string
  plan?: Partial<Plan>
  /** Evidence: pointer → its words in the text, in one stretch or in several. */
  evidence?: Record<string, string | string[]>
  faults?: Fault[]
}

/** Makes a reading by hand. */
export function makeReading({ text = 'KẾ HOẠCH', plan = {}, evidence = {}, faults = [] }: Parts): Reading {
  return {
    plan: { ...soundPlan(), ...plan },
    evidence: new Map(
      Object.entries(evidence).map(([pointer, words]): [string, Evidence] => [
        pointer,
        { how: 'form', ranges: [words].flat().map((each) => rangeOf(text, each)) },
      ]),
    ),
    faults,
    directives: [],
    text,
    locator: locate(text),
  }
}

/** Where words stand in a text; the first time, if there are several. */
export function rangeOf(text: string, words: string): { from: number; to: number } {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`not in the text: ${words}`)
  return { from, to: from + words.length }
}

/** A task that lacks nothing. */
export function makeTask(task: Partial<Task> = {}): Task {
  return {
    id: 'T1',
    title: 'Nạo vét kênh Bà Thoại',
    origin: 'attributes',
    path: 'II/1',
    lead: ['Phòng Kinh tế'],
    support: [],
    deadlines: [{ raw: 'Tháng 6/2026', kind: 'during', edtf: '2026-06', rrule: null, due: '2026-06-30' }],
    products: ['Biên bản nghiệm thu'],
    funding: null,
    ...task,
  }
}

/** A node of the outline; `marker` null makes a plain paragraph. */
export function makeNode(marker: string | null, text: string, node: Partial<OutlineNode> = {}): OutlineNode {
  return { marker, text, path: marker, roles: [], children: [], ...node }
}

/** The roles of sections, each at one path, without those that are named. */
export function sectionsWithout(...missing: string[]): Plan['sections'] {
  return Object.fromEntries(
    ROLES.map((role) => [role, missing.includes(role) ? [] : ['I']]),
  ) as Plan['sections']
}

function soundPlan(): Plan {
  return {
    schemaVersion: '1.0',
    source: { file: null, format: 'text', encoding: 'utf-8', sha256: '', pages: null },
    profile: 'state',
    attachedTo: null,
    docType: 'KẾ HOẠCH',
    title: 'Nạo vét kênh mương năm 2026',
    number: { raw: '08/KH-UBND', ordinal: '08', symbol: 'KH-UBND' },
    place: 'Gò Mây',
    issuedOn: { raw: 'ngày 12 tháng 3 năm 2026', edtf: '2026-03-12' },
    agency: 'ỦY BAN NHÂN DÂN XÃ GÒ MÂY',
    superiorAgency: null,
    issuer: null,
    period: null,
    bases: [],
    outline: [],
    sections: sectionsWithout(),
    tasks: [makeTask()],
    assignments: [],
    targets: [],
    funding: null,
    reporting: [],
    citations: [],
    units: [],
    abbreviations: [],
    tables: [],
    recipients: [{ name: 'Các ấp', purpose: null }],
    archive: ['VT'],
    signature: { modes: ['KT'], onBehalfOf: ['CHỦ TỊCH'], jobTitle: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Mận' },
    messages: [],
  }
}
