import { syllables } from './vocabulary/generated.ts'

/** Tone marks: huyền, sắc, ngã, hỏi, nặng; the marks of â, ê, ô, ơ, ư, ă are others. */
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const SHARP = 2
const HEAVY = 5
const LONGEST = 7
/** Syllables that end with a vowel and have no tone: ôtô, panô. */
const OPEN = /^(?:[bcdđghklmnpqrstvx]{0,2}[aeiouyăâêôơư]){2,5}$/

/** Letters with a tone: the letter without it, and the number of the tone, from 1. */
const TONED = new Map<string, { bare: string; tone: number }>()
for (const bare of 'aăâeêioôơuưy') {
  for (let tone = 1; tone <= TONES.length; tone++)
    TONED.set((bare + TONES[tone - 1]!).normalize('NFC'), { bare, tone })
}

/** Which rhymes an onset stands before. */
type Reach = 'any' | 'front' | 'back'

const REACH = new Map<string, Reach>()
for (const kind of ['any', 'front', 'back'] as const)
  for (const onset of syllables.onsets[kind]) REACH.set(onset, kind)

const RHYMES = new Set<string>(syllables.rhymes.flat())
const GLIDE = new Set<string>(syllables.glide)
const STOPS = new Set<string>(syllables.stops)

/** The longest onset has three letters. */
const LONGEST_ONSET = 3

/** Whether a syllable without its tone falls into an onset and a rhyme that go together. */
function isBuilt(bare: string): boolean {
  if (bare.startsWith('qu')) return GLIDE.has(bare.slice(2))
  // In gì, giếng, giết the i of gi is that of the rhyme.
  if (bare.startsWith('gi') && RHYMES.has(bare.slice(1))) return true
  for (let length = 0; length <= LONGEST_ONSET; length++) {
    const kind = REACH.get(bare.slice(0, length))
    const rhyme = bare.slice(length)
    if (kind && RHYMES.has(rhyme) && (kind === 'any' || (kind === 'front') === isFront(rhyme))) return true
  }
  return false
}

const isFront = (rhyme: string) => 'eêiy'.includes(rhyme[0]!)

/**
 * Whether letters can be one syllable of Vietnamese.
 *
 * @param word small letters, NFC
 */
export function isSyllable(word: string): boolean {
  let bare = ''
  let tone = 0
  for (const letter of word) {
    const marked = TONED.get(letter)
    if (marked && tone > 0) return false
    if (marked) tone = marked.tone
    bare += marked?.bare ?? letter
  }
  if (bare.length > LONGEST || !isBuilt(bare)) return false
  const isStopped = STOPS.has(bare.slice(-1)) || STOPS.has(bare.slice(-2))
  return !isStopped || tone === SHARP || tone === HEAVY
}

/**
 * Whether letters can be a word taken from another language that is written in one: ôtô, panô.
 *
 * @param word small letters, NFC
 */
export function isLoanword(word: string): boolean {
  return OPEN.test(word)
}
