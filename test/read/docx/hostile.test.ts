import { describe, expect, it } from 'vitest'
import { PlanExtractError } from '../../../src/errors.ts'
import { extract } from '../../../src/pipeline.ts'
import { readDocument } from '../../../src/read/read.ts'
import {
  cell,
  definition,
  inList,
  level,
  list,
  pack,
  paragraph,
  run,
  table,
  writeDocx,
} from './docx-writer.ts'

async function failure(bytes: Uint8Array): Promise<{ code: string; args: unknown }> {
  try {
    await readDocument(bytes)
  } catch (error) {
    if (error instanceof PlanExtractError) return { code: error.code, args: error.args }
    throw error
  }
  throw new Error('was read')
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const withDocument = (document: string, level: 0 | 9 = 9) =>
  pack(
    {
      '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': document,
    },
    level,
  )

describe('a DOCX that is not safe is an error', () => {
  it('where a part unpacks to too much', async () => {
    const bytes = withDocument(`<a>${' '.repeat(33 * 1024 * 1024)}</a>`, 0)
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'unpacked' } })
  })

  it('where a part packs more tightly than text can', async () => {
    const bytes = withDocument(`<a>${' '.repeat(8_000_000)}</a>`)
    expect(await failure(bytes)).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'ratio', part: 'word/document.xml' },
    })
  })

  it('where elements are nested too deep', async () => {
    const bytes = writeDocx({ body: '<w:sdtContent>'.repeat(5000) + '</w:sdtContent>'.repeat(5000) })
    expect(await failure(bytes)).toMatchObject({ code: 'unsafe-file', args: { reason: 'nesting' } })
  })

  it('where there are too many elements', async () => {
    const noise = Array.from({ length: 1_000_001 }, (_, i) => `<a${i % 977}/>`)
    expect(await failure(writeDocx({ body: noise.join('') }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements' },
    })
  })

  it('where merged cells multiply', async () => {
    const row = (_: unknown, i: number) =>
      `<w:tr>${cell('', '<w:gridSpan w:val="999999"/>')}${cell(`${i * 7919}`)}</w:tr>`
    const body = `<w:tbl>${Array.from({ length: 9000 }, row).join('')}</w:tbl>`
    expect(await failure(writeDocx({ body }))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'elements' },
    })
  })

  it.each([
    ['an entity that grows', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['an entity from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'],
  ])('where it declares %s', async (_, document) => {
    expect(await failure(withDocument(document))).toMatchObject({
      code: 'unsafe-file',
      args: { reason: 'doctype' },
    })
  })
})

describe('a DOCX that is broken is an error that names the part', () => {
  const whole = writeDocx({ body: paragraph('Một') })

  it('where its end is missing', async () => {
    expect(await failure(whole.subarray(0, whole.length - 40))).toMatchObject({ code: 'broken-file' })
  })

  it('where its bytes are wrong', async () => {
    for (let at = 30; at < whole.length; at += 7) {
      const wrong = whole.slice()
      wrong[at]! ^= 0x55
      const found = await readDocument(wrong).catch((error) => error)
      if (found instanceof Error) expect(found).toBeInstanceOf(PlanExtractError)
    }
  })

  it('where its XML is not well-formed, or holds an unknown entity', async () => {
    for (const document of ['<a><b></a>', '<a>&b;</a>', '']) {
      expect(await failure(withDocument(document))).toMatchObject({
        code: 'broken-file',
        args: { kind: 'DOCX', part: 'word/document.xml' },
      })
    }
  })

  it('where it has no document', async () => {
    const rels = (target: string) =>
      `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" ${target}/></Relationships>`
    for (const target of [
      'Target="word/document.xml"',
      'Target="http://example.org/d.xml" TargetMode="External"',
    ]) {
      const bytes = pack({ '_rels/.rels': rels(target), 'word/document2.xml': '<a/>' })
      expect(await failure(bytes)).toMatchObject({ code: 'broken-file', args: { part: 'word/document.xml' } })
    }
  })

  it('where a part is longer than it says', async () => {
    const bytes = withDocument(`<a>${'Một hai ba. '.repeat(900)}</a>`)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    // The size that the directory at the end gives for the last file, word/document.xml.
    const entry = Buffer.from(bytes).lastIndexOf('PK\x01\x02', undefined, 'latin1')
    view.setUint32(entry + 24, 40, true)
    expect(await failure(bytes)).toMatchObject({ code: 'broken-file' })
  })
})

it('a document behind a password is an error that says so', async () => {
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  expect(await failure(ole)).toEqual({ code: 'encrypted-file', args: {} })
})

describe('a DOCX is read in spite of', () => {
  it('styles that are based on each other', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const { text } = await readDocument(
      writeDocx({ body: paragraph('Một', '<w:pStyle w:val="A"/>'), styles }),
    )
    expect(text).toBe('Một\n')
  })

  it('list styles that lead to each other', async () => {
    const numbering = definition(0, '<w:numStyleLink w:val="A"/>') + list(1, 0)
    const styles = '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const { text } = await readDocument(writeDocx({ body: paragraph('Một', inList(1)), numbering, styles }))
    expect(text).toBe('Một\n')
  })

  it('lists, levels and styles that are not there, and numbers that are none', async () => {
    const numbering =
      definition(0, level(0, 'decimal', '%9%1.')) + list(1, 0) + list(2, 77) + list(Number.NaN, 0)
    const body = [inList(1, 8), inList(1, 99), inList(1, -1), inList(2), inList(3), '<w:pStyle w:val="?"/>']
      .map((properties) => paragraph('Một', properties))
      .join('')
    const { text } = await readDocument(writeDocx({ body, numbering }))
    expect(text).toBe('Một\n'.repeat(6))
  })

  it('a note that refers to itself', async () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    const footnotes = `<w:footnote w:id="1">${paragraph(run('Xem.') + reference)}</w:footnote>`
    const { text } = await readDocument(writeDocx({ body: paragraph(run('Một') + reference), footnotes }))
    expect(text).toBe('Một\n[1] Xem.\n')
  })

  it('a body without anything', async () => {
    expect((await extract(writeDocx({ body: '' }))).messages.map(({ rule }) => rule)).toContain(
      'empty-document',
    )
  })
})

it('twice the paragraphs or nested tables take about twice the time', async () => {
  const item = (i: number) => paragraph(run(`Việc ${i * 7919}\t`) + run('làm', '<w:b/>'), inList(1))
  const nested = (i: number, depth = 40): string =>
    depth === 0 ? item(i) : table([[cell(nested(i, depth - 1)), cell(`${i * 7919}`)]])
  for (const block of [item, nested]) {
    const bytes = [100, 200].map((count) =>
      writeDocx({ body: Array.from({ length: count }, (_, i) => block(i)).join('') }),
    )
    const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let turn = 0; turn < 8; turn++) {
      for (const [i, file] of bytes.entries()) {
        const start = performance.now()
        await readDocument(file)
        times[i] = Math.min(times[i]!, performance.now() - start)
      }
    }
    expect(times[1]!).toBeLessThan(times[0]! * 3 + 2)
  }
})
