import * as z from 'zod/mini'
import { Plan } from './plan.ts'

/**
 * The JSON Schema of a Plan.
 *
 * @returns a JSON Schema of draft 2020-12; `title` is the Vietnamese name of a field, `description` says in
 * English what it means
 */
export function planJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(Plan, { target: 'draft-2020-12', reused: 'inline' }) as Record<string, unknown>
}
