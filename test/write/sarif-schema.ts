import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

const text = { type: 'string', minLength: 1 }
const line = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }

/** An object of SARIF has no other properties than those of the standard; here, than those that we write. */
const object = (properties: object, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more })

const message = object({ text }, ['text'])
const artifactLocation = object({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text }, [
  'uri',
])
const region = object({ startLine: line, startColumn: line, endLine: line, endColumn: line }, ['startLine'])
const location = object({ physicalLocation: object({ artifactLocation, region }, ['artifactLocation']) }, [
  'physicalLocation',
])
const descriptor = object(
  {
    id: text,
    shortDescription: message,
    help: message,
    defaultConfiguration: object({ level }, ['level']),
  },
  ['id'],
)
const run = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: text,
            version: text,
            semanticVersion: text,
            rules: list(descriptor, { uniqueItems: true }),
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' },
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: {
      type: 'object',
      additionalProperties: object(
        { uri: { type: 'string', format: 'uri-reference' }, description: message },
        [],
      ),
    },
    invocations: list(
      object(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(
            object({ level, message, locations: list(location) }, ['message']),
          ),
        },
        ['executionSuccessful'],
      ),
    ),
    results: list(
      object(
        {
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: -1 },
          level,
          message,
          locations: list(location),
          partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        },
        ['message'],
      ),
    ),
  },
  ['tool'],
)

/**
 * What SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) asks of the objects and properties that we write, put down from the
 * standard and stricter than it: a property that we do not write is a fault.
 */
const schema = object(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: list(run, { minItems: 1 }),
  },
  ['version', 'runs'],
)

const ajv = new Ajv2020({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(schema)

/** What does not fit, `pointer: why`; nothing where it fits. */
export function sarifErrors(value: unknown): string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
      )
}
