import { isSyllable } from '../../syllable.ts'
import { decodeWindows1252, type LegacyEncoding, readLegacy } from './legacy.ts'
import { readVni } from './vni.ts'

/** An encoding that a text was found to have. */
interface Guess {
  encoding: LegacyEncoding
  /** How many of 100 words with letters beyond ASCII are syllables of Vietnamese in it. */
  fit: number
  /** By how much that is more than in the encoding that fits next best. */
  margin: number
}

/**
 * Tells the encoding of a text in Vietnamese from before Unicode by how its words read. VIQR is never guessed: it is
 * ASCII, and so is much that is not Vietnamese.
 *
 * @param bytes text that is not UTF-8
 * @returns null where no encoding fits well enough, or two do
 */
export function detectLegacy(bytes: Uint8Array): Guess | null {
  const text = decodeWindows1252(sampleOf(bytes))
  const [best, next] = CANDIDATES.map((candidate) => judge(text, candidate)).sort((a, b) => b.fit - a.fit)
  const margin = best!.fit - next!.fit
  if (best!.fit < LEAST_FIT || margin < LEAST_MARGIN || best!.syllables < LEAST_SYLLABLES) return null
  return { encoding: best!.encoding, fit: Math.round(best!.fit), margin: Math.round(margin) }
}

/** A plan fits its encoding by 98 and more, any other by 54 at most; other languages fit by 70 at most. */
const LEAST_FIT = 80
const LEAST_MARGIN = 25
/** Fewer words could fit by chance. */
const LEAST_SYLLABLES = 5

/** Some eight hundred words; more would tell nothing more. */
const SAMPLE = 1 << 12

/** An encoding that is guessed, what its words look like, and how one is read. */
interface Candidate {
  encoding: LegacyEncoding
  word: RegExp
  read(word: string): string
}

const WORD = /[A-Za-z\xa1-\xff]+/g

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'tcvn3', word: WORD, read: (word) => readLegacy(word, 'tcvn3') },
  { encoding: 'vni', word: WORD, read: (word) => readVni(word, '?') },
  { encoding: 'windows-1258', word: WORD, read: (word) => readLegacy(word, 'windows-1258') },
  {
    encoding: 'viscii',
    // It alone has letters where the others have quotes and dashes.
    word: /[A-Za-z\x02\x05\x06\x14\x19\x1e\x80-\u2122]+/g,
    read: (word) => readLegacy(word, 'viscii'),
  },
]

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const from = Math.max(first - LONGEST_WORD, 0)
  return bytes.subarray(from, from + SAMPLE)
}

/** A word of more bytes than this is no syllable. */
const LONGEST_WORD = 16

function judge(text: string, { encoding, word, read }: Candidate) {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(word)) {
    if (/[^\0-\x7f]/.test(found)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  let words = 0
  let syllables = 0
  for (const [found, count] of counts) {
    words += count
    if (found.length <= LONGEST_WORD && isMarkedSyllable(read(found))) syllables += count
  }
  return { encoding, syllables, fit: words === 0 ? 0 : (100 * syllables) / words }
}

/** Whether a word is a syllable that only Vietnamese writes so. */
const isMarkedSyllable = (word: string) => /[^\0-\x7f]/.test(word) && isSyllable(word.toLowerCase())
