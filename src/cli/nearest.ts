import { nearestName } from '../nearest-name.ts'

/**
 * The command that a word may have been meant to be.
 *
 * @param word what was typed where a file or a command is expected
 * @param commands the names of the commands
 * @returns the nearest name, null where none is near, and for words with a dot or a slash, which name files
 */
export function commandLike(word: string, commands: readonly string[]): string | null {
  return /^[\p{L}-]{2,20}$/u.test(word) ? nearestName(word, commands) : null
}
