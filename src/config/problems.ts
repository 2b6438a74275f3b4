import type * as z from 'zod/mini'
import { nearestName } from '../nearest-name.ts'
import type { ConfigSource, Place, ValuePath } from './source.ts'

/** What is wrong with one value of a configuration. */
export interface ConfigProblem {
  /** Where; null where that is not known, as in a module. */
  place: Place | null
  /** The setting as one would write it: `rules.missing-deadline.severity`. */
  setting: string
  /**
   * `unknown`: there is no such name. `value`: a value that cannot be there. `missing`: a value must be there.
   * `not-found`: no such file or package. `circle`: it extends itself.
   */
  kind: 'unknown' | 'value' | 'missing' | 'not-found' | 'circle'
  /** What was written, as JSON. */
  given: string
  /** What can stand there, [] where that is no closed list. */
  allowed: readonly string[]
  /** The allowed name that was perhaps meant. */
  nearest: string | null
}

/** Longer values would hide the sentence. */
const LONGEST_VALUE = 60

/**
 * What is wrong with a configuration, in the order of the schema.
 *
 * @param error what zod found
 * @param schema the schema that it was held against
 * @param source where it stands
 */
export function problemsOf(
  error: z.core.$ZodError,
  schema: z.core.$ZodType,
  source: ConfigSource,
): ConfigProblem[] {
  return error.issues.flatMap(concrete).flatMap((issue) => {
    const path = issue.path as ValuePath
    if (issue.code !== 'unrecognized_keys') return [problemAt(source, path, issue)]
    const allowed = keysAt(schema, path).filter((key) => key !== '$schema')
    return issue.keys.map((key) => ({
      place: source.placeOf(path, key),
      setting: settingName([...path, key]),
      kind: 'unknown' as const,
      given: short(key),
      allowed,
      nearest: nearestName(key, allowed),
    }))
  })
}

/**
 * One fault of a configuration that the schema does not know of.
 *
 * @param source where it stands
 * @param path the value
 * @param kind what is wrong with it
 */
export function problemIn(
  source: ConfigSource,
  path: ValuePath,
  kind: 'not-found' | 'circle' | 'unknown',
  allowed: readonly string[] = [],
): ConfigProblem {
  const value = valueAt(source.value, path)
  const nearest = typeof value === 'string' ? nearestName(value, allowed) : null
  return {
    place: source.placeOf(path),
    setting: settingName(path),
    kind,
    given: short(value),
    allowed,
    nearest,
  }
}

function problemAt(source: ConfigSource, path: ValuePath, issue: z.core.$ZodIssue): ConfigProblem {
  const value = valueAt(source.value, path)
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : expected(issue)
  const owner = value === undefined ? path.slice(0, -1) : path
  return {
    place: source.placeOf(owner),
    setting: settingName(path),
    kind: value === undefined ? 'missing' : 'value',
    given: short(value),
    allowed,
    nearest: typeof value === 'string' ? nearestName(value, allowed) : null,
  }
}

function expected(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [issue.expected]
  if (issue.code === 'too_small') return [`>= ${issue.minimum}`]
  if (issue.code === 'too_big') return [`<= ${issue.maximum}`]
  return []
}

/** Of a value that fits no branch of a union: the problems of the branch that it was meant for, by its type. */
function concrete(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branches = issue.errors.map((errors) => errors.flatMap(concrete))
  const meant = branches.find((errors) =>
    errors.every(({ path, code }) => path.length > 0 || !isOfType(code)),
  )
  const chosen =
    meant ??
    branches.find((errors) => errors.some(({ code }) => code === 'invalid_value')) ??
    branches[0] ??
    []
  return chosen.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

const isOfType = (code: string | undefined): boolean => code === 'invalid_type' || code === 'invalid_value'

/** The names that an object of the schema has at a path. */
function keysAt(schema: z.core.$ZodType, path: ValuePath): string[] {
  const [step, ...rest] = path
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return keysAt(def.innerType, path)
    case 'union':
      return def.options.flatMap((option) => keysAt(option, path))
    case 'array':
      return step === undefined ? [] : keysAt(def.element, rest)
    case 'object': {
      if (step === undefined) return Object.keys(def.shape)
      const inner = def.shape[String(step)]
      return inner ? keysAt(inner, rest) : []
    }
    default:
      return []
  }
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value)
}

function settingName(path: ValuePath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`
    return name === '' ? step : `${name}.${step}`
  }, '')
}

function short(value: unknown): string {
  const json = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json
}
