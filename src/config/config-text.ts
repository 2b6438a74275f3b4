import { readFileSync } from 'node:fs'
import { PlanExtractError } from '../errors.ts'
import { shownPath } from './shown-path.ts'

/**
 * Reads a text that belongs to the configuration.
 *
 * @throws PlanExtractError `file-missing`, `unreadable`
 */
export function readConfigText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (cause) {
    const { code = reasonOf(cause) } = cause as NodeJS.ErrnoException
    const named = { file: shownPath(file) }
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new PlanExtractError('file-missing', named, { cause })
    throw new PlanExtractError('unreadable', { ...named, reason: code }, { cause })
  }
}

/** What an error says. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
