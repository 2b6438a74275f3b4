import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as it is meant: a cell that it would take for a formula gets an
 * apostrophe in front.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })
}
