import { compile, lazy, matchesOf } from '../extract/forms.ts'
import { ownReferences } from '../vocabulary/generated.ts'

/** A part of the plan that the plan refers to. */
export interface OwnReference {
  /** The words. */
  raw: string
  /** Roman or Arabic numbers of the sections from the top down, or of the appendix. */
  parts: string[]
  kind: 'section' | 'appendix'
}

const grammar = lazy(() => {
  const { fragments, sections, behind, appendix } = ownReferences
  return {
    sections: sections.map(({ pattern }) => compile(pattern, fragments, 'g')),
    behind: compile(behind, fragments),
    appendix: compile(appendix.pattern, fragments, 'g'),
    appendixBehind: compile(appendix.behind, fragments),
  }
})
/** How far behind the words it is said whose part is meant. */
const BEHIND = 60

/**
 * Finds where a text refers to a part of its own plan: `mục 2, phần II Kế hoạch này`, `Phụ lục II kèm theo`.
 *
 * @param text cleaned text
 */
export function ownReferencesIn(text: string): OwnReference[] {
  const found: OwnReference[] = []
  const { sections, behind, appendix, appendixBehind } = grammar()
  const read = (pattern: RegExp, what: RegExp, kind: OwnReference['kind']) => {
    for (const { 0: raw, index, groups } of matchesOf(pattern, text)) {
      const end = index + raw.length
      if (!what.test(text.slice(end, end + BEHIND)) || isInside(found, raw)) continue
      const { outer, inner, number } = groups!
      found.push({ raw, parts: [outer, inner, number].filter((part) => part !== undefined), kind })
    }
  }
  for (const pattern of sections) read(pattern, behind, 'section')
  read(appendix, appendixBehind, 'appendix')
  return found
}

/** `phần II` in `mục 2, phần II` is no reference of its own. */
const isInside = (found: readonly OwnReference[], raw: string) => found.some((each) => each.raw.endsWith(raw))
