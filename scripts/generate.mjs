// Generates what is derived from sources: src/vocabulary/generated.ts from the YAML files beside it, and schemas/.
//
//   npm run generate              writes the files
//   npm run generate -- --check   exits with 1 where a committed file is not current
import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale = []

/** Writes a generated file, or with --check notes it where the committed one differs. */
function put(path, text) {
  const file = join(root, path)
  let old = null
  try {
    old = readFileSync(file, 'utf8')
  } catch {}
  if (old === text) return
  if (check) stale.push(path)
  else {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The vocabulary as one module: YAML is for people, and reading it at every start would cost more than a plan. */
function vocabulary() {
  const dir = join(root, 'src/vocabulary')
  // Negative examples are for tests alone.
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('not-'))
    .sort()
  const parts = names.map((name) => {
    const key = name.replace('.yaml', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
    return `export const ${key} = ${JSON.stringify(parse(readFileSync(join(dir, name), 'utf8')), withoutExamples, 1)} as const\n`
  })
  // A batch does its work again when the words have changed.
  parts.push(`export const vocabularyHash = '${hash('sha256', parts.join()).slice(0, 16)}'\n`)
  put(
    'src/vocabulary/generated.ts',
    `// Generated from the YAML files in this folder by \`npm run generate\`. Do not edit.\n${parts.join('\n')}`,
  )
}

/** Examples are tests, which read the YAML; the program has no use for them. */
function withoutExamples(key, value) {
  return /^(?:examples?|beforeExamples|openersExamples|initialsExamples|wellFormed|malformed)$/.test(key)
    ? undefined
    : value
}

/** The shape of a Plan as data, for to make its zod schemas would cost each run more than to check the Plan. */
function planShape({ $defs, ...plan }) {
  const shapes = Object.fromEntries(
    Object.entries({ plan, ...$defs }).map(([name, one]) => [name, shapeOf(one)]),
  )
  put(
    'src/model/plan-shape.ts',
    `// Generated from the schemas in plan.ts by \`npm run generate\`. Do not edit.
import type { Shapes } from './shape.ts'

export const planShapes: Shapes = ${JSON.stringify(shapes, null, 1)}
`,
  )
}

/** A JSON Schema that zod has made as a `Shape` of src/model/shape.ts. */
function shapeOf(schema) {
  const { $ref, anyOf, type, items, properties, required, additionalProperties } = schema
  if ($ref) return { ref: $ref.replace('#/$defs/', '') }
  if (anyOf?.length === 2 && anyOf[1].type === 'null') return { nullable: shapeOf(anyOf[0]) }
  if (Array.isArray(type) && type.length === 2 && type[1] === 'null') {
    const values = schema.enum?.filter((value) => value !== null)
    return { nullable: shapeOf({ ...schema, type: type[0], ...(values && { enum: values }) }) }
  }
  if ('const' in schema) return { oneOf: [schema.const] }
  if (schema.enum) return { oneOf: schema.enum }
  if (type === 'string' || type === 'number') return type
  if (type === 'array') return { list: shapeOf(items) }
  if (properties) {
    const fields = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, shapeOf(one)]))
    const optional = Object.keys(properties).filter((key) => !required.includes(key))
    return optional.length > 0 ? { fields, optional } : { fields }
  }
  if (type === 'object') return { map: shapeOf(additionalProperties) }
  if (type === undefined) return 'any'
  throw new Error(`generate: no shape for ${JSON.stringify(schema)}`)
}

/** Bundles a TypeScript module and imports it. */
async function load(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const file = join(root, 'node_modules/.cache/plan-extract-generate.mjs')
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, outputFiles[0].text)
  return import(`${pathToFileURL(file)}?${process.hrtime.bigint()}`)
}

vocabulary()
const { planJsonSchema } = await load('src/model/json-schema.ts')
put('schemas/plan.schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
planShape(planJsonSchema())
const { configJsonSchema } = await load('src/config/json-schema.ts')
put('schemas/config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)

if (stale.length) {
  console.error(`generate: not current: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}
