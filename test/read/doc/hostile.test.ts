import * as CFB from 'cfb'
import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { CompoundFile } from '../../../src/read/doc/compound-file.ts'
import { readDocument } from '../../../src/read/read.ts'
import { growth } from '../growth.ts'
import {
  container,
  type DocParagraph,
  inList,
  inTable,
  joined,
  listDefinition,
  listDefinitions,
  listOverrides,
  modifier,
  paragraph,
  row,
  rowDefinition,
  streamsOf,
  u16,
  u32,
  writeDoc,
} from './doc-writer.ts'

async function failure(bytes: Uint8Array): Promise<{ code: string; args: unknown }> {
  try {
    await readDocument(bytes)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was read')
}

const whole = writeDoc({ paragraphs: [paragraph('Kế hoạch trồng rừng '.repeat(200))] })

/** A copy of a file with numbers of four bytes put over it. */
function patched(bytes: Uint8Array, ...numbers: [at: number, value: number][]): Uint8Array {
  const copy = bytes.slice()
  for (const [at, value] of numbers) copy.set(u32(value), at)
  return copy
}

const u32At = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true)
const sectorAt = (sector: number) => (sector + 1) * 512
const tableAt = (bytes: Uint8Array) => sectorAt(u32At(bytes, 76))

/** Offset of an entry of the directory. */
function entryAt(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).indexOf(Buffer.from(`${name}\0`, 'utf16le'))
}

describe('a container gives the streams that the library cfb reads', () => {
  it('large and small, in sectors of 512 bytes', () => {
    const stream = (length: number) => Buffer.from(Array.from({ length }, (_, i) => (i * 7919) % 251))
    const streams = {
      WordDocument: stream(9000),
      '1Table': stream(100),
      Data: stream(4096),
      empty: stream(0),
    }
    const file = new CompoundFile(container(streams))
    for (const [name, bytes] of Object.entries(streams)) {
      expect(Buffer.compare(file.stream(name) ?? Buffer.from('?'), bytes), name).toBe(0)
    }
    expect(file.stream('0Table')).toBeNull()
  })

  it('whatever the case of their names', () => {
    const lower = whole.slice()
    lower[entryAt(whole, 'WordDocument')] = 'w'.charCodeAt(0)
    expect(new CompoundFile(lower).stream('WordDocument')?.length).toBeGreaterThan(4096)
  })

  it('but not those of a document inside the document', () => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/ObjectPool/_1/WordDocument', Buffer.alloc(5000))
    expect(new CompoundFile(CFB.write(file, { type: 'buffer' })).stream('WordDocument')).toBeNull()
  })
})

describe('a container that goes in circles is an error', () => {
  const document = entryAt(whole, 'WordDocument')
  const start = u32At(whole, document + 116)

  it('where a chain of sectors does', async () => {
    const bytes = patched(whole, [tableAt(whole) + 4 * (start + 2), start])
    expect(await failure(bytes)).toEqual({ code: 'broken-file', args: { kind: 'DOC', part: 'FAT' } })
  })

  it('where the chain of the directory, of the table of sectors or of the small sectors does', async () => {
    const directory = u32At(whole, 48)
    expect(await failure(patched(whole, [tableAt(whole) + 4 * directory, directory]))).toMatchObject({
      code: 'broken-file',
    })
    const last = Math.floor(whole.length / 512) - 2
    const link = patched(whole, [68, last], [sectorAt(last) + 508, last])
    expect(await failure(link)).toMatchObject({ code: 'broken-file' })
    const small = u32At(whole, 60)
    const table = entryAt(whole, '1Table')
    const first = u32At(whole, table + 116)
    expect(u32At(whole, table + 120)).toBeLessThan(4096)
    expect(
      await failure(patched(whole, [sectorAt(small) + 4 * first, first], [table + 120, 4095])),
    ).toMatchObject({
      code: 'broken-file',
    })
  })

  it('or is read where the entries of the directory do, if what is asked for is among them', async () => {
    const directory = sectorAt(u32At(whole, 48))
    const table = entryAt(whole, '1Table')
    const [documentId, tableId] = [document, table].map((at) => (at - directory) / 128)
    const bytes = patched(
      whole,
      [directory + 76, documentId!],
      [document + 68, tableId!],
      [document + 72, documentId!],
      [table + 68, documentId!],
      [table + 72, 0],
    )
    expect((await readDocument(bytes)).text).toBe((await readDocument(whole)).text)
  })

  it('or runs backwards, or meets another, only takes the time that its streams take', async () => {
    const file = writeDoc({ paragraphs: [paragraph('x'.repeat(2_000_000))], width: 1 })
    const entry = entryAt(file, 'WordDocument')
    const first = u32At(file, entry + 116)
    const sectors = Math.ceil(u32At(file, entry + 120) / 512)
    const bytes = file.slice()
    for (let i = 0; i < sectors; i++) {
      const place = sectorAt(u32At(file, 76 + 4 * Math.floor((first + i) / 128))) + 4 * ((first + i) % 128)
      bytes.set(u32(i === 0 ? 0xfffffffe : first + i - 1), place)
    }
    bytes.set(u32(first + sectors - 1), entry + 116)
    expect(await failure(bytes)).toMatchObject({ code: 'broken-file', args: { part: 'WordDocument' } })
  })
})

describe('a DOC that is broken is an error that names the part', () => {
  it('where its end is missing, if anything that it needs stood there', async () => {
    const { text } = await readDocument(whole)
    for (let length = 8; length < whole.length; length += 509) {
      const found = await readDocument(whole.slice(0, length)).catch((error) => error)
      if (found instanceof PlanExtractError) expect(found.code, `${length} bytes`).toBe('broken-file')
      else expect(found.text, `${length} bytes`).toBe(text)
    }
    expect(await failure(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'broken-file' })
  })

  it('where its bytes are wrong, or it is read', async () => {
    const bytes = writeDoc({
      paragraphs: [
        ...row([[paragraph('một', inList(1))], [paragraph('hai')]], rowDefinition([0, 2000, 4000])),
        paragraph('ba\x02\x08'),
      ],
      footnotes: ['\x02 bốn'],
      boxes: [{ text: 'năm', shape: 7 }],
      shapes: [7],
      lists: listDefinitions(listDefinition(1, [{ format: 0, text: '%1.' }])),
      overrides: listOverrides({ id: 1 }),
    })
    for (let at = 8; at < bytes.length; at += 7) {
      const wrong = bytes.slice()
      wrong[at]! ^= at % 2 === 0 ? 0xff : 0x11
      const found = await readDocument(wrong).catch((error) => error)
      if (found instanceof Error && !(found instanceof PlanExtractError)) throw found
    }
  })

  it('where a part lies beyond its stream, or its pieces do', async () => {
    const { main, table } = streamsOf({ paragraphs: [paragraph('Một')] })
    const clx = 154 + 8 * 33
    const bytes = container({ WordDocument: patched(main, [clx, 1_000_000]), '1Table': table })
    expect(await failure(bytes)).toEqual({ code: 'broken-file', args: { kind: 'DOC', part: '1Table' } })
    const pieces = patched(table, [table.length - 6, 0x3fffffff])
    expect(await failure(container({ WordDocument: main, '1Table': pieces }))).toMatchObject({
      code: 'broken-file',
    })
    expect(await failure(container({ WordDocument: main }))).toMatchObject({ args: { part: '1Table' } })
  })

  it('where two lists name one page of properties', async () => {
    const { main, table } = streamsOf({ paragraphs: Array.from({ length: 90 }, (_, i) => paragraph(`${i}`)) })
    const place = 154 + 8 * 13
    const [at, length] = [u32At(main, place), u32At(main, place + 4)]
    const pages = (length - 4) / 8
    const second = at + 4 * (pages + 1) + 4
    const bytes = container({
      WordDocument: main,
      '1Table': patched(table, [second, u32At(table, second - 4)]),
    })
    expect(await failure(bytes)).toMatchObject({ args: { part: 'PlcfBtePapx' } })
  })
})

describe('a DOC that is made to fill the memory is an error', () => {
  it('where it says that it has more characters than bytes', async () => {
    const { main, table } = streamsOf({ paragraphs: [paragraph('Một')] })
    const bytes = container({ WordDocument: patched(main, [76, 0x7fffffff]), '1Table': table })
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'unpacked' } })
  })

  it('where tables stand in tables without end', async () => {
    for (const depth of [65, 255]) {
      const bytes = writeDoc({ paragraphs: [paragraph('x', inTable(depth)), paragraph('')] })
      expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'nesting' } })
    }
  })

  it('where few paragraphs open many tables', async () => {
    const paragraphs = Array.from({ length: 700 }, (_, i) => paragraph('x', inTable(i % 2 === 0 ? 60 : 1)))
    expect(await failure(writeDoc({ paragraphs }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements', part: 'PlcfBtePapx' },
    })
  })

  it('where paragraphs share long lists of properties', async () => {
    const long = joined(...Array.from({ length: 20_000 }, () => modifier(0x2416, 0)))
    const data = joined(u32(0), u16(long.length), long)
    const shared = (i: number): DocParagraph =>
      paragraph('x', joined(modifier(0x6646, 4, 0, 0, 0), modifier(0x2405, i % 2)))
    const paragraphs = Array.from({ length: 800 }, (_, i) => shared(i))
    expect(await failure(writeDoc({ paragraphs, data }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements', part: 'Data' },
    })
  })

  it('where it has more paragraphs than can be', async () => {
    const bytes = writeDoc({ paragraphs: [paragraph('\r'.repeat(1_000_001))], width: 1 })
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'elements' } })
  })
})

describe('a file that is no DOC of Word 97 is an error that says what it is', () => {
  const spec = { paragraphs: [paragraph('Một')] }

  it('behind a password', async () => {
    expect(await failure(writeDoc({ ...spec, flags: 0x0100 }))).toEqual({ code: 'encrypted-file', args: {} })
    expect(await failure(container({ EncryptedPackage: Buffer.alloc(5000) }))).toEqual({
      code: 'encrypted-file',
      args: {},
    })
  })

  it('of Word 6 or 95', async () => {
    const old = { code: 'old-format', args: { kind: 'Word 6/95' } }
    expect(await failure(writeDoc({ ...spec, version: 104 }))).toEqual(old)
    const { main } = streamsOf(spec)
    expect(await failure(container({ WordDocument: joined(u16(0xa5dc, 104), main.slice(4)) }))).toEqual(old)
  })

  it('of another program', async () => {
    const kinds = { Workbook: 'XLS', 'PowerPoint Document': 'PPT', Other: 'OLE' }
    for (const [name, kind] of Object.entries(kinds)) {
      expect(await failure(container({ [name]: Buffer.alloc(5000) }))).toEqual({
        code: 'binary-file',
        args: { kind },
      })
    }
  })
})

describe('a DOC is read in spite of', () => {
  it('styles that are based on each other', async () => {
    const styles = [
      { kind: 1, base: 1 },
      { kind: 1, base: 0 },
      { kind: 2, base: 2 },
    ] as const
    const run = { text: 'Một', modifiers: modifier(0x4a30, 2, 0) }
    expect((await readDocument(writeDoc({ paragraphs: [{ runs: [run] }], styles: [...styles] }))).text).toBe(
      'Một\n',
    )
  })

  it('styles that are based on one another in a chain of thousands', async () => {
    const styles = Array.from({ length: 4000 }, (_, i) => ({ kind: 1 as const, base: Math.max(i - 1, 0) }))
    const bytes = writeDoc({ paragraphs: [{ ...paragraph('Một'), style: 3999 }], styles })
    expect((await readDocument(bytes)).text).toBe('Một\n')
  })

  it('fonts, styles and signs that are not there', async () => {
    const run = joined(modifier(0x4a4f, 99, 0), modifier(0x4a51, 99, 0), modifier(0x6a09, 99, 0, 0xb7, 0xf0))
    const bytes = writeDoc({ paragraphs: [{ ...paragraph('(\xa0một', undefined, run), style: 99 }] })
    expect((await readDocument(bytes)).text).toBe('•\xa0một\n')
  })

  it('fields, rows and cells that have no beginning or no end', async () => {
    const bytes = writeDoc({
      paragraphs: [
        paragraph('\x15a\x14b\x13c'),
        { ...paragraph('d'), mark: '\x07' },
        { ...paragraph('e', inTable()), mark: '\x07' },
        paragraph('f', inTable(2)),
        paragraph('g', modifier(0x244c, 1)),
      ],
    })
    expect((await readDocument(bytes)).text).toBe('ab\nd\ne\tf\ng\n')
  })

  it('a note that refers to itself, and a box that holds its own anchor', async () => {
    const notes = writeDoc({ paragraphs: [paragraph('Một\x02')], footnotes: ['\x02 Xem.'] })
    expect((await readDocument(notes)).text).toBe('Một\n[1]  Xem.\n')
    const boxes = { boxes: [{ text: 'trong\x08', shape: 5 }], shapes: [5] }
    const { main, table } = streamsOf({ paragraphs: [paragraph('Một\x08')], ...boxes })
    const anchors = u32At(main, 154 + 8 * 40)
    const itself = patched(table, [anchors, 'Một\x08\rtrong'.length])
    const { text } = await readDocument(container({ WordDocument: main, '1Table': itself }))
    expect(text).toBe('Một\ntrong\n')
  })

  it('a text without anything', async () => {
    const { messages } = await extract(writeDoc({ paragraphs: [paragraph('')] }))
    expect(messages.map(({ rule }) => rule)).toContain('empty-document')
  })
})

it('eight times the paragraphs, runs, pieces, rows or open fields take about eight times the time', async () => {
  const item = (i: number) => paragraph(`Việc ${i * 7919}\t`, inList(1), modifier(0x0835, i % 2))
  const specs = [
    (count: number) => ({ paragraphs: Array.from({ length: count }, (_, i) => item(i)) }),
    (count: number) => ({
      paragraphs: [
        {
          runs: Array.from({ length: count }, (_, i) => ({
            text: `${i}`,
            modifiers: modifier(0x0835, i % 2),
          })),
        },
      ],
    }),
    (count: number) => ({
      paragraphs: [paragraph('x'.repeat(count))],
      pieces: Array.from({ length: count }, (_, from) => ({ from, modifiers: 0x0100 | (0x55 << 1) })),
    }),
    (count: number) => ({
      paragraphs: Array.from({ length: count }, (_, i) =>
        row([[item(i)], [paragraph('x')]], rowDefinition([i % 90, 2000, 4000 + (i % 70)])),
      ).flat(),
    }),
    (count: number) => ({ paragraphs: [paragraph('\x13'.repeat(10 * count))] }),
  ]
  for (const spec of specs) {
    const [small, large] = [500, 4000].map((count) => writeDoc(spec(count)))
    expect(await growth(small!, large!, readDocument, 24)).toBeLessThan(24)
  }
})
