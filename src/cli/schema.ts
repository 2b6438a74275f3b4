import { planJsonSchema } from '../model/json-schema.ts'
import { writeOutput } from './output.ts'
import { type Run, reportError } from './run.ts'

/**
 * Prints the JSON Schema of a Plan, the one in `schemas/`.
 *
 * @param output the path behind `-o`; undefined for standard output
 * @returns the exit code
 */
export async function schemaCommand(output: string | undefined, run: Run): Promise<number> {
  try {
    await writeOutput(output, `${JSON.stringify(planJsonSchema(), null, 2)}\n`, run.io)
    return 0
  } catch (error) {
    return reportError(run, error)
  }
}
