import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '../../src/write/markdown.ts'
import { sampleMessage } from './sample-plan.ts'
import { HOSTILE_TEXT, hostileReport, sampleReport } from './sample-report.ts'

interface Node {
  type: string
  value?: string
  children?: Node[]
}

const read = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown)
const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)]
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('')

describe('writeMarkdown', () => {
  it('writes a table a file below the counts', () => {
    expect(writeMarkdown(sampleReport())).toBe(
      [
        '### Kiểm tra kế hoạch',
        '',
        '4 phát hiện (1 lỗi, 2 cảnh báo, 1 lưu ý).',
        '',
        '**xa/suoi mo.txt**',
        '',
        '| Dòng | Mức độ | Phát hiện | Quy tắc |',
        '| --- | --- | --- | --- |',
        '| 3 | lỗi | Ngày 31/2 không có. | impossible\\-date |',
        '| 12 | cảnh báo | Nhiệm vụ «Tổng kết» chưa có thời hạn. | missing\\-deadline |',
        '| 14 | cảnh báo | Nhiệm vụ «Tổng kết» chưa có thời hạn. | missing\\-deadline |',
        '| 140 | lưu ý | Nhiệm vụ «Tổng kết» chưa có thời hạn. | empty\\-date |',
        '',
        '**xa/vang.txt**: vang.txt\\: không có tệp này.',
        '',
      ].join('\n'),
    )
  })

  it('lets no name and no text be anything but text', () => {
    const tree = read(writeMarkdown(hostileReport()))
    const types = new Set(typesIn(tree))
    expect([...types].sort()).toEqual(
      ['heading', 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text'].sort(),
    )
    expect(textOf(tree)).toContain('[b](c) @\u200bd <!-- -->')
    expect(HOSTILE_TEXT).toContain('[b](c) @d <!-- -->')
  })

  it('stays within what a comment may hold and counts the rest', () => {
    const messages = Array.from({ length: 2000 }, (_, line) => sampleMessage({ line }))
    const text = writeMarkdown(sampleReport([{ name: 'a.txt', path: 'a.txt', messages, error: null }], 'en'))
    expect(text.length).toBeLessThan(65_536)
    const told = text.match(/^\| \d/gm)!.length
    expect(text).toMatch(new RegExp(`\\n… and ${2000 - told} more\\.\\n$`))
  })
})
