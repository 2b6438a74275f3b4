import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const file = import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
/** The published schema of SARIF 2.1.0 is one of draft 04, of which ajv does not know these two names. */
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'))

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

/**
 * Holds a value against the published schema of SARIF 2.1.0.
 *
 * @returns what does not fit, `pointer: why`; nothing where it fits
 */
export function sarifErrors(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
      )
}
