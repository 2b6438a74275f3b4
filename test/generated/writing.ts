import fc, { type GeneratorValue } from 'fast-check'
import type { Role } from '../../src/model/plan.ts'
import { signatureOf, writeClosing } from './closing.ts'
import { isoOf, pick } from './deadlines.ts'
import { type DrawnAssignment, type DrawnPlan, drawPlan } from './drawn-plan.ts'
import { writeLetterhead } from './letterhead.ts'
import { type AssignmentForm, anyManner, type Manner } from './manner.ts'
import { OutlineWriter, type Place } from './outline-writer.ts'
import { type WrittenTable, writeTable } from './task-table.ts'
import { writeWork } from './work.ts'
import type { Block, Expected, WrittenPlan } from './written.ts'

/** Plans drawn and written in manners that are drawn themselves. */
export const plansInAnyManner: fc.Arbitrary<WrittenPlan> = anyManner.chain(writtenPlans)

/** Plans drawn and written in a manner. */
export function writtenPlans(manner: Manner): fc.Arbitrary<WrittenPlan> {
  return fc.gen().map((g) => {
    const plan = drawPlan(g, { party: manner.letterhead === 'party', blankNumber: manner.blankNumber })
    return writePlan(g, plan, manner)
  })
}

function writePlan(g: GeneratorValue, plan: DrawnPlan, manner: Manner): WrittenPlan {
  const body = writeBody(g, plan, manner)
  const appendix = body.table && manner.table.place === 'appendix' ? appendixOf(plan, body.table) : []
  const blocks: Block[] = [
    ...writeLetterhead(g, plan, manner.letterhead),
    { kind: 'title', text: titleOf(g, plan) },
    ...plan.bases.map(({ text }): Block => ({ kind: 'basis', text })),
    {
      kind: 'basis',
      text: `${plan.issuer.name} ${pick(g, ['ban hành', 'xây dựng'])} Kế hoạch ${plan.topic} với các nội dung cụ thể như sau:`,
    },
    ...body.writer.blocks,
    {
      kind: 'text',
      text: `Trên đây là Kế hoạch ${plan.topic}, đề nghị các cơ quan, đơn vị nghiêm túc tổ chức thực hiện./.`,
    },
    ...writeClosing(g, plan, manner.signing, manner.closing),
    ...appendix,
  ]
  return { blocks, expected: expectedOf(plan, manner, body) }
}

/** What the body holds. */
interface Body {
  writer: OutlineWriter
  table: WrittenTable | null
  tasks: Expected['tasks']
}

function writeBody(g: GeneratorValue, plan: DrawnPlan, manner: Manner): Body {
  const writer = new OutlineWriter(manner.numbering)
  const section = (number: number, text: string, roles: Role[]) => writer.numbered(null, number, text, roles)
  const first = section(1, pick(g, ['MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH - YÊU CẦU']), ['purpose', 'requirements'])
  writeItems(writer, writer.numbered(first, 1, 'Mục đích'), plan.purposes)
  writeItems(writer, writer.numbered(first, 2, 'Yêu cầu'), plan.requirements)
  const work = writeTasks(
    g,
    plan,
    manner,
    writer,
    section(2, pick(g, ['NHIỆM VỤ, GIẢI PHÁP', 'NHIỆM VỤ TRỌNG TÂM', 'CÁC NHIỆM VỤ CỤ THỂ']), ['tasks']),
  )
  const form = section(3, 'HÌNH THỨC THỰC HIỆN', ['form'])
  for (const [at, text] of plan.formsOfWork.entries()) writer.numbered(form, at + 1, text)
  section(4, 'KINH PHÍ THỰC HIỆN', ['funding'])
  writer.paragraph(plan.funding)
  const organization = section(5, 'TỔ CHỨC THỰC HIỆN', ['organization'])
  for (const [at, assignment] of plan.assignments.entries()) {
    writeAssignment(g, writer, organization, at + 1, assignment, manner.assignments)
  }
  return { writer, ...work }
}

function writeItems(writer: OutlineWriter, parent: Place, items: string[]): void {
  for (const item of items) writer.marked(parent, '-', item)
}

function writeTasks(
  g: GeneratorValue,
  plan: DrawnPlan,
  manner: Manner,
  writer: OutlineWriter,
  section: Place,
): Omit<Body, 'writer'> {
  if (manner.work !== 'table') return { table: null, tasks: writeWork(g, writer, section, plan, manner.work) }
  const table = writeTable(g, plan, manner.table)
  if (manner.table.place === 'appendix') {
    writer.paragraph('Các nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này.')
  } else {
    writer.paragraph('Các nhiệm vụ cụ thể và phân công như sau:')
    for (const text of table.parts) writer.blocks.push({ kind: 'table', text })
  }
  return { table, tasks: table.tasks }
}

/** Duties as children of the heading, or as one text with it. */
function writeAssignment(
  g: GeneratorValue,
  writer: OutlineWriter,
  parent: Place,
  number: number,
  assignment: DrawnAssignment,
  form: AssignmentForm,
): void {
  const units = assignment.units.join('; ')
  const heading = (text: string) => writer.numbered(parent, number, text)
  const drawn = form === 'mixed' ? pick(g, ['bullets', 'in one line', 'requests'] as const) : form
  if (drawn === 'bullets') writeItems(writer, heading(units), assignment.duties)
  else if (drawn === 'requests') {
    writeItems(
      writer,
      heading(`${pick(g, ['Đề nghị', 'Giao'])} ${units.replace(/^Các /, 'các ')}`),
      assignment.duties,
    )
  } else {
    assignment.duties.length = 1
    const [duty] = assignment.duties as [string]
    const together = 'chủ trì, phối hợp với các đơn vị liên quan'
    if (drawn === 'in one line') heading(`${units}: ${duty}`)
    else heading(`${assignment.units.join(', ')} ${together} ${duty[0]!.toLowerCase()}${duty.slice(1)}`)
  }
}

function titleOf(g: GeneratorValue, plan: DrawnPlan): string {
  const lines = pick(g, [
    plan.title,
    plan.title.replace(' trên địa bàn', '\ntrên địa bàn'),
    plan.title.toUpperCase(),
  ])
  return pick(g, [
    `KẾ HOẠCH\n${lines}`,
    `**KẾ HOẠCH**  \n${lines
      .split('\n')
      .map((line) => `**${line}**`)
      .join('  \n')}`,
  ])
}

function appendixOf(plan: DrawnPlan, table: WrittenTable): Block[] {
  const { ordinal, issuer, signedOn, year } = plan
  const day = signedOn
    ? `${String(signedOn.day).padStart(2, '0')}/${signedOn.month}/${year}`
    : `    /    /${year}`
  return [
    {
      kind: 'closing',
      text: `PHỤ LỤC\nDANH MỤC NHIỆM VỤ ${plan.topic.toUpperCase()}\n(Kèm theo Kế hoạch số ${ordinal ?? ' '}${issuer.level === 'party' ? '-' : '/'}${issuer.symbol} ngày ${day} của ${issuer.name})`,
    },
    ...table.parts.map((text): Block => ({ kind: 'table', text })),
  ]
}

function expectedOf(plan: DrawnPlan, manner: Manner, body: Body): Expected {
  const { issuer } = plan
  const named = manner.letterhead !== 'none'
  return {
    docType: 'KẾ HOẠCH',
    title: plan.title,
    number: { ordinal: plan.ordinal, symbol: issuer.symbol },
    place: issuer.locality,
    issuedOn: plan.signedOn ? isoOf(plan.signedOn) : String(plan.year),
    agency: named ? issuer.agency.join(' ') : null,
    superiorAgency: named ? issuer.superior : null,
    issuer: { level: issuer.level, locality: issuer.locality },
    bases: plan.bases.map(({ number }) => (number ? [number] : [])),
    outline: body.writer.outline,
    tasks: body.tasks,
    assignments: plan.assignments.map(({ units, duties }) => ({ units, duties: duties.length })),
    citations: plan.bases.flatMap(({ number, date }) => (number && date ? [{ number, date }] : [])),
    recipients: plan.recipients.map(({ name }) => name),
    archive: ['VT', plan.field],
    signature: signatureOf(plan, manner.signing),
    tables: body.table ? [{ rows: body.table.tasks.length, columns: body.table.columns }] : [],
  }
}
