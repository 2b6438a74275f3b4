import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COMPLETE_PLAN, folderWith, type Outcome, run } from './program.ts'

/** A plan whose number is blank: an info in a draft, an error in an issued plan. */
export const DRAFT = COMPLETE_PLAN.replace('Số: 17/KH-UBND', 'Số:      /KH-UBND')

/** A plan with two tasks without a deadline, which are warnings. */
export const TWO_WARNINGS = COMPLETE_PLAN.replace(/- Thời gian hoàn thành: .*\n/g, '')

/** A plan with a day that the calendar does not have, which is an error. */
export const ONE_ERROR = COMPLETE_PLAN.replace('Trước ngày 15/5/2031', 'Trước ngày 31/6/2031')

/** Turns off what else may be said of these plans, so that a new rule changes no test here. */
const ONLY = ['empty-number', 'missing-deadline', 'impossible-date']

/** Makes a folder with files, also below folders. */
export function tree(files: Record<string, string | Uint8Array>): string {
  const folder = folderWith()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Runs `plan-extract lint` in a folder. */
export function lint(cwd: string, args: string[], more: Parameters<typeof run>[1] = {}): Promise<Outcome> {
  const env = {
    GITHUB_WORKSPACE: undefined,
    CI_PROJECT_DIR: undefined,
    SOURCE_DATE_EPOCH: undefined,
    ...more.env,
  }
  return run(['lint', ...args], { cwd, ...more, env })
}

/** The findings of a run that speak of what these plans lack: `file line rule severity`. */
export async function findings(
  cwd: string,
  args: string[],
  more: Parameters<typeof run>[1] = {},
): Promise<string[]> {
  const { stdout, stderr } = await lint(cwd, [...args, '-f', 'json'], more)
  if (stdout === '') throw new Error(stderr)
  const files: { file: string; messages: { rule: string; severity: string; line: number }[] }[] =
    JSON.parse(stdout).files
  return files.flatMap(({ file, messages }) =>
    messages
      .filter(({ rule }) => ONLY.includes(rule) || rule.startsWith('unused-') || rule.includes('/'))
      .map(({ rule, severity }) => `${file} ${rule} ${severity}`),
  )
}
