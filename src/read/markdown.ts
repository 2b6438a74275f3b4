import type { Nodes, RootContent, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, MarkdownBlock } from './blocks.ts'

/** Constructs that misread an official document: `1. Mục đích` is no list, dashes under a line no heading. */
const MISREADING = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), { disable: { null: MISREADING } }])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze()

/** Head of a table for rows whose own head stands in an earlier block. */
const STAND_IN_HEAD = 'a\n:-\n'

/** About so many characters go to the parser at once: a call takes long to start, and much memory to hold. */
const BATCH = 16_384

/**
 * Reads the blocks that hold Markdown with remark-parse, of which headings and tables are left.
 *
 * @param text the text that the blocks were split from
 * @param blocks its blocks in order
 * @returns all its blocks as mdast; positions lead to `text`
 */
export function readMarkdown(text: string, blocks: readonly Block[]): RootContent[] {
  const read = inBatches(blocks).flatMap((batch) => parse(text, batch))
  const nodes: RootContent[] = []
  let next = 0
  for (const block of blocks) {
    if (block.type !== 'markdown') nodes.push(block)
    else if (block.goesOn) addRows(nodes.at(-1) as Table, read[next++] as Table)
    else nodes.push(read[next++]!)
  }
  return nodes
}

function inBatches(blocks: readonly Block[]): MarkdownBlock[][] {
  const batches: MarkdownBlock[][] = []
  let room = 0
  for (const block of blocks) {
    if (block.type !== 'markdown') continue
    if (room <= 0) {
      batches.push([])
      room = BATCH
    }
    batches.at(-1)!.push(block)
    room -= block.to - block.from + 1
  }
  return batches
}

/** Each block gives one node: it was cut out because it is a heading or a table. */
function parse(text: string, batch: readonly MarkdownBlock[]): RootContent[] {
  const pieces = batch.map(({ from, to, goesOn }) => (goesOn ? STAND_IN_HEAD : '') + text.slice(from, to))
  // A line end stands first, because at the start of its input the parser drops a U+FEFF without counting it.
  const { children } = processor.parse(`\n${pieces.join('\n\n')}`)
  for (const [i, { from, line, goesOn }] of batch.entries()) {
    const node = children[i]!
    const { start } = node.position!
    if (goesOn) shift(node, line - 2 - start.line, from - STAND_IN_HEAD.length - start.offset!)
    else shift(node, line - start.line, from + start.column - 1 - start.offset!)
  }
  return children
}

function shift(node: Nodes, lines: number, offset: number): void {
  const { start, end } = node.position!
  start.line += lines
  start.offset! += offset
  end.line += lines
  end.offset! += offset
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

function addRows(table: Table, rows: Table): void {
  for (const row of rows.children.slice(1)) table.children.push(row)
  table.position!.end = rows.position!.end
}
