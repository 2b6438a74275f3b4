/** Version of the Plan's shape. It grows with every change that a reader of the JSON could notice. */
export const SCHEMA_VERSION = '1.0'

/** Roles that a section can have; the words behind them stand in `src/vocabulary/roles.yaml`. */
export const ROLES = [
  'purpose',
  'requirements',
  'objectives',
  'audience',
  'scope',
  'content',
  'form',
  'tasks',
  'schedule',
  'funding',
  'organization',
  'reporting',
  'context',
  'other',
] as const

/** What a column of a table holds; the words behind them stand in `src/vocabulary/columns.yaml`. */
export const COLUMN_ROLES = [
  'ordinal',
  'task',
  'product',
  'lead',
  'support',
  'deadline',
  'funding',
  'target',
  'note',
  'other',
] as const

/** Who can issue a plan. */
export const ISSUER_LEVELS = [
  'central',
  'province',
  'district',
  'commune',
  'department',
  'school',
  'party',
  'other',
] as const

/** Signing modes of NĐ 30/2020/NĐ-CP, Điều 13, without their points. */
export const SIGNING_MODES = ['TM', 'Q', 'KT', 'TL', 'TUQ'] as const

/** How loudly a finding speaks. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
