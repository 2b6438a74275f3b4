import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * Reads a file of the vocabulary with its examples, which the generated module leaves out.
 *
 * @param name the file without its ending
 */
// biome-ignore lint/suspicious/noExplicitAny: each file has a shape of its own, and tests look at single fields.
export function readVocabulary(name: string): any {
  return parse(readFileSync(join(import.meta.dirname, '../../src/vocabulary', `${name}.yaml`), 'utf8'))
}
