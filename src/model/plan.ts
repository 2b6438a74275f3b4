import * as z from 'zod/mini'
import { field } from './describe.ts'
import { COLUMN_ROLES, ISSUER_LEVELS, ROLES, SCHEMA_VERSION, SEVERITIES, SIGNING_MODES } from './values.ts'

const text = () => z.string()
const maybe = <Schema extends z.core.$ZodType>(schema: Schema) => z.nullable(schema)
const texts = () => z.array(text())
const paths = () => z.array(text())

/** How exactly a deadline is said. */
const DEADLINE_KINDS = ['by', 'on', 'during', 'continuous', 'recurring', 'relative', 'unresolved'] as const

/** How a value was found; what a person should look at first stands last. */
const HOWS = ['label', 'column', 'heading', 'form', 'sentence', 'inferred'] as const

const role = z.enum(ROLES)

const edtf = () =>
  field(
    maybe(text()),
    'Thời gian theo EDTF',
    'The time in EDTF (ISO 8601-2), only as exact as it is written: 2025-02, 2025-35, 2025-03/2025-05, 2026/..',
  )

const partialDate = () =>
  z.strictObject({
    raw: field(text(), 'Nguyên văn', 'The words as they stand in the document'),
    edtf: edtf(),
  })

const deadline = field(
  z.strictObject({
    raw: field(text(), 'Nguyên văn', 'The words as they stand in the document'),
    kind: field(
      z.enum(DEADLINE_KINDS),
      'Loại thời hạn',
      'by a day, on a day, during a time, continuous, recurring, relative to an event, or unresolved',
    ),
    edtf: edtf(),
    rrule: field(
      maybe(text()),
      'Quy tắc lặp lại',
      'The recurrence as an RFC 5545 rule, parts in the order FREQ, INTERVAL, BYMONTH, BYMONTHDAY',
    ),
    due: field(
      maybe(text()),
      'Ngày cuối cùng',
      'The last day on which the deadline can still be met, YYYY-MM-DD',
    ),
  }),
  'Thời hạn',
  'A deadline, its words and what they mean',
)

const deadlines = () => z.array(deadline)

const source = field(
  z.strictObject({
    file: field(maybe(text()), 'Tệp', 'The file as it was named, null for standard input'),
    format: field(text(), 'Định dạng', 'The format that the bytes have: text, markdown …'),
    encoding: field(text(), 'Bảng mã', 'The encoding that the text was decoded from'),
    sha256: field(text(), 'Mã băm SHA-256', 'SHA-256 of the bytes, in hexadecimal'),
    pages: field(maybe(z.number()), 'Số trang', 'Number of pages where the format has pages'),
  }),
  'Nguồn',
  'Where the plan was read from',
)

const basis = field(
  z.strictObject({
    text: field(text(), 'Nội dung căn cứ', 'The paragraph that names the basis'),
    citations: field(texts(), 'Số văn bản', 'Numbers of the documents it cites, as in citations[].number'),
  }),
  'Căn cứ ban hành',
  'A legal basis',
)

/** A node of the outline: a numbered or bulleted item, or a plain paragraph (marker null). */
export interface OutlineNode {
  /** The marker as written (`I.`, `a)`, `-`), null for a plain paragraph. */
  marker: string | null
  /** Text without the marker, on one line. */
  text: string
  /** Markers of the node and its ancestors joined by `/`; null for a plain paragraph. */
  path: string | null
  /** Roles that its heading carries. */
  roles: Role[]
  /** Nodes and paragraphs below it. */
  children: OutlineNode[]
}

const outlineNode: z.ZodMiniType<OutlineNode> = z.strictObject({
  marker: field(maybe(text()), 'Ký hiệu đề mục', 'The marker as written, null for a plain paragraph'),
  text: field(text(), 'Nội dung', 'Text without the marker'),
  path: field(maybe(text()), 'Đường dẫn', 'Markers of the node and its ancestors joined by /'),
  roles: field(z.array(role), 'Vai trò', 'Roles that the heading carries'),
  get children() {
    return z.array(outlineNode)
  },
})
field(outlineNode, 'Đề mục', 'A node of the outline')

const task = field(
  z.strictObject({
    id: field(text(), 'Mã nhiệm vụ', 'Id of the task in this plan: T1, T2 …'),
    title: field(text(), 'Nhiệm vụ', 'What is to be done'),
    origin: field(z.enum(['table', 'attributes']), 'Xuất xứ', 'A row of a table, or a node with attributes'),
    path: field(text(), 'Đường dẫn', 'Path of the node, or of the row: table 1/3'),
    lead: field(texts(), 'Đơn vị chủ trì', 'Units that lead the task'),
    support: field(texts(), 'Đơn vị phối hợp', 'Units that support it'),
    deadlines: field(deadlines(), 'Thời hạn', 'Deadlines of the task'),
    products: field(texts(), 'Sản phẩm', 'What the task is to produce'),
    funding: field(maybe(text()), 'Kinh phí', 'Funding that is given with the task'),
  }),
  'Nhiệm vụ',
  'A task',
)

const duty = field(
  z.strictObject({
    text: field(text(), 'Nội dung', 'What the unit has to do'),
    path: field(maybe(text()), 'Đường dẫn', 'Path of the node; null for a plain paragraph'),
    deadlines: field(deadlines(), 'Thời hạn', 'Deadlines that the duty states'),
  }),
  'Trách nhiệm',
  'A duty',
)

const assignment = field(
  z.strictObject({
    units: field(texts(), 'Đơn vị', 'Units that must act'),
    duties: field(z.array(duty), 'Trách nhiệm', 'What they must do'),
    path: field(text(), 'Đường dẫn', 'Path of the heading'),
  }),
  'Phân công',
  'An assignment in tổ chức thực hiện',
)

const target = field(
  z.strictObject({
    text: field(text(), 'Nội dung', 'The sentence or item that sets the target'),
    comparator: field(
      maybe(z.enum(['=', '>=', '>', '<=', '<'])),
      'So sánh',
      'How the result compares with the value; null where the text does not say',
    ),
    value: field(z.number(), 'Giá trị', 'The number that is aimed at'),
    unit: field(maybe(text()), 'Đơn vị tính', 'What the number counts, % for per cent'),
    by: field(maybe(text()), 'Thời điểm', 'The time by which it is to be reached, in EDTF'),
    path: field(maybe(text()), 'Đường dẫn', 'Path of the node in which it stands'),
  }),
  'Chỉ tiêu',
  'A target',
)

const funding = field(
  z.strictObject({
    text: field(text(), 'Nội dung', 'What the plan says about funding'),
    sources: field(texts(), 'Nguồn', 'Sources of funds that it names'),
    amounts: field(
      z.array(
        z.strictObject({
          raw: field(text(), 'Nguyên văn', 'The words as they stand in the document'),
          vnd: field(z.number(), 'Số tiền (đồng)', 'The amount in đồng'),
        }),
      ),
      'Số tiền',
      'Amounts that it names',
    ),
  }),
  'Kinh phí',
  'Funding',
)

const reporting = field(
  z.strictObject({
    who: field(texts(), 'Đơn vị báo cáo', 'Units that report'),
    to: field(maybe(text()), 'Nơi nhận báo cáo', 'Whom they report to'),
    deadlines: field(deadlines(), 'Thời hạn', 'When they report'),
    path: field(maybe(text()), 'Đường dẫn', 'Path of the node in which it stands'),
  }),
  'Chế độ báo cáo',
  'A reporting duty',
)

const citation = field(
  z.strictObject({
    number: field(text(), 'Số, ký hiệu', 'The number as written, stray spaces closed up'),
    type: field(maybe(text()), 'Loại văn bản', 'Kind of the document: Nghị định, Quyết định …'),
    issuer: field(maybe(text()), 'Cơ quan ban hành', 'Who issued it'),
    date: field(maybe(text()), 'Ngày ban hành', 'Its date in EDTF'),
    title: field(maybe(text()), 'Trích yếu', 'What it is about'),
    count: field(z.number(), 'Số lần viện dẫn', 'How often the plan refers to it'),
  }),
  'Văn bản viện dẫn',
  'A document that the plan refers to by its number',
)

const unit = field(
  z.strictObject({
    name: field(text(), 'Tên đơn vị', 'The fullest of its spellings'),
    variants: field(texts(), 'Cách viết', 'Every spelling, in order of appearance'),
    leads: field(texts(), 'Chủ trì', 'Ids of the tasks that it leads'),
    supports: field(texts(), 'Phối hợp', 'Ids of the tasks that it supports'),
    duties: field(paths(), 'Được phân công', 'Paths of the assignments that it has'),
  }),
  'Đơn vị',
  'A unit that the plan gives work to',
)

const table = field(
  z.strictObject({
    id: field(text(), 'Mã bảng', 'Tables that list tasks: 1, 2 …; others: a, b …'),
    title: field(maybe(text()), 'Tên bảng', 'The line above the table that names it'),
    columns: field(
      z.array(
        z.strictObject({
          header: field(text(), 'Tiêu đề cột', 'The header as written'),
          role: field(z.enum(COLUMN_ROLES), 'Vai trò', 'What the column holds'),
        }),
      ),
      'Các cột',
      'The columns',
    ),
    rows: field(
      z.array(
        z.strictObject({
          kind: field(
            z.enum(['task', 'group', 'total', 'data']),
            'Loại dòng',
            'A task, a heading of a group, a total, or other data',
          ),
          cells: field(texts(), 'Các ô', 'The cells as text'),
        }),
      ),
      'Các dòng',
      'The rows below the header',
    ),
  }),
  'Bảng',
  'A table',
)

const signature = field(
  z.strictObject({
    modes: field(z.array(z.enum(SIGNING_MODES)), 'Hình thức ký', 'TM, Q, KT, TL, TUQ in their order'),
    onBehalfOf: field(texts(), 'Ký thay, ký thay mặt', 'What stands behind each mode'),
    jobTitle: field(maybe(text()), 'Chức vụ', 'Position of the person who signs'),
    name: field(maybe(text()), 'Họ và tên', 'Name of the person who signs'),
  }),
  'Chữ ký',
  'The signature',
)

const message = field(
  z.strictObject({
    rule: field(text(), 'Quy tắc', 'Id of the rule'),
    severity: field(z.enum(SEVERITIES), 'Mức độ', 'error, warning or info'),
    text: field(text(), 'Thông báo', 'The finding as a sentence'),
    path: field(maybe(text()), 'Đường dẫn', 'Path of the node or row that it speaks of'),
    args: field(z.record(z.string(), z.unknown()), 'Tham số', 'The values in the sentence'),
    clause: field(maybe(text()), 'Điều khoản', 'The clause behind the rule'),
    line: field(z.number(), 'Dòng', 'First line, from 1'),
    column: field(z.number(), 'Cột', 'First column, from 1, in UTF-16 units'),
    endLine: field(z.number(), 'Dòng cuối', 'Last line'),
    endColumn: field(z.number(), 'Cột cuối', 'Column behind the last character'),
  }),
  'Thông báo',
  'A finding',
)

const point = z.strictObject({
  line: field(z.number(), 'Dòng', 'Line, from 1'),
  column: field(z.number(), 'Cột', 'Column, from 1, in UTF-16 units'),
  offset: field(z.number(), 'Vị trí', 'UTF-16 units from the start of the decoded text without its BOM'),
})

const span = field(
  z.strictObject({
    start: field(point, 'Đầu', 'First character'),
    end: field(z.clone(point), 'Cuối', 'Behind the last character'),
    page: z.optional(field(z.number(), 'Trang', 'Page, from 1, where the format has pages')),
    cell: z.optional(field(text(), 'Ô', 'Cell of a table: table/row/column, each from 1')),
  }),
  'Đoạn văn bản',
  'A stretch of the source',
)

const origin = field(
  z.strictObject({
    how: field(z.enum(HOWS), 'Cách tìm', 'How the value was found'),
    spans: field(z.array(span), 'Vị trí', 'Where its words stand; two where a page break cuts them'),
  }),
  'Nguồn gốc',
  'Where a value comes from',
)

const sections = field(
  z.strictObject(
    Object.fromEntries(ROLES.map((name) => [name, paths()])) as Record<Role, ReturnType<typeof paths>>,
  ),
  'Các mục theo vai trò',
  'Paths of the headings that carry a role, [] where the plan has none',
)

/** A plan as the program prints it. Keys are always present, in this order. */
export const Plan = field(
  z.strictObject({
    schemaVersion: field(z.literal(SCHEMA_VERSION), 'Phiên bản lược đồ', 'Version of this schema'),
    source,
    profile: field(
      z.enum(['state', 'party', 'unknown']),
      'Hệ văn bản',
      'Whether the forms of the State (NĐ 30/2020/NĐ-CP) or of the Party apply',
    ),
    attachedTo: field(
      maybe(
        z.strictObject({
          docType: field(maybe(text()), 'Loại văn bản', 'Kind of the carrying document'),
          number: field(maybe(text()), 'Số, ký hiệu', 'Its number'),
          issuedOn: field(maybe(text()), 'Ngày ban hành', 'Its date in EDTF'),
        }),
      ),
      'Ban hành kèm theo',
      'The decision that carries the plan as its attachment',
    ),
    docType: field(maybe(text()), 'Loại văn bản', 'Kind of document in the title block'),
    title: field(maybe(text()), 'Trích yếu', 'The lines below the kind, on one line'),
    number: field(
      maybe(
        z.strictObject({
          raw: field(text(), 'Nguyên văn', 'The number line without its label'),
          ordinal: field(maybe(text()), 'Số', 'The number before the stroke, null where it is blank'),
          symbol: field(maybe(text()), 'Ký hiệu', 'The symbol behind it'),
        }),
      ),
      'Số, ký hiệu',
      'Number and symbol; null where the document has no such line',
    ),
    place: field(maybe(text()), 'Địa danh', 'Place in the date line'),
    issuedOn: field(maybe(partialDate()), 'Ngày ban hành', 'Date in the date line'),
    agency: field(maybe(text()), 'Cơ quan ban hành', 'The issuing body as the letterhead names it'),
    superiorAgency: field(maybe(text()), 'Cơ quan chủ quản', 'The body above it'),
    issuer: field(
      maybe(
        z.strictObject({
          name: field(text(), 'Tên', 'The issuing body in the fullest words that the text has'),
          level: field(z.enum(ISSUER_LEVELS), 'Cấp', 'Its level'),
          locality: field(maybe(text()), 'Địa phương', 'Its locality without the class word'),
        }),
      ),
      'Chủ thể ban hành',
      'Who issues the plan, from letterhead, symbol, title, preamble and signature together',
    ),
    period: field(maybe(partialDate()), 'Thời kỳ', 'The time that the plan is made for'),
    bases: field(z.array(basis), 'Căn cứ ban hành', 'Legal bases before the first section'),
    outline: field(z.array(outlineNode), 'Dàn ý', 'The outline of the body'),
    sections,
    tasks: field(z.array(task), 'Nhiệm vụ', 'Tasks'),
    assignments: field(z.array(assignment), 'Phân công', 'Assignments in tổ chức thực hiện'),
    targets: field(z.array(target), 'Chỉ tiêu', 'Targets'),
    funding: field(maybe(funding), 'Kinh phí', 'Funding'),
    reporting: field(z.array(reporting), 'Chế độ báo cáo', 'Reporting duties'),
    citations: field(z.array(citation), 'Văn bản viện dẫn', 'Documents that the plan refers to'),
    units: field(z.array(unit), 'Đơn vị', 'Units that the plan gives work to'),
    abbreviations: field(
      z.array(
        z.strictObject({
          short: field(text(), 'Chữ viết tắt', 'The abbreviation'),
          long: field(text(), 'Viết đầy đủ', 'What it stands for'),
        }),
      ),
      'Chữ viết tắt',
      'Abbreviations that the plan defines',
    ),
    tables: field(z.array(table), 'Bảng', 'Tables'),
    recipients: field(
      z.array(
        z.strictObject({
          name: field(text(), 'Nơi nhận', 'The recipient'),
          purpose: field(maybe(text()), 'Mục đích', 'What it is sent for: để b/c …'),
        }),
      ),
      'Nơi nhận',
      'Recipients',
    ),
    archive: field(texts(), 'Lưu', 'Parts of the Lưu line'),
    signature: field(maybe(signature), 'Chữ ký', 'The signature'),
    messages: field(z.array(message), 'Thông báo', 'Findings'),
    provenance: field(
      z.optional(z.record(z.string(), origin)),
      'Nguồn gốc',
      'Where each value stands and how it was found, by JSON Pointer',
    ),
  }),
  'Kế hoạch',
  'A plan read by plan-extract',
)

export type Role = (typeof ROLES)[number]
export type ColumnRole = (typeof COLUMN_ROLES)[number]
export type SigningMode = (typeof SIGNING_MODES)[number]
export type IssuerLevel = (typeof ISSUER_LEVELS)[number]
export type Severity = (typeof SEVERITIES)[number]
export type How = (typeof HOWS)[number]
export type Plan = z.infer<typeof Plan>
export type Source = z.infer<typeof source>
export type Deadline = z.infer<typeof deadline>
export type DeadlineKind = Deadline['kind']
export type PartialDate = { raw: string; edtf: string | null }
export type Task = z.infer<typeof task>
export type Assignment = z.infer<typeof assignment>
export type Duty = z.infer<typeof duty>
export type Target = z.infer<typeof target>
export type Funding = z.infer<typeof funding>
export type Reporting = z.infer<typeof reporting>
export type Citation = z.infer<typeof citation>
export type Unit = z.infer<typeof unit>
export type PlanTable = z.infer<typeof table>
export type Signature = z.infer<typeof signature>
export type Message = z.infer<typeof message>
export type Point = z.infer<typeof point>
export type Span = z.infer<typeof span>
export type Origin = z.infer<typeof origin>
