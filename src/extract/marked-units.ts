import { slice } from '../parse/text.ts'
import { units as words } from '../vocabulary/generated.ts'
import { type Found, withoutEndMarks } from './recorder.ts'

const LEADS = new RegExp(`\\s*[(]\\s*(?:${words.remarks.lead.join('|')})\\s*[)]$`, 'iu')
const SUPPORTS = new RegExp(`\\s*[(]\\s*(?:${words.remarks.support.join('|')})\\s*[)]$`, 'iu')

/** Most names end with no bracket. */
const isMarked = ({ value }: Found) => value.endsWith(')') && (LEADS.test(value) || SUPPORTS.test(value))

/**
 * Parts units of one list by what stands in brackets behind them: `Sở Y tế (chủ trì), Công an tỉnh (phối hợp)`.
 *
 * @param units what the label or the column of the lead lists
 * @returns as they are, all leading, where no brackets tell; otherwise the names without them, those without a remark
 *   beside one that leads as support
 */
export function partByRemark(units: Found[]): { lead: Found[]; support: Found[] } {
  if (!units.some(isMarked)) return { lead: units, support: [] }
  const leadIsMarked = units.some(({ value }) => LEADS.test(value))
  const lead = units.filter(({ value }) => LEADS.test(value) || (!leadIsMarked && !SUPPORTS.test(value)))
  return {
    lead: lead.map(withoutRemark),
    support: units.filter((unit) => !lead.includes(unit)).map(withoutRemark),
  }
}

function withoutRemark(unit: Found): Found {
  const remark = LEADS.exec(unit.value) ?? SUPPORTS.exec(unit.value)
  if (!remark) return unit
  const text = withoutEndMarks(slice(unit.text, 0, remark.index))
  return { ...unit, value: text.value, text }
}
