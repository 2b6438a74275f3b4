import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A capital with marks, which has another small form and another form of parts. */
const PROBE = '\u1ec6'

/**
 * Finds out which names are one and the same to a disk: `A.json` and `a.json` are to those of Windows and macOS, and to
 * the latter a name in NFD and in NFC.
 *
 * @param folder a folder on the disk in which files may be made; it is made where it is missing
 * @returns a function that gives the same for names that are the same; null where no two names are
 */
export function foldingOf(folder: string): ((path: string) => string) | null {
  mkdirSync(folder, { recursive: true })
  const probe = join(folder, PROBE)
  writeFileSync(probe, '')
  const foldsCase = existsSync(join(folder, PROBE.toLowerCase()))
  const foldsForm = existsSync(join(folder, PROBE.normalize('NFD')))
  rmSync(probe)
  if (!foldsCase && !foldsForm) return null
  return (path) => {
    const folded = foldsForm ? path.normalize('NFC') : path
    return foldsCase ? folded.toLowerCase() : folded
  }
}
