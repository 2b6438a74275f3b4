import type { Funding } from '../model/plan.ts'
import { EMPTY, join, slice, type Text } from '../parse/text.ts'
import type { Block, Item } from '../parse/tree.ts'
import { fundingSources } from '../vocabulary/generated.ts'
import { findAmounts } from './amounts.ts'
import { compile, includesOne, lazy, lowerCase, matchesOf } from './forms.ts'
import type { Recorder } from './recorder.ts'
import { rolesOf } from './roles.ts'

interface Stretch {
  from: number
  to: number
}

const grammar = lazy(() =>
  fundingSources.forms.map((form) => ({
    has: form.has,
    pattern: lazy(() => compile(form.pattern, fundingSources.fragments, 'gd')),
    notBehind: 'notBehind' in form ? compile(form.notBehind, {}) : null,
  })),
)
/** How far back the words that speak against a source can reach. */
const LONGEST_BEFORE = 120

/**
 * Finds what the plan says about its funding.
 *
 * @param sections the outermost items whose heading carries the role funding, in document order
 * @param recorder receives where the text, the sources and the amounts stand
 * @returns null where there are no sections, or nothing stands in them
 */
export function findFunding(sections: readonly Item[], recorder: Recorder): Funding | null {
  const text = joined(sections.flatMap(textsOf))
  if (text === EMPTY) return null
  recorder.note('/funding/text', 'heading', text)
  const sources: string[] = []
  const known = new Set<string>()
  for (const { from, to } of findSources(text.value)) {
    const source = text.value.slice(from, to)
    if (known.has(source.toLowerCase())) continue
    known.add(source.toLowerCase())
    recorder.note(`/funding/sources/${sources.length}`, 'sentence', text, from, to)
    sources.push(source)
  }
  const amounts = findAmounts(text.value).map(({ from, to, raw, vnd }, i) => {
    recorder.note(`/funding/amounts/${i}/raw`, 'sentence', text, from, to)
    recorder.note(`/funding/amounts/${i}/vnd`, 'sentence', text, from, to)
    return { raw, vnd }
  })
  return { text: text.value, sources, amounts }
}

/** Joins texts that stand apart; by halves, for each join copies what it joins. */
function joined(texts: readonly Text[]): Text {
  if (texts.length < 2) return texts[0] ?? EMPTY
  const half = texts.length >> 1
  return join(joined(texts.slice(0, half)), joined(texts.slice(half)), true)
}

/** What stands in a section, its heading only where that is the body. */
function textsOf(section: Item): Text[] {
  const { text } = section
  const isMixed = rolesOf(text.value, true).length > 1
  const texts: Text[] = []
  const colon = text.value.indexOf(':')
  if (colon >= 0) texts.push(slice(text, colon + 1))
  else if (isSentence(section)) texts.push(text)
  addTexts(section.children, isMixed, texts)
  return texts
}

/** `5. Kinh phí thực hiện do ngân sách xã bảo đảm`: a heading that says it all. */
function isSentence({ text, children }: Item): boolean {
  if (/[.;]$/.test(text.value)) return true
  return children.length === 0 && (findSources(text.value).length > 0 || findAmounts(text.value).length > 0)
}

/** @param isMixed whether the heading carries other roles too, so that headings below may speak of something else */
function addTexts(blocks: readonly Block[], isMixed: boolean, texts: Text[]): void {
  for (const block of blocks) {
    if (block.type === 'table') continue
    if (block.type === 'item' && isMixed && isOfOtherRole(block)) continue
    texts.push(block.text)
    if (block.type === 'item') addTexts(block.children, isMixed, texts)
  }
}

function isOfOtherRole({ text }: Item): boolean {
  const roles = rolesOf(text.value, false)
  return roles.length > 0 && !roles.includes('funding')
}

/** The sources that a text names, in order. Of readings that overlap the first counts, and the longest of these. */
function findSources(text: string): Stretch[] {
  const lower = lowerCase(text)
  const found: { whole: Stretch; source: Stretch }[] = []
  for (const { has, pattern, notBehind } of grammar()) {
    if (!includesOne(lower, has)) continue
    for (const match of matchesOf(pattern(), lower)) {
      const from = match.index
      const to = from + match[0].length
      if (isLetter(lower[from - 1]) || isLetter(lower[to])) continue
      if (notBehind?.test(lower.slice(Math.max(0, from - LONGEST_BEFORE), from))) continue
      const [start, end] = match.indices!.groups?.source ?? [from, to]
      found.push({ whole: { from, to }, source: { from: start, to: end } })
    }
  }
  found.sort((a, b) => a.whole.from - b.whole.from || b.whole.to - a.whole.to)
  let end = 0
  const sources: Stretch[] = []
  for (const { whole, source } of found) {
    if (whole.from < end) continue
    sources.push(source)
    end = whole.to
  }
  return sources
}

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\d]/u.test(letter)
