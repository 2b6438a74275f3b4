import { existsSync } from 'node:fs'
import * as z from 'zod/mini'
import { PlanExtractError } from '../errors.ts'
import type { Message } from '../model/plan.ts'
import { readConfigText } from './config-text.ts'

const Counts = z.record(z.string(), z.record(z.string(), z.int().check(z.positive())))
const Baseline = z.strictObject({ version: z.literal(1), files: Counts })

/** How many findings of each rule a file had. Files are named relative to the baseline's folder, with `/`. */
export type BaselineCounts = z.infer<typeof Counts>

/**
 * Reads a baseline.
 *
 * @param file its path
 * @param optional whether a missing file stands for an empty one
 * @throws PlanExtractError `file-missing`, `unreadable`, `config-syntax`
 */
export function readBaseline(file: string, optional: boolean): BaselineCounts {
  if (optional && !existsSync(file)) return {}
  const text = readConfigText(file)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PlanExtractError('config-syntax', { file, line: null, column: null, reason }, { cause })
  }
  const result = Baseline.safeParse(value)
  if (result.success) return result.data.files
  const reason = result.error.issues
    .map(({ path, code }) => `/${path.map(String).join('/')}: ${code}`)
    .join(', ')
  throw new PlanExtractError('config-syntax', { file, line: null, column: null, reason })
}

/**
 * Leaves out what the baseline knows: all findings of a rule in a file, unless they have become more; then all are
 * shown, for nobody can tell the new one from the old.
 *
 * @param messages the findings of one file
 * @param counts what the baseline says of the file
 */
export function beyondBaseline(
  messages: readonly Message[],
  counts: BaselineCounts[string] | undefined,
): Message[] {
  if (!counts) return [...messages]
  const now = countByRule(messages)
  return messages.filter(({ rule }) => now.get(rule)! > (ownValue(counts, rule) ?? 0))
}

/**
 * The baseline after a run.
 *
 * @param old what it said
 * @param found the findings of the files of this run; what it says of other files stays
 * @returns JSON, sorted by file and rule
 */
export function writeBaseline(old: BaselineCounts, found: ReadonlyMap<string, readonly Message[]>): string {
  const files = new Map(Object.entries(old))
  for (const [file, messages] of found) {
    if (messages.length === 0) files.delete(file)
    else files.set(file, Object.fromEntries([...countByRule(messages)].sort(byName)))
  }
  return `${JSON.stringify({ version: 1, files: Object.fromEntries([...files].sort(byName)) }, null, 2)}\n`
}

function countByRule(messages: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of messages) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)

const ownValue = (counts: Record<string, number>, rule: string): number | undefined =>
  Object.hasOwn(counts, rule) ? counts[rule] : undefined
