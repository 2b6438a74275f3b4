/** What a value is made of; `src/model/plan-shape.ts` holds that of a Plan. */
export type Shape =
  | 'string'
  | 'number'
  | 'any'
  | { readonly oneOf: readonly string[] }
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  /** An object with any keys. */
  | { readonly map: Shape }
  /** An object with these keys and no others. */
  | { readonly fields: Readonly<Record<string, Shape>>; readonly optional?: readonly string[] }
  /** One of the named shapes. */
  | { readonly ref: string }

/** Shapes that can refer to each other. */
export type Shapes = Readonly<Record<string, Shape>>

/** What was found out about a value. */
interface Findings {
  /** JSON Pointers of what does not fit, each with what is expected there. */
  problems: string[]
  /** Whether the keys of all objects stand in the order of the shape. */
  inOrder: boolean
}

/**
 * Holds a value against a shape: zod does the same, and needs a tenth of a run's own time to begin with it.
 *
 * @param value anything
 * @param shape what it should be
 * @param shapes the shapes that it may refer to
 */
export function compareWith(value: unknown, shape: Shape, shapes: Shapes): Findings {
  const walk: Walk = { shapes, path: [], problems: [], inOrder: true }
  check(value, shape, walk)
  return walk
}

/**
 * A copy of a value with the keys of its objects in the order of a shape.
 *
 * @param value a value in which `compareWith` finds no problem
 */
export function ordered(value: unknown, shape: Shape, shapes: Shapes): unknown {
  if (typeof shape === 'string' || 'oneOf' in shape || value === null) return value
  if ('ref' in shape) return ordered(value, shapes[shape.ref]!, shapes)
  if ('nullable' in shape) return ordered(value, shape.nullable, shapes)
  if ('list' in shape) return (value as unknown[]).map((part) => ordered(part, shape.list, shapes))
  const object = value as Record<string, unknown>
  const parts =
    'map' in shape
      ? Object.keys(object).map((key) => [key, shape.map] as const)
      : Object.entries(shape.fields).filter(([key]) => Object.hasOwn(object, key))
  return Object.fromEntries(parts.map(([key, part]) => [key, ordered(object[key], part, shapes)]))
}

interface Walk extends Findings {
  shapes: Shapes
  /** Keys and indexes on the way to the value that is looked at. */
  path: (string | number)[]
}

function check(value: unknown, shape: Shape, walk: Walk): void {
  if (shape === 'any') return
  if (shape === 'string') {
    if (typeof value !== 'string') expected('a string', walk)
  } else if (shape === 'number') {
    if (!Number.isFinite(value)) expected('a number', walk)
  } else if ('fields' in shape) checkFields(value, shape.fields, shape.optional ?? [], walk)
  else if ('list' in shape) {
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) checkPart(value[i], shape.list, i, walk)
    else expected('a list', walk)
  } else if ('nullable' in shape) {
    if (value !== null) check(value, shape.nullable, walk)
  } else if ('oneOf' in shape) {
    if (!(shape.oneOf as readonly unknown[]).includes(value)) expected(shape.oneOf.join(', '), walk)
  } else if ('ref' in shape) check(value, walk.shapes[shape.ref]!, walk)
  else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) checkPart(part, shape.map, key, walk)
  } else expected('an object', walk)
}

function checkFields(
  value: unknown,
  fields: Readonly<Record<string, Shape>>,
  optional: readonly string[],
  walk: Walk,
): void {
  if (!isObject(value)) {
    expected('an object', walk)
    return
  }
  const keys = Object.keys(value)
  let at = 0
  for (const key in fields) {
    if (keys[at] === key) at++
    else if (Object.hasOwn(value, key)) walk.inOrder = false
    else if (optional.includes(key)) continue
    checkPart(value[key], fields[key]!, key, walk)
  }
  if (at === keys.length) return
  for (const key of keys) if (!Object.hasOwn(fields, key)) expected(`no key ${key}`, walk)
}

function checkPart(value: unknown, shape: Shape, key: string | number, walk: Walk): void {
  walk.path.push(key)
  check(value, shape, walk)
  walk.path.pop()
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function expected(what: string, { path, problems }: Walk): void {
  problems.push(`/${path.join('/')}: expected ${what}`)
}
