import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract, inspect } from '../../src/pipeline.ts'

const TEXT = 'UBND XÃ LA SƠN HẠ\n\nKẾ HOẠCH\nNạo vét kênh Bà Thoại năm 2026\n\nI. NỘI DUNG\n\n1. Vớt bèo.\n'
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

/** A Plan without what tells of the file. */
async function factsOf(input: string | Uint8Array) {
  const { source, messages, ...facts } = await extract(input)
  return { ...facts, messages: messages.map(({ rule }) => rule) }
}

describe('extract', () => {
  it('reads bytes and text alike', async () => {
    expect(await factsOf(Buffer.from(TEXT))).toEqual(await factsOf(TEXT))
  })

  it.each([
    ['with a BOM', Buffer.from(`\ufeff${TEXT}`)],
    ['in UTF-16', utf16(TEXT)],
    ['with CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
    ['with CR', Buffer.from(TEXT.replaceAll('\n', '\r'))],
    ['in NFD', Buffer.from(TEXT.normalize('NFD'))],
    ['with Ð', Buffer.from(TEXT.replaceAll('Đ', 'Ð'))],
    ['with NBSP', Buffer.from(TEXT.replaceAll(' ', '\u00a0'))],
    ['with soft hyphens', Buffer.from(TEXT.replaceAll('n', 'n\u00ad'))],
  ])('reads the same facts from a file %s', async (_, bytes) => {
    expect(await factsOf(bytes)).toEqual(await factsOf(TEXT))
  })

  it('tells what it read the facts from', async () => {
    const { source } = await extract(Buffer.from(TEXT), { file: 'ke-hoach.txt' })
    expect(source).toMatchObject({ file: 'ke-hoach.txt', format: 'text', encoding: 'utf-8', pages: null })
    expect(source.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await extract(TEXT)).source.file).toBeNull()
  })

  it('speaks Vietnamese, or English where that is asked for', async () => {
    const [vi] = (await extract('')).messages
    const [en] = (await extract('', { lang: 'en' })).messages
    expect(vi!.rule).toBe('empty-document')
    expect(en).toMatchObject({ rule: 'empty-document' })
    expect(en!.text).not.toBe(vi!.text)
  })

  it('gives provenance only where that is asked for', async () => {
    expect(await extract(TEXT)).not.toHaveProperty('provenance')
    expect((await extract(TEXT, { provenance: true })).provenance).toHaveProperty('/docType')
  })

  it('leads from a BOM and CRLF to lines and columns of the text behind the BOM', async () => {
    const { provenance } = await extract(Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`), {
      provenance: true,
    })
    expect(provenance!['/docType']!.spans[0]!.start).toEqual({ line: 3, column: 1, offset: 21 })
  })

  it('finds no plan in a letter', async () => {
    const letter = readFileSync(join(import.meta.dirname, '../../fixtures/not-a-plan-letter.txt'))
    expect((await extract(letter)).messages.map(({ rule }) => rule)).toContain('not-a-plan')
  })

  it('refuses bytes that are no text', async () => {
    await expect(extract(new Uint8Array([0x50, 0x4b, 0, 0, 0xff, 0xfe, 0]))).rejects.toMatchObject({
      name: 'PlanExtractError',
    })
  })
})

describe('inspect', () => {
  it('shows what the reader gives', async () => {
    expect(await inspect(TEXT, 'mdast')).toMatchObject({
      type: 'root',
      children: [{ type: 'paragraph' }, {}, {}, {}],
    })
  })

  it('shows the structure', async () => {
    expect(await inspect(TEXT, 'tree')).toMatchObject({ type: 'planTree', main: { body: [{ path: 'I' }] } })
  })
})
