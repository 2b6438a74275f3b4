import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * Imports a module by its path, with the import of node from a file of its own: see there.
 *
 * @param file an absolute path
 * @throws what the module throws, and what node throws where there is none
 */
export function importModule<Module>(file: string): Promise<Module> {
  return createRequire(import.meta.url)('#import-module')(pathToFileURL(file).href)
}
