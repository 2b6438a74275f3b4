import type { Message, Plan, Role, Task } from '../../src/model/plan.ts'
import { ROLES } from '../../src/model/values.ts'

/** A whole plan of an invented commune, with something in most fields; `parts` replace what a test is about. */
export function samplePlan(parts: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: '1.0',
    source: { file: 'suoi-mo.txt', format: 'text', encoding: 'utf-8', sha256: 'a'.repeat(64), pages: null },
    profile: 'state',
    attachedTo: null,
    docType: 'KẾ HOẠCH',
    title: 'Trồng cây ven suối năm 2031',
    number: { raw: '07/KH-UBND', ordinal: '07', symbol: 'KH-UBND' },
    place: 'Suối Mơ',
    issuedOn: { raw: 'ngày 05 tháng 02 năm 2031', edtf: '2031-02-05' },
    agency: 'ỦY BAN NHÂN DÂN XÃ SUỐI MƠ',
    superiorAgency: null,
    issuer: { name: 'Ủy ban nhân dân xã Suối Mơ', level: 'commune', locality: 'Suối Mơ' },
    period: { raw: 'năm 2031', edtf: '2031' },
    bases: [{ text: 'Căn cứ Kế hoạch số 12/KH-UBND của tỉnh Trà Vân;', citations: ['12/KH-UBND'] }],
    outline: [
      {
        marker: 'I.',
        text: 'MỤC ĐÍCH',
        path: 'I',
        roles: ['purpose'],
        children: [{ marker: null, text: 'Giữ nguồn nước.', path: null, roles: [], children: [] }],
      },
    ],
    sections: Object.fromEntries(
      ROLES.map((role) => [role, role === 'purpose' ? ['I'] : []]),
    ) as unknown as Record<Role, string[]>,
    tasks: [
      sampleTask(),
      sampleTask({ id: 'T2', title: 'Tổng kết', lead: [], deadlines: [], path: 'table 1/2' }),
    ],
    assignments: [],
    targets: [{ text: 'Trồng 2.000 cây', comparator: null, value: 2000, unit: 'cây', by: '2031', path: 'I' }],
    funding: null,
    reporting: [],
    citations: [
      { number: '12/KH-UBND', type: 'Kế hoạch', issuer: null, date: '2031-01-08', title: null, count: 1 },
    ],
    units: [],
    abbreviations: [],
    tables: [],
    recipients: [{ name: 'Như trên', purpose: null }],
    archive: ['VT'],
    signature: { modes: ['TM'], onBehalfOf: ['ỦY BAN NHÂN DÂN'], jobTitle: 'CHỦ TỊCH', name: 'Lò Thị Sương' },
    messages: [],
    ...parts,
  }
}

/** A task of that plan. */
export function sampleTask(parts: Partial<Task> = {}): Task {
  return {
    id: 'T1',
    title: 'Ươm cây giống tại vườn của xã và giao cho các thôn trước mùa mưa',
    origin: 'table',
    path: 'table 1/1',
    lead: ['Hợp tác xã Bản Lau', 'Đoàn Thanh niên xã'],
    support: ['Các thôn'],
    deadlines: [
      { raw: 'Trước ngày 15/5/2031', kind: 'by', edtf: '2031-05-15', rrule: null, due: '2031-05-15' },
    ],
    products: ['Vườn ươm'],
    funding: null,
    ...parts,
  }
}

/** A finding at a place. */
export function sampleMessage(parts: Partial<Message> = {}): Message {
  return {
    rule: 'missing-deadline',
    severity: 'warning',
    text: 'Nhiệm vụ «Tổng kết» chưa có thời hạn.',
    path: 'table 1/2',
    args: {},
    clause: null,
    line: 12,
    column: 3,
    endLine: 12,
    endColumn: 9,
    ...parts,
  }
}
