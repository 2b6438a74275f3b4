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
  const walk: Walk = { path: [], problems: [], inOrder: true }
  checkOf(shape, shapes)(value, walk)
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
  /** Keys and indexes on the way to the value that is looked at. */
  path: (string | number)[]
}

/** Holds one value against one shape. */
type Check = (value: unknown, walk: Walk) => void

/** A check is made once for each shape: to ask a shape for its kind at each of a plan's values takes twice the time. */
const CHECKS = new WeakMap<object, Check>()

function checkOf(shape: Shape, shapes: Shapes): Check {
  if (typeof shape === 'string') return SIMPLE[shape]
  let check = CHECKS.get(shape)
  if (check === undefined) {
    check = makeCheck(shape, shapes)
    CHECKS.set(shape, check)
  }
  return check
}

const SIMPLE: Readonly<Record<Extract<Shape, string>, Check>> = {
  any: () => {},
  string: (value, walk) => {
    if (typeof value !== 'string') expected('a string', walk)
  },
  number: (value, walk) => {
    if (!Number.isFinite(value)) expected('a number', walk)
  },
}

function makeCheck(shape: Exclude<Shape, string>, shapes: Shapes): Check {
  if ('fields' in shape) return fieldsCheck(shape.fields, shape.optional ?? [], shapes)
  if ('oneOf' in shape) {
    const { oneOf } = shape
    return (value, walk) => {
      if (!(oneOf as readonly unknown[]).includes(value)) expected(oneOf.join(', '), walk)
    }
  }
  if ('ref' in shape) {
    // A shape may hold itself, so the other's check is looked for when there is a value.
    const { ref } = shape
    return (value, walk) => checkOf(shapes[ref]!, shapes)(value, walk)
  }
  if ('nullable' in shape) {
    const check = checkOf(shape.nullable, shapes)
    return (value, walk) => {
      if (value !== null) check(value, walk)
    }
  }
  if ('list' in shape) {
    const check = checkOf(shape.list, shapes)
    return (value, walk) => {
      if (Array.isArray(value)) for (let i = 0; i < value.length; i++) checkPart(value[i], check, i, walk)
      else expected('a list', walk)
    }
  }
  const check = checkOf(shape.map, shapes)
  return (value, walk) => {
    if (isObject(value)) for (const key of Object.keys(value)) checkPart(value[key], check, key, walk)
    else expected('an object', walk)
  }
}

function fieldsCheck(
  fields: Readonly<Record<string, Shape>>,
  optional: readonly string[],
  shapes: Shapes,
): Check {
  const parts = Object.keys(fields).map((key) => {
    return { key, check: checkOf(fields[key]!, shapes), isOptional: optional.includes(key) }
  })
  return (value, walk) => {
    if (!isObject(value)) return expected('an object', walk)
    const keys = Object.keys(value)
    let at = 0
    for (const { key, check, isOptional } of parts) {
      if (keys[at] === key) at++
      else if (Object.hasOwn(value, key)) walk.inOrder = false
      else if (isOptional) continue
      checkPart(value[key], check, key, walk)
    }
    if (at === keys.length) return
    for (const key of keys) if (!Object.hasOwn(fields, key)) expected(`no key ${key}`, walk)
  }
}

function checkPart(value: unknown, check: Check, key: string | number, walk: Walk): void {
  walk.path.push(key)
  check(value, walk)
  walk.path.pop()
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function expected(what: string, { path, problems }: Walk): void {
  problems.push(`/${path.join('/')}: expected ${what}`)
}
