import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'
import { createProcessor, type PlanNode, type PlanTreeNode } from '../../src/processor.ts'

const TEXT = 'KẾ HOẠCH\nNạo vét kênh Bà Thoại năm 2026\n\nI. NỘI DUNG\n\n1. Vớt bèo.\n'

describe('createProcessor', () => {
  it('compiles a text to the JSON of its Plan', async () => {
    const file = await (await createProcessor()).process(TEXT)
    expect(JSON.parse(String(file))).toEqual(await extract(TEXT))
  })

  it('gives the findings as messages of the file', async () => {
    const file = await (await createProcessor({ lang: 'en' })).process(TEXT)
    const { messages } = await extract(TEXT, { lang: 'en' })
    expect(file.messages.map(({ ruleId, reason, line }) => [ruleId, reason, line])).toEqual(
      messages.map(({ rule, text, line }) => [rule, text, line]),
    )
    expect(messages.length).toBeGreaterThan(0)
  })

  it('lets a plugin stand between two steps', async () => {
    const processor = await createProcessor()
    const tree = processor.parse(TEXT)
    tree.children = tree.children.slice(0, 1)
    const node = (await processor.run(tree, { value: TEXT } as never)) as unknown as PlanNode
    expect(node.reading.plan).toMatchObject({ docType: 'KẾ HOẠCH', outline: [] })
  })

  it('reads a BOM as no part of the text', async () => {
    const file = await (await createProcessor()).process(`\ufeff${TEXT}`)
    expect(JSON.parse(String(file))).toMatchObject({ docType: 'KẾ HOẠCH', outline: [{ path: 'I' }] })
  })

  it('gives nodes that unist tools know by their type', async () => {
    const processor = await createProcessor()
    const types: string[] = []
    processor.use(() => (tree) => void types.push(tree.type))
    await processor.process(TEXT)
    expect(types).toEqual(['plan' satisfies PlanNode['type']])
    expect('planTree' satisfies PlanTreeNode['type']).toBe('planTree')
  })
})
