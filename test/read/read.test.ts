import { createHash } from 'node:crypto'
import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { loadMarkdown, parseText, readDocument, readText } from '../../src/read/read.ts'

const markdown = await loadMarkdown()

describe('a document', () => {
  it('carries its text, encoding and hash', async () => {
    const bytes = Buffer.from('\ufeffKẾ HOẠCH\n\nNăm 2031', 'utf16le')
    const { tree, ...rest } = await readDocument(bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(rest).toEqual({
      text: 'KẾ HOẠCH\n\nNăm 2031',
      format: 'text',
      pageStarts: [],
      lineStarts: [0, 9, 10],
      faults: [],
      encoding: 'utf-16le',
      sha256,
      pages: null,
    })
    expect(tree.children).toHaveLength(2)
  })

  it('that is a string loses its BOM and is hashed as UTF-8', async () => {
    const given = '\ufeffKẾ HOẠCH'
    const { text, encoding, sha256 } = await readText(given)
    expect({ text, encoding }).toEqual({ text: 'KẾ HOẠCH', encoding: 'utf-8' })
    expect(sha256).toBe(createHash('sha256').update(given, 'utf8').digest('hex'))
    expect(parseText(given, markdown)).toEqual(parseText(text, markdown))
  })

  it.each([
    ['text', 'I. MỤC ĐÍCH\n\n* Nhiệm vụ\n\n------\n\n#1'],
    ['markdown', 'Mở đầu\n# MỤC ĐÍCH'],
    ['markdown', '| TT | Việc |\n|---|---|\n| 1 | Họp |'],
    ['markdown', '**I. MỤC ĐÍCH**'],
    ['text', 'Mở đầu\n\n***\n\nKết thúc'],
  ])('is %s by what stands in it: %j', async (format, text) => {
    expect((await readText(text)).format).toBe(format)
  })

  it('without a character, or with blanks alone, is a tree without blocks', async () => {
    for (const text of ['', ' ', '\n', ' \t\r\n\r \n']) {
      const { tree } = await readText(text)
      expect(tree.children).toEqual([])
      expect(tree.position?.end.offset).toBe(text.length)
    }
  })

  it.each([
    ['CRLF', '  KẾ HOẠCH  \r\n\tnăm 2031\r\n\r\nMục đích \r\n'],
    ['a lone CR', 'KẾ HOẠCH\r# năm 2031\r\rMục đích'],
    ['NFD', 'Ke\u0302\u0301 hoa\u0323ch\n\nMu\u0323c đi\u0301ch'],
    ['NBSP and soft hyphens', '\u00a0Kế\u00a0hoạch\u00ad số\n \u00a0\n\nnhiệm\u00ad vụ'],
    ['characters outside the BMP', '😀 Kế hoạch 😀\n\n| 😀 | b |\n|--|--|\n| 😀😀 | d |\n\n# 😀'],
    ['a form feed', 'trang 1\f\n\ftrang 2'],
  ])('with %s has positions that lead to the source', async (_, source) => {
    const { text, tree } = await readText(source)
    expect(text).toBe(source)
    const texts = textsOf(tree)
    expect(texts.length).toBeGreaterThan(0)
    for (const node of texts) {
      const { start, end } = node.position!
      expect(unindented(source.slice(start.offset, end.offset))).toBe(node.value)
      expect(offsetOf(source, start.line, start.column)).toBe(start.offset)
      expect(offsetOf(source, end.line, end.column)).toBe(end.offset)
    }
    // What no text covers is white space and the marks of headings and tables.
    const rest = texts.reduceRight(
      (left, { position }) => left.slice(0, position!.start.offset) + left.slice(position!.end.offset),
      source,
    )
    expect(rest).toMatch(/^[ \t\r\n#|-]*$/)
  })

  it('keeps a form feed, a lone `|` and tabs in its paragraphs', () => {
    expect(outline('|\na\n|\n\nx\ty\nz\fw')).toEqual(['paragraph: |\na\n|', 'paragraph: x\ty\nz\fw'])
  })

  it('keeps lists, quotes, fences, rules and references as they are written', () => {
    const text = '1. Mục đích\n   a) Một\n> hai\n```\nba\n---\n*bốn* [năm](sáu) &amp; <b> \\*'
    expect(outline(text)).toEqual([`paragraph: ${text.replace('   a)', 'a)')}`])
  })
})

describe('a table', () => {
  const table = '| TT | Việc |\n|----|------|\n| 1 | Họp |\n'
  it.each([
    'I. NỘI DUNG',
    '1. Mục đích',
    '1.1. Yêu cầu',
    '1.1 Yêu cầu',
    'a) Sở Nội vụ',
    'đ) Sở Nội vụ',
    '(1) Họp',
    '- Họp',
    '+ Họp',
    '• Họp',
    'Phần II',
    'PHẦN THỨ HAI',
    'Điều 3. Tổ chức',
    'Đie\u0302\u0300u 3. Tổ chức',
    '**2. Yêu cầu**',
    '  II - TỔ CHỨC',
  ])('ends before «%s»', (line) => {
    expect(outline(`${table}${line}\ntiếp`)).toEqual([
      'table: TT,Việc,1,Họp',
      `paragraph: ${line.trim()}\ntiếp`,
    ])
  })

  it.each(['| 2. | Gặp |', '- Họp | Gặp', '2', '2031', 'Gặp gỡ', '7h30 chào cờ', 'Phần thưởng', 'Vui'])(
    'goes on with «%s»',
    (line) => {
      const found = outline(table + line)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatch(/^table: TT,Việc,1,Họp,/)
    },
  )

  it('ends before a heading and a blank line', () => {
    expect(outline(`${table}# Mục\n${table}\nđoạn`)).toEqual([
      'table: TT,Việc,1,Họp',
      'heading: Mục',
      'table: TT,Việc,1,Họp',
      'paragraph: đoạn',
    ])
  })

  it('needs as many cells in its row of dashes as in its head', () => {
    expect(outline('| TT | Việc |\n|----|\n| 1 |')).toEqual(['paragraph: | TT | Việc |\n|----|\n| 1 |'])
  })
})

function outline(text: string): string[] {
  return parseText(text, markdown).children.map(
    (node) =>
      `${node.type}: ${textsOf(node)
        .map(({ value }) => value)
        .join(',')}`,
  )
}

function textsOf(node: Root | Nodes): Extract<Nodes, { type: 'text' }>[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

/** The value of a text node has no blanks around its line ends. */
function unindented(text: string): string {
  return text.replace(/[ \t]*(\r\n|\r|\n)[ \t]*/g, '$1')
}

function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  return lines.slice(0, line - 1).join('').length + column - 1
}
