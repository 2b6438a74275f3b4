import { PlanExtractError } from '../errors.ts'
import { plain } from '../write/paint.ts'
import type { LintReport } from '../write/report.ts'
import { paintFor } from './colour.ts'
import { writeOutput } from './output.ts'
import type { Run } from './run.ts'

/** The forms in which findings are printed. */
const LINT_FORMATS = ['stylish', 'json', 'github', 'sarif', 'junit', 'codequality', 'markdown'] as const

/** A form of findings and where it goes. */
export interface Outlet {
  format: (typeof LINT_FORMATS)[number]
  /** undefined for standard output. */
  file: string | undefined
}

/**
 * Reads the values of `--format`.
 *
 * @param values `NAME` or `NAME:FILE` each; none stands for `stylish`
 * @throws PlanExtractError `usage` for a name that is none, and where two would go to one place
 */
export function readOutlets(values: readonly string[], { text }: Run): Outlet[] {
  const outlets = (values.length > 0 ? values : [LINT_FORMATS[0]]).map((value): Outlet => {
    const [, name = value, file] = /^([^:]*):(.*)$/s.exec(value) ?? []
    const format = LINT_FORMATS.find((each) => each === name)
    if (!format || file === '') {
      const problem = text.wrongValue('-f, --format <name[:file]>', value, LINT_FORMATS.join(', '))
      throw new PlanExtractError('usage', { problem })
    }
    return { format, file }
  })
  const places = outlets.map(({ file }) => file ?? '-')
  const twice = places.find((place, i) => places.indexOf(place) !== i)
  if (twice !== undefined) throw new PlanExtractError('usage', { problem: text.twoFormats(twice) })
  return outlets
}

/**
 * Prints findings.
 *
 * @param report the outcome of a run
 * @param outlets in which forms, and where to
 * @throws PlanExtractError `output-failed`
 */
export async function writeReport(report: LintReport, outlets: readonly Outlet[], run: Run): Promise<void> {
  for (const outlet of outlets) await writeOutput(outlet.file, await write(report, outlet, run), run.io)
}

async function write(report: LintReport, { format, file }: Outlet, { io }: Run): Promise<string> {
  switch (format) {
    case 'stylish': {
      const toStdout = file === undefined || file === '-'
      const width = toStdout && io.stdout.isTTY ? io.stdout.columns || null : null
      const { writeStylish } = await import('../write/stylish.ts')
      return writeStylish(report, width, toStdout ? await paintFor(io.stdout, io.env) : plain)
    }
    case 'json':
      return (await import('../write/lint-json.ts')).writeLintJson(report)
    case 'github':
      return (await import('../write/github.ts')).writeGithub(report)
    case 'sarif':
      return (await import('../write/sarif.ts')).writeSarif(report)
    case 'junit':
      return (await import('../write/junit.ts')).writeJunit(report)
    case 'codequality':
      return (await import('../write/codequality.ts')).writeCodequality(report)
    case 'markdown':
      return (await import('../write/markdown.ts')).writeMarkdown(report)
  }
}
