import { dirname, relative, resolve } from 'node:path'
import { beyondBaseline, readBaseline, writeBaseline } from '../config/baseline.ts'
import type { FileReport } from '../write/report.ts'
import { STDIN } from './input.ts'
import { writeOutput } from './output.ts'
import type { Run } from './run.ts'
import { slashed } from './server-path.ts'

/**
 * Leaves out the findings that a baseline knows.
 *
 * @param files what was found
 * @param baseline the path of the baseline
 * @throws PlanExtractError `file-missing`, `unreadable`, `config-syntax`
 */
export function withoutKnown(files: readonly FileReport[], baseline: string): FileReport[] {
  const known = readBaseline(baseline, false)
  return files.map((file) => {
    const name = nameIn(baseline, file)
    const counts = Object.hasOwn(known, name) ? known[name] : undefined
    return { ...file, messages: beyondBaseline(file.messages, counts) }
  })
}

/**
 * Writes all findings into a baseline; what it says of files that were not read in this run stays.
 *
 * @returns the files without findings, for now all are known
 * @throws PlanExtractError `unreadable`, `config-syntax`, `output-failed`
 */
export async function makeKnown(
  files: readonly FileReport[],
  baseline: string,
  { io }: Run,
): Promise<FileReport[]> {
  const read = files.filter(({ error }) => error === null)
  const found = new Map(read.map((file) => [nameIn(baseline, file), file.messages]))
  await writeOutput(baseline, writeBaseline(readBaseline(baseline, true), found), io)
  return files.map((file) => ({ ...file, messages: [] }))
}

/** Files are named from the folder of the baseline, so that it does not matter where one stands. */
function nameIn(baseline: string, { name, path }: FileReport): string {
  return path === STDIN ? STDIN : slashed(relative(dirname(resolve(baseline)), resolve(name)))
}
