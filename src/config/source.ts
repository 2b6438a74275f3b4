import { basename, extname, resolve } from 'node:path'
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { PlanExtractError } from '../errors.ts'
import { importModule } from '../import-module.ts'
import { PACKAGE_KEY } from './config.ts'
import { readConfigText, reasonOf } from './config-text.ts'
import { shownPath } from './shown-path.ts'

/** A place in a file; lines and columns count from 1. */
export interface Place {
  line: number
  column: number
}

/** Keys and indices from the top of a configuration to a value. */
export type ValuePath = readonly (string | number)[]

/** What stands in a configuration file. */
export interface ConfigSource {
  file: string
  value: unknown
  /** Where the value at a path stands, or where `key` stands in the value at the path; null where that is not known. */
  placeOf(path: ValuePath, key?: string): Place | null
}

/**
 * Reads a configuration file, whatever its form.
 *
 * @param file a path; YAML, JSON, a module with a default export, or a package.json
 * @returns its value with places; an empty file is an empty configuration
 * @throws PlanExtractError `file-missing`, `unreadable`, `config-syntax`
 */
export async function readSource(file: string): Promise<ConfigSource> {
  const extension = extname(file)
  if (/^\.[cm]?[jt]s$/.test(extension)) return { file, value: await loadModule(file), placeOf: () => null }
  const text = readConfigText(file)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const value = extension === '.json' ? readJson(file, text, lines) : readYaml(file, document, lines)
  const inPackage = basename(file) === 'package.json'
  const known = document.errors.length === 0
  return {
    file,
    value: (inPackage ? (value as Record<string, unknown> | null)?.[PACKAGE_KEY] : value) ?? {},
    placeOf: (path, key) =>
      known ? placeIn(document, lines, inPackage ? [PACKAGE_KEY, ...path] : path, key) : null,
  }
}

/**
 * Loads a module and gives its default export.
 *
 * @throws PlanExtractError `file-missing`, or `module-failed` with what the module threw
 */
export async function loadModule(file: string): Promise<unknown> {
  readConfigText(file)
  try {
    return (await importModule<{ default?: unknown }>(resolve(file))).default
  } catch (cause) {
    throw new PlanExtractError('module-failed', { file: shownPath(file), reason: reasonOf(cause) }, { cause })
  }
}

function readYaml(file: string, document: Document.Parsed, lines: LineCounter): unknown {
  const [error] = document.errors
  if (error) throw syntaxError(file, error.message, error.pos[0], lines)
  try {
    return document.toJS()
  } catch (cause) {
    // Aliases that would grow beyond all measure.
    throw new PlanExtractError(
      'config-syntax',
      { file: shownPath(file), line: null, column: null, reason: reasonOf(cause) },
      { cause },
    )
  }
}

function readJson(file: string, text: string, lines: LineCounter): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const message = reasonOf(cause)
    // V8 gives the place of some faults only.
    const offset =
      /at position (\d+)/.exec(message)?.[1] ?? parseDocument(text, { schema: 'json' }).errors[0]?.pos[0]
    const reason = message.replace(/(?: in JSON)? at position.*$|, (?:\.{3})?"[\s\S]*$/, '')
    throw syntaxError(file, reason, offset === undefined ? null : Number(offset), lines)
  }
}

function syntaxError(
  file: string,
  reason: string,
  offset: number | null,
  lines: LineCounter,
): PlanExtractError {
  const { line, col } = offset === null ? { line: null, col: null } : lines.linePos(offset)
  return new PlanExtractError('config-syntax', { file: shownPath(file), line, column: col, reason })
}

function placeIn(
  document: Document.Parsed,
  lines: LineCounter,
  path: ValuePath,
  key: string | undefined,
): Place | null {
  let node: unknown = document.contents
  for (const step of path) {
    if (isMap(node)) node = node.items.find((pair) => isKey(pair.key, step))?.value
    else if (isSeq(node)) node = node.items[Number(step)]
    else return null
  }
  if (key !== undefined) node = isMap(node) ? node.items.find((pair) => isKey(pair.key, key))?.key : null
  const range = (node as Node | null | undefined)?.range
  if (!range) return null
  const { line, col } = lines.linePos(range[0])
  return { line, column: col }
}

const isKey = (key: unknown, name: string | number): boolean =>
  isScalar(key) && String(key.value) === String(name)
