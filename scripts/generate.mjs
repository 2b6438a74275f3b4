// Generates what is derived from sources: src/vocabulary/generated.ts from the YAML files beside it, and schemas/.
//
//   npm run generate              writes the files
//   npm run generate -- --check   exits with 1 where a committed file is not current
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
  put(
    'src/vocabulary/generated.ts',
    `// Generated from the YAML files in this folder by \`npm run generate\`. Do not edit.\n${parts.join('\n')}`,
  )
}

/** Examples are tests, which read the YAML; the program has no use for them. */
function withoutExamples(key, value) {
  return /^(?:examples?|openersExamples|initialsExamples|wellFormed|malformed)$/.test(key) ? undefined : value
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
const { configJsonSchema } = await load('src/config/json-schema.ts')
put('schemas/config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)

if (stale.length) {
  console.error(`generate: not current: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}
