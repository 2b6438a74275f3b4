import { titleBlock } from '../vocabulary/generated.ts'
import { openerOf, openersOf } from '../vocabulary/openers.ts'
import type { Line } from './lines.ts'

const HEADS: readonly string[] = titleBlock.contents
const OPENERS = openersOf(HEADS)
const LONGEST_HEAD = Math.max(...HEADS.map((words) => words.length)) + 1
/** The page of an entry behind a tab, leaders or a wide gap: `I. MỤC ĐÍCH …… 2`. */
const PAGE = /[^\s.…_](?:\s*\t\s*|\s*[.…_]{3,}\s*| {4,})\d{1,4}$/
/** Leaders are no longer; a long line is looked at no further. */
const LEADERS = 160
/** An entry over several lines has its page behind the last. */
const MOST_WITHOUT_PAGE = 2

/**
 * Marks the lines of a table of contents, which repeats the headings and is no part of the outline: the words
 * `MỤC LỤC` alone on their line and the entries behind them.
 *
 * @param lines all lines; the kind of those of a table of contents becomes `contents`
 * @param source the text that their ranges lead to
 */
export function markContents(lines: readonly Line[], source: string): void {
  const at = lines.findIndex(({ text }) => isHead(text.value))
  if (at < 0) return
  let end = at
  for (let i = at + 1; i < lines.length && i - end <= MOST_WITHOUT_PAGE + 1; i++) {
    const { from, to } = lines[i]!.range
    if (PAGE.test(source.slice(Math.max(from, to - LEADERS), to))) end = i
  }
  if (end === at) return
  for (const line of lines.slice(at, end + 1)) line.kind = 'contents'
}

const isHead = (value: string) =>
  value.length <= LONGEST_HEAD &&
  openerOf(value, OPENERS) !== undefined &&
  HEADS.includes(value.toLowerCase().replace(/[:.]$/, ''))
