import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeLegacy } from './encode-legacy.ts'

/** A plan from before Unicode was common, without a capital that TCVN3 cannot write. */
export const NAME = 'old-plan-2013'

/** The encodings that it is committed in, as their files are named. */
const ENCODINGS = { tcvn3: 'abc', vni: 'vni', 'windows-1258': 'windows-1258', viscii: 'viscii' } as const

/**
 * The fixtures in old encodings.
 *
 * @param folder the folder of the text fixtures
 * @returns their names, encodings and bytes
 */
export function encodedFixtures(folder: string): { name: string; encoding: string; bytes: Uint8Array }[] {
  const text = readFileSync(join(folder, `${NAME}.txt`), 'utf8')
  return Object.entries(ENCODINGS).map(([encoding, target]) => {
    return { name: `${NAME}.${encoding}.txt`, encoding, bytes: encodeLegacy(text, target) }
  })
}
