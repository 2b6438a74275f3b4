import type { Config, Ignore } from '../config/config.ts'
import { shownPath } from '../config/shown-path.ts'
import { unused } from '../lint/messages/unused.ts'
import type { Message } from '../model/plan.ts'
import type { FileReport } from '../write/report.ts'
import type { Run } from './run.ts'
import { serverPath, slashed } from './server-path.ts'

/**
 * Entries of `ignore` that left nothing out, as findings of the file in which they stand.
 *
 * @param configs the configurations of a run
 * @param used the entries that left something out
 */
export function unusedIgnores(configs: Iterable<Config>, used: ReadonlySet<Ignore>, run: Run): FileReport[] {
  const files = new Map<string, Message[]>()
  for (const entry of new Set([...configs].flatMap(({ ignore }) => ignore))) {
    if (used.has(entry)) continue
    const { line, column } = entry.place ?? { line: 1, column: 1 }
    const message: Message = {
      rule: 'unused-ignore',
      severity: 'warning',
      text: unused[run.lang].ignore(),
      path: null,
      args: {},
      clause: null,
      line,
      column,
      endLine: line,
      endColumn: column,
    }
    const name = slashed(shownPath(entry.file))
    files.set(name, [...(files.get(name) ?? []), message])
  }
  return [...files].map(([name, messages]) => ({
    name,
    path: serverPath(name, run.io),
    messages,
    error: null,
  }))
}
