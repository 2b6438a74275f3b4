import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { PlanExtractError } from '../errors.ts'
import { DOCUMENTS, LOCK_FILES } from '../read/document-names.ts'
import { STDIN } from './input.ts'

/** A document to be read. */
export interface Input {
  /** As it was named, or as it was found below what was named; `-` for standard input. */
  name: string
  /** Whether it was named itself, not found in a folder or by a glob. */
  named: boolean
}

/** Folders that hold the work of others. */
const NOT_SEARCHED = ['**/node_modules/**', '**/.*/**']

/**
 * Finds the documents that are meant.
 *
 * @param paths files, folders, globs and `-`; a name that exists is a name, whatever signs are in it
 * @returns the documents in the order of the arguments, those of a folder or a glob sorted by name, each file once;
 * and an error `no-match` for each folder or glob without documents (a missing file is found out when it is read)
 */
export async function findInputs(
  paths: readonly string[],
): Promise<{ inputs: Input[]; errors: PlanExtractError<'no-match'>[] }> {
  const inputs: Input[] = []
  const errors: PlanExtractError<'no-match'>[] = []
  const seen = new Set<string>()
  for (const path of paths) {
    const found = await expand(path)
    if (found.length === 0) errors.push(new PlanExtractError('no-match', { file: path }))
    for (const input of found) {
      const identity = identityOf(input.name)
      if (!seen.has(identity)) inputs.push(input)
      seen.add(identity)
    }
  }
  return { inputs, errors }
}

async function expand(path: string): Promise<Input[]> {
  if (path === STDIN) return [{ name: path, named: true }]
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) return inFolder(path)
  if (stats || !isDynamicPattern(path)) return [{ name: path, named: true }]
  return found(await glob(path, { expandDirectories: false, ignore: NOT_SEARCHED.slice(0, 1) }), '')
}

async function inFolder(folder: string): Promise<Input[]> {
  const names = await glob(DOCUMENTS, {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    ignore: [...NOT_SEARCHED, LOCK_FILES],
  })
  return found(names, folder)
}

function found(names: readonly string[], folder: string): Input[] {
  return [...names].sort().map((name) => ({ name: folder === '' ? name : join(folder, name), named: false }))
}

/** One file may have several names. */
function identityOf(name: string): string {
  if (name === STDIN) return name
  try {
    return realpathSync(name)
  } catch {
    return name
  }
}
