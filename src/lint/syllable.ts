import { lazy } from '../extract/forms.ts'
import { syllables } from '../vocabulary/generated.ts'

/** Tone marks: huyền, sắc, ngã, hỏi, nặng; the marks of â, ê, ô, ơ, ư, ă are others. */
const TONES = '\u0300\u0301\u0303\u0309\u0323'
const SHARP = 2
const HEAVY = 5
const LONGEST = 7
/** Syllables that end with a vowel and have no tone: ôtô, panô. */
const OPEN = /^(?:[bcdđghklmnpqrstvx]{0,2}[aeiouyăâêôơư]){2,5}$/

/** Letters with a tone: the letter without it, and the number of the tone, from 1. */
const toned = lazy(() => {
  const letters = new Map<string, { bare: string; tone: number }>()
  for (const bare of 'aăâeêioôơuưy') {
    for (let tone = 1; tone <= TONES.length; tone++)
      letters.set((bare + TONES[tone - 1]!).normalize('NFC'), { bare, tone })
  }
  return letters
})

/** Which rhymes an onset stands before. */
type Reach = 'any' | 'front' | 'back'

const table = lazy(() => {
  const { onsets, rhymes, glide, stops } = syllables
  const reach = new Map<string, Reach>()
  for (const kind of ['any', 'front', 'back'] as const)
    for (const onset of onsets[kind]) reach.set(onset, kind)
  return {
    reach,
    rhymes: new Set<string>(rhymes.flat()),
    glide: new Set<string>(glide),
    stops: new Set<string>(stops),
  }
})

/** The longest onset has three letters. */
const LONGEST_ONSET = 3

/** Whether a syllable without its tone falls into an onset and a rhyme that go together. */
function isBuilt(bare: string): boolean {
  const { reach, rhymes, glide } = table()
  if (bare.startsWith('qu')) return glide.has(bare.slice(2))
  // In gì, giếng, giết the i of gi is that of the rhyme.
  if (bare.startsWith('gi') && rhymes.has(bare.slice(1))) return true
  for (let length = 0; length <= LONGEST_ONSET; length++) {
    const kind = reach.get(bare.slice(0, length))
    const rhyme = bare.slice(length)
    if (kind && rhymes.has(rhyme) && (kind === 'any' || (kind === 'front') === isFront(rhyme))) return true
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
    const marked = toned().get(letter)
    if (marked && tone > 0) return false
    if (marked) tone = marked.tone
    bare += marked?.bare ?? letter
  }
  if (bare.length > LONGEST || !isBuilt(bare)) return false
  const { stops } = table()
  const isStopped = stops.has(bare.slice(-1)) || stops.has(bare.slice(-2))
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
