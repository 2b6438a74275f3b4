import type { Plan } from '../model/plan.ts'

/**
 * Whether a document is a plan: it says so in its title block or, where that line is lost, in its symbol (KH:
 * NĐ 30/2020/NĐ-CP, Phụ lục III) or by opening with purposes and ending with tổ chức thực hiện.
 */
export function isPlan(plan: Plan): boolean {
  if (plan.docType !== null) return plan.docType.toUpperCase().startsWith('KẾ HOẠCH')
  const symbol = plan.number?.symbol ?? ''
  return (
    /^KH(?![\p{L}\d])/u.test(symbol) ||
    (plan.sections.purpose.length > 0 && plan.sections.organization.length > 0)
  )
}

/** Whether there is nothing to read: white space and invisible characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(text)
}
