import type { Plan, Reporting, Role, Source, Target, Task } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/values.ts'
import { rangesOf, slice, type Text } from '../parse/text.ts'
import { spelledKind } from '../parse/title.ts'
import type { Block, Item, Part, PlanTree } from '../parse/tree.ts'
import type { Locator, Range } from '../read/location.ts'
import { titleBlock } from '../vocabulary/generated.ts'
import { findAbbreviations } from './abbreviations.ts'
import { findAssignments } from './assignments.ts'
import { CitationList } from './citation-list.ts'
import { readPeriod } from './dates.ts'
import type { EvidenceTree } from './evidence.ts'
import { findFunding } from './funding.ts'
import { type FormFields, readForm } from './header.ts'
import { findIssuer } from './issuer.ts'
import { planOutline } from './plan-outline.ts'
import type { Directive, Evidence, Reading } from './reading.ts'
import { type Found, Recorder } from './recorder.ts'
import { findReporting, type ReportingNode, Reports } from './reporting.ts'
import { findTargets, timeOfHeading } from './targets.ts'
import type { TaskDraft, TimeContext } from './task-draft.ts'
import { type FoundTasks, findTasks } from './tasks.ts'
import { groupUnits } from './unit-groups.ts'
import { Actors } from './unit-names.ts'

/**
 * Turns the structure of a document into facts: plan tree → Plan.
 *
 * @param tree what parse made of the document
 * @param source where it was read from
 * @param text the source text that all positions lead to
 * @param locator finds lines and columns in it
 * @returns the Plan without messages, and where everything in it stands
 */
export function extractFacts(tree: PlanTree, source: Source, text: string, locator: Locator): Reading {
  const recorder = new Recorder()
  const { main, carrier } = tree
  const formPart = formPartOf(main, carrier)
  const form = readForm(formPart, recorder)
  const outline = planOutline(main, recorder)
  const period = readPlanPeriod(main, recorder)
  const time: TimeContext = { ...planYear(period, form), day: null }
  const known = { actors: new Actors(), reports: new Reports(time) }
  const found = findTasks(main, outline.roles, time, known.actors)
  const tasks = found.tasks.map(taskOf)
  recorder.noteBelow('/tasks', () => found.tasks.map(taskEvidence))
  const assignments = findAssignments(main.body, outline.roles, time, known, recorder)
  const issuer = findIssuer(formPart, main, form, recorder)
  const citations = new CitationList(form.number, form.issuedOn?.edtf ?? null, recorder)
  const bases = readBases(main.bases.length > 0 || !carrier ? main : carrier, citations, recorder)
  const texts = textsOf(main)
  if (carrier) readOtherCitations(carrier, textsOf(carrier), citations)
  readOtherCitations(main, texts, citations)
  for (const { type, text } of tree.loose) if (type === 'note') citations.read(text)
  const groups = groupUnits(tasks, assignments, issuer?.locality ?? null)
  const { evidence } = recorder
  recorder.noteBelow('/units', () => groups.map((group) => unitEvidence(group, evidence)))
  const plan: Plan = {
    schemaVersion: SCHEMA_VERSION,
    source,
    profile: profileOf(formPart, form),
    attachedTo: carrier ? attachedTo(carrier) : null,
    docType: kindOf(main, form, recorder),
    title: noteTitle('/title', main.title?.title ?? subjectOf(main), recorder),
    number: form.number,
    place: form.place,
    issuedOn: form.issuedOn,
    agency: form.agency,
    superiorAgency: form.superiorAgency,
    issuer,
    period,
    bases,
    outline: outline.nodes,
    sections: outline.sections,
    tasks,
    assignments,
    targets: readTargets(main, outline.roles, recorder),
    funding: findFunding(topItemsWith('funding', main.body, outline.roles), recorder),
    reporting: readReporting(main, outline.roles, known, recorder),
    citations: citations.citations,
    units: groups.map(({ unit }) => unit),
    abbreviations: readAbbreviations(main, texts, recorder),
    tables: tablesOf(found),
    recipients: form.recipients,
    archive: form.archive,
    signature: form.signature,
    messages: [],
  }
  recorder.noteBelow('/tables', () => found.tables.map(tableEvidence))
  return { plan, evidence, faults: tree.faults, directives: directivesOf(tree), text, locator }
}

function directivesOf({ loose }: PlanTree): Directive[] {
  return loose.flatMap(({ type, text, ranges }) =>
    type === 'directive' ? [{ text: text.value, range: ranges[0]! }] : [],
  )
}

/** What an attached plan does not have of its own is the decision's. */
function formPartOf(main: Part, carrier: Part | null): Part {
  if (!carrier) return main
  const own = main.letterhead?.number.value || main.recipients || main.signature
  return own ? main : carrier
}

function attachedTo(carrier: Part): Plan['attachedTo'] {
  // Where the plan has its own form the decision's stands nowhere else in the Plan, so nobody asks for its evidence.
  const { number, issuedOn } = readForm(carrier, new Recorder())
  const mark = number?.symbol ? `${number.ordinal ?? ''}/${number.symbol}` : (number?.raw ?? null)
  return { docType: carrier.title?.docType.value ?? null, number: mark, issuedOn: issuedOn?.edtf ?? null }
}

function profileOf(part: Part, form: FormFields): Plan['profile'] {
  const motto = part.letterhead?.motto.value.toUpperCase() ?? ''
  if (motto.includes('CỘNG SẢN') || form.number?.symbol?.includes('/')) return 'party'
  if (motto !== '' || form.number !== null || form.agency !== null) return 'state'
  return part.signature || part.title ? 'state' : 'unknown'
}

/** Trích yếu of a letter, behind `V/v`. */
function subjectOf({ letterhead }: Part): Text | undefined {
  const label = /^(?:v\s?\/\s?v|về việc)\s*:?\s*/iu.exec(letterhead?.subject.value ?? '')
  return letterhead && label ? slice(letterhead.subject, label[0].length) : letterhead?.subject
}

/** The kind in the title block; where a copy lost it the symbol tells a plan. */
function kindOf({ title, letterhead }: Part, { number }: FormFields, recorder: Recorder): string | null {
  const docType = noteTitle('/docType', title?.docType, recorder)
  if (docType !== null) return spelledKind(docType)
  if (!letterhead || !title || !/^KH(?![\p{L}\d])/u.test(number?.symbol ?? '')) return null
  recorder.note('/docType', 'inferred', letterhead.number)
  return titleBlock.plan
}

function noteTitle(pointer: string, text: Text | undefined, recorder: Recorder): string | null {
  if (!text || text.value === '') return null
  recorder.note(pointer, 'form', text)
  return text.value
}

/** What the plan is made for stands in its title, or else in the sentence that announces it. */
function readPlanPeriod({ title, preamble, bases }: Part, recorder: Recorder): Plan['period'] {
  const opening = preamble.at(-1) ?? bases.at(-1)
  for (const text of [title?.title, opening?.text]) {
    const period = text ? readPeriod(text.value) : null
    if (!text || !period) continue
    recorder.note('/period', text === title?.title ? 'form' : 'sentence', text, period.from, period.to)
    return { raw: period.raw, edtf: period.edtf }
  }
  return null
}

/** The year that deadlines without one mean: that of the period where it is one year, or else of the date. */
function planYear(period: Plan['period'], form: FormFields): Pick<TimeContext, 'year' | 'school'> {
  const edtf = period?.edtf ?? ''
  const school = period && /^năm học/i.test(period.raw) ? /^(\d{4})\/\d{4}$/.exec(edtf) : null
  if (school) return { year: Number(school[1]), school: true }
  const year = /^(\d{4})(?:-\d\d)?$/.exec(edtf) ?? /^(\d{4})/.exec(form.issuedOn?.edtf ?? '')
  return { year: year ? Number(year[1]) : null }
}

function taskOf(draft: TaskDraft, index: number): Task {
  const { title, origin, path, lead, support, deadlines, products, funding } = draft
  return {
    id: `T${index + 1}`,
    title: title.value,
    origin,
    path,
    lead: lead.map(wordsOf),
    support: support.map(wordsOf),
    deadlines: deadlines.map(({ deadline }) => deadline),
    products: products.map(wordsOf),
    funding: funding?.value ?? null,
  }
}

const wordsOf = ({ value }: Found) => value

const taskEvidence = ({ title, funding, deadlines, lead, support, products }: TaskDraft): EvidenceTree => ({
  title,
  funding,
  deadlines,
  lead,
  support,
  products,
})

function readBases(part: Part, citations: CitationList, recorder: Recorder): Plan['bases'] {
  return part.bases.map(({ text }, i) => {
    recorder.note(`/bases/${i}/text`, 'form', text)
    const numbers = citations.read(text)
    const ranges = rangesOf(text)
    for (const k of numbers.keys()) recorder.noteRanges(`/bases/${i}/citations/${k}`, 'sentence', ranges)
    return { text: text.value, citations: [...numbers] }
  })
}

function readOtherCitations(part: Part, texts: PartTexts, citations: CitationList): void {
  if (part.title) citations.read(part.title.title)
  for (const { text } of part.preamble) citations.read(text)
  for (const text of texts.body) citations.read(text)
  for (const { text } of part.closing) citations.read(text)
  for (const item of part.recipients?.items ?? []) citations.read(item)
  for (const [i, { title, note }] of part.appendices.entries()) {
    citations.read(title)
    citations.read(note)
    for (const text of texts.appendices[i]!) citations.read(text)
  }
}

/** Every text of a part in order, cells of tables too: more than one step goes through them. */
interface PartTexts {
  body: Text[]
  appendices: Text[][]
}

const textsOf = ({ body, appendices }: Part): PartTexts => ({
  body: textsIn(body, []),
  appendices: appendices.map(({ children }) => textsIn(children, [])),
})

function textsIn(blocks: readonly Block[], texts: Text[]): Text[] {
  for (const block of blocks) {
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row) texts.push(cell.text)
    } else {
      texts.push(block.text)
      if (block.type === 'item') textsIn(block.children, texts)
    }
  }
  return texts
}

/** Sections whose own numbers are aims; elsewhere a number counts where its sentence says how it compares. */
const AIMS: readonly Role[] = ['objectives', 'tasks', 'content', 'requirements', 'purpose']

/** Each target repeats the text that sets it: what a long text says over and over must not fill the memory. */
const MOST_TARGETS = 20

function readTargets(part: Part, roles: ReadonlyMap<Item, Role[]>, recorder: Recorder): Target[] {
  const targets: Target[] = []
  const read = (text: Text, path: string | null, around: string | null) => {
    for (const { from, to, comparator, value, unit, by } of findTargets(text.value).slice(0, MOST_TARGETS)) {
      // Comparator, value and unit stand in one phrase: its place is that of the target.
      recorder.note(`/targets/${targets.length}`, 'sentence', text, from, to)
      recorder.note(`/targets/${targets.length}/text`, 'sentence', text)
      targets.push({ text: text.value, comparator, value, unit, by: by ?? around, path })
    }
  }
  const readItem = (item: Item, inAims: boolean, around: string | null) => {
    const own = roles.get(item) ?? []
    const aims = own.length === 0 ? inAims : own.some((role) => AIMS.includes(role))
    // A heading of the audience, the funding … inside such a section has aims no more; one that says nothing known
    // (`Phần I. QUY ĐỊNH CHUNG`) may stand above a section of aims.
    if (own.length > 0 && !aims && !own.includes('other')) return
    const time = (item.children.length > 0 ? timeOfHeading(item.text.value) : null) ?? around
    if (aims) read(item.text, item.path, around)
    for (const child of item.children) {
      if (child.type === 'item') readItem(child, aims, time)
      else if (child.type === 'paragraph' && aims) read(child.text, item.path, time)
    }
  }
  for (const block of part.body) if (block.type === 'item') readItem(block, false, null)
  return targets
}

/** The outermost items whose heading carries a role. */
function topItemsWith(role: Role, blocks: readonly Block[], roles: ReadonlyMap<Item, Role[]>): Item[] {
  const found: Item[] = []
  const visit = (below: readonly Block[]) => {
    for (const block of below) {
      if (block.type !== 'item') continue
      if (roles.get(block)?.includes(role)) found.push(block)
      else visit(block.children)
    }
  }
  visit(blocks)
  return found
}

function readReporting(
  part: Part,
  roles: ReadonlyMap<Item, Role[]>,
  { actors, reports }: { actors: Actors; reports: Reports },
  recorder: Recorder,
): Reporting[] {
  const nodes: ReportingNode[] = []
  const add = (blocks: readonly Block[], path: string | null, units: string[]) => {
    for (const block of blocks) {
      if (block.type === 'table') continue
      nodes.push({ text: block.text, path: block.type === 'item' ? block.path : path, units })
      if (block.type !== 'item') continue
      const subject = actors.of(block.text)
      add(block.children, block.path, subject ? subject.units.map(({ name }) => name) : units)
    }
  }
  const sections = new Set([
    ...topItemsWith('organization', part.body, roles),
    ...topItemsWith('reporting', part.body, roles),
  ])
  for (const item of sections) add(item.children.length > 0 ? item.children : [item], item.path, [])
  add(part.closing, null, [])
  return findReporting(nodes, reports, recorder)
}

function readAbbreviations(part: Part, texts: PartTexts, recorder: Recorder): Plan['abbreviations'] {
  const abbreviations: Plan['abbreviations'] = []
  const seen = new Set<string>()
  const read = (text: Text) => {
    if (!text.value.includes('(')) return
    for (const { from, to, short, long, longFrom } of findAbbreviations(text.value)) {
      if (seen.has(short)) continue
      seen.add(short)
      const pointer = `/abbreviations/${abbreviations.length}`
      recorder.note(`${pointer}/short`, 'sentence', text, from, to)
      recorder.note(`${pointer}/long`, 'sentence', text, longFrom, longFrom + long.length)
      abbreviations.push({ short, long })
    }
  }
  for (const { text } of [...part.bases, ...part.preamble]) read(text)
  for (const text of texts.body) read(text)
  for (const inAppendix of texts.appendices) for (const text of inAppendix) read(text)
  return abbreviations
}

function tablesOf({ tables }: FoundTasks): Plan['tables'] {
  return tables.map(({ id, title, read }) => ({
    id,
    title: title.value === '' ? null : title.value,
    columns: read.columns.map(({ header, role }) => ({ header, role })),
    rows: read.rows.map(({ kind, cells }) => ({ kind, cells: cells.map(({ text }) => text.value) })),
  }))
}

function tableEvidence({ title, read }: FoundTasks['tables'][number]): EvidenceTree {
  const words = ({ text }: { text: Text }) => ({ how: 'column', text }) as const
  return {
    title: title.value === '' ? null : { how: 'heading', text: title },
    columns: read.columns.map((column) => ({ header: words(column) })),
    rows: read.rows.map(({ cells }) => ({ cells: cells.map(words) })),
  }
}

type UnitGroup = ReturnType<typeof groupUnits>[number]

/** A unit's evidence is that of all its mentions, a spelling's that of the first mention that is spelled so. */
function unitEvidence({ unit, mentions }: UnitGroup, evidence: Reading['evidence']): EvidenceTree {
  const ranges: Range[] = []
  const spelled = new Map<string, Evidence>()
  for (const { name, pointer } of mentions) {
    const mention = evidence.get(pointer)!
    for (const range of mention.ranges) ranges.push(range)
    if (!spelled.has(name)) spelled.set(name, mention)
  }
  return {
    name: { how: spelled.get(mentions[0]!.name)!.how, ranges },
    variants: unit.variants.map((variant) => spelled.get(variant)!),
  }
}
