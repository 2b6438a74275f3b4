import { clean } from '../../src/parse/clean.ts'
import { findEmphasis } from '../../src/parse/emphasis.ts'
import { type Line, linesOf } from '../../src/parse/lines.ts'
import { parse } from '../../src/parse/parse.ts'
import type { Text } from '../../src/parse/text.ts'
import type { PlanTree } from '../../src/parse/tree.ts'
import { loadMarkdown, parseText } from '../../src/read/read.ts'

const markdown = await loadMarkdown()

/** A source as one cleaned text without its emphasis marks. */
export function cleaned(source: string): Text {
  return clean(source, 0, source.length, findEmphasis(source, 0, source.length)?.marks ?? null)
}

/** The lines of a document. */
export function linesIn(source: string): Line[] {
  return linesOf(parseText(source, markdown), source)
}

/** The structure of a document. */
export function treeOf(source: string): PlanTree {
  return parse(parseText(source, markdown), source)
}
