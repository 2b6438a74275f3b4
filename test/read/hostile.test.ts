import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../../src/read/blocks.ts'
import { loadMarkdown, parseText } from '../../src/read/read.ts'

const markdown = await loadMarkdown()
const MB = 1_048_576
const LEAST_RUNS = 3
const MOST_RUNS = 12
const TABLE_HEAD = '| a |\n|---|\n'

// A collection of garbage that falls on one run only is no growth: a case that fails is measured anew.
describe('time grows with the length of hostile text and not faster', { retry: 2 }, () => {
  it.each([
    ['brackets', '((((', '', 5 * MB],
    ['stars', '*a*b', '', 5 * MB],
    ['rows of pipes', '| a |\n', '', 5 * MB],
    ['hashes', '#', '', 5 * MB],
    ['blanks', ' ', '', 5 * MB],
    ['short lines', 'a\n', '', MB],
    ['lines with blanks behind them', 'a \t \n', '', MB],
    ['hard breaks', 'a  \n', '', MB / 4],
    ['dashes and pipes', '|-', 'a\n', 5 * MB],
    ['rows of dashes', '-:|\n', '', MB / 24],
    ['stars in a heading', '*a*b', '# ', 5 * MB],
    ['rows of a table', '| a |\n', TABLE_HEAD, MB],
    ['rows of a table for the Markdown parser', '| \\ |\n', TABLE_HEAD, MB / 24],
    ['empty headings', '#\n', '', MB / 24],
    ['headings between lines', '# a\nb\n', '', MB],
  ])('%s', (_, unit, head, size) => {
    const half = flat(head + unit.repeat(size / 2 / unit.length))
    const whole = flat(head + unit.repeat(size / unit.length))
    let shortHalf = Number.POSITIVE_INFINITY
    let shortWhole = Number.POSITIVE_INFINITY
    // In turns and more than once, so that what else the machine does falls on both.
    for (let run = 0; run < MOST_RUNS && (run < LEAST_RUNS || shortWhole > limit(shortHalf)); run++) {
      shortHalf = Math.min(shortHalf, duration(half))
      shortWhole = Math.min(shortWhole, duration(whole))
    }
    expect(shortWhole).toBeLessThanOrEqual(limit(shortHalf))
  })
})

describe('memory stays near the size of the text', () => {
  it('because a long table for the Markdown parser comes in pieces', () => {
    const rows = '| a | \\ |\n'.repeat(50_000)
    const blocks = splitBlocks(TABLE_HEAD + rows)
    expect(blocks.length).toBeGreaterThan(20)
    for (const block of blocks) {
      expect(block).toMatchObject({ type: 'markdown' })
      if (block.type === 'markdown') expect(block.to - block.from).toBeLessThan(20_000)
    }
  })

  it('because a line beyond all measure is no Markdown', () => {
    const long = 'a'.repeat(40_000)
    const types = (text: string) => parseText(text, markdown).children.map(({ type }) => type)
    expect(types(`# ${long}`)).toEqual(['paragraph'])
    expect(types(`| ${long} |\n|---|`)).toEqual(['paragraph'])
    expect(types(`${TABLE_HEAD}| ${long} |`)).toEqual(['table', 'paragraph'])
  })
})

/** Twice the length may take 2.5 times as long; a few milliseconds more are the speed of the memory. */
function limit(milliseconds: number): number {
  return 2.5 * milliseconds + 20
}

/** The same text as one piece of memory, as a file gives it. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1')
}

/** Milliseconds of work, which do not count what else the machine does. */
function duration(text: string): number {
  const start = process.cpuUsage()
  parseText(text, markdown)
  return process.cpuUsage(start).user / 1000
}
