import { describe, expect, it } from 'vitest'
import type { OutlineNode } from '../../src/model/plan.ts'
import { outlineView } from '../../src/write/outline.ts'
import { samplePlan } from './sample-plan.ts'

const node = (marker: string | null, text: string, children: OutlineNode[] = []): OutlineNode => ({
  marker,
  text,
  path: null,
  roles: [],
  children,
})

describe('outlineView', () => {
  it('gives a line a marked node, two spaces a level', () => {
    const outline = [
      node('I.', 'MỤC ĐÍCH', [
        node('1.', 'Mục đích', [node('-', 'Giữ nước đầu nguồn.')]),
        node('2.', 'Yêu cầu'),
      ]),
      node('Phụ lục I', 'Danh mục cây giống'),
    ]
    expect(outlineView(samplePlan({ outline }))).toBe(
      'I. MỤC ĐÍCH\n  1. Mục đích\n    - Giữ nước đầu nguồn.\n  2. Yêu cầu\nPhụ lục I Danh mục cây giống\n',
    )
  })

  it('leaves plain paragraphs out, and they give no level', () => {
    const outline = [node('I.', 'MỤC ĐÍCH', [node(null, 'Các thôn:', [node('-', 'Thôn Hạ')])])]
    expect(outlineView(samplePlan({ outline }))).toBe('I. MỤC ĐÍCH\n  - Thôn Hạ\n')
  })

  it('ends a node without text behind its marker', () => {
    expect(outlineView(samplePlan({ outline: [node('3.', '')] }))).toBe('3.\n')
  })
})
